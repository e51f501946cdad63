import type { CoreferenceLink, Sentence } from "@/lib/model/reading";
import type { LinkedName } from "@/lib/nlp/entities/link-entities";
import type { Word } from "@/lib/nlp/read/read";
import type { VerbForm } from "@/lib/nlp/read/verbs";
import type { Amount } from "@/lib/nlp/values/amounts";
import type { ResolvedTime } from "@/lib/nlp/values/resolve-times";
import type { ResolvedDay } from "./deictics";
import type { Predicate } from "./predicates";

/** Words `from` (inclusive) to `to` (exclusive) of a sentence. */
export type Range = { readonly from: number; readonly to: number };

/** Who a reported clause comes from. `range` covers the whole phrase after "according to", or the
 * subject of "said"; `verb` is that word. */
export type Speaker = { readonly range: Range; readonly verb: number; readonly name: LinkedName | null };

/** Words that mean a name which stands elsewhere. */
export type Antecedent = Range & { readonly link: CoreferenceLink; readonly name: LinkedName };

/**
 * One finite clause cut out of a sentence. `kept` are the words that make it, in order: a phrase kept in front, the
 * subject, the verb and what follows, without appositions, deictic dates and the attribution.
 */
export type Clause = {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly names: readonly LinkedName[];
  readonly kept: readonly number[];
  readonly predicate: Predicate;
  readonly subject: Range;
  /** The names of the subject when it is nothing else: one, or two joined by "and". */
  readonly subjectNames: readonly LinkedName[];
  /** First word of the verb group. */
  readonly verb: number;
  readonly verbForm: VerbForm | "auxiliary";
  readonly speaker: Speaker | null;
  /** Pronouns and descriptions that were read as a thing named elsewhere. */
  readonly antecedents: readonly Antecedent[];
  /** Words among `kept` that name a day only beside the text ("on Monday"), with the date they mean. */
  readonly resolved: readonly ResolvedDay[];
  /** All times and numbers of the sentence. */
  readonly times: readonly ResolvedTime[];
  readonly amounts: readonly Amount[];
};

/** The word numbers of a range, in order. */
const listIndexes = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);

/** A word in lower case; empty outside the sentence. */
export const lower = (words: readonly Word[], index: number): string => words[index]?.lower ?? "";

/** The numbers of all words in the ranges. */
export const takenBy = (ranges: readonly Range[]): ReadonlySet<number> =>
  new Set(ranges.flatMap(({ from, to }) => listIndexes(from, to)));

/** Whether all words of a range are among those the clause keeps. */
export const isKept = (clause: Clause, { from, to }: Range): boolean => {
  for (let index = from; index < to; index++) if (!clause.kept.includes(index)) return false;
  return true;
};
