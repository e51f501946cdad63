import type { Word } from "@/lib/nlp/read/read";
import { dayAt, isDash, lowerAt, monthAt, weekdayAt, yearOf } from "./date-words";
import { type DateParts, type Match, type Meaning, NO_PARTS } from "./expression";

/** A date with its month: "Monday, May 3, 2031", "3–5 May", "Sept. 2031", "May 3 last year", "2031-05-03", "13/5/2031". */
export function dateAt(words: readonly Word[], at: number): Match<Meaning> | null {
  const weekday = weekdayAt(words, at);
  if (weekday === null) return numericDate(words, at) ?? monthFirst(words, at) ?? dayFirst(words, at);
  let start = weekday.to;
  if (lowerAt(words, start) === ",") start++;
  if (lowerAt(words, start) === "the") start++;
  const date = monthFirst(words, start) ?? dayFirst(words, start);
  if (date?.value.kind !== "date" || date.value.parts.day === null) return null;
  return { value: { kind: "date", parts: { ...date.value.parts, weekday: weekday.value } }, to: date.to };
}

function monthFirst(words: readonly Word[], at: number): Match<Meaning> | null {
  const month = monthAt(words, at);
  if (month === null) return null;
  const days = daysAt(words, month.to, true);
  if (days === null) {
    const year = yearAfter(words, month.to);
    return year === null ? null : dated({ ...NO_PARTS, ...year.value, month: month.value }, [], year.to);
  }
  const year = yearAfter(words, days.to);
  return dated({ ...NO_PARTS, ...year?.value, month: month.value }, days.value, year?.to ?? days.to);
}

function dayFirst(words: readonly Word[], at: number): Match<Meaning> | null {
  const days = daysAt(words, at, false);
  if (days === null) return null;
  const month = monthAt(words, lowerAt(words, days.to) === "of" ? days.to + 1 : days.to);
  // "the second May" is no day.
  if (month === null || (month.to === days.to + 1 && !/^\d/.test(lowerAt(words, at)))) return null;
  const year = yearAfter(words, month.to);
  return dated({ ...NO_PARTS, ...year?.value, month: month.value }, days.value, year?.to ?? month.to);
}

/** One day, or first and last of a range; none for a whole month. More than two are several. */
function dated(parts: DateParts, days: readonly number[] | "several", to: number): Match<Meaning> {
  if (days === "several") return { value: { kind: "unsettled", reason: "several" }, to };
  const [day = null, last] = days;
  if (last === undefined) return { value: { kind: "date", parts: { ...parts, day } }, to };
  return { value: { kind: "range", first: { ...parts, day }, last: { ...parts, day: last } }, to };
}

/** "3", "3–5", "3 to 5", "3 and 5", "3, 4 and 5" */
function daysAt(
  words: readonly Word[],
  at: number,
  isAfterMonth: boolean,
): Match<readonly number[] | "several"> | null {
  const [, low, high] = /^(\d{1,2})[-–](\d{1,2})$/.exec(words[at]?.text ?? "") ?? [];
  if (low !== undefined && high !== undefined && Number(low) < Number(high) && Number(high) <= 31)
    return { value: [Number(low), Number(high)], to: at + 1 };
  const day = dayAt(words, at);
  if (day === null) return null;
  const [join, next] = [lowerAt(words, at + 1), dayAt(words, at + 2)];
  // In "May 3 to 5 June" the second number is a day of another month.
  const isOfOther = isAfterMonth && monthAt(words, at + 3) !== null;
  if (next !== null && next > day && !isOfOther) {
    if (isDash(join) || /^(?:to|through|until|till)$/.test(join)) return { value: [day, next], to: at + 3 };
    if (/^(?:and|or|&)$/.test(join)) return { value: "several", to: at + 3 };
    if (join === "," && /^(?:and|or|&)$/.test(lowerAt(words, at + 3)) && dayAt(words, at + 4) !== null)
      return { value: "several", to: at + 5 };
  }
  return { value: [day], to: at + 1 };
}

/** ", 2031", " of 2031", " in 2031", " last year" */
function yearAfter(words: readonly Word[], at: number): Match<Pick<DateParts, "year" | "yearOffset">> | null {
  const start = /^(?:,|of|in)$/.test(lowerAt(words, at)) ? at + 1 : at;
  const year = yearOf(words[start]?.text ?? "");
  if (year !== null) return { value: { year, yearOffset: null }, to: start + 1 };
  const offset = ["last", "this", "next"].indexOf(lowerAt(words, start)) - 1;
  if (offset < -1 || lowerAt(words, start + 1) !== "year") return null;
  return { value: { year: null, yearOffset: offset }, to: start + 2 };
}

function numericDate(words: readonly Word[], at: number): Match<Meaning> | null {
  const text = words[at]?.text ?? "";
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (year !== undefined)
    return dated({ ...NO_PARTS, year: Number(year), month: Number(month) }, [Number(day)], at + 1);
  const [first, second] = [text, words[at + 2]?.text ?? ""];
  const isSlashed = lowerAt(words, at + 1) === "/" && lowerAt(words, at + 3) === "/";
  const last = yearOf(words[at + 4]?.text ?? "");
  if (!isSlashed || last === null || !/^\d{1,2}$/.test(first) || !/^\d{1,2}$/.test(second)) return null;
  return { value: slashed(Number(first), Number(second), last), to: at + 5 };
}

/** "13/5" and "5/13" are read alike; "5/6" is 5 June or May 6. */
function slashed(first: number, second: number, year: number): Meaning {
  if (first <= 12 && second <= 12 && first !== second) return { kind: "unsettled", reason: "ambiguous" };
  const [day, month] = first > 12 ? [first, second] : [second, first];
  return { kind: "date", parts: { ...NO_PARTS, year, month, day } };
}
