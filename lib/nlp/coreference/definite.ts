import type { EntityType } from "@/lib/model/reading";
import type { Described, Descriptions, Ground } from "./descriptions";
import { introduce } from "./introduce";
import { findNamed, noteName } from "./named-descriptions";
import { phraseOf } from "./phrase";
import { described, named, type Referent } from "./referent";
import { headOf, lowerAt, phraseAt, relationOf, type Tree } from "./tree";

/** "the framework", read as a thing named or described before it; `from` and `to` count tokens, `to` is exclusive. */
export type DefiniteLink = {
  readonly from: number;
  readonly to: number;
  readonly referent: Referent;
  readonly ground: Ground;
};

/** Reads the nouns of a sentence in order: notes what stands for a thing, and resolves "the" with a noun. */
export function resolveDefinites(tree: Tree, descriptions: Descriptions): DefiniteLink[] {
  const covered = new Set(
    tree.names.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)),
  );
  return [...tree.tokens.keys()].flatMap((at) => {
    const placed = tree.nameByHead.get(at);
    if (placed !== undefined) noteName(tree, placed, descriptions);
    return covered.has(at) ? [] : readNoun(tree, at, descriptions);
  });
}

function readNoun(tree: Tree, at: number, descriptions: Descriptions): DefiniteLink[] {
  const tag = tree.tokens[at]?.tag ?? "";
  if (tag === "NNS") descriptions.hide(singularOf(lowerAt(tree, at)));
  if (!["NN", "NNP"].includes(tag) || ["compound", "flat", "amod"].includes(relationOf(tree, at))) return [];
  const beside = findNamed(tree, at);
  if (beside !== null) {
    descriptions.add(lowerAt(tree, at), describe(tree, named(beside.name), beside.ground));
    return [];
  }
  const from = startOfPhrase(tree, at);
  const isPlain = tag === "NN" && isPlainDefinite(tree, from, at);
  const last = isPlain ? findLast(tree, phraseOf(tree, from, at + 1), descriptions) : null;
  const meant =
    last === null ? findIntroduced(tree, from, at, descriptions) : describe(tree, last.referent, last.ground);
  for (let start = from; start <= at; start++) {
    const phrase = phraseOf(tree, start, at + 1);
    if (meant === null) descriptions.hide(phrase);
    else descriptions.add(phrase, meant);
  }
  return last === null ? [] : [{ from: from - 1, to: at + 1, referent: last.referent, ground: last.ground }];
}

/** A thing described for the first time; or again in the same words, but from too far to be sure. */
function findIntroduced(tree: Tree, from: number, at: number, descriptions: Descriptions): Described | null {
  const ground = introduce(tree, at);
  if (ground === null) return null;
  const before = from < at && ground === "longer" ? descriptions.find(phraseOf(tree, from, at + 1)) : null;
  const isAgain = before !== null && before.other === null && before.last.referent.name === null;
  return describe(tree, isAgain ? before.last.referent : described(phraseAt(tree, at)), ground);
}

const describe = ({ position, sentence }: Tree, referent: Referent, ground: Ground): Described => ({
  referent,
  ground,
  position,
  paragraph: sentence.paragraph,
});

/** Where the noun with what stands right before it starts: "defence minister". */
function startOfPhrase(tree: Tree, at: number): number {
  let from = at;
  while (["compound", "amod"].includes(relationOf(tree, from - 1)) && headOf(tree, from - 1) === at) from--;
  return from;
}

/** What may hang on a noun without telling which one is meant. */
const PLAIN: ReadonlySet<string> = new Set(["det", "case", "punct", "cc", "conj", "advmod"]);

/** "the hospital", "the defence minister", outside quotations; not "the hospital in Elm". */
function isPlainDefinite(tree: Tree, from: number, at: number): boolean {
  if (tree.speech[at] !== null || relationOf(tree, at) === "root" || lowerAt(tree, from - 1) !== "the") return false;
  // "known as the drummer" says something new
  return (tree.dependents.get(at) ?? []).every(
    (other) => (other >= from && other < at) || (PLAIN.has(relationOf(tree, other)) && lowerAt(tree, other) !== "as"),
  );
}

/** Nouns that with "the" mean one thing for everyone, or anything at all, whatever was named before. */
const COMMON: ReadonlySet<string> = new Set([
  ...["press", "media", "public", "internet", "web", "world", "state", "street", "people", "news", "times", "post"],
  ...["police", "law", "government", "army", "sun", "moon", "sea", "market", "future", "past", "end", "way"],
  ...[
    "issue",
    "matter",
    "point",
    "thing",
    "place",
    "position",
    "moment",
    "time",
    "day",
    "week",
    "month",
    "year",
    "fact",
  ],
]);

/** "the city" may be one that was named long before. */
const PLACES: ReadonlySet<EntityType> = new Set(["country", "city", "place", "waterbody", "demonym"]);

/** How many sentences back a description may lie: the surest; one without a name; all others. */
const FAR = 15;
const NAMELESS = 8;
const NEAR = 4;

/**
 * The only thing that may be meant: near enough, and no other of its kind near; by title alone, as a place or without a name,
 * none at all. Titles and things without a name are looked up with what stands before the noun.
 */
function findLast({ position, sentence }: Tree, phrase: string, descriptions: Descriptions): Described | null {
  const found = COMMON.has(phrase) ? null : descriptions.find(phrase);
  if (found === null) return null;
  const { last, other } = found;
  const isNameless = last.referent.name === null;
  const isNear = (one: Described) =>
    one.referent.name === null
      ? one.position >= position - NAMELESS
      : one.position >= position - NEAR && one.paragraph >= sentence.paragraph - 1;
  const isPlace = last.ground === "type" && PLACES.has(last.referent.name?.entity.type ?? "unknown");
  if (other !== null && (last.ground === "title" || isPlace || isNameless || isNear(other))) return null;
  const isBareTitle = last.ground === "title" && !phrase.includes(" ");
  return isNear(last) || (!isBareTitle && !isNameless && last.position >= position - FAR) ? last : null;
}

const singularOf = (noun: string): string => noun.replace(/ies$/, "y").replace(/([^s])s$/, "$1");
