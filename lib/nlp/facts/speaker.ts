import type { LinkedName } from "@/lib/nlp/entities/link-entities";
import type { Range, Speaker } from "./clause";
import { listPhrase, type Tree } from "./tree";

/** "according to X": the branch that names the source, and the words of X; null when the sentence has none. */
export function findSource(tree: Tree): { readonly branch: number; readonly speaker: Omit<Speaker, "name"> } | null {
  const { words } = tree;
  const at = words.findIndex(({ lower }, index) => lower === "according" && words[index + 1]?.lower === "to");
  const branch = words[at]?.head ?? null;
  if (at < 0 || branch === null || branch < at) return null;
  const phrase = listPhrase(tree, branch).filter((index) => index > at + 1);
  const [from = branch, to = branch] = [phrase[0], phrase.at(-1)];
  return { branch, speaker: { verb: at, range: { from, to: to + 1 } } };
}

/** The name that a phrase means: the one it ends in, or the person in it. */
export function nameIn(names: readonly LinkedName[], { from, to }: Range): LinkedName | null {
  const inside = names.filter((name) => name.from >= from && name.to <= to && name.entity.type !== "demonym");
  return inside.find((name) => name.to === to || name.type === "person") ?? inside[0] ?? null;
}
