import type { TimeValue } from "@/lib/model/fact";
import { isIsoDay, type Period } from "@/lib/nlp/values/calendar";
import type { Part, Range } from "./expression";

/** Why a time has no value. The last four are conflicts: two things that the text or its frame says do not agree. */
export type Unsettled =
  | "no-anchor"
  | "no-tense"
  | "no-antecedent"
  | "too-far"
  | "quoted"
  | "zone"
  | "clock"
  | "several"
  | "ambiguous"
  | "vague"
  | "approximate"
  | "part"
  | "period"
  | "impossible"
  | "another-year"
  | "weekday-and-date"
  | "weekday-in-doubt"
  | "dateline-and-publication"
  | "far-from-publication";

/** How a value was found: it stands there, or from the anchor, or from a day told of before. */
export type Settled = "stated" | "from-anchor" | "from-antecedent";

/**
 * A time in the words `from` (inclusive) to `to` (exclusive).
 *
 * `value`: the one year, month or day that is meant; null where it is none ("the 1990s", "early 2031") or is not known.
 * `period`: the days it covers, known more often than the value. `isComplete`: the text itself gives the year.
 * `anchor`: the ISO day it was worked out from.
 */
export type TimeSpan = Range & {
  readonly value: TimeValue | null;
  readonly period: Period | null;
  readonly part: Part | null;
  readonly kind: "explicit" | "deictic";
  readonly isComplete: boolean;
  readonly isModifier: boolean;
  readonly reason: Settled | Unsettled;
  readonly anchor: string | null;
};

/** What a meaning comes to: an ISO date of any grain, or a period, or neither with the reason. */
export type Outcome =
  | { readonly iso: string; readonly period?: never; readonly reason: Settled; readonly anchor: string | null }
  | { readonly iso?: never; readonly period: Period; readonly reason: Settled; readonly anchor: string | null }
  | { readonly iso?: never; readonly period?: never; readonly reason: Unsettled; readonly anchor?: never };

/** What a sentence's times are worked out from. */
export type TimeContext = {
  /** The ISO day the text speaks from. */
  readonly anchor: string | null;
  /** The publication date, where the dateline gives another day. */
  readonly rival: string | null;
  readonly isOnlyPublication: boolean;
  /** The one day told of before, if there is exactly one near. */
  readonly antecedent: string | null;
  /** The year last named in the paragraph. */
  readonly yearNear: number | null;
  /** Weekdays that stand beside a wrong date somewhere in the article. */
  readonly doubtfulWeekdays: ReadonlySet<number>;
  /** ISO days that the captions give; a picture of the event may show that the text was written on another day. */
  readonly pictured: readonly string[];
};

/** A context with nothing but an anchor; one that is no ISO day counts as none. */
export const contextFrom = (anchor: string | null): TimeContext => ({
  anchor: anchor !== null && isIsoDay(anchor) ? anchor : null,
  rival: null,
  isOnlyPublication: false,
  antecedent: null,
  yearNear: null,
  doubtfulWeekdays: new Set(),
  pictured: [],
});
