import { withoutAccents } from "./normalize";

/**
 * Letters inserted, left out, replaced or swapped with a neighbour, as Damerau and Levenshtein count them
 * (optimal string alignment: no stretch is edited twice).
 */
export function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_zero, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (beforePrevious[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** How many letters may differ from a right form of this length: ≤ 3 none, 4–9 one, ≥ 10 two. */
const tolerance = (length: number): number => (length <= 3 ? 0 : length <= 9 ? 1 : 2);

/** Words a slip of the pen must not turn into one another: "North Korea", "the former minister", "Vitamin C". */
const EXACT_WORDS = new Set(
  (
    "not no non never without un former ex new old first second third upper lower inner outer left right more less " +
    "fewer over under before after up down vice deputy acting and or central pre post anti pro"
  ).split(" "),
);
const DIRECTIONS = /^(?:mid|trans)?(?:north|south|east|west)/;
const ROMAN_NUMERAL = /^[ivxlcdm]+$/;
const NEGATION = /^(?:un|in|im|il|ir|non|dis|anti|de|mis)/;

const isExactWord = (word: string): boolean =>
  word.length <= 3 || EXACT_WORDS.has(word) || DIRECTIONS.test(word) || ROMAN_NUMERAL.test(word) || /\d/.test(word);

/** The words of an answer that count letter by letter, in order: "north" of "North Korea", "11" of "Apollo 11". */
export const exactWords = (text: string): string => text.split(" ").filter(isExactWord).join(" ");

const keepsFirstLetter = (typed: string, right: string): boolean =>
  typed[0] === right[0] || (typed[0] === right[1] && typed[1] === right[0]);

/** "legal" and "illegal", "import" and "export" are two words, however near their letters are. */
const differsByNegation = (typed: string, right: string): boolean =>
  typed.replace(NEGATION, "") === right || right.replace(NEGATION, "") === typed;

function isSlip(typed: string, right: string): boolean {
  if (typed === right) return true;
  if (isExactWord(typed) || isExactWord(right) || differsByNegation(typed, right)) return false;
  return keepsFirstLetter(typed, right) && editDistance(typed, right) <= tolerance(right.length);
}

/**
 * How many letters of `typed` differ from `right` when it can be a misspelling of it; null when it cannot.
 *
 * Both are comparable forms. Word for word: as many words, each within its own tolerance and with its first
 * letter (which may have changed places with the second), and the whole within the tolerance of its length.
 * Words of up to three letters, numbers, directions and negations must be the same.
 */
export function spellingSlips(typed: string, right: string): number | null {
  const given = withoutAccents(typed);
  const wanted = withoutAccents(right);
  if (Math.abs(given.length - wanted.length) > 2) return null;
  const givenWords = given.split(" ");
  const wantedWords = wanted.split(" ");
  if (givenWords.length !== wantedWords.length) return null;
  if (!givenWords.every((word, index) => isSlip(word, wantedWords[index] ?? ""))) return null;
  const distance = editDistance(given, wanted);
  return distance <= tolerance(wanted.replaceAll(" ", "").length) ? distance : null;
}
