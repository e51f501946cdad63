import fc from "fast-check";
import { expect, test } from "vitest";
import { readDocument, type Word } from "@/lib/nlp/read/read";
import { aText, lexicon, unreadScores } from "@/lib/nlp/reading.testing";
import { listAmounts } from "./amounts";
import { wordOf } from "./numbers/numerals";
import { findQuantities } from "./quantities";
import { findTimes, listTimes, writeDate } from "./times";
import { contextFrom } from "./times/time-span";

const wordsOf = (text: string): readonly Word[] => {
  const document = aText(`${text}.`);
  return readDocument(document, lexicon, unreadScores(document))[0]?.words ?? [];
};

test.each([
  ["at least", "killed at least 41 people", [41, "people", "≥"]],
  ["scale", "sold 2.9 million tickets", [2_900_000, "tickets", "="]],
  ["currency sign", "paid $80 billion for it", [80_000_000_000, "USD", "="]],
  ["separators", "about 61,480 votes", [61_480, "votes", "≈"]],
  ["percent word", "rose by 27 per cent", [27, "percent", "="]],
  ["number word", "up to twenty-one ships", [21, "ships", "≤"]],
])("reads a number with its unit and limit: %s", (_trap, text, expected) => {
  const [quantity] = findQuantities(wordsOf(text), new Set());
  expect([quantity?.value.value, quantity?.value.unit, quantity?.value.bound]).toEqual(expected);
});

test.each([
  ["an ordinal", "the 19th century"],
  ["a decade", "the 1980s"],
  ["a score", "won 7-6"],
  ["a word", "nobody came"],
])("finds no number in %s", (_trap, text) => {
  expect(findQuantities(wordsOf(text), new Set())).toEqual([]);
});

test.each([
  ["month first", "on May 3, 2031", "2031-05-03", "day"],
  ["day first", "on 3 May 2031", "2031-05-03", "day"],
  ["month and year", "in May 2031", "2031-05", "month"],
  ["year", "in 2031", "2031", "year"],
  ["no year, before the anchor", "on May 3", "2031-05-03", "day"],
  ["no year, after the anchor", "opened on December 3", "2030-12-03", "day"],
  ["short month", "opened on Dec. 3", "2030-12-03", "day"],
])("reads a date: %s", (_trap, text, iso, grain) => {
  expect(findTimes(wordsOf(text), "2031-06-01")[0]?.value).toEqual({ kind: "time", iso, grain });
});

test("does not take every four digits for a year, nor a month's name for a date", () => {
  expect(findTimes(wordsOf("bought 2031 ships that may sail"), "2031-06-01")).toEqual([]);
});

test("writes dates and numbers for people", () => {
  expect([writeDate("2031-05-03"), writeDate("2031-05-03", true), writeDate("2031-05"), writeDate("2031")]).toEqual([
    "3 May 2031",
    "May 3, 2031",
    "May 2031",
    "2031",
  ]);
  expect([wordOf(7), wordOf(41), wordOf(90), wordOf(100)]).toEqual(["seven", "forty-one", "ninety", null]);
});

test("any text: times and numbers lie in it, in order, and say a date or a number", () => {
  const pieces =
    "May 3 , - – to and the of 2031 31 Monday mid-May 1990s 19th century third quarter last next this week day Q3 / 5 half a million dozen two hundred one in five $ US € 2bn -5 ° C 7-6 ¼ aged years old ago later before from between % Sept. 0 00 1,200 , ( ) ' sank will 999 days ’90s p.m. : 30 February 29 12:30 no. Five";
  const text = fc.array(fc.constantFrom(...pieces.split(" ")), { maxLength: 30 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(text, fc.constantFrom("2031-06-04", "not a day", null), (sentence, anchor) => {
      const words = wordsOf(sentence);
      for (const spans of [listTimes(words, contextFrom(anchor)), listAmounts(words, new Set())]) {
        let end = 0;
        for (const { from, to, value } of spans) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(words.length);
          if (value?.kind === "time") expect(value.iso).toMatch(/^\d{4}(?:-\d\d){0,2}$/);
          if (value?.kind === "quantity") expect(Number.isFinite(value.value)).toBe(true);
          end = to;
        }
      }
    }),
    { numRuns: 500, seed: 5 },
  );
});
