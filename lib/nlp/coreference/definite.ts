import type { EntityType } from "@/lib/model/reading";
import type { LinkedName } from "@/lib/nlp/entities/link-entities";
import type { Described, Descriptions, Ground } from "./descriptions";
import { dependentsBy, lowerAt, type PlacedName, relationOf, type Tree } from "./tree";

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

/** Reads the nouns of a sentence in order: notes what stands for a named thing, and resolves "the" with a bare noun. */
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
    if (tag !== "NN" || ["compound", "flat", "amod"].includes(relationOf(tree, at))) return;
    const named = findNamed(tree, at);
    if (named !== null) {
      descriptions.add(noun, describe(tree, named.name, named.ground));
      return;
    }
    const found = isBareDefinite(tree, at) ? findLast(tree, noun, descriptions) : null;
    if (found === null) {
      descriptions.hide(noun);
      return;
    }
    links.push({ from: at - 1, to: at + 1, name: found.name, ground: found.ground });
    descriptions.add(noun, describe(tree, found.name, found.ground));
  });
  return links;
}

const describe = ({ position, sentence }: Tree, name: LinkedName, ground: Ground): Described => ({
  name,
  ground,
  position,
  paragraph: sentence.paragraph,
});

/** "Elm Valley Hospital" is a hospital, "Bank of Elm" a bank; "Professor Dane" is the professor, Elm in Norvia a city. */
function noteName(tree: Tree, { name, from, to, head }: PlacedName, descriptions: Descriptions): void {
  const note = (noun: string, ground: Ground) => descriptions.add(noun, describe(tree, name, ground));
  const { type } = name.entity;
  for (const noun of TYPE_NOUNS[type] ?? []) {
    note(noun, "type");
    if (type === "demonym") descriptions.hide(noun);
  }
  if (type === "person") {
    const hasNoun = tree.tokens[from - 1]?.tag === "NN" && tree.tokens[from - 1]?.head === head;
    if (name.title !== null || hasNoun) note(lowerAt(tree, from - 1), "title");
    return;
  }
  if (to - from < 2) return;
  note(lowerAt(tree, head), "name-head");
  const isOpen = tree.tokens.slice(from, to).some(({ tag }) => tag === "IN");
  if (!isOpen && head !== to - 1) note(lowerAt(tree, to - 1), "name-head");
}

/** The name that a noun stands beside or is said of: "Elm, a hospital", "Elm is a hospital". */
function findNamed(tree: Tree, at: number): { readonly name: LinkedName; readonly ground: Ground } | null {
  const head = relationOf(tree, at) === "appos" ? (tree.tokens[at]?.head ?? -1) : -1;
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

/** "the hospital", outside quotations; not "the old hospital" or "the hospital in Elm". */
function isBareDefinite(tree: Tree, at: number): boolean {
  if (tree.isQuoted[at] || relationOf(tree, at) === "root" || lowerAt(tree, at - 1) !== "the") return false;
  // "known as the drummer" says something new
  return (tree.dependents.get(at) ?? []).every(
    (other) => PLAIN.has(relationOf(tree, other)) && lowerAt(tree, other) !== "as",
  );
}

/** The only thing that may be meant: near enough, and no other of its kind near; by title or type alone, none at all. */
function findLast({ position, sentence }: Tree, noun: string, descriptions: Descriptions): Described | null {
  const found = COMMON.has(noun) ? null : descriptions.find(noun);
  if (found === null) return null;
  const { last, other } = found;
  const isNear = (described: Described) =>
    described.position >= position - NEAR && described.paragraph >= sentence.paragraph - 1;
  const isWeak = last.ground === "title" || last.ground === "type";
  if (other !== null && (isWeak || isNear(other))) return null;
  return isNear(last) || (last.ground !== "title" && last.position >= position - REACH) ? last : null;
}

const singularOf = (noun: string): string => noun.replace(/ies$/, "y").replace(/([^s])s$/, "$1");
