import type { DateParts } from "./parse-dates";

export type DateMatch = "same" | "year-missing" | "coarser" | "different";

/**
 * Compares one reading with the right date at the grain of the right one; what is typed beyond it is not held
 * against the student, what contradicts it is.
 *
 * @param isYearNeeded whether the year is part of the answer: it is not when the question shows it, or when the
 * article does not name it.
 */
export function compareDates(typed: DateParts, right: DateParts, isYearNeeded: boolean): DateMatch {
  const isOther = (part: "year" | "month" | "day") =>
    typed[part] !== null && right[part] !== null && typed[part] !== right[part];
  if (isOther("year") || isOther("month") || isOther("day")) return "different";
  const isSilent = (part: "month" | "day") => right[part] !== null && typed[part] === null;
  if (isSilent("month")) return typed.year !== null && isYearNeeded ? "coarser" : "different";
  if (isSilent("day")) return "coarser";
  if (typed.year !== null || right.year === null) return "same";
  if (right.month === null) return "different";
  return isYearNeeded ? "year-missing" : "same";
}
