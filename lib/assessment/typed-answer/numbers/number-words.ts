import { NUMBER_WORDS, ORDINAL_WORDS, SCALE_WORDS } from "@/lib/model/english";

/** Words that are a number beside those of the reader: the two most often misspelt, and ways to count to two. */
const MORE_WORDS: ReadonlyMap<string, number> = new Map([
  ["fourty", 40],
  ["ninty", 90],
  ["nil", 0],
  ["none", 0],
  ["once", 1],
  ["twice", 2],
  ["couple", 2],
]);

/** Units of fractions: "two thirds", "a quarter", "one tenth". */
const FRACTION_WORDS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["third", 3],
  ["quarter", 4],
  ["fourth", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["ninth", 9],
  ["tenth", 10],
]);

const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["mio", 1e6],
  ["b", 1e9],
  ["bn", 1e9],
  ["bln", 1e9],
  ["mrd", 1e9],
  ["tn", 1e12],
  ["lakh", 1e5],
  ["crore", 1e7],
]);

const singular = (word: string): string => (word.length > 3 && word.endsWith("s") ? word.slice(0, -1) : word);

/** The number that one word stands for; "third" is none here. */
export const cardinalWord = (word: string): number | null => NUMBER_WORDS.get(word) ?? MORE_WORDS.get(word) ?? null;

export const ordinalWord = (word: string): number | null => ORDINAL_WORDS.get(word) ?? null;

/** What a word multiplies by: "million", "bn" behind a number; "m" only when it is no metre. */
export function scaleWord(word: string, isBehindNumber: boolean, isMetre: boolean): number | null {
  if (isBehindNumber && !(isMetre && word === "m")) {
    return SCALE_WORDS.get(singular(word)) ?? SHORT_SCALES.get(singular(word)) ?? null;
  }
  return SCALE_WORDS.get(word) ?? null;
}

/** "two thirds" is 2 × 1/3; in "a third" the article is the one. */
const fractionUnit = (counter: string, word: string): number | null => {
  const count = counter === "a" || counter === "an" ? 1 : (cardinalWord(counter) ?? Number(counter || "NaN"));
  const isUnit = FRACTION_WORDS.has(word) ? count === 1 : word.endsWith("s") || word === "halves";
  const parts = word === "halves" ? 2 : FRACTION_WORDS.get(singular(word));
  return parts === undefined || !isUnit || !Number.isInteger(count) ? null : count / parts;
};

/** Writes fractions as one word in figures: "two thirds", "3 / 4", "a quarter". */
export function joinFractions(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const [word = "", next = "", third = ""] = words.slice(at, at + 3);
    const isSlash = next === "/" && /^\d{1,9}$/.test(word) && /^[1-9]\d{0,8}$/.test(third);
    const value = isSlash ? Number(word) / Number(third) : fractionUnit(word, next);
    joined.push(value === null ? word : value.toFixed(12));
    if (value !== null) at += isSlash ? 2 : 1;
  }
  return joined;
}
