/** Words `from` (inclusive) to `to` (exclusive) of a sentence. */
export type Range = { readonly from: number; readonly to: number };

/** What a pattern read, and the word after it. */
export type Match<Value> = { readonly value: Value; readonly to: number };

/** "early 2030" is not "2030". "within": "earlier this year", of which the year is true all the same. */
export type Part = "early" | "mid" | "late" | "about" | "within";

/** What a date says; null where it is silent. Months count from 1, weekdays from 0 for Sunday. */
export type DateParts = {
  readonly year: number | null;
  /** Years from that of the anchor: "May last year" has −1. */
  readonly yearOffset: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
};

export type Unit = "day" | "week" | "weekend" | "month" | "year";
export type Which = "last" | "this" | "next";

export type Meaning =
  | { readonly kind: "date"; readonly parts: DateParts }
  | { readonly kind: "range"; readonly first: DateParts; readonly last: DateParts }
  /** "the 1990s": ISO days, first and last. */
  | { readonly kind: "period"; readonly first: string; readonly last: string }
  /** "the third quarter of last year": months 7 to 9 of the year that `parts` gives. */
  | { readonly kind: "months"; readonly parts: DateParts; readonly first: number; readonly last: number }
  /** "on Monday", "last Monday" */
  | { readonly kind: "weekday"; readonly weekday: number; readonly which: Which | null }
  /** "last May" */
  | { readonly kind: "month"; readonly month: number; readonly which: Which }
  /** "yesterday", "last week": `count` units from the anchor. */
  | { readonly kind: "offset"; readonly unit: Unit; readonly count: number }
  /** "two days later": `count` units from the day told of before. */
  | { readonly kind: "narrative"; readonly unit: Unit; readonly count: number }
  /** Told from the anchor, but no single day, month or year: "last summer", "two years ago". */
  | { readonly kind: "loose"; readonly reason: "vague" | "approximate" }
  /** Times that name no single day, month or year: "at 5 p.m.", "May 3 and 5", "5/6/2031", "spring 2031". */
  | { readonly kind: "unsettled"; readonly reason: "clock" | "several" | "ambiguous" | "vague" };

/** `isModifier`: the time is part of what something is called: "the 2031 race". */
export type TimeExpression = Range & {
  readonly meaning: Meaning;
  readonly part: Part | null;
  readonly isModifier: boolean;
};

export const NO_PARTS: DateParts = { year: null, yearOffset: null, month: null, day: null, weekday: null };
