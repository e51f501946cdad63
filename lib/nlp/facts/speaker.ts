import type { LinkedName } from "@/lib/nlp/entities/link-entities";
import type { Range, Speaker } from "./clause";
import { baseRelation, listPhrase, type Tree } from "./tree";

/**
 * "according to X": the branch that names the source, and the words of X; null when the sentence has none, or when it stands
 * inside a clause that is only added ("a storm that, according to X, …") and so vouches for that alone.
 */
export function findSource(tree: Tree): Source | null {
  const { words } = tree;
  const at = words.findIndex(({ lower }, index) => lower === "according" && words[index + 1]?.lower === "to");
  const branch = words[at]?.head ?? null;
  if (at < 0 || branch === null || branch < at) return null;
  const phrase = listPhrase(tree, branch).filter((index) => index > at + 1);
  const gap = phrase.findIndex((index, position) => position > 0 && index !== (phrase[position - 1] ?? 0) + 1);
  const whole = gap < 0 ? phrase : phrase.slice(0, gap);
  const comma = whole.find((index) => words[index]?.text === ",");
  const [from = branch, to = comma ?? (whole.at(-1) ?? branch) + 1] = [whole[0]];
  const isOutside = at === 0 || to >= words.length - 1;
  // "specified no cause, but, according to X, …"
  const isSecond = !isOutside && [at - 1, at - 2].some((index) => words[index]?.tag === "CC");
  const isUnclear = isSecond || (!isOutside && closesRelative(tree, at));
  return isOutside || !isAdded(tree, branch)
    ? { branch, isUnclear, isInside: !isOutside, speaker: { verb: at, range: { from, to } } }
    : null;
}

/**
 * `isUnclear`: whether it vouches for the whole sentence or for a clause added before it cannot be told. `isInside`: neither at
 * the start nor at the end of the sentence.
 */
type Source = {
  readonly branch: number;
  readonly speaker: Omit<Speaker, "name">;
  readonly isUnclear: boolean;
  readonly isInside: boolean;
};

/** "Women, who make up a fifth, according to X, serve …" */
const closesRelative = (tree: Tree, at: number): boolean => {
  for (
    let index: number | null = tree.words[at - 1]?.text === "," ? at - 2 : at - 1;
    index !== null;
    index = tree.words[index]?.head ?? null
  )
    if (ADDED.has(baseRelation(tree, index))) return true;
  return false;
};

const ADDED = new Set(["acl", "advcl", "parataxis", "ccomp"]);

function isAdded(tree: Tree, branch: number): boolean {
  for (let at: number | null = branch; at !== null; at = tree.words[at]?.head ?? null)
    if (ADDED.has(baseRelation(tree, at))) return true;
  return false;
}

/** The name that a phrase means: the one it ends in, or the person in it. */
export function nameIn(names: readonly LinkedName[], { from, to }: Range): LinkedName | null {
  const inside = names.filter((name) => name.from >= from && name.to <= to && name.entity.type !== "demonym");
  return inside.find((name) => name.to === to || name.type === "person") ?? inside[0] ?? null;
}
