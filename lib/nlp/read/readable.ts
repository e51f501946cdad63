import { FUNCTION_WORDS } from "./words";

const MIN_WORDS = 40;
/** About 13,000 words: no article is longer, and this one is read while others wait. */
const MAX_LENGTH = 80_000;
/** English news has 0.30 to 0.45; German and Dutch stay below 0.10 ("in", "was", "an"). */
const MIN_FUNCTION_WORDS = 0.2;
const MIN_LETTERS = 0.6;
/** Brackets and signs of programs and mark-up; articles have next to none. */
const MAX_CODE_SIGNS = 0.05;

/**
 * Says why a text cannot be read as an English article; null when it can.
 *
 * "too-short": fewer than 40 words. "too-long": over 80,000 UTF-16 units. "not-text": control characters, mostly
 * other things than letters, or a program. "not-english": too few of its words are English function words.
 */
export function findReadingProblem(
  text: string,
): "empty" | "too-short" | "too-long" | "not-text" | "not-english" | null {
  if (text.trim() === "") return "empty";
  if (text.length > MAX_LENGTH) return "too-long";
  if (isNotText(text)) return "not-text";

  // Chinese and Japanese have no spaces: their words are counted by letters, so that they are not called too short.
  const letters = count(text, /\p{L}/gu);
  const words = text.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  if (words.length < MIN_WORDS && letters < MIN_WORDS * 5) return "too-short";
  if (!isMostlyEnglish(words)) return "not-english";
  return words.length < MIN_WORDS ? "too-short" : null;
}

function isNotText(text: string): boolean {
  const visible = count(text, /\S/gu);
  const letters = count(text, /[\p{L}\p{M}\p{N}]/gu);
  const codeSigns = count(text, /[{}<>=;|\\_]/g);
  if (codeSigns > visible * MAX_CODE_SIGNS) return true;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  return /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/.test(text) || letters < visible * MIN_LETTERS;
}

function isMostlyEnglish(words: readonly string[]): boolean {
  const known = words.filter((word) => FUNCTION_WORDS.has(word.toLowerCase())).length;
  return known >= words.length * MIN_FUNCTION_WORDS;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _match of text.matchAll(pattern)) found++;
  return found;
}
