import { expect, test } from "vitest";
import { markTypedAnswer } from "@/lib/assessment/typed-answer/mark-typed-answer";
import type { TimeValue } from "@/lib/model/fact";
import { aGap } from "@/lib/model/testing";

const day = (iso: string): TimeValue => ({ kind: "time", iso, grain: "day" });
const month = (iso: string): TimeValue => ({ kind: "time", iso, grain: "month" });
const year = (iso: string): TimeValue => ({ kind: "time", iso, grain: "year" });

test.each<[string, string, string, TimeValue | null, number]>([
  ["day before month", "July 28, 2024", "28 July 2024", day("2024-07-28"), 1],
  ["ordinal day", "July 28, 2024", "the 28th of July 2024", day("2024-07-28"), 1],
  ["short month", "July 28, 2024", "28 Jul 2024", day("2024-07-28"), 1],
  ["ISO", "July 28, 2024", "2024-07-28", day("2024-07-28"), 1],
  ["slashes, day first", "July 28, 2024", "28/7/2024", day("2024-07-28"), 1],
  ["slashes, month first", "July 28, 2024", "7/28/24", day("2024-07-28"), 1],
  ["dots", "July 28, 2024", "28.7.2024", day("2024-07-28"), 1],
  ["weekday in front", "July 28, 2024", "Sunday, 28 July 2024", day("2024-07-28"), 1],
  ["year not shown in the key", "July 28", "28 July", day("2024-07-28"), 1],
  ["key is a weekday", "Sunday", "28 July", day("2024-07-28"), 1],
  ["year left out", "July 28, 2024", "July 28", day("2024-07-28"), 0.5],
  ["month only", "July 28", "July", day("2024-07-28"), 0.5],
  ["wrong day", "July 28", "July 27", day("2024-07-28"), 0],
  ["wrong month", "July 28", "June 28", day("2024-07-28"), 0],
  ["wrong year", "July 28, 2024", "July 28, 2023", day("2024-07-28"), 0],
  ["day that does not exist", "June 30", "June 31", day("2024-06-30"), 0],
  ["year for a day", "July 28, 2024", "2024", day("2024-07-28"), 0.5],
  ["year for a day whose year is not asked", "July 28", "2024", day("2024-07-28"), 0],
  ["month and year", "July 2024", "07/07/2024", month("2024-07"), 1],
  ["month in ISO", "July 2024", "2024-07", month("2024-07"), 1],
  ["year for a month", "July 2024", "2024", month("2024-07"), 0.5],
  ["month with a slip", "July 2024", "Jly 2024", month("2024-07"), 0],
  ["year", "2024", "in 2024", year("2024"), 1],
  ["year, short", "2024", "'24", year("2024"), 1],
  ["another year", "2024", "2025", year("2024"), 0],
  ["finer than asked", "2024", "July 2024", year("2024"), 1],
  ["no date", "2024", "last year", year("2024"), 0],
  ["value read from the key", "3 May 2031", "May 3rd, 2031", null, 1],
])("compares dates at their grain: %s", (_trap, accepted, typed, value, credit) => {
  expect(markTypedAnswer(aGap({ kind: "date", accepted: [accepted], value }), typed).credit).toBe(credit);
});

test.each([
  ["nobody has said how", null, 0.5, "ambiguous"],
  ["the day comes first", "day-first", 1, "value"],
  ["the month comes first", "month-first", 0, "wrong"],
] as const)("7/8 is 7 August when %s: %s", (_case, dateOrder, credit, verdict) => {
  const gap = aGap({ kind: "date", accepted: ["7 August 2031"], value: day("2031-08-07") });
  const mark = markTypedAnswer(gap, "7/8/2031", { stem: "", quote: "", dateOrder });
  expect(mark).toMatchObject({ credit, verdict });
});
