import { editDistance } from "./edit-distance";
import { lemmaOf } from "./lemma";
import {
  FUNCTION_WORDS,
  figuresIn,
  keepsOrder,
  keepsSides,
  keepsStrictWords,
  namesIn,
  openingIn,
  wordsOf,
} from "./phrase-meaning";
import { isSlip } from "./spelling";

type Word = { readonly word: string; readonly lemma: string };

/** Each lemma once, with the word it was read from. */
function contentWords(text: string): Word[] {
  const words = wordsOf(text).filter((word) => !FUNCTION_WORDS.has(word));
  return [...new Map(words.map((word) => [lemmaOf(word), { word, lemma: lemmaOf(word) }])).values()];
}

/** Of a phrase with more misspelt words nobody can say what it means; and each costs time. */
const MAX_MISSPELT = 3;

/** How many words of the one stand in the other, a few misspelt ones counting as themselves. */
function countShared(typed: readonly Word[], right: readonly Word[], refused: readonly string[]): number {
  const lemmasIn = (words: readonly Word[]) => new Set(words.map(({ lemma }) => lemma));
  const [given, wanted] = [lemmasIn(typed), lemmasIn(right)];
  const strange = typed.filter(({ lemma }) => !wanted.has(lemma));
  const missing = right.filter(({ lemma }) => !given.has(lemma));
  const same = typed.length - strange.length;
  if (Math.min(strange.length, missing.length) > MAX_MISSPELT) return same;
  return same + strange.filter((word) => missing.some((other) => isMisspelt(word, other, refused))).length;
}

/** Unless it is as near to a word of another name. */
function isMisspelt(typed: Word, right: Word, refused: readonly string[]): boolean {
  if (!isSlip(typed.word, right.word)) return false;
  const slips = editDistance(typed.word, right.word, 2);
  return !refused.some((word) => editDistance(typed.word, word, slips) <= slips);
}

/**
 * How much of a phrase was given: "whole" from an F1 of .8 over content lemmas, "part" from .5.
 *
 * Words that replace others never count ("trade deal with Norvia" for "trade deal with Estria"): something may be
 * left out or added, not both; a number, a negation or a direction must stand in both, in the same order, as must
 * names; and with a name left out it is a part.
 *
 * @param typed comparable form without accents
 * @param accepted the same of an accepted answer
 * @param right that answer as written, with capitals
 * @param refused the words of other names
 * @returns null when too little agrees.
 */
export function phraseOverlap(
  typed: string,
  accepted: string,
  right: string,
  refused: readonly string[],
): "whole" | "part" | null {
  const typedWords = contentWords(typed);
  const rightWords = contentWords(accepted);
  if (typedWords.length === 0 || rightWords.length === 0) return null;
  const shared = countShared(typedWords, rightWords, refused);
  const given = typedWords.map(({ lemma }) => lemma);
  const wanted = rightWords.map(({ lemma }) => lemma);
  const score = (2 * shared) / (given.length + wanted.length);
  const isOnlyMissing = shared === given.length;
  if (score < 0.5 || !(isOnlyMissing || shared === wanted.length)) return null;
  const names = namesIn(right);
  if (!keepsStrictWords(typed, accepted) || !keepsOrder(given, wanted, right) || !keepsSides(typed, accepted, names))
    return null;
  const needed = [...names, ...figuresIn(accepted), ...openingIn(accepted)];
  if (score >= 0.8 && needed.every((word) => given.includes(word))) return "whole";
  return isOnlyMissing ? "part" : null;
}
