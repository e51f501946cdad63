import type { CoreferenceLink } from "@/lib/model/reading";
import { type Anaphor, genderOfPronoun, hasRivalOwner, isBeforeOtherSubject, readAnaphor, type Sieve } from "./anaphor";
import { boundBySubject, reflexive } from "./bound-by-subject";
import { chainGoesOn } from "./chain-goes-on";
import { isPossessive } from "./clause";
import { isOthersFate } from "./fate";
import { linkOf } from "./link";
import { onlyPerson, onlySubject } from "./only-person";
import type { People } from "./people";
import type { Person } from "./person";
import type { Reason } from "./precision";
import { pronounGoesOn } from "./pronoun-goes-on";
import { findQuoted } from "./quoted";
import { sameSubject } from "./same-subject";
import type { Speaker } from "./speakers";
import { subjectGoesOn } from "./subject-goes-on";
import { lowerAt, type Tree } from "./tree";

/** The surest first: the first that knows someone decides. */
const SIEVES: readonly (readonly [Reason, Sieve])[] = [
  ["reflexive", reflexive],
  ["bound-by-subject", boundBySubject],
  ["same-subject", sameSubject],
  ["only-person", onlyPerson],
  ["subject-goes-on", subjectGoesOn],
  ["pronoun-goes-on", pronounGoesOn],
  ["chain-goes-on", chainGoesOn],
  ["only-subject", onlySubject],
];

/** What is known when a sentence is read. */
export type PersonContext = {
  readonly people: People;
  /** Everyone of the last sentences. */
  readonly recent: readonly Person[];
  /** Everyone named or described in the sentence. */
  readonly here: readonly Person[];
  /** Of the quotations in the sentence; null when not known. */
  readonly speaker: Speaker | null;
};

/** Reads "he" and "she", "his" and "her". `persons`: everyone the sentence speaks of, its pronouns included, in order. */
export function resolvePersons(
  tree: Tree,
  { people, recent, here, speaker }: PersonContext,
): { readonly persons: readonly Person[]; readonly links: readonly CoreferenceLink[] } {
  const links: CoreferenceLink[] = [];
  const spokenOf = [...recent];
  const byToken = new Map(here.map((person) => [person.token, person]));
  tree.tokens.forEach(({ tag, span }, token) => {
    const person = byToken.get(token);
    if (person !== undefined) spokenOf.push(person);
    const gender = tag.startsWith("PRP") ? genderOfPronoun(lowerAt(tree, token)) : null;
    if (gender === null) return;
    const anaphor = readAnaphor(tree, token, gender, spokenOf);
    const found = tree.speech[token] === null ? askSieves(anaphor, here) : askQuoted(anaphor, speaker);
    const referent = found?.person.referent ?? null;
    const isOther = referent === null && anaphor.isOther;
    spokenOf.push({ tree, token, referent, gender, form: "pronoun", isOther });
    if (found === null || referent === null) return;
    if (!people.genders.has(referent.key)) people.genders.set(referent.key, gender);
    links.push(linkOf(tree, isPossessive(tree, token) ? "possessive" : "he-she", span, referent, found.reason));
  });
  return { persons: spokenOf.slice(recent.length), links };
}

type Found = { readonly person: Person; readonly reason: Reason };

/** What the first sieve says that knows someone. */
function askSieves(anaphor: Anaphor, here: readonly Person[]): Found | null {
  for (const [reason, sieve] of SIEVES) {
    const person = sieve(anaphor);
    if (person === null) continue;
    const isUnclear =
      isBeforeOtherSubject(anaphor, person, here) ||
      hasRivalOwner(anaphor, person) ||
      isOthersFate(anaphor, person) ||
      isHearsay(person);
    return isUnclear ? null : { person, reason };
  }
  return null;
}

/** "“A driver stopped,” she said": only the speaker knows who. */
const isHearsay = ({ tree, token, referent }: Person): boolean =>
  referent?.name === null && tree.speech[token] !== null;

function askQuoted(anaphor: Anaphor, speaker: Speaker | null): Found | null {
  // Nobody has measured "her" well enough.
  const person = isPossessive(anaphor.tree, anaphor.token) ? null : findQuoted(anaphor, speaker);
  return person === null || hasRivalOwner(anaphor, person) ? null : { person, reason: "quoted" };
}
