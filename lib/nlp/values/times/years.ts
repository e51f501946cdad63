import type { Word } from "@/lib/nlp/read/read";
import { countsNext, isDash, isWrittenOut, lowerAt, monthAt, yearOf } from "./date-words";
import { type Match, type Meaning, NO_PARTS } from "./expression";

const BEFORE_YEAR = new Set(
  "in since by during until till of from before after early late mid through throughout year circa c. ca. b. d. as for".split(
    " ",
  ),
);
const BEFORE_MONTH = new Set(
  "in since by during until till from before after through throughout early late mid".split(" "),
);
/** "the end of May": "of" alone says nothing. */
const BEFORE_OF = new Set("end start beginning middle month rest most all much part half spring".split(" "));

const year = (value: number) => ({ ...NO_PARTS, year: value });

/**
 * A year where the words before it say that it is one: "in 2031", "(2031)", "2031–2033". `isInList`: another year stands
 * right before it, "in 2029 and 2031".
 */
export function yearAt(words: readonly Word[], at: number, isInList: boolean): Match<Meaning> | null {
  const text = words[at]?.text ?? "";
  const range = yearRange(words, at);
  if (range !== null && (isInList || isAfterYearWord(words, at) || isInBrackets(words, at, range.to))) return range;
  const value = yearOf(text);
  if (value === null || countsNext(words, at)) return null;
  if (!isInList && !isAfterYearWord(words, at) && !isInBrackets(words, at, at + 1)) return null;
  return { value: { kind: "date", parts: year(value) }, to: at + 1 };
}

/** "as of 2031", "born in 1980"; "of" and "for" only where nothing is counted behind them. */
function isAfterYearWord(words: readonly Word[], at: number): boolean {
  const before = lowerAt(words, at - 1);
  if (before === "of") return !/^\p{L}/u.test(words[at + 1]?.text ?? "") || !/^\p{Ll}+s$/u.test(lowerAt(words, at + 1));
  return BEFORE_YEAR.has(before) || (before === "between" && lowerAt(words, at + 1) === "and");
}

const isInBrackets = (words: readonly Word[], at: number, to: number): boolean =>
  (lowerAt(words, at - 1) === "(" && /^[),;]$/.test(lowerAt(words, to))) ||
  (lowerAt(words, at - 1) === "," && lowerAt(words, to) === ")");

/** "2019–2021", "2019-21" as one word or three, "2019 to 2021", "(between) 2019 and 2021" */
function yearRange(words: readonly Word[], at: number): Match<Meaning> | null {
  const [, first = "", last = ""] = /^(\d{4})[-–](\d{2}|\d{4})$/.exec(words[at]?.text ?? "") ?? [];
  if (first !== "") return years(first, last, at + 1);
  const join = lowerAt(words, at + 1);
  const isBetween = join === "and" && lowerAt(words, at - 1) === "between";
  // "the fiscal year 2029/30"
  if (join === "/" && /^\d\d$/.test(lowerAt(words, at + 2))) {
    const both = years(words[at]?.text ?? "", lowerAt(words, at + 2), at + 3);
    if (both !== null) return both;
  }
  if (!isBetween && !isDash(join) && !/^(?:to|until|till|through)$/.test(join)) return null;
  const text = words[at + 2]?.text ?? "";
  if (countsNext(words, at + 2)) return null;
  return years(words[at]?.text ?? "", isDash(join) || text.length === 4 ? text : "", at + 3);
}

function years(first: string, last: string, to: number): Match<Meaning> | null {
  const [from, until] = [yearOf(first), yearOf(last.length === 2 ? first.slice(0, 2) + last : last)];
  if (from === null || until === null || from >= until) return null;
  return { value: { kind: "range", first: year(from), last: year(until) }, to };
}

/** The year in "the 2031 race", "its 2031 budget": part of what the thing is called. */
export function yearOfThing(words: readonly Word[], at: number): Match<Meaning> | null {
  const value = yearOf(words[at]?.text ?? "");
  const before = words[at - 1];
  const isOpened = /^(?:the|a|an|its|his|her|their|our|this|['’]s)$/.test(before?.lower ?? "");
  if (value === null || !isOpened || countsNext(words, at) || !/^\p{L}/u.test(words[at + 1]?.text ?? "")) return null;
  if (UNIT.test(lowerAt(words, at + 1))) return null;
  return { value: { kind: "date", parts: year(value) }, to: at + 1 };
}

/** "a 2000 year old tradition" */
const UNIT = /^(?:year|month|week|day|hour|minute|metre|meter|mile|kilometre|kilometer|km|foot|seat|strong)s?$/;

/** A month without day or year. */
export function bareMonthAt(words: readonly Word[], at: number): Match<Meaning> | null {
  const month = monthAt(words, at);
  if (month === null || !isWrittenOut(words[at])) return null;
  return { value: { kind: "date", parts: { ...NO_PARTS, month: month.value } }, to: month.to };
}

/** A bare month where the words before it say that it is one: "in March", "the end of May". */
export function monthAloneAt(words: readonly Word[], at: number): Match<Meaning> | null {
  const month = bareMonthAt(words, at);
  if (month === null || !isAfterMonthWord(words, at)) return null;
  // "in May Street": names go on, dates do not.
  const next = words[month.to];
  return /^\p{Lu}/u.test(next?.text ?? "") && next?.relation !== "nsubj" ? null : month;
}

function isAfterMonthWord(words: readonly Word[], at: number): boolean {
  const before = lowerAt(words, at - 1);
  return BEFORE_MONTH.has(before) || (before === "of" && BEFORE_OF.has(lowerAt(words, at - 2)));
}
