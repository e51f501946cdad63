import { expect, test } from "vitest";
import type { Quantity } from "@/lib/model/fact";
import { createRandom } from "@/lib/model/random";
import { pickNumbers } from "./numbers";

const aQuantity = (value: number, unit: string | null = null): Quantity => ({
  kind: "quantity",
  value,
  unit,
  bound: "=",
});

test.each([
  ["thousands are grouped", "61,480", aQuantity(61_480), /^\d{2},\d{3}$/],
  ["millions are grouped twice", "2,300,000", aQuantity(2_300_000), /^\d,\d{3},\d{3}$/],
  ["no group without one in the key", "4500", aQuantity(4500), /^\d{4}$/],
  ["sign, decimals and scale stay", "$2.9 million", aQuantity(2_900_000, "USD"), /^\$\d\.\d million$/],
  ["words stay words", "twelve", aQuantity(12), /^[a-z-]+$/],
])("writes numbers like the key: %s", (_trap, key, value, form) => {
  const texts = pickNumbers(key, value, createRandom(1)).map(({ text }) => text);
  expect(texts).toHaveLength(3);
  expect(texts.filter((text) => !form.test(text))).toEqual([]);
  expect(new Set([key, ...texts]).size).toBe(4);
});
