import { expect, test } from "vitest";
import type { Quantity } from "@/lib/model/fact";
import { createRandom } from "@/lib/model/random";
import { pickDates, pickNumbers } from "./numbers";

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

const SEEDS = Array.from({ length: 400 }, (_, seed) => seed);
/** How often the key would stand first, second, third and last among the ascending options. */
const placesOf = (countBelow: (seed: number) => number): number[] =>
  SEEDS.reduce((places, seed) => places.with(countBelow(seed), (places[countBelow(seed)] ?? 0) + 1), [0, 0, 0, 0]);

test.each([
  ["a large number", "61,480", 61_480],
  ["a small number", "8", 8],
  ["a decimal", "5.25", 5.25],
])("the place of the key among ascending options tells nothing: %s", (_kind, text, value) => {
  const places = placesOf(
    (seed) =>
      pickNumbers(text, aQuantity(value), createRandom(seed)).filter(
        (wrong) => Number(wrong.text.replace(",", "")) < value,
      ).length,
  );
  expect(Math.min(...places)).toBeGreaterThan(60);
});

test("years fall evenly around the key where the article leaves room on both sides", () => {
  const year = { kind: "time", iso: "2003", grain: "year" } as const;
  const places = placesOf(
    (seed) =>
      pickDates(year, "2024-10-09", createRandom(seed), (iso) => iso).filter(({ text }) => text < "2003").length,
  );
  expect(Math.min(...places)).toBeGreaterThan(60);
});

test("a day after which the article leaves no room is not asked by choice: it would always be the last", () => {
  const day = { kind: "time", iso: "2024-03-19", grain: "day" } as const;
  expect(pickDates(day, "2024-03-20", createRandom(1), (iso) => iso)).toEqual([]);
  expect(pickDates(day, "2024-04-02", createRandom(1), (iso) => iso)).toHaveLength(3);
});
