import type { Quantity, TimeValue } from "@/lib/model/fact";
import { type Random, shuffle } from "@/lib/model/random";
import { wordOf } from "@/lib/nlp/values/numbers/numerals";
import type { Distractor } from "./distractor";

const FACTORS = [0.4, 0.55, 0.7, 0.85, 1.2, 1.35, 1.5, 1.7];
const WANTED = 3;

/**
 * Three numbers written like the key: same sign, scale, decimals and rounding, at least a tenth and two units apart from
 * it and from each other. Percentages stay within 1 to 99. Empty when the key cannot be written in another value.
 */
export function pickNumbers(text: string, value: Quantity, random: Random): Distractor[] {
  const written = /^(\D{0,4})(\d[\d,]*(?:\.\d+)?)(.*)$/.exec(text) ?? /^()([a-z-]+)(.*)$/i.exec(text);
  if (written === null) return [];
  const [, sign = "", number = "", scale = ""] = written;
  const isWord = !/\d/.test(number);
  const key = isWord ? value.value : Number(number.replaceAll(",", ""));
  const decimals = number.split(".")[1]?.length ?? 0;
  const scaled = shuffle(FACTORS, random).map((factor) => roundLike(key * factor, key, decimals));
  const pool = [...near(key, decimals), ...scaled];
  const chosen = drawAround(
    key,
    pool.filter((candidate) => isPossible(candidate, value, isWord)),
    (candidate, others) => isApart(candidate, others, decimals),
    random,
  );
  const why = `The article says ${text}.`;
  return chosen.map((candidate) => {
    const digits = isWord ? (wordOf(candidate) ?? "") : writeLike(candidate, number, decimals);
    return { text: `${sign}${digits}${scale}`, tier: "numeric", why, evidence: null };
  });
}

/** Whole numbers close to a small key: a share of "3" rounds back to 3. */
const near = (key: number, decimals: number): number[] =>
  key <= 20 && decimals === 0 ? [2, -2, 4, -4, 6, -6].map((step) => key + step) : [];

/**
 * Three values around a key, in no order. How many of them lie below it is drawn first, so that the place of the key
 * among ascending options tells nothing; where one side has too few, the other gives more.
 *
 * @param pool candidates, the ones to take first in front
 * @param isFit whether a candidate keeps its distance from the key and from those chosen
 */
function drawAround(
  key: number,
  pool: readonly number[],
  isFit: (candidate: number, others: readonly number[]) => boolean,
  random: Random,
): number[] {
  const chosen: number[] = [];
  const take = (most: number, candidates: readonly number[]) => {
    for (const candidate of candidates)
      if (chosen.length < most && isFit(candidate, [key, ...chosen])) chosen.push(candidate);
  };
  const below = Math.floor(random() * (WANTED + 1));
  const isBelow = (candidate: number) => candidate < key;
  take(below, pool.filter(isBelow));
  take(
    WANTED,
    pool.filter((candidate) => !isBelow(candidate)),
  );
  take(WANTED, pool.filter(isBelow));
  return chosen;
}

/** 61,480 is rounded to tens, 2.9 to tenths, 300 to hundreds. */
function roundLike(candidate: number, key: number, decimals: number): number {
  if (decimals > 0) return Number(candidate.toFixed(decimals));
  let step = 1;
  while (key % (step * 10) === 0 && key > step * 10) step *= 10;
  return Math.round(candidate / step) * step;
}

function isApart(candidate: number, others: readonly number[], decimals: number): boolean {
  const unit = 10 ** -decimals;
  return others.every((other) => Math.abs(candidate - other) >= Math.max(2 * unit, Math.abs(other) * 0.1) - 1e-9);
}

const isPossible = (candidate: number, { unit }: Quantity, isWord: boolean): boolean =>
  candidate >= (isWord ? 2 : 1e-9) && (unit !== "percent" || candidate < 100) && (!isWord || candidate < 100);

function writeLike(candidate: number, model: string, decimals: number): string {
  const [whole = "", fraction] = candidate.toFixed(decimals).split(".");
  const grouped = model.includes(",") || candidate >= 10_000 ? groupDigits(whole) : whole;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** "61480" → "61,480" */
function groupDigits(digits: string): string {
  const first = digits.length % 3;
  const groups = Array.from({ length: Math.floor(digits.length / 3) }, (_, index) =>
    digits.slice(first + 3 * index, first + 3 * index + 3),
  );
  return [...(first > 0 ? [digits.slice(0, first)] : []), ...groups].join(",");
}

/**
 * Three dates of the same grain near the key, none after `anchor` when the key is not. Months stay in the key's year, days
 * in its month. Empty where no day later than the key could be offered: a key that is always the last tells itself.
 */
export function pickDates(
  value: TimeValue,
  anchor: string | null,
  random: Random,
  write: (iso: string, grain: TimeValue["grain"]) => string,
): Distractor[] {
  const isPast = anchor === null || value.iso <= anchor;
  const pool = shuffle(STEPS[value.grain], random)
    .filter((step) => isDate(value, step))
    .filter((step) => !isPast || anchor === null || shift(value, step) <= anchor.slice(0, value.iso.length));
  if (value.grain === "day" && !pool.some((step) => step > 0)) return [];
  const why = `The article says ${write(value.iso, value.grain)}.`;
  return drawAround(0, pool, (step, others) => !others.includes(step), random).map((step) => ({
    text: write(shift(value, step), value.grain),
    tier: "numeric",
    why,
    evidence: null,
  }));
}

const STEPS: Record<TimeValue["grain"], readonly number[]> = {
  day: [-9, -6, -3, 3, 6, 9],
  month: [-4, -3, -2, -1, 1, 2, 3, 4],
  year: [-4, -3, -2, -1, 1, 2, 3, 4],
};

/** Whether a step stays where it must: days within the month, months within the year. */
function isDate({ iso, grain }: TimeValue, step: number): boolean {
  const [, month = 1, day = 1] = iso.split("-").map(Number);
  if (grain === "day") return day + step >= 1 && day + step <= 28;
  return grain === "year" || (month + step >= 1 && month + step <= 12);
}

/** Moves by days, by months or by years; only for a step that `isDate`. */
function shift({ iso, grain }: TimeValue, step: number): string {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  if (grain === "year") return `${year + step}`;
  if (grain === "day") return `${iso.slice(0, 8)}${String(day + step).padStart(2, "0")}`;
  return `${year}-${String(month + step).padStart(2, "0")}`;
}
