import type { Quantity } from "@/lib/model/fact";
import { isSameBase, namesUnit, unitOf } from "./units";

export type QuantityMatch =
  | "same"
  | "converted"
  | "close"
  | "rounded"
  | "unit-missing"
  | "other-unit"
  | "other-bound"
  | "different";

/** From the best for the student to the worst. */
export const QUANTITY_MATCHES: readonly QuantityMatch[] = [
  "same",
  "converted",
  "close",
  "rounded",
  "unit-missing",
  "other-unit",
  "other-bound",
  "different",
];

const isClose = (a: number, b: number, share: number): boolean =>
  Math.abs(a - b) <= Math.max(Math.abs(b) * share, Number.EPSILON);

const equals = (a: number, b: number): boolean => isClose(a, b, 1e-9);

/** The place of the last figure that is not nought: 100,000 for 2.9 million; 0 for nought itself. */
function lastPlace(value: number): number {
  const [digits = "", exponent = "0"] = Math.abs(value).toExponential(11).split("e");
  const significant = digits.replace(".", "").replace(/0+$/, "").length;
  return significant === 0 ? 0 : 10 ** (Number(exponent) - significant + 1);
}

/** Whether `fine` rounded as `coarse` is gives `coarse`, which has at least two figures that count. */
function roundsTo(fine: number, coarse: number): boolean {
  const place = lastPlace(coarse);
  return place > 0 && Math.abs(coarse) >= place * 10 && equals(Math.round(fine / place) * place, coarse);
}

function compareValues(typed: number, { value, bound }: Quantity): "same" | "close" | "rounded" | null {
  if (equals(typed, value)) return "same";
  if (bound !== "≈") return null;
  if (isClose(typed, value, 0.02)) return "close";
  return roundsTo(typed, value) || roundsTo(value, typed) ? "rounded" : null;
}

/** A share typed without a unit: "a quarter" of 25 percent. */
const isShareOf = (typed: Quantity, right: Quantity): boolean =>
  right.unit === "percent" &&
  typed.unit === null &&
  Math.abs(typed.value) < 1 &&
  equals(typed.value * 100, right.value);

/**
 * Compares a typed quantity with the right one.
 *
 * "close" (within 2 %) and "rounded" stand only for right quantities that the article itself calls approximate.
 *
 * @param shown what the student reads beside the gap: a unit named there may be left out. Null when it is not known:
 * then any may.
 */
export function compareQuantities(typed: Quantity, right: Quantity, shown: string | null): QuantityMatch {
  const bounds = typed.bound + right.bound;
  const isOtherBound = bounds === "≥≤" || bounds === "≤≥";
  const match = isShareOf(typed, right) ? "same" : compareWithUnits(typed, right, shown);
  return isOtherBound && match !== "different" ? "other-bound" : match;
}

/** "five were rescued" where the question asks how many were rescued. */
function saysNothingNew(unit: string, shown: string): boolean {
  const words = shown.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return unit.split(" ").every((word) => words.includes(word) || words.includes(`${word}s`));
}

function compareWithUnits(typed: Quantity, right: Quantity, shown: string | null): QuantityMatch {
  const bare = compareValues(typed.value, right);
  if (typed.unit === null) {
    const isNeeded = right.unit !== null && shown !== null && unitOf(right.unit).isMeasured;
    return bare !== null && isNeeded && !namesUnit(shown, right.unit) ? "unit-missing" : (bare ?? "different");
  }
  const given = unitOf(typed.unit);
  if (!given.isMeasured && shown !== null && saysNothingNew(typed.unit, `${shown} ${right.unit ?? ""}`))
    return compareWithUnits({ ...typed, unit: null }, right, shown);
  if (right.unit === null) {
    return bare !== null && given.isMeasured && shown !== null && !namesUnit(shown, typed.unit)
      ? "other-unit"
      : (bare ?? "different");
  }
  const wanted = unitOf(right.unit);
  if (!isSameBase(given.base, wanted.base)) return bare === null ? "different" : "other-unit";
  const ratio = given.factor / wanted.factor;
  const match = compareValues(typed.value * ratio, right);
  if (match === null) return bare === null ? "different" : "other-unit";
  return match === "same" && ratio !== 1 ? "converted" : match;
}
