import { clauseOf } from "./clause";
import { dependentsBy, headOf, lowerAt, type Tree } from "./tree";

/** How a noun speaks of a thing without a name: "a clock", "the town clock", "the clock of the town"; null when it does not. */
export function introduce(tree: Tree, at: number): "indefinite" | "longer" | null {
  if (tree.tokens[at]?.tag !== "NN" || tree.speech[at] !== null) return null;
  if (dependentsBy(tree, at, ["cop"]).length > 0) return null;
  const [det = -1] = dependentsBy(tree, at, ["det"]);
  const form = lowerAt(tree, det);
  if (form === "a" || form === "an") return isUnreal(tree, at) ? null : "indefinite";
  return form === "the" && isTold(tree, at) ? "longer" : null;
}

/** "would need a flight", "was not given a post", "a fire or a flood": perhaps there is none. */
function isUnreal(tree: Tree, at: number): boolean {
  const marks = [at, headOf(tree, at) ?? at, clauseOf(tree, at)].flatMap((index) =>
    dependentsBy(tree, index, ["aux", "advmod", "mark", "cc"]),
  );
  return marks.some((index) => UNREAL.has(lowerAt(tree, index)) || tree.tokens[index]?.tag === "MD");
}

const UNREAL: ReadonlySet<string> = new Set(["not", "n't", "never", "if", "whether", "or", "unless"]);

/** Whether the words around a noun tell one thing from others. */
function isTold(tree: Tree, at: number): boolean {
  const before = dependentsBy(tree, at, ["amod", "compound"]);
  if (before.some((index) => VAGUE.has(lowerAt(tree, index)))) return false;
  const isOf = (index: number) => dependentsBy(tree, index, ["case"]).some((word) => lowerAt(tree, word) === "of");
  return before.length > 0 || dependentsBy(tree, at, ["nmod"]).some(isOf);
}

/** Adjectives that do not tell one thing from others. */
const VAGUE: ReadonlySet<string> = new Set([
  ...["same", "other", "first", "second", "third", "last", "next", "only", "main", "whole", "entire", "lead", "very"],
  ...["such", "certain", "new", "old", "former", "previous"],
]);
