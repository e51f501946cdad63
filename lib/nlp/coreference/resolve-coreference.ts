import type { Lexicon } from "@/lib/model/lexicon";
import type { CoreferenceLink, Zone } from "@/lib/model/reading";
import type { Linked } from "@/lib/nlp/entities/link-entities";
import { groupBy } from "@/lib/nlp/group-by";
import type { ReadSentence } from "@/lib/nlp/read/read";
import { resolveDefinites } from "./definite";
import { Descriptions } from "./descriptions";
import { linkOf } from "./link";
import { readPeople } from "./people";
import type { Person } from "./person";
import { listPersons } from "./persons";
import { resolvePersons } from "./resolve-persons";
import { listThings, resolveThings, type ThingTree } from "./resolve-things";
import { findSpeakers } from "./speakers";
import { buildTree, spanOf, type Tree } from "./tree";

const ZONES: ReadonlySet<Zone> = new Set(["body", "list", "quote", "deck"]);

/** How many sentences back someone may have been spoken of whom a pronoun means. */
const REACH = 2;

/**
 * Reads pronouns and descriptions ("the ministry") as what was named or described before them, where only one can be meant; all
 * others are left alone, "it" in most places and "they" everywhere.
 *
 * Links are in the order of the sentences. Looks back a few sentences or into an index: linear in the length of the text.
 */
export function resolveCoreference(
  sentences: readonly ReadSentence[],
  linked: Linked,
  lexicon: Lexicon,
): CoreferenceLink[] {
  const people = readPeople(sentences, linked, lexicon);
  const trees = buildTrees(sentences, linked);
  const speakers = findSpeakers(trees);
  const descriptions = new Descriptions();
  let recent: readonly Person[] = [];
  let before: ThingTree | null = null;
  const links: CoreferenceLink[] = [];
  for (const tree of trees) {
    const definites = resolveDefinites(tree, descriptions);
    const referents = new Map(definites.map(({ to, referent }) => [to - 1, referent]));
    // Who is spoken of in a sentence that was not parsed is not known, so nobody before it is the only one.
    recent = tree.tokens.length === 0 ? [] : recent.filter((person) => person.tree.position >= tree.position - REACH);
    const here = listPersons(tree, people, referents);
    const resolved = resolvePersons(tree, { people, recent, here, speaker: speakers.get(tree.position) ?? null });
    recent = [...recent, ...resolved.persons];
    const current = { tree, things: listThings(tree, people, referents) };
    const found = [
      ...definites.map(({ from, to, referent, ground }) =>
        linkOf(tree, "definite", spanOf(tree, from, to), referent, ground),
      ),
      ...resolved.links,
      ...resolveThings(current, before),
    ];
    links.push(...found.toSorted((a, b) => a.from.start - b.from.start));
    before = current;
  }
  return links;
}

function buildTrees(sentences: readonly ReadSentence[], { names }: Linked): Tree[] {
  const namesIn = groupBy(names, (name) => name.sentenceIndex);
  const trees: Tree[] = [];
  for (const sentence of sentences) {
    if (!ZONES.has(sentence.sentence.zone)) continue;
    trees.push(buildTree(sentence, namesIn.get(sentence.sentence.index) ?? [], trees.at(-1) ?? null));
  }
  return trees;
}
