import { NUMBER_WORDS, ORDINAL_WORDS, SCALE_WORDS } from "@/lib/model/english";
import type { Quantity } from "@/lib/model/fact";
import { foldCharacters } from "./normalize";

/** The two number words most often misspelt; number words are too short and too alike for a tolerance. */
const MISSPELT: ReadonlyMap<string, number> = new Map([
  ["fourty", 40],
  ["ninty", 90],
]);

const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["bn", 1e9],
  ["tn", 1e12],
]);

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
  ["nearly", "≈"],
  ["almost", "≈"],
  ["about", "≈"],
  ["around", "≈"],
  ["roughly", "≈"],
  ["approximately", "≈"],
  ["some", "≈"],
  ["circa", "≈"],
];

const UNIT_NAMES: readonly (readonly [string, string])[] = [
  ["%", "percent"],
  ["percent", "percent"],
  ["per cent", "percent"],
  ["pct", "percent"],
  ["percentage point", "percentage points"],
  ["percentage points", "percentage points"],
  ["point", "points"],
  ["$", "usd"],
  ["us$", "usd"],
  ["dollar", "usd"],
  ["us dollar", "usd"],
  ["us $", "usd"],
  ["€", "eur"],
  ["euro", "eur"],
  ["£", "gbp"],
  ["pound", "gbp"],
  ["pounds sterling", "gbp"],
  ["¥", "jpy"],
  ["yen", "jpy"],
  ["person", "people"],
  ["km", "kilometre"],
  ["kilometer", "kilometre"],
  ["metre", "metre"],
  ["meter", "metre"],
  ["kg", "kilogram"],
  ["kilo", "kilogram"],
  ["tonne", "tonne"],
  ["metric ton", "tonne"],
  ["hr", "hour"],
  ["min", "minute"],
];
const UNITS: ReadonlyMap<string, string> = new Map(UNIT_NAMES);

const singular = (word: string): string => (word.length > 3 && word.endsWith("s") ? word.slice(0, -1) : word);

/** "Dollars", "US$" and "USD" become "usd"; a word without an entry is only made singular. */
function unitName(unit: string): string {
  const lower = unit.toLowerCase().trim();
  return UNITS.get(lower) ?? UNITS.get(singular(lower)) ?? singular(lower);
}

/** "2,900,000", "2 900 000", "1.234.567", "2,9" and "2.9" as numbers; null for anything else. */
function digitsValue(text: string): number | null {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(",", ""));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return Number(text.replaceAll(".", ""));
  if (/^\d+,\d{1,2}$/.test(text)) return Number(text.replace(",", "."));
  return null;
}

/** Splits "$2.9bn" into "$", "2.9", "bn" and "twenty-one" into its words; joins digits in groups of three. */
const wordsOf = (text: string): string[] =>
  foldCharacters(text)
    .toLowerCase()
    .replace(/(\d) (?=\d{3}(?!\d))/g, "$1")
    .replace(/(\d)(?=[^\d.,\s])/g, "$1 ")
    .replace(/([^\d.,\s-])(?=\d)/g, "$1 ")
    .replace(/([a-z])-(?=[a-z])/g, "$1 ")
    .replace(/(?<!\d)-(?=\s?\d)/g, "minus ")
    .split(" ")
    .map((word) => (/[.,;:!?]$/.test(word) ? word.slice(0, -1) : word))
    .filter((word) => word !== "");

type Reading = { total: number; part: number; isSeen: boolean; decimals: string | null };

const cardinal = (word: string): number | null => NUMBER_WORDS.get(word) ?? MISSPELT.get(word) ?? digitsValue(word);

/** Reads one word into the number so far; null when the word is no part of a number. */
function readWord(state: Reading, word: string): Reading | null {
  const value = cardinal(word);
  if (state.decimals !== null && value !== null && value < 10) {
    return { ...state, decimals: `${state.decimals}${value}` };
  }
  const settled = settleDecimals(state);
  if (value !== null) {
    if (!addsUp(settled.part, value)) return null;
    return { ...settled, part: settled.part + value, isSeen: true };
  }
  if (word === "point" && settled.isSeen) return { ...settled, decimals: "" };
  // "hundreds" alone is no number; "2 millions" is one
  const scale = settled.isSeen ? (SCALE_WORDS.get(singular(word)) ?? SHORT_SCALES.get(word)) : SCALE_WORDS.get(word);
  if (scale === undefined) return null;
  const part = (settled.part === 0 ? 1 : settled.part) * scale;
  return scale === 100
    ? { ...settled, part, isSeen: true }
    : { ...settled, total: settled.total + part, part: 0, isSeen: true };
}

/** "twenty one" and "two hundred forty" add up; "3 5" and "200 300" are two numbers, and no answer. */
const addsUp = (part: number, value: number): boolean =>
  part === 0 || (part >= 20 && part % 10 === 0 && value < 10) || (part % 100 === 0 && value < 100);

const settleDecimals = (state: Reading): Reading =>
  state.decimals === null || state.decimals === ""
    ? { ...state, decimals: null }
    : { ...state, part: state.part + Number(`0.${state.decimals}`), decimals: null };

function takeBound(text: string): { bound: Quantity["bound"]; rest: string } {
  const lower = text.toLowerCase();
  const found = BOUND_PHRASES.find(([phrase]) => lower.startsWith(`${phrase} `));
  return found === undefined ? { bound: "=", rest: text } : { bound: found[1], rest: text.slice(found[0].length + 1) };
}

const SKIPPED = new Set(["a", "an", "and", "the", "of"]);

/**
 * Reads a quantity as a person types it: digits or words, thousands and decimals, "2.9 million", "a dozen",
 * "half a million", "3rd", a currency or percent sign, a hedge in front, a unit behind.
 *
 * @returns null when there is no number in it, or more than one.
 */
export function parseQuantity(text: string): Quantity | null {
  const { bound, rest } = takeBound(foldCharacters(text));
  const words = wordsOf(rest);
  let state: Reading = { total: 0, part: 0, isSeen: false, decimals: null };
  let sign = 1;
  const others: string[] = [];
  for (const word of words) {
    const next = readNext(state, word);
    if (next !== null) state = next;
    else if (word === "minus" && !state.isSeen) sign = -1;
    else if (cardinal(word) !== null) return null;
    else if (!SKIPPED.has(word)) others.push(word);
  }
  const done = settleDecimals(state);
  if (!done.isSeen) return null;
  const unit = others.length === 0 ? null : unitName(others.join(" "));
  return { kind: "quantity", value: sign * (done.total + done.part), unit, bound };
}

function readNext(state: Reading, word: string): Reading | null {
  if (["st", "nd", "rd", "th"].includes(word) && state.isSeen) return state;
  if (word === "half") return { ...state, part: state.part + 0.5, isSeen: true };
  const ordinal = ORDINAL_WORDS.get(word);
  // "twenty-first" adds up; in "20 second" the word is a unit
  if (ordinal !== undefined && (!state.isSeen || (word !== "second" && addsUp(state.part, ordinal)))) {
    return { ...state, part: state.part + ordinal, isSeen: true };
  }
  return readWord(state, word);
}

const isClose = (a: number, b: number, share: number): boolean =>
  Math.abs(a - b) <= Math.max(Math.abs(b) * share, Number.EPSILON);

/** "injured people" is a way to say "people". */
function isSameUnit(typed: string | null, right: string | null): boolean {
  if (typed === null || right === null) return true;
  const given = unitName(typed);
  const wanted = unitName(right);
  return given === wanted || given.endsWith(` ${wanted}`) || wanted.endsWith(` ${given}`);
}

export type QuantityMatch = "same" | "close" | "other-unit" | "other-bound" | "different";

/**
 * Compares a typed quantity with the right one.
 *
 * "close" stands only for right quantities that the article itself calls approximate: within 2 %.
 * A unit that is left out counts as the right one, since the question shows it.
 */
export function compareQuantities(typed: Quantity, right: Quantity): QuantityMatch {
  const isSame = isClose(typed.value, right.value, 1e-9);
  if (!isSame && !(right.bound === "≈" && isClose(typed.value, right.value, 0.02))) return "different";
  if (!isSameUnit(typed.unit, right.unit)) return "other-unit";
  const bounds = typed.bound + right.bound;
  if (bounds === "≥≤" || bounds === "≤≥") return "other-bound";
  return isSame ? "same" : "close";
}
