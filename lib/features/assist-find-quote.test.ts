import { expect, test } from "vitest";
import type { Sentence } from "@/lib/model/reading";
import { findAllWords, findQuote } from "./assist-find-quote";

const CAPTION = "Ada Brook signs the pact in Port Lanna.";
const FIRST = "Norvia’s minister, Ada Brook, signed the pact.";
const SECOND = "The pact covers ten ports.";
const THIRD = "The pact covers ten ports.";
const FOURTH = "Estria waits 🚢 in Holm.";
const text = [CAPTION, `${FIRST} ${SECOND}`, `${THIRD} ${FOURTH}`].join("\n\n");

const sentenceOf = (quote: string, index: number, paragraph: number, from = 0): Sentence => {
  const start = text.indexOf(quote, from);
  return { index, paragraph, zone: paragraph === 0 ? "caption" : "body", span: { start, end: start + quote.length } };
};
const second = sentenceOf(SECOND, 2, 1);
const sentences = [
  sentenceOf(CAPTION, 0, 0),
  sentenceOf(FIRST, 1, 1),
  second,
  sentenceOf(THIRD, 3, 2, second.span.end),
  sentenceOf(FOURTH, 4, 2),
];

const found = (quote: string, key: string) => {
  const place = findQuote(quote, key, { text, sentences });
  return place.ok
    ? [place.value.sentence.index, text.slice(place.value.span.start, place.value.span.end)]
    : place.error;
};

test("a quote is found letter by letter, within one sentence of the body", () => {
  expect(found("Norvia’s minister", "Norvia")).toEqual([1, "Norvia’s minister"]);
  expect(found("waits 🚢 in Holm", "Holm")).toEqual([4, "waits 🚢 in Holm"]);
});

test.each([
  ["", "quote-not-found"],
  ["Norvia's minister", "quote-not-found"],
  ["norvia’s minister", "quote-not-found"],
  ["Norvia’s  minister", "quote-not-found"],
  ["signed the pact. The pact covers", "quote-across-sentences"],
  ["ten ports.\n\nThe pact", "quote-across-sentences"],
  ["signs the pact in Port Lanna", "quote-outside-body"],
  ["The pact covers ten ports.", "quote-repeated"],
])("%j is no proof: %s", (quote, problem) => {
  expect(found(quote, "ten")).toBe(problem);
});

test("of two places the one in the paragraph of the key is meant", () => {
  expect(found("The pact covers ten ports.", "Norvia")).toEqual([2, "The pact covers ten ports."]);
  expect(found("The pact covers ten ports.", "Holm")).toEqual([3, "The pact covers ten ports."]);
  expect(found("The pact covers ten ports.", "Kalland")).toBe("quote-repeated");
  expect(found("Brook", "Norvia")).toEqual([1, "Brook"]);
  expect(found("Brook", "Ada")).toBe("quote-repeated");
});

test("words are found whole, each time, and only inside", () => {
  const line = "Mali and Malian and Mali.";
  const whole = { start: 0, end: line.length };
  expect(findAllWords("Mali", line, whole)).toEqual([
    { start: 0, end: 4 },
    { start: 20, end: 24 },
  ]);
  expect(findAllWords("Mali", line, { start: 5, end: 20 })).toEqual([]);
  expect(findAllWords("", line, whole)).toEqual([]);
});
