import { MONTHS, NUMBER_WORDS, ORDINAL_WORDS, SCALE_WORDS, WEEKDAYS } from "@/lib/model/english";
import type { Word } from "@/lib/nlp/read/read";
import type { Match } from "./expression";

const SHORT_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const SHORT_WEEKDAYS = "Sun Mon Tue Wed Thu Fri Sat".split(" ");
const OTHER_SHORT: ReadonlyMap<string, string> = new Map([
  ["Sept", "Sep"],
  ["Tues", "Tue"],
  ["Thur", "Thu"],
  ["Thurs", "Thu"],
]);

const OPENERS: ReadonlySet<string> = new Set([
  ...MONTHS,
  ...WEEKDAYS,
  ...[...SHORT_MONTHS, ...SHORT_WEEKDAYS, ...OTHER_SHORT.keys()].flatMap((short) => {
    const lower = short.toLowerCase();
    return [lower, `${lower}.`];
  }),
  ...NUMBER_WORDS.keys(),
  ...ORDINAL_WORDS.keys(),
  ..."spring summer autumn fall winter yesterday today tonight tomorrow last this next the a an q1 q2 q3 q4".split(" "),
]);

/** Whether a time can start with a word at all: most words are dismissed by this. */
export const mayOpenTime = (word: Word | undefined): boolean =>
  word !== undefined && (OPENERS.has(word.lower) || /^\d|[-‑]/.test(word.text));

/** A word in lower case; empty outside the sentence. */
export const lowerAt = (words: readonly Word[], at: number): string => words[at]?.lower ?? "";

export const isDash = (word: string): boolean => /^(?:-|–|—|‑)$/.test(word);

const named = (words: readonly Word[], at: number, long: readonly string[], short: readonly string[]) => {
  const text = words[at]?.text ?? "";
  if (!/^\p{Lu}/u.test(text)) return null;
  const full = long.indexOf(text.toLowerCase());
  if (full >= 0) return { value: full, to: at + 1 };
  const bare = text.endsWith(".") ? text.slice(0, -1) : text;
  const value = short.indexOf(OTHER_SHORT.get(bare) ?? bare);
  if (value < 0) return null;
  // "Sept" and its stop are two words where the abbreviation is not known.
  return { value, to: bare === text && lowerAt(words, at + 1) === "." ? at + 2 : at + 1 };
};

/** A month, 1 to 12: "May", "Sept.". Written small it is none: "may". */
export function monthAt(words: readonly Word[], at: number): Match<number> | null {
  const match = named(words, at, MONTHS, SHORT_MONTHS);
  return match === null ? null : { value: match.value + 1, to: match.to };
}

/** A weekday, 0 for Sunday: "Monday", "Mon.". */
export const weekdayAt = (words: readonly Word[], at: number): Match<number> | null =>
  named(words, at, WEEKDAYS, SHORT_WEEKDAYS);

/** Whether the month or weekday is written out, and so needs no number beside it to be one. */
export const isWrittenOut = (word: Word | undefined): boolean =>
  word !== undefined && (MONTHS.includes(word.lower) || WEEKDAYS.includes(word.lower));

/** A year from 1000 to 2199. */
export const yearOf = (text: string): number | null => (/^(?:1\d|2[01])\d\d$/.test(text) ? Number(text) : null);

const DAY = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/;

/** A day of a month, "3", "3rd" or "third", unless it counts what follows: "in May 12 people", "3 million". */
export function dayAt(words: readonly Word[], at: number): number | null {
  const word = words[at];
  if (word === undefined || countsNext(words, at)) return null;
  if (DAY.test(word.text)) return Number.parseInt(word.text, 10);
  return ORDINAL_WORDS.get(word.lower) ?? null;
}

/** Whether a number belongs to a noun behind it rather than to a date: "3 million", "2031 ships". */
export function countsNext(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined) return false;
  if (SCALE_WORDS.has(next.lower) || /^(?:%|percent|per|°)$/.test(next.lower)) return true;
  const isPlural = next.tag === "NNS" || (next.tag === "" && looksPlural(next.text));
  return isPlural && (word.tag === "" || (word.relation.startsWith("nummod") && (word.head ?? -1) > at));
}

const NO_PLURALS =
  /^(?:is|was|has|as|its|this|his|us|plus|less|versus|across|besides|perhaps|always|towards|afterwards|unless|yes)$/;

/** Whether a word written small ends like a plural: "ships". */
export const looksPlural = (text: string): boolean => /^\p{Ll}{2,}s$/u.test(text) && !NO_PLURALS.test(text);
