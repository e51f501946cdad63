import { areNearNames } from "@/lib/assessment/typed-answer/names/near-names";
import { editDistance } from "./edit-distance";
import { areTwoWords, isExactWord } from "./exact-words";

/** How many letters may differ from a right form of this length: ≤ 3 none, 4–9 one, ≥ 10 two. */
const tolerance = (length: number): number => (length <= 3 ? 0 : length <= 9 ? 1 : 2);

const keepsFirstLetter = (typed: string, right: string): boolean =>
  typed[0] === right[0] || (typed[0] === right[1] && typed[1] === right[0]);

/**
 * Whether one word can be a misspelling of another; a word is one of itself. Words of up to three letters, numbers,
 * directions and negations must be the same, and so must what lies near it and is another place or another word.
 */
export function isSlip(typed: string, right: string): boolean {
  if (typed === right) return true;
  const limit = tolerance(right.length);
  if (Math.abs(typed.length - right.length) > limit || !keepsFirstLetter(typed, right)) return false;
  if (isExactWord(typed) || isExactWord(right) || areTwoWords(typed, right) || areNearNames(typed, right)) return false;
  return editDistance(typed, right, limit) <= limit;
}

/**
 * How many letters of `typed` differ from `right` when it can be a misspelling of it; null when it cannot.
 *
 * Both are comparable forms without accents. Word for word: as many words, each within its own tolerance and with its
 * first letter (which may have changed places with the second), and the whole within the tolerance of its length.
 */
export function spellingSlips(typed: string, right: string): number | null {
  if (Math.abs(typed.length - right.length) > 2) return null;
  const givenWords = typed.split(" ");
  const wantedWords = right.split(" ");
  if (givenWords.length !== wantedWords.length) return null;
  if (!givenWords.every((word, index) => isSlip(word, wantedWords[index] ?? ""))) return null;
  const limit = tolerance(right.replaceAll(" ", "").length);
  const distance = editDistance(typed, right, limit);
  return distance <= limit ? distance : null;
}
