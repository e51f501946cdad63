import type { EntityType } from "@/lib/model/reading";
import type { LinkedName } from "@/lib/nlp/entities/link-entities";
import type { Descriptions, Ground } from "./descriptions";
import { isPersonNoun } from "./person-nouns";
import { phraseOf } from "./phrase";
import { named } from "./referent";
import { dependentsBy, headOf, lowerAt, type PlacedName, relationOf, type Tree } from "./tree";

const TYPE_NOUNS: Partial<Record<EntityType, readonly string[]>> = {
  country: ["country", "nation"],
  city: ["city", "town"],
  company: ["company", "firm"],
  party: ["party"],
  team: ["team", "club"],
  waterbody: ["river", "lake"],
  "government-body": ["agency"],
  demonym: ["country", "nation"],
};

/** "Elm Valley Hospital" is a hospital, "Bank of Elm" a bank; "Professor Dane" is the professor, Elm in Norvia a city. */
export function noteName(tree: Tree, placed: PlacedName, descriptions: Descriptions): void {
  const { name, from, to, head } = placed;
  const { position, sentence } = tree;
  const note = (noun: string, ground: Ground) =>
    descriptions.add(noun, { referent: named(name), ground, position, paragraph: sentence.paragraph });
  const { type } = name.entity;
  // "the Elm district": perhaps no town of its own. A demonym speaks of a country without naming it.
  const isHint = type === "demonym" || (type === "city" && relationOf(tree, head) === "compound");
  for (const noun of TYPE_NOUNS[type] ?? []) {
    note(noun, "type");
    if (isHint) descriptions.hide(noun);
  }
  if (type === "person") {
    for (let at = startOfTitle(tree, placed); at < from; at++) note(phraseOf(tree, at, from), "title");
    return;
  }
  if (to - from < 2) return;
  note(lowerAt(tree, head), "name-head");
  const isOpen = tree.tokens.slice(from, to).some(({ tag }) => tag === "IN");
  if (!isOpen && head !== to - 1) note(lowerAt(tree, to - 1), "name-head");
}

/** "Norvian Defence Minister Dane", "student Ada Dane": by the names, or where the tree goes further, by the tree. */
function startOfTitle(tree: Tree, { titleFrom, from, to }: PlacedName): number {
  // "the Lisbon summit Ada Dane": no person is a summit
  if (titleFrom === from && !isPersonNoun(lowerAt(tree, from - 1))) return from;
  let start = from;
  while (TITLE_RELATIONS.has(relationOf(tree, start - 1)) && isBetween(headOf(tree, start - 1), start, to)) start--;
  return Math.min(start, titleFrom);
}

const TITLE_RELATIONS: ReadonlySet<string> = new Set(["compound", "amod", "flat", "nmod:desc"]);

const isBetween = (index: number | null, from: number, to: number): boolean =>
  index !== null && index >= from && index < to;

/** The name that a noun stands beside or is said of: "Elm, a hospital", "Elm is a hospital". */
export function findNamed(tree: Tree, at: number): { readonly name: LinkedName; readonly ground: Ground } | null {
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
