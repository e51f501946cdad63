import { MONTHS, ORDINAL_WORDS, WEEKDAYS } from "@/lib/model/english";
import type { TimeValue } from "@/lib/model/fact";
import { foldCharacters } from "./normalize";

/** What a typed date says; null where it is silent. Months count from 1. */
export type DateParts = { readonly year: number | null; readonly month: number | null; readonly day: number | null };

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

const NUMERIC = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/;
const NUMERIC_SHORT = /^(\d{1,2})[./](\d{1,2})$/;
const ISO = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/;

/** "7/8/2024" is 7 August or July 8: every reading that is a date, day first. */
function numericReadings(text: string): DateParts[] {
  const iso = ISO.exec(text);
  if (iso !== null) {
    return [{ year: Number(iso[1]), month: Number(iso[2]), day: iso[3] === undefined ? null : Number(iso[3]) }];
  }
  const [, first, second, years] = NUMERIC.exec(text) ?? NUMERIC_SHORT.exec(text) ?? [];
  if (first === undefined || second === undefined) return [];
  const year = years === undefined ? null : fullYear(years);
  return [
    { year, month: Number(second), day: Number(first) },
    { year, month: Number(first), day: Number(second) },
  ].filter(({ day, month }) => isDayOf(day, month));
}

const SKIPPED = new Set(["the", "of", "in", "on", "year"]);

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

/**
 * Reads a date as people type it: "28 July 2024", "July 28th", "the 28th of July", "2024-07-28", "28/7/24",
 * "Jul 2024", "2024".
 *
 * @returns every reading; empty when it is no date. A weekday in front is ignored.
 */
export function parseDates(text: string): DateParts[] {
  const folded = foldCharacters(text).toLowerCase();
  const numeric = numericReadings(folded);
  if (numeric.length > 0) return numeric;
  const words = folded
    .replace(/[,.]/g, " ")
    .split(" ")
    .filter((word) => word !== "" && !SKIPPED.has(word) && !isWeekday(word));
  if (words.length === 0) return [];
  let parts: DateParts = { year: null, month: null, day: null };
  for (const word of words) {
    const next = readWord(parts, word);
    if (next === null) return [];
    parts = next;
  }
  const isWhole = parts.day === null || (parts.month !== null && isDayOf(parts.day, parts.month));
  return isWhole ? [parts] : [];
}

/** Reads the ISO date of a value; parts finer than its grain are null. */
export function partsOfTime(value: TimeValue): DateParts {
  const [year, month, day] = value.iso.split("-").map(Number);
  return { year: year ?? null, month: month ?? null, day: day ?? null };
}

export type DateMatch = "same" | "year-missing" | "coarser" | "different";

/**
 * Compares one reading with the right date at the grain of the right one; what is typed beyond it is not held
 * against the student, what contradicts it is.
 *
 * @param isYearShown whether the right answer as written in the article names its year; where it does not, the
 * student need not.
 */
export function compareDates(typed: DateParts, right: DateParts, isYearShown: boolean): DateMatch {
  if (typed.year !== null && right.year !== null && typed.year !== right.year) return "different";
  if (right.month === null) return typed.year === null ? "different" : "same";
  if (typed.month === null) return right.day === null && typed.year !== null ? "coarser" : "different";
  if (typed.month !== right.month) return "different";
  if (right.day !== null && typed.day === null) return "coarser";
  if (right.day !== null && typed.day !== right.day) return "different";
  return isYearShown && typed.year === null ? "year-missing" : "same";
}
