import type { Lexicon } from "@/lib/model/lexicon";
import type { CoreferenceLink, Zone } from "@/lib/model/reading";
import type { Span } from "@/lib/model/span";
import type { Linked, LinkedName } from "@/lib/nlp/entities/link-entities";
import { groupBy } from "@/lib/nlp/group-by";
import type { ReadSentence } from "@/lib/nlp/read/read";
import { type Anaphor, findCandidates, genderOfPronoun, isBeforeOtherSubject, type Sieve } from "./anaphor";
import { boundBySubject, reflexive } from "./bound-by-subject";
import { isPossessive } from "./clause";
import { resolveDefinites } from "./definite";
import { Descriptions } from "./descriptions";
import { onlyPerson } from "./only-person";
import { type People, readPeople } from "./people";
import type { Person } from "./person";
import { listPersons } from "./persons";
import { precisionOf, type Reason } from "./precision";
import { pronounGoesOn } from "./pronoun-goes-on";
import { sameSubject } from "./same-subject";
import { subjectGoesOn } from "./subject-goes-on";
import { findOwner, findSpeaker, listThings, type Things } from "./thing";
import { buildTree, lowerAt, spanOf, type Tree } from "./tree";

/** The surest first: the first that names someone decides. */
const SIEVES: readonly (readonly [Reason, Sieve])[] = [
  ["reflexive", reflexive],
  ["bound-by-subject", boundBySubject],
  ["same-subject", sameSubject],
  ["only-person", onlyPerson],
  ["subject-goes-on", subjectGoesOn],
  ["pronoun-goes-on", pronounGoesOn],
];

const ZONES: ReadonlySet<Zone> = new Set(["body", "list", "quote", "deck"]);

/** How many sentences back someone may have been spoken of whom a pronoun means. */
const REACH = 2;

/**
 * Reads pronouns and descriptions ("the ministry") as things named before them, where only one can be meant; all others are
 * left alone: what stands in quotations, "it" and "they" in most places, and whoever has no name.
 *
 * Links are in the order of the sentences. Looks back a few sentences or into an index: linear in the length of the text.
 */
export function resolveCoreference(
  sentences: readonly ReadSentence[],
  linked: Linked,
  lexicon: Lexicon,
): CoreferenceLink[] {
  const people = readPeople(sentences, linked, lexicon);
  const names = groupBy(linked.names, (name) => name.sentenceIndex);
  const descriptions = new Descriptions();
  const read = sentences.filter(({ sentence }) => ZONES.has(sentence.zone));
  let recent: readonly Person[] = [];
  return read.flatMap((sentence, position) => {
    const tree = buildTree(sentence, names.get(sentence.sentence.index) ?? [], position);
    const definites = resolveDefinites(tree, descriptions);
    const described = new Map(definites.map(({ to, name }) => [to - 1, name]));
    const things = listThings(tree, people, described);
    // Who is spoken of in a sentence that was not parsed is not known, so nobody before it is the only one.
    recent = tree.tokens.length === 0 ? [] : recent.filter((person) => person.tree.position >= position - REACH);
    const resolved = resolvePersons(tree, recent, listPersons(tree, people, described), people);
    recent = [...recent, ...resolved.persons];
    return [
      ...definites.map(({ from, to, name, ground }) => linkOf(tree, "definite", spanOf(tree, from, to), name, ground)),
      ...resolved.links,
      ...resolveThings(tree, things),
    ].toSorted((a, b) => a.from.start - b.from.start);
  });
}

/** `persons`: everyone the sentence speaks of, its pronouns included, in order. */
function resolvePersons(
  tree: Tree,
  recent: readonly Person[],
  named: readonly Person[],
  people: People,
): { readonly persons: readonly Person[]; readonly links: readonly CoreferenceLink[] } {
  const links: CoreferenceLink[] = [];
  const spokenOf = [...recent];
  const namedAt = new Map(named.map((person) => [person.token, person]));
  tree.tokens.forEach(({ tag, span }, token) => {
    const person = namedAt.get(token);
    if (person !== undefined) spokenOf.push(person);
    const gender = tag.startsWith("PRP") ? genderOfPronoun(lowerAt(tree, token)) : null;
    if (gender === null) return;
    const anaphor = { tree, token, gender, before: findCandidates(tree, token, gender, spokenOf) };
    const found = tree.isQuoted[token] ? null : askSieves(anaphor, named);
    const name = found?.person.name ?? null;
    spokenOf.push({ tree, token, name, gender, form: "pronoun" });
    if (found === null || name === null) return;
    if (!people.genders.has(name.entity.id)) people.genders.set(name.entity.id, gender);
    links.push(linkOf(tree, isPossessive(tree, token) ? "possessive" : "he-she", span, name, found.reason));
  });
  return { persons: spokenOf.slice(recent.length), links };
}

/** What the first sieve says that knows someone. */
function askSieves(
  anaphor: Anaphor,
  here: readonly Person[],
): { readonly person: Person; readonly reason: Reason } | null {
  for (const [reason, sieve] of SIEVES) {
    const person = sieve(anaphor);
    if (person !== null) return isBeforeOtherSubject(anaphor, person, here) ? null : { person, reason };
  }
  return null;
}

function resolveThings(tree: Tree, things: Things): CoreferenceLink[] {
  return tree.tokens.flatMap(({ span }, token) => {
    if (tree.isQuoted[token]) return [];
    const form = lowerAt(tree, token);
    const owner = form === "its" && isPossessive(tree, token) ? findOwner(tree, token, things) : null;
    if (owner !== null) return [linkOf(tree, "possessive", span, owner, "own-subject")];
    const speaker = form === "it" ? findSpeaker(tree, token, things) : null;
    return speaker === null ? [] : [linkOf(tree, "it", span, speaker, "speaker")];
  });
}

const linkOf = (
  tree: Tree,
  kind: CoreferenceLink["kind"],
  from: Span,
  name: LinkedName,
  reason: Reason,
): CoreferenceLink => ({
  sentenceIndex: tree.sentence.index,
  kind,
  from,
  to: name.span,
  entityId: name.entity.id,
  reason,
  confidence: precisionOf(reason),
});
