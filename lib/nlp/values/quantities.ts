import type { Quantity } from "@/lib/model/fact";
import type { Word } from "@/lib/nlp/read/read";
import { type Amount, listAmounts } from "./amounts";
import type { Range } from "./times/expression";

/**
 * A number in the words `from` to `to` (exclusive), with its currency sign and scale: "41", "2.9 million", "$80 billion".
 * A unit stands after `to`. `hedge` is the range of the words before it that say how exact it is.
 */
export type QuantitySpan = Range & { readonly hedge: Range | null; readonly value: Quantity };

const ASKED: ReadonlySet<Amount["kind"]> = new Set(["count", "money", "percent", "percentage-points", "measure"]);

/**
 * The amounts of a sentence that can be put in other figures, in order: no ages, shares, scores or ranges, and no numbers
 * of several words. `taken` has the words of names; times are left out too.
 */
export const findQuantities = (words: readonly Word[], taken: ReadonlySet<number>): QuantitySpan[] =>
  listAmounts(words, taken).filter(({ kind, form, upper }) => ASKED.has(kind) && form !== "phrase" && upper === null);
