import type { Word } from "@/lib/nlp/read/read";

/** The tree of one sentence, with the words that hang on each word in the order of the text. */
export type Tree = { readonly words: readonly Word[]; readonly children: readonly (readonly number[])[] };

/** Null where the sentence was not parsed. */
export function buildTree(words: readonly Word[]): Tree | null {
  if (words.every(({ confidence }) => confidence === 0)) return null;
  const children: number[][] = words.map(() => []);
  words.forEach(({ head }, index) => {
    if (head !== null) children[head]?.push(index);
  });
  return { words, children };
}

export const childrenOf = ({ children }: Tree, index: number): readonly number[] => children[index] ?? [];

/** The relation without its subtype: "nsubj:pass" is a "nsubj". */
export const baseRelation = ({ words }: Tree, index: number): string => words[index]?.relation.split(":", 1)[0] ?? "";

export const relationOf = ({ words }: Tree, index: number): string => words[index]?.relation ?? "";

/** The children that hang by one of the relations, subtypes left out. */
export const childrenBy = (tree: Tree, index: number, ...relations: readonly string[]): number[] =>
  childrenOf(tree, index).filter((child) => relations.includes(baseRelation(tree, child)));

/** A mark of punctuation; "$" and "%" belong to their numbers, whatever the tree says. */
export const isPunctuation = (tree: Tree, index: number): boolean =>
  baseRelation(tree, index) === "punct" && /^[\p{P}|]+$/u.test(tree.words[index]?.text.replace("%", "x") ?? "");

/** A word and all below it, in order, without the branches that are dropped. */
export function listSubtree(tree: Tree, top: number, isDropped: (index: number) => boolean = () => false): number[] {
  const found: number[] = [];
  const open = [top];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    found.push(index);
    open.push(...childrenOf(tree, index).filter((child) => !isDropped(child)));
  }
  return found.toSorted((a, b) => a - b);
}

/** Whether a branch is set off from what stands before it: ", which …", "(…)", "— …"; not in "RTS,S". */
export function isAside({ words, ...tree }: Tree, branch: number): boolean {
  const first = listSubtree({ words, ...tree }, branch)[0] ?? branch;
  return [first, first - 1].some((at) => isMark(words[at]) && !isTight(words[at], words[at + 1]));
}

const isTight = (mark: Word | undefined, next: Word | undefined): boolean =>
  mark?.text === "," && mark.span.end === next?.span.start;

/** Whether a branch starts with an opening bracket, of its own or before it. */
function isBracketed(tree: Tree, branch: number): boolean {
  const first = listSubtree(tree, branch)[0] ?? branch;
  return tree.words[first]?.text === "(" || tree.words[first - 1]?.text === "(";
}

const isMark = (word: Word | undefined): boolean => word !== undefined && /^(?:[,;:()—–]|--+)$/.test(word.text);

/** A noun phrase without what is set off inside it: appositions, relative clauses behind a comma, brackets. */
export const listPhrase = (tree: Tree, head: number): number[] =>
  trimPunctuation(
    tree,
    listSubtree(tree, head, (child) => isSetOff(tree, child)),
  );

const SET_OFF = new Set(["appos", "acl", "advcl", "parataxis", "discourse", "vocative", "ccomp"]);

export function isSetOff(tree: Tree, child: number): boolean {
  const relation = baseRelation(tree, child);
  if (relation === "parataxis" || relation === "discourse" || relation === "vocative") return true;
  if (relation !== "punct" && isBracketed(tree, child)) return true;
  if (/^(?:appos|nummod)$/.test(relation) && tree.words[child]?.tag === "CD" && isAside(tree, child)) return true;
  if (relation === "appos" && isListed(tree, child)) return false;
  return SET_OFF.has(relation) && isAside(tree, child);
}

/** "Norvia, Estria and Kalland", "two ministers, Ada Brook and Mart Tamm": a list that looks like an apposition stays whole. */
function isListed(tree: Tree, child: number): boolean {
  const parent = tree.words[child]?.head ?? child;
  return [child, parent].some((top) => childrenBy(tree, top, "conj").some((member) => member > child));
}

/** Drops punctuation that does not stand between two words that are kept. */
function trimPunctuation(tree: Tree, indexes: readonly number[]): number[] {
  const plain = indexes.filter((index) => !isPunctuation(tree, index));
  // "the first responders and": what the conjunction joined is gone
  while (/^(?:and|or|but|&)$/.test(tree.words[plain.at(-1) ?? -1]?.lower ?? "")) plain.pop();
  const kept = new Set(plain);
  return indexes.filter((index) => kept.has(index) || (isPunctuation(tree, index) && isBetween(tree, index, kept)));
}

/** The next words on both sides that are no punctuation are kept. */
export function isBetween(tree: Tree, index: number, kept: ReadonlySet<number>): boolean {
  const step = (by: 1 | -1) => {
    let at = index + by;
    while (at >= 0 && at < tree.words.length && isPunctuation(tree, at)) at += by;
    return kept.has(at);
  };
  return step(-1) && step(1);
}

const CLAUSAL = new Set(["acl", "advcl", "ccomp", "csubj", "parataxis"]);

/** Whether a word belongs to a clause inside this one: "eleven" in "a trial in which eleven were charged". */
export function isNested(tree: Tree, index: number, head: number, also = ""): boolean {
  for (let at: number | null = index; at !== null && at !== head; at = tree.words[at]?.head ?? null)
    if (CLAUSAL.has(baseRelation(tree, at)) || baseRelation(tree, at) === also) return true;
  return false;
}
