import { NUMBER_WORDS, ORDINAL_WORDS, SCALE_WORDS } from "@/lib/model/english";
import type { Word } from "@/lib/nlp/read/read";
import { fractionAt } from "./fractions";

/**
 * A number in the words up to `to` (exclusive). `step`: how exact it is written, 100,000 for "2.9 million". `unit`: one that
 * is glued to it, "km" in "5km". `form`: "word" is one word, "phrase" several, of which no part can be changed by itself.
 */
export type Numeral = {
  readonly to: number;
  readonly value: number;
  readonly step: number;
  readonly form: "digits" | "word" | "phrase";
  readonly unit: string | null;
};

const ONES = [...NUMBER_WORDS.keys()].slice(0, 20);
const TENS = ["", "", ...[...NUMBER_WORDS.keys()].slice(20)];
const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["b", 1e9],
  ["bn", 1e9],
  ["tn", 1e12],
]);
const GLUED = /^(\d+(?:[.,]\d+)*)([a-z]{1,3}|km²|m²|-(?:million|billion|trillion))$/;

const OPENERS: ReadonlySet<string> = new Set([...NUMBER_WORDS.keys(), ...ORDINAL_WORDS.keys(), "a", "an", "half"]);

/** Whether a number can start with a word at all: most words are dismissed by this. */
export const mayOpenNumber = (word: Word | undefined): boolean =>
  word !== undefined && (OPENERS.has(word.lower) || /^\p{N}|-/u.test(word.text));

/** "1,400", "2.9", "seven", "twenty-one"; null for zero, "19th", "1980s", "7-6" and words. */
export function numberOf(text: string): number | null {
  const digits = digitsOf(text);
  if (digits !== null) return digits;
  const [tens = "", ones, rest] = text.toLowerCase().split("-");
  const value = NUMBER_WORDS.get(tens) ?? 0;
  if (ones === undefined) return value > 0 ? value : null;
  const one = NUMBER_WORDS.get(ones) ?? 0;
  return rest === undefined && value >= 20 && one >= 1 && one <= 9 ? value + one : null;
}

function digitsOf(text: string): number | null {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(",", ""));
  return /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) ? Number(text) : null;
}

/** Writes 1 to 99 as a word: "forty-one"; null outside. */
export function wordOf(value: number): string | null {
  if (!Number.isInteger(value) || value < 1 || value > 99) return null;
  if (value < 20) return ONES[value] ?? null;
  const ones = value % 10;
  return `${TENS[Math.floor(value / 10)]}${ones === 0 ? "" : `-${ONES[ones]}`}`;
}

/** The number that starts at a word, as long as it goes. `isMoney`: "3m" after "£" is three million, else three metres. */
export function numeralAt(words: readonly Word[], at: number, isMoney: boolean): Numeral | null {
  const text = words[at]?.text ?? "";
  if (/^\d/.test(text) || /^\p{No}$/u.test(text)) return digitsAt(words, at, isMoney);
  return fractionAt(words, at) ?? wordsAt(words, at);
}

function digitsAt(words: readonly Word[], at: number, isMoney: boolean): Numeral | null {
  const text = words[at]?.text ?? "";
  const [, number, glued = ""] = GLUED.exec(text) ?? [];
  if (number !== undefined) return gluedNumeral(number, glued, at, isMoney);
  const fraction = fractionAt(words, at);
  if (fraction !== null) return scaled(words, fraction);
  const value = digitsOf(text);
  return value === null
    ? null
    : scaled(words, { to: at + 1, value, step: stepOf(text, value), form: "digits", unit: null });
}

function gluedNumeral(number: string, glued: string, at: number, isMoney: boolean): Numeral | null {
  const value = digitsOf(number);
  const scale = glued.startsWith("-") ? SCALE_WORDS.get(glued.slice(1)) : SHORT_SCALES.get(glued);
  if (value === null || /^(?:st|nd|rd|th|s)$/.test(glued)) return null;
  const isScale = scale !== undefined && (isMoney || glued === "bn" || glued === "mn" || glued.startsWith("-"));
  const factor = isScale ? scale : 1;
  const step = stepOf(number, value) * factor;
  return { to: at + 1, value: round(value * factor), step, form: "digits", unit: isScale ? null : glued };
}

/** "2.9" with the "million" behind it. */
function scaled(words: readonly Word[], numeral: Numeral): Numeral {
  const scale = SCALE_WORDS.get(words[numeral.to]?.lower ?? "");
  if (scale === undefined) return numeral;
  return { ...numeral, to: numeral.to + 1, value: round(numeral.value * scale), step: numeral.step * scale };
}

/** 2.9 * 1e6 is 2899999.9999999995. */
const round = (value: number): number => Number(value.toPrecision(12));

/** 0.1 for "2.9", 10 for "61,480", 100 for "300". */
function stepOf(text: string, value: number): number {
  const decimals = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  if (decimals > 0) return 10 ** -decimals;
  let step = 1;
  while (value >= step * 10 && value % (step * 10) === 0) step *= 10;
  return step;
}

/** "seven", "twenty one", "two hundred and five", "a dozen", "three million"; "a" and "dozens" alone are no numbers. */
function wordsAt(words: readonly Word[], at: number): Numeral | null {
  let [total, part, index] = [0, 0, at];
  if (/^an?$/.test(words[at]?.lower ?? "")) {
    if (!SCALE_WORDS.has(words[at + 1]?.lower ?? "")) return null;
    part = 1;
    index++;
  }
  for (; ; index++) {
    const lower = words[index]?.lower ?? "";
    const scale = SCALE_WORDS.get(lower);
    const number = /^\d/.test(lower) ? null : numberOf(lower);
    if (number !== null && addsUp(part, number)) part += number;
    else if (scale === 100 && part > 0) part *= 100;
    else if (scale !== undefined && part > 0) [total, part] = [total + part * scale, 0];
    else if (lower !== "and" || !goesOn(words, index, part, total)) break;
  }
  const value = total + part;
  if (value === 0) return null;
  return { to: index, value, step: stepOf("", value), form: formOf(words, at, index), unit: null };
}

const addsUp = (part: number, value: number): boolean =>
  part === 0 || (part >= 20 && part % 10 === 0 && part % 100 !== 0 && value < 10) || (part % 100 === 0 && value < 100);

/** "two hundred and five", "three thousand and sixty", but not "a hundred and two hundred". */
function goesOn(words: readonly Word[], and: number, part: number, total: number): boolean {
  const next = numberOf(words[and + 1]?.lower ?? "");
  const isOpen = (part > 0 && part % 100 === 0) || (part === 0 && total % 1000 === 0 && total > 0);
  return (
    next !== null &&
    next < 100 &&
    isOpen &&
    !SCALE_WORDS.has(words[and + 2]?.lower ?? "") &&
    !/^\d/.test(words[and + 1]?.lower ?? "")
  );
}

/** "three million" can be changed in its first word; "a dozen" and "two hundred" cannot. */
function formOf(words: readonly Word[], from: number, to: number): Numeral["form"] {
  if (to - from === 1) return "word";
  const isBigScale = /^(?:thousand|million|billion|trillion)$/.test(words[to - 1]?.lower ?? "");
  return to - from === 2 && isBigScale && numberOf(words[from]?.lower ?? "") !== null ? "word" : "phrase";
}
