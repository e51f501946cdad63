import { foldCharacters } from "@/lib/assessment/typed-answer/fold-characters";
import { MONTHS, ORDINAL_WORDS, WEEKDAYS } from "@/lib/model/english";
import type { TimeValue } from "@/lib/model/fact";

/** What a typed date says; null where it is silent. Months count from 1. */
export type DateParts = { readonly year: number | null; readonly month: number | null; readonly day: number | null };

/** How figures alone are read; null: as whatever they can be. */
export type DateOrder = "day-first" | "month-first" | null;

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isDayOf = (day: number, month: number): boolean => day >= 1 && day <= (DAYS_IN_MONTH[month - 1] ?? 0);

/** "24" is 2024 and "87" is 1987: two digits mean the hundred years around 2020. */
const fullYear = (digits: string): number =>
  digits.length === 2 ? Number(digits) + (Number(digits) < 70 ? 2000 : 1900) : Number(digits);

/** 1–12 for a month's name or the start of one with at least three letters; null otherwise. */
function monthNumber(word: string): number | null {
  const letters = word === "sept" ? "sep" : word;
  const index = letters.length < 3 ? -1 : MONTHS.findIndex((month) => month.startsWith(letters));
  return index < 0 ? null : index + 1;
}

const isWeekday = (word: string): boolean => word.length >= 3 && WEEKDAYS.some((weekday) => weekday.startsWith(word));

const NUMERIC = /^(\d{1,2})[ ./-] ?(\d{1,2})[ ./-] ?(\d{4}|\d{2})\.?$/;
const NUMERIC_SHORT = /^(\d{1,2})[./] ?(\d{1,2})\.?$/;
const MONTH_YEAR = /^(\d{1,2})[./-](\d{4})$/;
const ISO = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

/** "7/8/2024" is 7 August or July 8: every reading that is a date in the order asked for, day first. */
function numericReadings(text: string, order: DateOrder): DateParts[] {
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso !== null) {
    return [{ year: Number(iso[1]), month: Number(iso[2]), day: iso[3] === undefined ? null : Number(iso[3]) }];
  }
  const [, ofYear, inYear] = MONTH_YEAR.exec(text) ?? [];
  if (ofYear !== undefined) return [{ year: Number(inYear), month: Number(ofYear), day: null }];
  const [, first, second, years] = NUMERIC.exec(text) ?? NUMERIC_SHORT.exec(text) ?? [];
  if (first === undefined || second === undefined) return [];
  const year = years === undefined ? null : fullYear(years);
  const dayFirst = { year, month: Number(second), day: Number(first) };
  const monthFirst = { year, month: Number(first), day: Number(second) };
  const possible = [dayFirst, monthFirst].filter(({ day, month }) => isDayOf(day, month));
  const inOrder = possible.filter((reading) => reading === (order === "month-first" ? monthFirst : dayFirst));
  return order === null || inOrder.length === 0 ? possible : inOrder;
}

const isPossible = ({ month, day }: DateParts): boolean =>
  (month === null || (month >= 1 && month <= 12)) && (day === null || (month !== null && isDayOf(day, month)));

const SKIPPED = new Set(["the", "of", "in", "on", "year", "by", "ad", "ce", "it", "was", "is"]);

function readWord(parts: DateParts, word: string): DateParts | null {
  const month = monthNumber(word);
  if (month !== null) return parts.month === null ? { ...parts, month } : null;
  const ordinal = ORDINAL_WORDS.get(word);
  const digits = /^'?(\d{1,4})(?:st|nd|rd|th)?$/.exec(word)?.[1];
  if (ordinal === undefined && digits === undefined) return null;
  const number = ordinal ?? Number(digits);
  const isDay = ordinal !== undefined || (digits !== undefined && digits.length <= 2 && !word.startsWith("'"));
  if (isDay && parts.day === null) return { ...parts, day: number };
  return parts.year === null && digits !== undefined && digits.length !== 3 && digits.length !== 1
    ? { ...parts, year: fullYear(digits) }
    : null;
}

/** "28-Jul-2024" and "28/Jul" in words, "twenty eighth" in one. */
const wordsOf = (text: string): string[] =>
  text
    .replace(/(\d)[-/ ](?=[a-z]{3})/g, "$1 ")
    .replace(/([a-z])[-/](?=\d)/g, "$1 ")
    .replace(/(\d) (?=(?:st|nd|rd|th)\b)/g, "$1")
    .replace(/\b(twenty|thirty) /g, "$1-")
    .replace(/[,.]/g, " ")
    .split(" ")
    .filter((word) => word !== "" && !SKIPPED.has(word) && !isWeekday(word));

/**
 * Reads a date as people type it: "28 July 2024", "July 28th", "the 28th of July", "2024-07-28", "28/7/24",
 * "Jul 2024", "7/2024", "2024".
 *
 * @returns every reading; empty when it is no date. A weekday in front is ignored.
 */
export function parseDates(text: string, order: DateOrder): DateParts[] {
  const folded = foldCharacters(text).toLowerCase().replace(/[.!]$/, "");
  const numeric = numericReadings(folded, order);
  if (numeric.length > 0) return numeric.filter(isPossible);
  const words = wordsOf(folded);
  if (words.length === 0 || words.length > 4) return [];
  let parts: DateParts = { year: null, month: null, day: null };
  for (const word of words) {
    const next = readWord(parts, word);
    if (next === null) return [];
    parts = next;
  }
  return isPossible(parts) ? [parts] : [];
}

/** Reads the ISO date of a value; parts finer than its grain are null. */
export function partsOfTime(value: TimeValue): DateParts {
  const [year, month, day] = value.iso.split("-").map(Number);
  return { year: year ?? null, month: month ?? null, day: day ?? null };
}
