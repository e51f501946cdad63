import { percent } from "./percent";

/** Precision, recall and F in percent with two digits; `count` things were to be found. */
export type Measure = {
  readonly precision: number;
  readonly recall: number;
  readonly f: number;
  readonly count: number;
};

export function toMeasure({
  right,
  found,
  expected,
}: Readonly<Record<"right" | "found" | "expected", number>>): Measure {
  return {
    precision: percent(right, found),
    recall: percent(right, expected),
    f: percent(2 * right, found + expected),
    count: expected,
  };
}

/** Compares two lists of keys, "12-20" or "12-20 person", each without repetitions: what is in both is right. */
export function measureKeys(found: readonly string[], expected: readonly string[]): Measure {
  const gold = new Set(expected);
  return toMeasure({ right: found.filter((key) => gold.has(key)).length, found: found.length, expected: gold.size });
}
