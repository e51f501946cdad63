import type { NamedScores } from "@/lib/model/token-scores";
import { KINDS } from "@/lib/nlp/mentions/kinds";
import type { BestName } from "./tags";

/** `kinds`: how likely the token is in a name of each of KINDS by its own scores, 0..1. */
export type BestMark = BestName & { readonly kinds: readonly number[] };

/**
 * Chooses the marks for names of a sentence: of the rows in which every "I-person" follows a "B-person" or an "I-person", the
 * likeliest (Viterbi 1967). `probability` is that of the mark alone.
 *
 * Linear in the number of tokens. Of equal rows the one with the earlier marks in `names` wins.
 */
export function chooseMarks({ names, values }: NamedScores): readonly BestMark[] {
  const width = names.length;
  const rows = values.length / width;
  const mayFollow = names.map((mark) =>
    names.flatMap((before, index) =>
      !mark.startsWith("I-") || before === mark || before === `B-${mark.slice(2)}` ? [index] : [],
    ),
  );
  const back = new Int32Array(rows * width);
  let totals = names.map((mark) => (mark.startsWith("I-") ? Number.NEGATIVE_INFINITY : 0));
  for (let row = 0; row < rows; row++) {
    const before = totals;
    totals = names.map((_, column) => {
      const own = values[row * width + column] ?? 0;
      if (row === 0) return (before[column] ?? 0) + own;
      const best = highest(mayFollow[column] ?? [], before);
      back[row * width + column] = best;
      return (before[best] ?? 0) + own;
    });
  }
  const chosen = new Int32Array(rows);
  let at = highest([...names.keys()], totals);
  for (let row = rows - 1; row >= 0; row--) {
    chosen[row] = at;
    at = back[row * width + at] ?? 0;
  }
  return [...chosen].map((column, row) => {
    const scores = values.subarray(row * width, (row + 1) * width);
    return { name: names[column] ?? "", probability: chanceOf(scores, column), kinds: kindsOf(names, scores) };
  });
}

function kindsOf(names: readonly string[], scores: Float32Array): number[] {
  const top = scores.reduce((best, score) => Math.max(best, score), Number.NEGATIVE_INFINITY);
  const odds = scores.map((score) => Math.exp(score - top));
  const total = odds.reduce((sum, one) => sum + one, 0);
  return KINDS.map((kind) =>
    names.reduce((sum, name, column) => sum + (name.slice(2) === kind ? (odds[column] ?? 0) / total : 0), 0),
  );
}

const highest = (columns: readonly number[], totals: readonly number[]): number =>
  columns.reduce((best, column) => ((totals[column] ?? 0) > (totals[best] ?? 0) ? column : best), columns[0] ?? 0);

const chanceOf = (scores: Float32Array, column: number): number =>
  1 / scores.reduce((sum, score) => sum + Math.exp(score - (scores[column] ?? 0)), 0);
