import type { EntityType } from "@/lib/model/reading";
import type { LinkedName } from "@/lib/nlp/entities/link-entities";
import type { Described, Descriptions, Ground } from "./descriptions";
import { dependentsBy, headOf, lowerAt, type PlacedName, relationOf, type Tree } from "./tree";

/** "the framework", read as a thing named before; `from` and `to` count tokens, `to` is exclusive. */
export type DefiniteLink = {
  readonly from: number;
  readonly to: number;
  readonly name: LinkedName;
  readonly ground: Ground;
};

const TYPE_NOUNS: Partial<Record<EntityType, readonly string[]>> = {
  country: ["country", "nation"],
  city: ["city", "town"],
  company: ["company", "firm"],
  party: ["party"],
  team: ["team", "club"],
  waterbody: ["river", "lake"],
  // A demonym speaks of a country without naming it.
  demonym: ["country", "nation"],
};

/** Nouns that with "the" mean one thing for everyone, whatever was named before. */
const COMMON: ReadonlySet<string> = new Set([
  ...["press", "media", "public", "internet", "web", "world", "state", "street", "people", "news", "times", "post"],
  ...["police", "law", "government", "army", "sun", "moon", "sea", "market", "future", "past", "end", "way"],
]);

/** How many sentences back a name or description may lie. */
const REACH = 15;
const NEAR = 4;

/** Reads the nouns of a sentence in order: notes what stands for a named thing, and resolves "the" with a noun. */
export function resolveDefinites(tree: Tree, descriptions: Descriptions): DefiniteLink[] {
  const links: DefiniteLink[] = [];
  const covered = new Set(
    tree.names.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)),
  );
  tree.tokens.forEach(({ tag }, at) => {
    const placed = tree.nameByHead.get(at);
    if (placed !== undefined) noteName(tree, placed, descriptions);
    if (covered.has(at) || !tag.startsWith("NN")) return;
    const noun = lowerAt(tree, at);
    if (tag === "NNS") descriptions.hide(singularOf(noun));
    if (!["NN", "NNP"].includes(tag) || ["compound", "flat", "amod"].includes(relationOf(tree, at))) return;
    const named = findNamed(tree, at);
    if (named !== null) {
      descriptions.add(noun, describe(tree, named.name, named.ground));
      return;
    }
    const from = startOfPhrase(tree, at);
    const found =
      tag === "NN" && isPlainDefinite(tree, from, at)
        ? findLast(tree, phraseOf(tree, from, at + 1), descriptions)
        : null;
    for (let start = from; start <= at; start++) {
      const phrase = phraseOf(tree, start, at + 1);
      if (found === null) descriptions.hide(phrase);
      else descriptions.add(phrase, describe(tree, found.name, found.ground));
    }
    if (found !== null) links.push({ from: from - 1, to: at + 1, name: found.name, ground: found.ground });
  });
  return links;
}

/** Where the noun with what stands right before it starts: "defence minister". */
function startOfPhrase(tree: Tree, at: number): number {
  let from = at;
  while (["compound", "amod"].includes(relationOf(tree, from - 1)) && headOf(tree, from - 1) === at) from--;
  return from;
}

const phraseOf = (tree: Tree, from: number, to: number): string =>
  Array.from({ length: to - from }, (_, step) => lowerAt(tree, from + step)).join(" ");

const describe = ({ position, sentence }: Tree, name: LinkedName, ground: Ground): Described => ({
  name,
  ground,
  position,
  paragraph: sentence.paragraph,
});

/** "Elm Valley Hospital" is a hospital, "Bank of Elm" a bank; "Professor Dane" is the professor, Elm in Norvia a city. */
function noteName(tree: Tree, placed: PlacedName, descriptions: Descriptions): void {
  const { name, from, to, head } = placed;
  const note = (noun: string, ground: Ground) => descriptions.add(noun, describe(tree, name, ground));
  const { type } = name.entity;
  for (const noun of TYPE_NOUNS[type] ?? []) {
    note(noun, "type");
    if (type === "demonym") descriptions.hide(noun);
  }
  if (type === "person") {
    const start = startOfTitle(tree, placed);
    for (let at = start; at < from; at++) note(phraseOf(tree, at, from), "title");
    return;
  }
  if (to - from < 2) return;
  note(lowerAt(tree, head), "name-head");
  const isOpen = tree.tokens.slice(from, to).some(({ tag }) => tag === "IN");
  if (!isOpen && head !== to - 1) note(lowerAt(tree, to - 1), "name-head");
}

/** "Norvian Defence Minister Dane", "student Ada Dane": by the names, or where the tree goes further, by the tree. */
function startOfTitle(tree: Tree, { titleFrom, from, to }: PlacedName): number {
  let start = from;
  while (TITLE_RELATIONS.has(relationOf(tree, start - 1)) && isBetween(headOf(tree, start - 1), start, to)) start--;
  return Math.min(start, titleFrom);
}

const TITLE_RELATIONS: ReadonlySet<string> = new Set(["compound", "amod", "flat", "nmod:desc"]);

const isBetween = (index: number | null, from: number, to: number): boolean =>
  index !== null && index >= from && index < to;

/** The name that a noun stands beside or is said of: "Elm, a hospital", "Elm is a hospital". */
function findNamed(tree: Tree, at: number): { readonly name: LinkedName; readonly ground: Ground } | null {
  const head = relationOf(tree, at) === "appos" ? (headOf(tree, at) ?? -1) : -1;
  const beside = [head, ...dependentsBy(tree, at, ["appos"])].find((other) => tree.nameByHead.has(other)) ?? -1;
  const owner = tree.nameByHead.get(beside)?.name;
  if (owner !== undefined && !hasColon(tree, at, beside)) return { name: owner, ground: "appositive" };
  if (dependentsBy(tree, at, ["cop"]).length === 0 || dependentsBy(tree, at, ["det"]).length === 0) return null;
  const [subject] = dependentsBy(tree, at, ["nsubj"]);
  const name = tree.nameByHead.get(subject ?? -1)?.name;
  return name === undefined ? null : { name, ground: "copula" };
}

/** "a demonstration of Elm: Harbour": a title, which is no demonstration. */
const hasColon = ({ tokens }: Tree, a: number, b: number): boolean =>
  tokens.slice(Math.min(a, b), Math.max(a, b)).some(({ text }) => text === ":");

/** What may hang on a noun without telling which one is meant. */
const PLAIN: ReadonlySet<string> = new Set(["det", "case", "punct", "cc", "conj", "advmod"]);

/** "the hospital", "the defence minister", outside quotations; not "the hospital in Elm". */
function isPlainDefinite(tree: Tree, from: number, at: number): boolean {
  if (tree.isQuoted[at] || relationOf(tree, at) === "root" || lowerAt(tree, from - 1) !== "the") return false;
  // "known as the drummer" says something new
  return (tree.dependents.get(at) ?? []).every(
    (other) => (other >= from && other < at) || (PLAIN.has(relationOf(tree, other)) && lowerAt(tree, other) !== "as"),
  );
}

/**
 * The only thing that may be meant: near enough, and no other of its kind near; by title or type alone, none at all. Only
 * titles are looked up with what stands before the noun.
 */
function findLast({ position, sentence }: Tree, phrase: string, descriptions: Descriptions): Described | null {
  const found = COMMON.has(phrase) ? null : descriptions.find(phrase);
  if (found === null) return null;
  const { last, other } = found;
  const isNear = (described: Described) =>
    described.position >= position - NEAR && described.paragraph >= sentence.paragraph - 1;
  const isWeak = last.ground === "title" || last.ground === "type";
  if (other !== null && (isWeak || isNear(other))) return null;
  const isBareTitle = last.ground === "title" && !phrase.includes(" ");
  return isNear(last) || (!isBareTitle && last.position >= position - REACH) ? last : null;
}

const singularOf = (noun: string): string => noun.replace(/ies$/, "y").replace(/([^s])s$/, "$1");
