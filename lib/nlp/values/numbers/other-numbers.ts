import type { Word } from "@/lib/nlp/read/read";
import { ordinalOf } from "@/lib/nlp/values/times/periods";
import { numberOf } from "./numerals";
import { unitAt } from "./units";

/** A number that is no plain amount. `kind` null: read so that its parts are not taken for amounts. */
export type OtherNumber = {
  readonly kind: "age" | "ordinal" | "ratio" | "score" | "count" | null;
  readonly value: number;
  readonly upper: number | null;
  readonly to: number;
};

/** Scores, ratios, ordinals, and what is written as one word: "7-6", "one in five", "3rd", "14-year-old", "20-minute". */
export function otherAt(words: readonly Word[], at: number): OtherNumber | null {
  return joinedAt(words, at) ?? scoreAt(words, at) ?? resultAt(words, at) ?? ratioAt(words, at) ?? ordinalAt(words, at);
}

function joinedAt(words: readonly Word[], at: number): OtherNumber | null {
  const text = words[at]?.lower ?? "";
  const [, age = ""] = /^(\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?)-year-olds?$/.exec(text) ?? [];
  const years = numberOf(age);
  if (years !== null) return { kind: "age", value: years, upper: null, to: at + 1 };
  // "20-minute", "19th-century", "10,000-strong": parts of what a thing is called.
  return /^\d[\d,.]*(?:st|nd|rd|th)?-[a-z]/.test(text) && !/^\d[\d,.]*-(?:million|billion|trillion)$/.test(text)
    ? { kind: null, value: 0, upper: null, to: at + 1 }
    : null;
}

const WINNING =
  /^(?:won|win|wins|winning|beat|beats|beaten|beating|lost|lose|loses|losing|defeat|defeats|defeated|drew|draw|victory|victories|score|scores|scored|tie|tied|led|lead|vote|voted|votes|ruling|ruled|set|sets|final|level|ahead)$/;

/** "7-6", "3–1" where somebody wins, loses or votes; else a range, or nothing that can be told. */
function scoreAt(words: readonly Word[], at: number): OtherNumber | null {
  const [, one, two] = /^(\d{1,3})[-–](\d{1,3})$/.exec(words[at]?.text ?? "") ?? [];
  const isSplit = /^[-–]$/.test(words[at + 1]?.text ?? "") && words[at]?.span.end === words[at + 1]?.span.start;
  const [first = "", second = ""] =
    one !== undefined && two !== undefined ? [one, two] : isSplit ? [words[at]?.text, words[at + 2]?.text] : [];
  if (!/^\d{1,3}$/.test(first) || !/^\d{1,3}$/.test(second)) return null;
  const [value, upper, to] = [Number(first), Number(second), one === undefined ? at + 3 : at + 1];
  const isNear = words.slice(Math.max(0, at - 8), to + 4).some(({ lower }) => WINNING.test(lower));
  const next = words[to];
  const isCounted = next !== undefined && (next.tag.startsWith("NN") || unitAt(words, to, at).name !== null);
  if (
    isNear &&
    !(isCounted && value < upper && !/^(?:victory|win|defeat|draw|loss|vote|ruling|lead)$/.test(next.lower))
  )
    return { kind: "score", value, upper, to };
  if (one === undefined) return value < upper ? null : { kind: null, value, upper, to };
  return { kind: value < upper && isCounted ? "count" : null, value, upper, to };
}

/** "voted 84 to 71", "won 3 to 1", "by 84 votes to 71" */
function resultAt(words: readonly Word[], at: number): OtherNumber | null {
  const lower = (step: number) => words[at + step]?.lower ?? "";
  const join = lower(1) === "votes" ? 2 : 1;
  const [first, second] = [lower(0), lower(join + 1)];
  if (lower(join) !== "to" || !/^\d{1,4}$/.test(first) || !/^\d{1,4}$/.test(second)) return null;
  const isResult = join === 2 || RESULT.test(lower(-1)) || (/^(?:by|of|,)$/.test(lower(-1)) && RESULT.test(lower(-2)));
  const isCounted = unitAt(words, at + join + 2, at).name !== null;
  if (!isResult || isCounted || Number(first) <= Number(second)) return null;
  return { kind: "score", value: Number(first), upper: Number(second), to: at + join + 2 };
}

const RESULT = /^(?:voted|vote|won|win|beat|lost|victory|defeat|approved|passed|rejected|split|ruled)$/;

/** "one in five", "9 out of 10", "one in every five" */
function ratioAt(words: readonly Word[], at: number): OtherNumber | null {
  const value = numberOf(words[at]?.text ?? "");
  if (value === null) return null;
  const lower = (step: number) => words[at + step]?.lower ?? "";
  const isOut = lower(1) === "out" && lower(2) === "of";
  if (!isOut && lower(1) !== "in") return null;
  const start = isOut ? 3 : lower(2) === "every" ? 3 : 2;
  const upper = numberOf(words[at + start]?.text ?? "");
  if (upper === null || upper <= value || upper > 1000) return null;
  const isShort = value <= 10 && (isOut || [3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000].includes(upper));
  return isShort || isOut ? { kind: "ratio", value, upper, to: at + start + 1 } : null;
}

/** "3rd", "twentieth"; "first" and "second" are words like others. */
function ordinalAt(words: readonly Word[], at: number): OtherNumber | null {
  const lower = words[at]?.lower ?? "";
  const value = ordinalOf(lower);
  if (value === null) return null;
  // "the 501st Legion"
  const isInName = /^\p{Lu}/u.test(words[at + 1]?.text ?? "");
  const isPlainWord = isInName || /^(?:first|second|third|quarter)$/.test(lower);
  return { kind: isPlainWord ? null : "ordinal", value, upper: null, to: at + 1 };
}
