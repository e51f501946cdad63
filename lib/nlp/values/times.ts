import type { TimeValue } from "@/lib/model/fact";
import type { Word } from "@/lib/nlp/read/read";
import { MONTHS } from "@/lib/nlp/read/words";

/** A date in the words `from` (inclusive) to `to` (exclusive). `isComplete`: the text itself gives the year. */
export type TimeSpan = {
  readonly from: number;
  readonly to: number;
  readonly value: TimeValue;
  readonly isComplete: boolean;
};

const SHORT: Readonly<Record<string, number>> = {
  "Jan.": 1,
  "Feb.": 2,
  "Mar.": 3,
  "Apr.": 4,
  "Jun.": 6,
  "Jul.": 7,
  "Aug.": 8,
  "Sept.": 9,
  "Sep.": 9,
  "Oct.": 10,
  "Nov.": 11,
  "Dec.": 12,
};
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const DAY = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/;
const BEFORE_YEAR = new Set("in since by during until of from before after early late mid".split(" "));

/**
 * Finds the dates of a sentence that say their month or year: "May 3, 2031", "3 May 2031", "May 2031", "in 2031".
 *
 * "May 3" alone takes the year of `anchor` (an ISO date), or the year before when it would lie after it; without an anchor
 * it is left out. In order, without overlap.
 */
export function findTimes(words: readonly Word[], anchor: string | null): TimeSpan[] {
  const times: TimeSpan[] = [];
  for (let index = 0; index < words.length; ) {
    const time = timeAt(words, index, anchor);
    if (time !== null) times.push(time);
    index = time?.to ?? index + 1;
  }
  return times;
}

function timeAt(words: readonly Word[], at: number, anchor: string | null): TimeSpan | null {
  const month = monthOf(words[at]);
  if (month !== null) return afterMonth(words, at, month, anchor);
  const [word, next] = [words[at]?.text ?? "", monthOf(words[at + 1])];
  if (DAY.test(word) && next !== null) return dayMonth(words, at, next, anchor);
  const before = words[at - 1]?.lower ?? "";
  if (YEAR.test(word) && BEFORE_YEAR.has(before)) return span(at, at + 1, word, "year", true);
  return null;
}

function afterMonth(words: readonly Word[], at: number, month: number, anchor: string | null): TimeSpan | null {
  const day = words[at + 1]?.text ?? "";
  if (YEAR.test(day)) return span(at, at + 2, `${day}-${pad(month)}`, "month", true);
  if (!DAY.test(day)) return null;
  const comma = words[at + 2]?.text === "," ? 1 : 0;
  const year = words[at + 2 + comma]?.text ?? "";
  const rest = `${pad(month)}-${pad(Number.parseInt(day, 10))}`;
  if (YEAR.test(year)) return span(at, at + 3 + comma, `${year}-${rest}`, "day", true);
  return withoutYear(at, at + 2, rest, anchor);
}

function dayMonth(words: readonly Word[], at: number, month: number, anchor: string | null): TimeSpan | null {
  const comma = words[at + 2]?.text === "," ? 1 : 0;
  const year = words[at + 2 + comma]?.text ?? "";
  const rest = `${pad(month)}-${pad(Number.parseInt(words[at]?.text ?? "", 10))}`;
  if (YEAR.test(year)) return span(at, at + 3 + comma, `${year}-${rest}`, "day", true);
  return withoutYear(at, at + 2, rest, anchor);
}

function withoutYear(from: number, to: number, monthAndDay: string, anchor: string | null): TimeSpan | null {
  if (anchor === null) return null;
  const year = Number(anchor.slice(0, 4));
  const sameYear = `${year}-${monthAndDay}`;
  return span(from, to, sameYear <= anchor ? sameYear : `${year - 1}-${monthAndDay}`, "day", false);
}

const span = (from: number, to: number, iso: string, grain: TimeValue["grain"], isComplete: boolean): TimeSpan => ({
  from,
  to,
  value: { kind: "time", iso, grain },
  isComplete,
});

const pad = (value: number): string => String(value).padStart(2, "0");

/** "May" the month needs a number beside it, which every pattern here asks for. */
function monthOf(word: Word | undefined): number | null {
  if (word === undefined) return null;
  const full = MONTHS.indexOf(word.text);
  return full >= 0 ? full + 1 : (SHORT[word.text] ?? null);
}

/** Writes an ISO date of any grain for people: "28 July 2024" or, month first, "July 28, 2024"; "July 2024", "2024". */
export function writeDate(iso: string, isMonthFirst = false): string {
  const [year = "", month, day] = iso.split("-");
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? "";
  if (day === undefined) return `${name} ${year}`;
  return isMonthFirst ? `${name} ${Number(day)}, ${year}` : `${Number(day)} ${name} ${year}`;
}
