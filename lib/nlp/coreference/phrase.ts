import { lowerAt, type Tree } from "./tree";

/** The lower-case words from one token to before another. */
export const phraseOf = (tree: Tree, from: number, to: number): string =>
  Array.from({ length: to - from }, (_, step) => lowerAt(tree, from + step)).join(" ");
