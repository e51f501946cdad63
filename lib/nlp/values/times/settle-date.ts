import { daysBetween, daysInMonth, isoDate, periodOf, weekdayOf } from "@/lib/nlp/values/calendar";
import type { DateParts, Meaning } from "./expression";
import type { Tense } from "./tense";
import type { Outcome, TimeContext } from "./time-span";

/** Days within which a date without a year lies near enough to its anchor to need no tense. */
const NEAR = 60;
/** Days beyond which a date without a year is more likely one of another year. */
const FAR = 270;

/** Works out a date: its own year, or the one that the anchor and the tense give. */
export function settleDate(parts: DateParts, tense: Tense | null, context: TimeContext): Outcome {
  if (parts.year !== null) return checked(parts, parts.year, null);
  if (context.anchor === null) return { reason: "no-anchor" };
  const own = yearlessDate(parts, tense, context.anchor, context.yearNear);
  if (context.rival === null || own.iso === undefined) return own;
  const other = yearlessDate(parts, tense, context.rival, context.yearNear);
  return other.iso === own.iso ? own : { reason: "dateline-and-publication" };
}

function yearlessDate(parts: DateParts, tense: Tense | null, anchor: string, yearNear: number | null): Outcome {
  const anchorYear = Number(anchor.slice(0, 4));
  if (parts.yearOffset !== null) return checked(parts, anchorYear + parts.yearOffset, anchor);
  if (parts.month === null) return { reason: "vague" };
  const candidates = [anchorYear - 1, anchorYear, anchorYear + 1].map((year) => ({
    year,
    away: distance(isoDate(year, parts.month, parts.day), anchor),
  }));
  const near = candidates.filter(({ away }) => Math.abs(away) <= NEAR);
  const fit =
    tense === null
      ? near.length === 1
        ? near[0]
        : undefined
      : tense !== "future"
        ? candidates.findLast(({ away }) => away <= 0)
        : candidates.find(({ away }) => away >= 0);
  if (fit === undefined) return { reason: "no-tense" };
  if (Math.abs(fit.away) > FAR) return { reason: "too-far" };
  // Told among the events of 1980, "in July" is of that year.
  if (yearNear !== null && yearNear !== fit.year) return { reason: "another-year" };
  return checked(parts, fit.year, anchor);
}

/** Days from the anchor to a day or month: negative when it lies before, 0 when the anchor lies in it. */
function distance(iso: string, anchor: string): number {
  if (anchor.startsWith(iso)) return 0;
  const { first, last } = periodOf(iso);
  return iso < anchor ? daysBetween(anchor, last) : daysBetween(anchor, first);
}

/** Refuses days that do not exist and weekdays that the day does not fall on. */
function checked({ month, day, weekday }: DateParts, year: number, anchor: string | null): Outcome {
  if (month !== null && (month > 12 || day === 0 || (day ?? 1) > daysInMonth(year, month)))
    return { reason: "impossible" };
  const iso = isoDate(year, month, day);
  if (weekday !== null && weekdayOf(iso) !== weekday) return { reason: "weekday-and-date" };
  return { iso, reason: anchor === null ? "stated" : "from-anchor", anchor };
}

/** Works out "May 3–5", "from 2029 to 2031": the first date may lack what the last one gives. */
export function settleRange(
  { first, last }: Extract<Meaning, { kind: "range" }>,
  tense: Tense | null,
  context: TimeContext,
): Outcome {
  const end = settleDate(last, tense, context);
  if (end.iso === undefined) return end;
  const endYear = Number(end.iso.slice(0, 4));
  // "December to March 2031" starts in 2030.
  const startYear = (first.month ?? 0) > (last.month ?? 12) ? endYear - 1 : endYear;
  const start = settleDate({ ...first, year: first.year ?? startYear, yearOffset: null }, null, context);
  if (start.iso === undefined) return start;
  const period = { first: periodOf(start.iso).first, last: periodOf(end.iso).last };
  return period.first > period.last ? { reason: "impossible" } : { period, reason: end.reason, anchor: end.anchor };
}

/** Works out "the third quarter of 2031". */
export function settleMonths(
  { parts, first, last }: Extract<Meaning, { kind: "months" }>,
  context: TimeContext,
): Outcome {
  const year = settleDate(parts, null, context);
  if (year.iso === undefined) return year;
  const number = Number(year.iso);
  const period = { first: periodOf(isoDate(number, first)).first, last: periodOf(isoDate(number, last)).last };
  return { period, reason: year.reason, anchor: year.anchor };
}
