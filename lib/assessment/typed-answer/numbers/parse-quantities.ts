import { foldCharacters } from "@/lib/assessment/typed-answer/fold-characters";
import type { Quantity } from "@/lib/model/fact";
import { joinFractions } from "./number-words";
import { type Manner, readNumber } from "./read-number";

const BOUND_PHRASES: readonly (readonly [string, Quantity["bound"]])[] = [
  ["at least", "≥"],
  ["more than", "≥"],
  ["no fewer than", "≥"],
  ["no less than", "≥"],
  ["over", "≥"],
  ["at most", "≤"],
  ["up to", "≤"],
  ["no more than", "≤"],
  ["less than", "≤"],
  ["fewer than", "≤"],
  ["under", "≤"],
  ["just over", "≈"],
  ["just under", "≈"],
  ["nearly", "≈"],
  ["almost", "≈"],
  ["about", "≈"],
  ["around", "≈"],
  ["roughly", "≈"],
  ["approximately", "≈"],
  ["approx", "≈"],
  ["approx.", "≈"],
  ["some", "≈"],
  ["circa", "≈"],
  ["ca.", "≈"],
];

/** "~12", "≈ 12", ">12" */
const BOUND_SIGNS: ReadonlyMap<string, Quantity["bound"]> = new Map([
  ["~", "≈"],
  ["≈", "≈"],
  ["±", "≈"],
  [">", "≥"],
  ["≥", "≥"],
  ["<", "≤"],
  ["≤", "≤"],
]);

function takeBound(text: string): { bound: Quantity["bound"]; rest: string } {
  const sign = BOUND_SIGNS.get(text.charAt(0));
  if (sign !== undefined) return { bound: sign, rest: text.slice(1).trim() };
  const lower = text.toLowerCase();
  const found = BOUND_PHRASES.find(([phrase]) => lower.startsWith(`${phrase} `));
  return found === undefined ? { bound: "=", rest: text } : { bound: found[1], rest: text.slice(found[0].length + 1) };
}

/** Splits "$2.9bn" into "$", "2.9", "bn" and "twenty-one" into its words; joins digits in groups of three. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/(?<![\d.])(\.)(?=\d)/g, "0$1")
    .replace(/(\d)[ '](?=\d{3}(?!\d))/g, "$1")
    .replace(/(\d)(?=[^\d.,\s])/g, "$1 ")
    .replace(/([^\d.,\s-])(?=\d)/g, "$1 ")
    .replace(/([a-z])-(?=[a-z])/g, "$1 ")
    .replace(/(?<!\d)-(?=\s?\d)/g, "minus ")
    // "12-mile" and "12,-"
    .replace(/(\d) -(?=[a-z])/g, "$1 ")
    .split(" ")
    .map((word) => (/[.,;:!?]$/.test(word) && word !== "u.s." ? word.slice(0, -1) : word))
    .filter((word) => word !== "");

const USUAL: Manner = { separators: "english", isMetre: false };

/** The other ways to read it, where there are any. */
function mannersOf(text: string): Manner[] {
  const other: Manner = { separators: "continental", isMetre: false };
  const manners = /\d[.,]\d{3}(?!\d)/.test(text) ? [USUAL, other] : [USUAL];
  return /\d ?m\b/i.test(text) ? [...manners, ...manners.map((each) => ({ ...each, isMetre: true }))] : manners;
}

/**
 * Reads a quantity as a person types it: digits or words, thousands and decimals, "2.9 million", "a dozen", "half a
 * million", "two thirds", "3rd", a currency or percent sign, a hedge in front, a unit behind.
 *
 * @returns every reading ("1.234" has two), the usual one first; empty when there is no number in it, or more than one.
 */
export function parseQuantities(text: string): Quantity[] {
  const { bound, rest } = takeBound(foldCharacters(text).replace(/^(?:it is|it was) /i, ""));
  const words = joinFractions(wordsOf(rest));
  return mannersOf(rest).flatMap((manner) => {
    const read = readNumber(words, manner);
    if (read === null) return [];
    const unit = read.others.length === 0 ? null : read.others.join(" ");
    return [{ kind: "quantity", value: read.value, unit, bound } as const];
  });
}
