import { addDays, daysBetween, isoDate, monthFrom, weekdayOf, weekFrom } from "@/lib/nlp/values/calendar";
import type { Meaning, Which } from "./expression";
import type { Tense } from "./tense";
import type { Outcome, TimeContext } from "./time-span";

/** A day further from the publication date than this may be counted from another day, on which the text was written. */
const WEEK = 6;

export type Deictic = Extract<Meaning, { kind: "weekday" | "month" | "offset" | "narrative" }>;

/** Works out a time that is told from the anchor, or from the day told of before. */
export function settleDeictic(meaning: Deictic, tense: Tense | null, context: TimeContext): Outcome {
  if (meaning.kind === "narrative") return settleNarrative(meaning, context);
  const { anchor, rival } = context;
  if (anchor === null) return { reason: "no-anchor" };
  const own = fromAnchor(meaning, tense, anchor);
  if (own.anchor === undefined) return own;
  const isDay = own.iso?.length === 10;
  if (isDay && meaning.kind === "weekday" && context.doubtfulWeekdays.has(meaning.weekday))
    return { reason: "weekday-in-doubt" };
  if (isDay && meaning.kind === "weekday" && context.isOnlyPublication && isPicturedLater(own.iso ?? anchor, context))
    return { reason: "weekday-in-doubt" };
  // A day's difference moves every day that is counted from it, a month only at its border.
  if (rival !== null && (isDay || !isSame(own, fromAnchor(meaning, tense, rival))))
    return { reason: "dateline-and-publication" };
  if (isDay && context.isOnlyPublication && Math.abs(daysBetween(anchor, own.iso ?? anchor)) > WEEK)
    return { reason: "far-from-publication" };
  return own;
}

/** A caption shows a day between the one that was worked out and the day of publication: the text may mean that one. */
const isPicturedLater = (iso: string, { anchor, pictured }: TimeContext): boolean =>
  pictured.some((day) => day > iso && anchor !== null && day <= anchor);

const isSame = (one: Outcome, other: Outcome): boolean =>
  one.iso === other.iso && one.period?.first === other.period?.first;

function fromAnchor(meaning: Exclude<Deictic, { kind: "narrative" }>, tense: Tense | null, anchor: string): Outcome {
  if (meaning.kind === "weekday") return settleWeekday(meaning.weekday, meaning.which, tense, anchor);
  if (meaning.kind === "month") return settleMonth(meaning.month, meaning.which, anchor);
  const { unit, count } = meaning;
  // "Few people sail today" is said of these days.
  if (unit === "day" && count === 0 && tense !== "past" && tense !== "future") return { reason: "no-tense" };
  if (unit === "weekend" && count === 0) return settleWeekend(tense, anchor);
  const settled = { reason: "from-anchor", anchor } as const;
  if (unit === "day") return { ...settled, iso: addDays(anchor, count) };
  if (unit === "month") return { ...settled, iso: monthFrom(anchor, count) };
  if (unit === "year") return { ...settled, iso: isoDate(Number(anchor.slice(0, 4)) + count) };
  const week = weekFrom(anchor, count);
  return { ...settled, period: unit === "week" ? week : { first: addDays(week.first, 5), last: week.last } };
}

/** "this weekend" is the one that has begun, or the one that comes. */
function settleWeekend(tense: Tense | null, anchor: string): Outcome {
  const { first } = weekFrom(anchor, 0);
  const [saturday, sunday] = [addDays(first, 5), addDays(first, 6)];
  if (tense === null) return { reason: "no-tense" };
  const period =
    tense === "future" || anchor >= saturday ? [saturday, sunday] : [addDays(first, -2), addDays(first, -1)];
  return { period: { first: period[0] ?? saturday, last: period[1] ?? sunday }, reason: "from-anchor", anchor };
}

/**
 * "on Monday": the latest one that is not after the anchor, or the first that is not before it. "last Monday" and "next
 * Monday" only where the nearest one also lies in the neighbouring week, since people mean either.
 */
function settleWeekday(weekday: number, which: Which | null, tense: Tense | null, anchor: string): Outcome {
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  const at = (days: number): Outcome => ({ iso: addDays(anchor, days), reason: "from-anchor", anchor });
  if (which === null) {
    if (tense === null) return { reason: "no-tense" };
    return at(tense === "future" ? ahead : -back);
  }
  const thisWeek = weekFrom(anchor, 0).first;
  const inWeek = daysBetween(anchor, thisWeek) + ((weekday + 6) % 7);
  if (which === "this")
    return inWeek === 0 || (inWeek > 0 ? "future" : "past") === tense ? at(inWeek) : { reason: "ambiguous" };
  const nearest = which === "last" ? -(back || 7) : ahead || 7;
  return nearest === inWeek ? { reason: "ambiguous" } : at(nearest);
}

/** "last May" told in October may be that of this year or of the one before. */
function settleMonth(month: number, which: Which, anchor: string): Outcome {
  const [year = 0, now = 0] = anchor.split("-").map(Number);
  const settled = { reason: "from-anchor", anchor } as const;
  if (which === "this") return { ...settled, iso: isoDate(year, month) };
  if (which === "last") return month < now ? { reason: "ambiguous" } : { ...settled, iso: isoDate(year - 1, month) };
  return month > now ? { reason: "ambiguous" } : { ...settled, iso: isoDate(year + 1, month) };
}

function settleNarrative(
  { unit, count }: Extract<Meaning, { kind: "narrative" }>,
  { antecedent }: TimeContext,
): Outcome {
  if (antecedent === null) return { reason: "no-antecedent" };
  if (unit !== "day") return { reason: "approximate" };
  return { iso: addDays(antecedent, count), reason: "from-antecedent", anchor: antecedent };
}
