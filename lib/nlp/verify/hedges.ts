import { NUMBER_WORDS, SCALE_WORDS } from "@/lib/model/english";
import { groupBy } from "@/lib/nlp/group-by";
import { formOf, GAP, type Word, wordsIn } from "./subject";

/** `family`: hedges that say the same ("at least", "no fewer than") share one. `number`: what it limits, if anything. */
export type Hedge = {
  readonly family: string;
  readonly words: string;
  readonly start: number;
  readonly number: Word | null;
};

/** Before a number only: "over" in "over the harbour" limits nothing. */
const LIMITS: readonly (readonly [string, string])[] = [
  ["at least", "at least"],
  ["no fewer than", "at least"],
  ["no less than", "at least"],
  ["more than", "more than"],
  ["over", "more than"],
  ["at most", "up to"],
  ["no more than", "up to"],
  ["as many as", "up to"],
  ["as much as", "up to"],
  ["up to", "up to"],
  ["less than", "less than"],
  ["fewer than", "less than"],
  ["under", "less than"],
  ["about", "about"],
  ["around", "about"],
  ["roughly", "about"],
  ["approximately", "about"],
  ["some", "about"],
  ["an estimated", "about"],
  ["nearly", "nearly"],
  ["almost", "nearly"],
];

const LIMITS_BY_OPENING = groupBy(
  LIMITS.map(([hedge, family]) => ({ hedge, family, words: hedge.split(" ") })),
  ({ words }) => words[0] ?? "",
);

/** Anywhere in the clause. "May" with a capital is a month. */
const DOUBTS: ReadonlyMap<string, string> = new Map([
  ["may", "may"],
  ["might", "may"],
  ["could", "may"],
  ["perhaps", "may"],
  ["possibly", "may"],
  ["possible", "may"],
  ["probably", "likely"],
  ["likely", "likely"],
  ["expected", "expected"],
  ["expects", "expected"],
  ["expect", "expected"],
  ["reportedly", "reportedly"],
  ["allegedly", "allegedly"],
  ["alleged", "allegedly"],
  ["suspected", "allegedly"],
  ["accused", "allegedly"],
  ["accuse", "allegedly"],
  ["accuses", "allegedly"],
  ["allege", "allegedly"],
  ["alleges", "allegedly"],
  ["charged", "allegedly"],
]);

/**
 * The hedges of a text, in order. A limit counts only right before a number, a gap, or "how many" and its like:
 * "at least 12", "at least _____", "at least how many".
 */
export function hedgesIn(text: string): Hedge[] {
  const words = wordsIn(text);
  return words.flatMap((word, index) => {
    const doubt = word.text === "May" ? undefined : DOUBTS.get(word.text.toLowerCase());
    if (doubt !== undefined) return [{ family: doubt, words: word.text, start: word.start, number: null }];
    const limit = limitAt(words, index);
    return limit === null ? [] : [limit];
  });
}

function limitAt(words: readonly Word[], index: number): Hedge | null {
  const lower = (at: number) => words[at]?.text.toLowerCase() ?? "";
  for (const { hedge, family, words: parts } of LIMITS_BY_OPENING.get(lower(index)) ?? []) {
    const size = parts.length;
    const next = words[index + size];
    const isHere = parts.every((part, step) => lower(index + step) === part);
    if (!isHere || next === undefined || !isLimited(words, index + size)) continue;
    if (index > 0 && isInsideLongerLimit(words, index, hedge)) return null;
    return { family, words: hedge, start: words[index]?.start ?? 0, number: next };
  }
  return null;
}

/** The "more than" of "no more than", the "some" of "up to some". */
const isInsideLongerLimit = (words: readonly Word[], index: number, hedge: string): boolean =>
  LIMITS.some(
    ([longer]) => longer.endsWith(` ${hedge}`) && words[index - 1]?.text.toLowerCase() === longer.split(" ")[0],
  );

function isLimited(words: readonly Word[], at: number): boolean {
  const form = formOf(words[at]?.text ?? "");
  const next = formOf(words[at + 1]?.text ?? "");
  if (form === "how" || form === "what")
    return ["many", "much", "percentage", "share", "number", "old", "long"].includes(next);
  return (
    isNumberWord(words[at]?.text ?? "") ||
    (["a", "half"].includes(form) &&
      (SCALE_WORDS.has(next) || next === "half" || next === "third" || next === "quarter")) ||
    form === "half"
  );
}

/** Digits, number words, and gaps that may hold a number. */
export const isNumberWord = (text: string): boolean =>
  /\d/.test(text) ||
  text.includes(GAP) ||
  NUMBER_WORDS.has(formOf(text).split("-")[0] ?? "") ||
  SCALE_WORDS.has(formOf(text));
