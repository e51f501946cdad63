import { expect, test } from "vitest";
import { markTypedAnswer } from "@/lib/assessment/typed-answer/mark-typed-answer";
import type { Quantity } from "@/lib/model/fact";
import { aGap } from "@/lib/model/testing";

const quantity = (value: number, unit: string | null = null, bound: Quantity["bound"] = "="): Quantity => ({
  kind: "quantity",
  value,
  unit,
  bound,
});

test.each<[string, string, string, Quantity | null, number]>([
  ["digits for words", "twenty-one", "21", quantity(21), 1],
  ["words for digits", "21", "twenty one", quantity(21), 1],
  ["million", "2.9 million", "2,900,000", quantity(2.9e6), 1],
  ["million in digits", "2,900,000", "2.9 million", quantity(2.9e6), 1],
  ["million as a letter", "2.9 million", "2.9m", quantity(2.9e6), 1],
  ["words throughout", "2.9 million", "two point nine million", quantity(2.9e6), 1],
  ["billion with a sign", "$80 billion", "80bn dollars", quantity(8e10, "USD"), 1],
  ["thousands with spaces", "61,480", "61 480", quantity(61480), 1],
  ["thousands with dots", "1,234,567", "1.234.567", quantity(1234567), 1],
  ["decimal comma", "2.9", "2,9", quantity(2.9), 1],
  ["a dozen", "12", "a dozen", quantity(12), 1],
  ["dozens is no number", "12", "dozens", quantity(12), 0],
  ["half a million", "500,000", "half a million", quantity(500000), 1],
  ["and a half", "2.5 million", "two and a half million", quantity(2.5e6), 1],
  ["a fraction sign", "2.5", "2½", quantity(2.5), 1],
  ["hundred and five", "105", "one hundred and five", quantity(105), 1],
  ["percent sign", "12 percent", "12%", quantity(12, "percent"), 1],
  ["per cent", "12%", "twelve per cent", quantity(12, "percent"), 1],
  ["unit left out", "12 percent", "12", quantity(12, "percent"), 1],
  ["unit in full", "12 km", "12 kilometres", quantity(12, "km"), 1],
  ["other unit", "12 percent", "12 dollars", quantity(12, "percent"), 0.5],
  ["other currency", "$12", "€12", quantity(12, "USD"), 0.5],
  ["unit with an adjective", "12", "12 injured people", quantity(12, "people"), 1],
  ["ordinal", "third", "3rd", quantity(3), 1],
  ["hedge repeated", "12", "at least 12", quantity(12, null, "≥"), 1],
  ["hedge reversed", "12", "at most 12", quantity(12, null, "≥"), 0],
  ["close to an approximate number", "about 1,000", "1,010", quantity(1000, null, "≈"), 1],
  ["far from an approximate number", "about 1,000", "1,100", quantity(1000, null, "≈"), 0],
  ["one off", "12", "13", quantity(12), 0],
  ["digit missing", "61,480", "6,480", quantity(61480), 0],
  ["digits swapped", "61,480", "61,840", quantity(61480), 0],
  ["two numbers", "12", "12 13", quantity(12), 0],
  ["a range", "12", "12-13", quantity(12), 0],
  ["no number", "12", "many", quantity(12), 0],
  ["number word with a slip", "eight", "eigth", quantity(8), 0],
  ["minus", "-5", "minus five", quantity(-5), 1],
  ["sign lost", "-5", "5", quantity(-5), 0],
  ["value read from the key", "forty-two", "42", null, 1],
])("compares numbers by value: %s", (_trap, accepted, typed, value, credit) => {
  expect(markTypedAnswer(aGap({ kind: "number", accepted: [accepted], value }), typed).credit).toBe(credit);
});
