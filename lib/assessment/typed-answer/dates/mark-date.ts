import { decided, type Typed, type TypedMark } from "@/lib/assessment/typed-answer/typed-mark";
import { compareDates, type DateMatch } from "./compare-dates";
import { type DateParts, parseDates, partsOfTime } from "./parse-dates";

type Outcome = Pick<TypedMark, "credit" | "verdict" | "hint"> & { readonly rule: string };
const wrong = (rule: string): Outcome => ({ credit: 0, verdict: "wrong", hint: null, rule });

const OUTCOMES: Record<DateMatch, Outcome> = {
  same: { credit: 1, verdict: "value", hint: null, rule: "accepted: the same date" },
  "year-missing": { credit: 0.5, verdict: "coarser", hint: "give the year", rule: "the year is missing: half" },
  coarser: {
    credit: 0.5,
    verdict: "coarser",
    hint: "be as exact as asked",
    rule: "right, less exact than asked: half",
  },
  different: wrong("another date"),
};
const AMBIGUOUS: Outcome = {
  credit: 0.5,
  verdict: "ambiguous",
  hint: "write the month as a word",
  rule: "two dates can be read in it, one is right: half",
};

/** Decides every date. Of the readings of "7/8/2024" none is chosen for the student, unless their order is known. */
export function markDate(typed: Typed): TypedMark | null {
  const { gap, context, text } = typed;
  if (gap.value === null ? gap.kind !== "date" : gap.value.kind !== "time") return null;
  const key = parseDates(gap.accepted[0].text, null)[0];
  const right = gap.value?.kind === "time" ? partsOfTime(gap.value) : key;
  if (right === undefined) return null;
  const readings = parseDates(text, context.dateOrder);
  const isYearNeeded = key?.year != null && !context.stem.includes(String(right.year));
  const matches = readings.map((reading) => compareDates(reading, right, isYearNeeded));
  const outcome = isOpen(readings) ? outcomeOfOpen(matches) : outcomeOf(matches[0]);
  return decided(typed, { step: "value", out: readings.map(write).join(" or "), ...outcome });
}

/** 7/7 is one day, whichever figure is the month. */
const isOpen = ([first, second]: readonly DateParts[]): boolean =>
  first !== undefined && second !== undefined && first.month !== second.month;

const outcomeOf = (match: DateMatch | undefined): Outcome =>
  match === undefined ? wrong("no date could be read in it") : OUTCOMES[match];

const outcomeOfOpen = (matches: readonly DateMatch[]): Outcome =>
  matches.every((match) => match === matches[0])
    ? outcomeOf(matches[0])
    : matches.some((match) => match === "same" || match === "year-missing")
      ? AMBIGUOUS
      : OUTCOMES.different;

const write = ({ year, month, day }: DateParts): string =>
  [year, month, day].map((part) => (part === null ? "?" : String(part).padStart(2, "0"))).join("-");
