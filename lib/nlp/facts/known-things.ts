import type { ReadSentence } from "@/lib/nlp/read/read";
import { buildTree, childrenBy, type Tree } from "./tree";

/** Tells whether "the N" or "the modifier N" in a sentence can only mean one thing to whoever has read the article. */
export type KnownThings = (noun: string, modifier: string, sentenceIndex: number) => boolean;

/** Of these each story has one, named before or not. */
const ALWAYS = new Set("police authorities public army military weather press economy".split(" "));

/** What a story may be about: named or not, it is the one of the story. */
const STORY = new Set(
  `incident accident attack crash fire shooting stabbing explosion collapse earthquake hurricane storm flood election vote ruling
  verdict trial ceremony festival exhibition exhibit summit meeting talks protest protests march study research report survey event game
  match race tournament final announcement decision agreement deal launch landing mission strike outbreak pandemic epidemic
  anniversary convention conference competition scene victims dead`
    .trim()
    .split(/\s+/),
);

type Uses = { readonly first: number; introductions: number; readonly kinds: Set<string> };

/** They tell one thing from another only beside the text. */
const VAGUE =
  /^(?:other|same|former|latter|new|old|first|second|third|last|next|previous|following|whole|entire|only|main|two|three|four|five|six|\d+|own|male|female|young)$/;

const INTRODUCING = /^(?:an?|another|each|every|any|some|no|both|several|many|other)$/;

/**
 * Gathers the common nouns of an article that mean one thing in it: introduced at most once, never with two different
 * modifiers ("the Norvian court" and "the Estrian court"), and named before.
 */
export function listKnownThings(sentences: readonly ReadSentence[]): KnownThings {
  const uses = new Map<string, Uses>();
  for (const { sentence, words } of sentences) {
    const tree = buildTree(words);
    if (tree === null || sentence.zone === "boilerplate" || sentence.zone === "duplicate") continue;
    words.forEach((word, index) => {
      if (!/^NNS?$/.test(word.tag) || word.relation === "compound") return;
      const use = uses.get(word.lower) ?? { first: sentence.index, introductions: 0, kinds: new Set<string>() };
      if (isIntroduced(tree, index)) use.introductions++;
      const kind = kindOf(tree, index);
      if (kind !== "") use.kinds.add(kind);
      uses.set(word.lower, use);
    });
  }
  return (noun, modifier, sentenceIndex) => {
    const use = uses.get(noun);
    if (modifier !== "" && !VAGUE.test(modifier)) return true;
    if (ALWAYS.has(noun)) return (use?.kinds.size ?? 0) <= 1;
    if (STORY.has(noun)) return use === undefined || (use.introductions <= 1 && use.kinds.size <= 2);
    return use !== undefined && use.first < sentenceIndex && use.introductions <= 1 && use.kinds.size <= 1;
  };
}

const isIntroduced = (tree: Tree, index: number): boolean =>
  isOpenedByA(tree.words, index) ||
  childrenBy(tree, index, "det", "amod", "nummod").some((child) => {
    const { lower = "", tag = "" } = tree.words[child] ?? {};
    return INTRODUCING.test(lower) || (tag === "CD" && !hasThe(tree, index));
  });

/** "A" before it with nothing but modifiers between, wherever the tree hangs it. */
function isOpenedByA(words: Tree["words"], index: number): boolean {
  let at = index - 1;
  while (at > index - 4 && /^(?:JJ[RS]?|VB[GN]|NNS?|NNP|CD)$/.test(words[at]?.tag ?? "")) at--;
  return words[at]?.tag === "DT" && INTRODUCING.test(words[at]?.lower ?? "");
}

const hasThe = (tree: Tree, index: number): boolean =>
  childrenBy(tree, index, "det").some((child) =>
    /^(?:the|this|that|these|those)$/.test(tree.words[child]?.lower ?? ""),
  );

/** What tells a thing from others of its name: its adjectives, its first half, its owner. */
function kindOf(tree: Tree, index: number): string {
  const parts = childrenBy(tree, index, "amod", "compound", "nmod").filter(
    (child) =>
      child < index &&
      !/^(?:same|new|first|last|following|entire|whole|other|own)$/.test(tree.words[child]?.lower ?? ""),
  );
  return parts.map((child) => tree.words[child]?.lower ?? "").join(" ");
}
