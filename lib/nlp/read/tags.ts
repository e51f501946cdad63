import type { NamedScores } from "@/lib/model/token-scores";

/** `probability`: how likely the name is right, 0..1. */
export type BestName = { readonly name: string; readonly probability: number };

/** The best name of each row, in order: the tags of a sentence, or its marks for names. Of equal scores the first wins. */
export function chooseNames({ names, values }: NamedScores): readonly BestName[] {
  return Array.from({ length: values.length / names.length }, (_, row) => {
    const scores = values.subarray(row * names.length, (row + 1) * names.length);
    const best = scores.reduce((at, score, column) => (score > (scores[at] ?? 0) ? column : at), 0);
    const total = scores.reduce((sum, score) => sum + Math.exp(score - (scores[best] ?? 0)), 0);
    return { name: names[best] ?? "", probability: 1 / total };
  });
}
