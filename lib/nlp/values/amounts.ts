import type { Quantity } from "@/lib/model/fact";
import type { Word } from "@/lib/nlp/read/read";
import { hedgeAround } from "./numbers/bounds";
import { type Compound, compoundAt } from "./numbers/compound";
import { currencyBefore } from "./numbers/money";
import { isFrozen } from "./numbers/names";
import { mayOpenNumber, type Numeral, numberOf, numeralAt } from "./numbers/numerals";
import { otherAt } from "./numbers/other-numbers";
import { type AmountKind, type Unit, unitAt } from "./numbers/units";
import type { Range } from "./times/expression";
import { findExpressions } from "./times/find-expressions";

/**
 * A number in the words `from` to `to` (exclusive), with its currency sign and scale: "41", "2.9 million", "$80 billion".
 *
 * `unitTo`: the word after the unit, `to` where none is written. `hedge`: the words before it that say how exact it is.
 * `upper`: the other end of a range, of a score ("7–6") or of a ratio ("one in five" is value 1, upper 5). `step`: how
 * exact it is written, 100,000 for "2.9 million". `form`: "phrase" for several words of which no part can be changed by
 * itself ("two hundred and five"). A share ("two-thirds") has a value below one.
 */
export type Amount = Range & {
  readonly kind: AmountKind | "share" | "ratio" | "score" | "ordinal";
  readonly value: Quantity;
  readonly upper: number | null;
  readonly step: number;
  readonly form: Numeral["form"];
  readonly unitTo: number;
  readonly hedge: Range | null;
};

/** All numbers of a sentence outside names (`taken` has their words) and times, in order. */
export function listAmounts(words: readonly Word[], taken: ReadonlySet<number>): Amount[] {
  const skipped = new Set(taken);
  for (const { from, to, isModifier } of findExpressions(words))
    if (!isModifier || from + 1 === to) for (let index = from; index < to; index++) skipped.add(index);
  const found: Amount[] = [];
  for (let index = 0; index < words.length; ) {
    const next = skipped.has(index) || !mayOpenNumber(words[index]) ? null : amountAt(words, index, skipped);
    if (next?.amount != null) found.push(next.amount);
    index = next?.to ?? index + 1;
  }
  return found;
}

type Step = { readonly amount: Amount | null; readonly to: number };

function amountAt(words: readonly Word[], at: number, skipped: ReadonlySet<number>): Step | null {
  if (isListMark(words, at)) return { amount: null, to: at + 1 };
  const compound = compoundAt(words, at);
  if (compound !== null) return { amount: inUnits(words, at, compound), to: compound.to };
  const other = otherAt(words, at);
  if (other !== null) {
    const { kind, value, upper, to } = other;
    return { amount: kind === null ? null : plain(words, { from: at, to }, { kind, value, upper }), to };
  }
  const currency = currencyBefore(words, at);
  const numeral = numeralAt(words, at, currency !== null);
  if (numeral === null) return null;
  if (isFrozen(words, at, numeral.to) || isNoCount(words, at, numeral)) return { amount: null, to: numeral.to };
  const isRange = numeral.form !== "phrase" || numeral.value >= 1;
  const upper = isRange ? upperOf(words, currency?.from ?? at, numeral, skipped) : null;
  return { amount: measured(words, at, { currency, numeral, upper }), to: upper?.to ?? numeral.to };
}

/** "1. Ada Brook", "2) Count all mines" */
const isListMark = (words: readonly Word[], at: number): boolean =>
  at === 0 && words.length > 2 && /^\d{1,2}$/.test(words[0]?.text ?? "") && /^[.)]$/.test(words[1]?.text ?? "");

/** "one of them", "the current one", "four per 100,000", "every ten years", "664 BC", "’98", "the firm has 1.200 workers" */
function isNoCount(words: readonly Word[], at: number, { to, unit }: Numeral): boolean {
  const [before, word, after] = [words[at - 1]?.lower ?? "", words[at], words[to]?.lower ?? ""];
  if (/^(?:per|every)$/.test(before) || (after === "per" && numberOf(words[to + 1]?.text ?? "") !== null)) return true;
  if (/^['’‘]$/.test(before) && /^\d\d$/.test(word?.text ?? "")) return true;
  // "4.2m tickets" are millions, the "400m hurdles" metres.
  const isCounted = unitAt(words, to, to - 1).kind === "count" && unitAt(words, to, to - 1).name !== null;
  if (isCounted && (unit === "m" || /^\d{1,3}\.\d{3}$/.test(word?.text ?? ""))) return true;
  if (/^(?:ad|bc|bce|ce|b\.c|b\.c\.|b\.c\.e|c\.e|b\.c\.e\.|c\.e\.)$/.test(after)) return true;
  if (word?.lower !== "one" || to !== at + 1) return false;
  return word.tag === "" ? !/^\p{Ll}/u.test(after) || after === "of" : !word.relation.startsWith("nummod");
}

type Parts = {
  readonly currency: ReturnType<typeof currencyBefore>;
  readonly numeral: Numeral;
  readonly upper: Numeral | null;
};

function measured(words: readonly Word[], at: number, { currency, numeral, upper }: Parts): Amount | null {
  const from = currency?.from ?? at;
  const to = upper?.to ?? numeral.to;
  const glued = (upper ?? numeral).unit;
  const unit: Unit = glued === null ? unitAt(words, to, to - 1) : { name: glued, kind: "measure", to };
  const isYear = /^(?:1[5-9]|20)\d\d$/.test(words[at]?.text ?? "") && unit.name === null && currency === null;
  if (isYear && numeral.to === at + 1) return null;
  const { range, bound } = hedgeAround(words, from, to);
  const isNegative = words[from - 1]?.lower === "minus" || isMinus(words, from);
  // "2 to 3 million": what stands behind the second number holds for the first.
  const scale = sharedScale(at, numeral, upper);
  const value = numeral.value * scale * (isNegative ? -1 : 1);
  return {
    from,
    to,
    kind: kindOf(words, at, { numeral, currency, unit }),
    value: { kind: "quantity", value, unit: currency?.code ?? unit.name, bound },
    upper: upper?.value ?? null,
    step: numeral.step * scale,
    form: upper === null ? numeral.form : "phrase",
    unitTo: currency === null ? unit.to : to,
    hedge: range,
  };
}

/** A dash that belongs to the number behind it: "fell to -5". */
const isMinus = (words: readonly Word[], from: number): boolean =>
  /^[-−–]$/.test(words[from - 1]?.text ?? "") &&
  words[from - 1]?.span.end === words[from]?.span.start &&
  words[from - 2]?.span.end !== words[from - 1]?.span.start;

/** "10 to 12 million" speaks of millions twice, "300 to 2 million" does not. */
function sharedScale(at: number, lower: Numeral, upper: Numeral | null): number {
  if (upper === null || upper.to <= lower.to + 2 || lower.to > at + 1) return 1;
  const scale = scaleOf(upper);
  return lower.value < upper.value / scale ? scale : 1;
}

const scaleOf = ({ value }: Numeral): number => {
  for (const scale of [1e12, 1e9, 1e6, 1e3, 100]) if (value >= scale) return scale;
  return 1;
};

function kindOf(
  words: readonly Word[],
  at: number,
  { numeral, currency, unit }: Omit<Parts, "upper"> & { unit: Unit },
): Amount["kind"] {
  if (currency !== null) return "money";
  if (words[at - 1]?.lower === "aged" || (words[at - 1]?.lower === "age" && unit.name === null)) return "age";
  if (isAgeBetweenCommas(words, at, numeral)) return "age";
  return numeral.form !== "digits" && numeral.value < 1 ? "share" : unit.kind;
}

/** "Ada Brook, 34, said" */
const isAgeBetweenCommas = (words: readonly Word[], at: number, { to, value }: Numeral): boolean =>
  words[at - 1]?.text === "," &&
  /^[,.;]$/.test(words[to]?.text ?? "") &&
  /^\p{Lu}/u.test(words[at - 2]?.text ?? "") &&
  value < 120 &&
  Number.isInteger(value);

/** The second number of "5 to 7", "5–7", "between 5 and 7"; "from 5 to 7" tells of two. */
function upperOf(words: readonly Word[], at: number, lower: Numeral, skipped: ReadonlySet<number>): Numeral | null {
  const join = words[lower.to]?.lower ?? "";
  const before = words[at - 1]?.lower ?? "";
  const isBetween = join === "and" && before === "between";
  const isJoined = /^(?:-|–|—)$/.test(join) || (join === "to" && before !== "from") || isBetween;
  const start = /^[$€£¥]$/.test(words[lower.to + 1]?.text ?? "") ? lower.to + 2 : lower.to + 1;
  if (!isJoined || skipped.has(start)) return null;
  const upper = numeralAt(words, start, start > lower.to + 1);
  return upper === null || upper.value <= lower.value ? null : upper;
}

function inUnits(words: readonly Word[], from: number, { value, unit, to }: Compound): Amount {
  const { range, bound } = hedgeAround(words, from, to);
  const quantity: Quantity = { kind: "quantity", value, unit, bound };
  return { from, to, kind: "measure", value: quantity, upper: null, step: 1, form: "phrase", unitTo: to, hedge: range };
}

const plain = (
  words: readonly Word[],
  { from, to }: Range,
  { kind, value, upper }: { kind: Amount["kind"]; value: number; upper: number | null },
): Amount => {
  const { range, bound } = hedgeAround(words, from, to);
  const counted = kind === "count" ? unitAt(words, to, from) : null;
  const unit = kind === "age" ? "years" : (counted?.name ?? null);
  return {
    from,
    to,
    kind: counted?.kind ?? kind,
    value: { kind: "quantity", value, unit, bound },
    upper,
    step: 1,
    form: "phrase",
    unitTo: counted?.to ?? to,
    hedge: range,
  };
};
