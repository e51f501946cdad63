import type { Quantity, TimeValue } from "@/lib/model/fact";
import { type Random, shuffle } from "@/lib/model/random";
import { wordOf } from "@/lib/nlp/values/quantities";
import type { Distractor } from "./distractor";

const FACTORS = [0.55, 0.65, 0.75, 0.85, 1.2, 1.3, 1.45, 1.6];

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
  const chosen: number[] = [];
  for (const factor of shuffle(FACTORS, random)) {
    const candidate = roundLike(key * factor, key, decimals);
    if (isApart(candidate, [key, ...chosen], decimals) && isPossible(candidate, value, isWord)) chosen.push(candidate);
  }
  for (const step of [2, 4, -2, 6, -4])
    if (
      chosen.length < 3 &&
      key <= 20 &&
      decimals === 0 &&
      isApart(key + step, [key, ...chosen], 0) &&
      isPossible(key + step, value, isWord)
    )
      chosen.push(key + step);
  const why = `The article says ${text}.`;
  return chosen.slice(0, 3).map((candidate) => {
    const digits = isWord ? (wordOf(candidate) ?? "") : writeLike(candidate, number, decimals);
    return { text: `${sign}${digits}${scale}`, tier: "numeric", why, evidence: null };
  });
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
 * in its month.
 */
export function pickDates(
  value: TimeValue,
  anchor: string | null,
  random: Random,
  write: (iso: string, grain: TimeValue["grain"]) => string,
): Distractor[] {
  const steps = { day: [-9, -6, -3, 3, 6, 9], month: [-4, -3, -2, -1, 1, 2, 3, 4], year: [-4, -3, -2, -1, 1, 2, 3, 4] }[
    value.grain
  ];
  const isPast = anchor === null || value.iso <= anchor;
  const near = shuffle(steps, random)
    .map((step) => shift(value, step))
    .filter((iso) => iso !== null)
    .filter((iso) => !isPast || anchor === null || iso <= anchor);
  const why = `The article says ${write(value.iso, value.grain)}.`;
  return near.slice(0, 3).map((iso) => ({ text: write(iso, value.grain), tier: "numeric", why, evidence: null }));
}

/** Moves by days within the month, by months or by years. */
function shift({ iso, grain }: TimeValue, step: number): string | null {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  if (grain === "year") return `${year + step}`;
  if (grain === "day")
    return day + step < 1 || day + step > 28 ? null : `${iso.slice(0, 8)}${String(day + step).padStart(2, "0")}`;
  return month + step < 1 || month + step > 12 ? null : `${year}-${String(month + step).padStart(2, "0")}`;
}
