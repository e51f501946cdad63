import type { Sentence, TreeToken } from "@/lib/model/reading";
import type { Span } from "@/lib/model/span";
import type { LinkedName } from "@/lib/nlp/entities/link-entities";
import { groupBy } from "@/lib/nlp/group-by";
import type { ReadSentence, Word } from "@/lib/nlp/read/read";

/**
 * A name with the tokens it covers; `head` is the one that hangs outside. `to` is exclusive. `titleFrom` is where the title
 * before it starts, `from` when it has none.
 */
export type PlacedName = {
  readonly name: LinkedName;
  readonly titleFrom: number;
  readonly from: number;
  readonly to: number;
  readonly head: number;
};

/** A sentence as the sieves look at it: its tokens with their dependents, which of them are quoted, and its names. */
export type Tree = {
  readonly sentence: Sentence;
  /** Counts the sentences that are read, from 0: captions and the like have no part in it. */
  readonly position: number;
  readonly tokens: readonly TreeToken[];
  /** The dependents of each token, in order. */
  readonly dependents: ReadonlyMap<number, readonly number[]>;
  /** The quotation of the article that each token stands in, counted in order; null outside. */
  readonly speech: readonly (number | null)[];
  /** How many quotations the article has had to the end of the sentence. */
  readonly speeches: number;
  readonly names: readonly PlacedName[];
  readonly nameByHead: ReadonlyMap<number, PlacedName>;
};

export function buildTree(
  { sentence, words, tokens }: ReadSentence,
  named: readonly LinkedName[],
  before: Tree | null,
): Tree {
  const names = named.flatMap((name) => placeName(tokens, words, name));
  const speech = countSpeeches(listQuoted(tokens, words), sentence, before);
  return {
    sentence,
    position: before === null ? 0 : before.position + 1,
    tokens,
    dependents: groupBy([...tokens.keys()], (index) => tokens[index]?.head ?? -1),
    speech,
    speeches: Math.max(before?.speeches ?? 0, ...speech.map((one) => (one ?? -1) + 1)),
    names,
    nameByHead: new Map(names.map((placed) => [placed.head, placed])),
  };
}

/** A quotation that the sentence before leaves open goes on. */
function countSpeeches(isQuoted: readonly boolean[], { paragraph }: Sentence, before: Tree | null): (number | null)[] {
  const goesOn = before?.sentence.paragraph === paragraph;
  let current = goesOn ? (before?.speech.at(-1) ?? null) : null;
  let count = before?.speeches ?? 0;
  return isQuoted.map((quoted) => {
    if (!quoted) current = null;
    else if (current === null) current = count++;
    return current;
  });
}

function listQuoted(tokens: readonly TreeToken[], words: readonly Word[]): boolean[] {
  let word = 0;
  return tokens.map(({ span }) => {
    while (word + 1 < words.length && (words[word]?.span.end ?? 0) <= span.start) word++;
    return words[word]?.isQuoted ?? false;
  });
}

/** None when the name covers no whole token. */
function placeName(tokens: readonly TreeToken[], words: readonly Word[], name: LinkedName): PlacedName[] {
  const from = findToken(tokens, name.span.start);
  const to = findToken(tokens, name.span.end);
  const titleStart = words[name.title?.from ?? -1]?.span.start ?? name.span.start;
  const titleFrom = Math.min(from, findToken(tokens, titleStart));
  for (let index = from; index < to; index++) {
    const head = tokens[index]?.head ?? -1;
    if (head < from || head >= to)
      return [{ name, titleFrom, from, to, head: hangsOnTitle(tokens, index, from) ? head : index }];
  }
  return [];
}

/** "Governor Dane": where the tree has the title for the head. */
function hangsOnTitle(tokens: readonly TreeToken[], index: number, from: number): boolean {
  const head = tokens[index]?.head ?? -1;
  return tokens[index]?.relation === "flat" && head < from && head >= from - 4;
}

/** The first token that starts at an offset or after it. */
function findToken(tokens: readonly TreeToken[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const relationOf = ({ tokens }: Tree, index: number): string => tokens[index]?.relation ?? "";

export const headOf = ({ tokens }: Tree, index: number): number | null => tokens[index]?.head ?? null;

export const lowerAt = ({ tokens }: Tree, index: number): string => tokens[index]?.text.toLowerCase() ?? "";

/** The dependents of a token that hang on it by one of these relations; a subtype counts as its relation. */
export const dependentsBy = (tree: Tree, index: number, relations: readonly string[]): number[] =>
  (tree.dependents.get(index) ?? []).filter((dependent) => {
    const relation = relationOf(tree, dependent);
    return relations.includes(relation) || relations.includes(relation.split(":")[0] ?? "");
  });

/** The stretch of text from one token to before another. */
export const spanOf = ({ tokens }: Tree, from: number, to: number): Span => ({
  start: tokens[from]?.span.start ?? 0,
  end: tokens[to - 1]?.span.end ?? 0,
});

/** A noun with what tells which one is meant: "a tall man", "the roof of the school"; not "who lives in Elm". */
export function phraseAt(tree: Tree, head: number): Span {
  const [first = head] = dependentsBy(tree, head, ["det", "amod", "compound", "nummod", "nmod", "advmod"]).filter(
    (index) => index < head,
  );
  const [owner = head] = dependentsBy(tree, head, ["nmod"]).filter(
    (index) => index > head && dependentsBy(tree, index, ["case"]).some((word) => lowerAt(tree, word) === "of"),
  );
  const last = owner === head ? head : Math.max(owner, ...dependentsBy(tree, owner, ["flat", "fixed"]));
  return spanOf(tree, Math.min(first, head), last + 1);
}
