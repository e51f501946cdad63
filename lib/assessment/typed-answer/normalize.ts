import { ARTICLES, HONORIFICS, NAME_SUFFIXES, OFFICE_TITLES } from "@/lib/model/english";
import type { AnswerKind } from "@/lib/model/question";

/** One thing that is evened out before two answers are compared. `trace` is what the student reads. */
type Step = { readonly trace: string; readonly apply: (text: string) => string };

const FRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/(\d)\s?½/g, "$1.5"],
  [/(\d)\s?¼/g, "$1.25"],
  [/(\d)\s?¾/g, "$1.75"],
  [/½/g, "0.5"],
  [/¼/g, "0.25"],
  [/¾/g, "0.75"],
];

/**
 * Evens out what a keyboard or a page may change without changing the answer: composed characters, quotes,
 * primes, dashes, kinds of space, and characters that show nothing.
 */
export function foldCharacters(text: string): string {
  const whole = FRACTIONS.reduce((folded, [from, to]) => folded.replace(from, to), text);
  return (
    whole
      .normalize("NFKC")
      // soft hyphen, zero-width characters, direction marks, byte-order mark
      .replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
      .replace(/[\u2018\u2019\u201a\u201b\u2032\u2035`´ʼ]/g, "'")
      .replace(/[\u201c\u201d\u201e\u201f\u2033\u2036«»]/g, '"')
      .replace(/[\u2010-\u2015\u2212\ufe58\ufe63]/g, "-")
      .split(/\s/)
      .filter((word) => word !== "")
      .join(" ")
  );
}

/** Lower case in every locale alike: "İ" becomes a plain "i". */
const foldCase = (text: string): string => text.toLowerCase().replace(/i\u0307/g, "i");

const EDGE_MARKS = new Set([..."\"'.,;:!?()[]"]);

function stripEdges(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && EDGE_MARKS.has(text.charAt(start))) start++;
  while (end > start && EDGE_MARKS.has(text.charAt(end - 1))) end--;
  return text.slice(start, end).trim();
}

function dropFirstWord(text: string, words: readonly string[]): string {
  const found = words.find((word) => text.toLowerCase().startsWith(`${word} `));
  return found === undefined ? text : text.slice(found.length + 1);
}

/** "U.S." → "US", "Ph.D." → "PhD", "Gen. Varga" → "Gen Varga"; "lede.example" keeps its dot. */
const dropAbbreviationDots = (text: string): string =>
  text
    .split(" ")
    .map((word) => (word.split(".").every((part) => /^\p{L}{0,2}$/u.test(part)) ? word.replaceAll(".", "") : word))
    .map((word) => (/^\p{L}+\.$/u.test(word) ? word.slice(0, -1) : word))
    .join(" ");

function dropTitles(text: string): string {
  const once = dropFirstWord(text, OFFICE_TITLES);
  return dropFirstWord(once === text ? once : dropFirstWord(once, OFFICE_TITLES), HONORIFICS);
}

function dropNameSuffix(text: string): string {
  const words = text.split(" ");
  const last = words.at(-1)?.toLowerCase() ?? "";
  return words.length > 2 && NAME_SUFFIXES.includes(last) ? words.slice(0, -1).join(" ") : text;
}

const COMMON_STEPS: readonly Step[] = [
  { trace: "quotes, dashes and spaces evened out", apply: foldCharacters },
  { trace: "capitals ignored", apply: foldCase },
  { trace: "punctuation at the ends ignored", apply: stripEdges },
  { trace: "“&” read as “and”", apply: (text) => text.replaceAll("&", " and ").replaceAll("  ", " ").trim() },
  { trace: "“the” or “a” in front ignored", apply: (text) => dropFirstWord(text, ARTICLES) },
  { trace: "dots of an abbreviation ignored", apply: dropAbbreviationDots },
  {
    trace: "hyphens and apostrophes ignored",
    apply: (text) => text.replace(/(\p{L})-(?=\p{L})/gu, "$1 ").replaceAll("'", ""),
  },
];

const NAME_STEPS: readonly Step[] = [
  { trace: "comma ignored", apply: (text) => foldCharacters(text.replaceAll(",", " ")) },
  { trace: "title in front of the name ignored", apply: dropTitles },
  { trace: "“Jr”, “III” and the like ignored", apply: dropNameSuffix },
];

const stepsFor = (kind: AnswerKind): readonly Step[] =>
  kind === "person" ? [...COMMON_STEPS, ...NAME_STEPS] : COMMON_STEPS;

const runSteps = (steps: readonly Step[], text: string): string =>
  steps.reduce((current, step) => step.apply(current), text);

/** The form in which two answers of a kind are compared; may be empty, and is the same when done twice. */
export const comparableForm = (text: string, kind: AnswerKind): string => runSteps(stepsFor(kind), text);

/** Which of the steps were needed to make `typed` equal `accepted`, in the words of the trace. */
export function neededSteps(typed: string, accepted: string, kind: AnswerKind): string[] {
  const steps = stepsFor(kind);
  return steps
    .filter((left) => {
      const others = steps.filter((step) => step !== left);
      return runSteps(others, typed) !== runSteps(others, accepted);
    })
    .map((step) => step.trace);
}

const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ["ı", "i"],
  ["ł", "l"],
  ["ø", "o"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
]);

/** Letters without accents; expects lower case. "Łódź" in lower case becomes "lodz". */
export const withoutAccents = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[ıłøđðþßæœ]/g, (letter) => PLAIN_LETTERS.get(letter) ?? letter);
