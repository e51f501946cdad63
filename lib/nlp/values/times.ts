import type { TimeValue } from "@/lib/model/fact";
import type { Word } from "@/lib/nlp/read/read";
import { MONTHS } from "@/lib/nlp/read/words";
import { findExpressions } from "./times/find-expressions";
import { settle } from "./times/settle";
import { contextFrom, type TimeContext, type TimeSpan } from "./times/time-span";

/** A time that the text gives as a date, and whose year, month or day is known. */
export type DateSpan = TimeSpan & { readonly value: TimeValue };

/** All times of a sentence, in order, settled or not. */
export function listTimes(words: readonly Word[], context: TimeContext): TimeSpan[] {
  let { antecedent, yearNear } = context;
  return findExpressions(words).map((expression) => {
    const span = settle(expression, words, { ...context, antecedent, yearNear });
    yearNear = yearNamed(span, words) ?? yearNear;
    if (span.value?.grain === "day") antecedent = span.value.iso;
    return span;
  });
}

/** The year that a time names itself; null for one that has it from the anchor, and for "since 2014", which is told today. */
export const yearNamed = ({ from, isComplete, isModifier, period }: TimeSpan, words: readonly Word[]): number | null =>
  isComplete && !isModifier && period !== null && words[from - 1]?.lower !== "since"
    ? Number(period.last.slice(0, 4))
    : null;

/**
 * The dates of one sentence by themselves: "May 3, 2031", "3 May 2031", "May 2031", "in 2031".
 *
 * "May 3" takes its year from `anchor` (an ISO date) and the tense; without an anchor it is left out. So are times that
 * name no single day, month or year, and those that need the whole article: `resolveTimes` has them. In order.
 */
export const findTimes = (words: readonly Word[], anchor: string | null): DateSpan[] =>
  listTimes(words, contextFrom(anchor)).filter(isDate);

const isDate = (span: TimeSpan): span is DateSpan =>
  span.value !== null && span.kind === "explicit" && !span.isModifier;

/** Writes an ISO date of any grain for people: "28 July 2024" or, month first, "July 28, 2024"; "July 2024", "2024". */
export function writeDate(iso: string, isMonthFirst = false): string {
  const [year = "", month, day] = iso.split("-");
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? "";
  if (day === undefined) return `${name} ${year}`;
  return isMonthFirst ? `${name} ${Number(day)}, ${year}` : `${Number(day)} ${name} ${year}`;
}
