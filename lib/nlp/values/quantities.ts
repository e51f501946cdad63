import type { Quantity } from "@/lib/model/fact";
import type { Word } from "@/lib/nlp/read/read";
import { HEDGES } from "@/lib/nlp/read/words";

/**
 * A number in the words `from` to `to` (exclusive), with its currency sign and scale: "41", "2.9 million", "$80 billion".
 * A percent word stands after `to`. `hedge` is the range of the words before it that say how exact it is.
 */
export type QuantitySpan = {
  readonly from: number;
  readonly to: number;
  readonly hedge: { readonly from: number; readonly to: number } | null;
  readonly value: Quantity;
};

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const SIGNS: Readonly<Record<string, string>> = { $: "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR" };
const CURRENCIES: Readonly<Record<string, string>> = {
  dollars: "USD",
  euros: "EUR",
  euro: "EUR",
  pounds: "GBP",
  yen: "JPY",
  rupees: "INR",
  yuan: "CNY",
  roubles: "RUB",
  rubles: "RUB",
  won: "KRW",
};

/** Finds the numbers of a sentence outside names and dates (`taken` gives the words that belong to those), in order. */
export function findQuantities(words: readonly Word[], taken: ReadonlySet<number>): QuantitySpan[] {
  const found: QuantitySpan[] = [];
  for (let index = 0; index < words.length; ) {
    const quantity = taken.has(index) ? null : quantityAt(words, index, taken);
    if (quantity !== null) found.push(quantity);
    index = quantity?.to ?? index + 1;
  }
  return found;
}

function quantityAt(words: readonly Word[], at: number, taken: ReadonlySet<number>): QuantitySpan | null {
  const sign = SIGNS[words[at]?.text ?? ""];
  const start = sign === undefined ? at : at + 1;
  const number = numberOf(words[start]?.text ?? "");
  if (number === null || taken.has(start)) return null;
  const scale = SCALES[words[start + 1]?.lower ?? ""];
  const to = scale === undefined ? start + 1 : start + 2;
  // "US$ 20,000": the letters before the sign belong to it.
  const from = sign !== undefined && words[at - 1]?.text === "US" ? at - 1 : at;
  const hedge = hedgeBefore(words, from);
  const unit = sign ?? unitAfter(words, to);
  return {
    from,
    to,
    hedge,
    value: { kind: "quantity", value: number * (scale ?? 1), unit, bound: boundOf(words, hedge) },
  };
}

/** "1,400", "2.9", "seven", "twenty-one"; null for "19th", "1980s", "7-6" and words. */
export function numberOf(text: string): number | null {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(",", ""));
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  const lower = text.toLowerCase();
  const small = SMALL.indexOf(lower);
  if (small > 0) return small;
  const [tens = "", ones] = lower.split("-");
  const ten = TENS.indexOf(tens);
  if (ten < 2) return null;
  const one = ones === undefined ? 0 : SMALL.indexOf(ones);
  return one >= 0 ? ten * 10 + one : null;
}

/** Writes 1 to 99 as a word: "forty-one"; null outside. */
export function wordOf(value: number): string | null {
  if (!Number.isInteger(value) || value < 1 || value > 99) return null;
  if (value < 20) return SMALL[value] ?? null;
  const ones = value % 10;
  return `${TENS[Math.floor(value / 10)]}${ones === 0 ? "" : `-${SMALL[ones]}`}`;
}

function unitAfter(words: readonly Word[], at: number): string | null {
  const next = words[at]?.lower ?? "";
  if (next === "%" || next === "percent" || (next === "per" && words[at + 1]?.lower === "cent")) return "percent";
  if (next in CURRENCIES) return CURRENCIES[next] ?? null;
  return /^\p{Ll}+s$/u.test(next) || next === "people" || next === "children" ? next : null;
}

const LONGEST_FIRST = HEDGES.map((hedge) => hedge.split(" ")).toSorted((a, b) => b.length - a.length);

function hedgeBefore(words: readonly Word[], at: number): QuantitySpan["hedge"] {
  const hedge = LONGEST_FIRST.find((parts) =>
    parts.every((part, index) => words[at - parts.length + index]?.lower === part),
  );
  return hedge === undefined ? null : { from: at - hedge.length, to: at };
}

const AT_LEAST = /^(?:at least|more than|over|no (?:fewer|less) than)$/;
const AT_MOST = /^(?:at most|less than|fewer than|up to|under|as (?:many|much) as|no more than)$/;

function boundOf(words: readonly Word[], hedge: QuantitySpan["hedge"]): Quantity["bound"] {
  if (hedge === null) return "=";
  const text = words
    .slice(hedge.from, hedge.to)
    .map((word) => word.lower)
    .join(" ");
  if (AT_LEAST.test(text)) return "≥";
  return AT_MOST.test(text) ? "≤" : "≈";
}
