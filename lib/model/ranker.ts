/** What is known of a candidate as named numbers, most of them 0..1. A name that is missing counts as 0. */
export type Features = Readonly<Record<string, number>>;

/** How much one feature speaks for a question: `weight` × (value − `mean`) ÷ `scale`. `scale` is above 0. */
export type FeatureWeight = {
  readonly name: string;
  readonly mean: number;
  readonly scale: number;
  readonly weight: number;
};

/** A fitted ranker; content/ranker.json, written by training/fit-ranker.ts. */
export type RankerModel = {
  readonly bias: number;
  readonly weights: readonly FeatureWeight[];
  /** After Platt (1999): what the sum is multiplied by, and what is added, before it becomes a chance. */
  readonly calibration: { readonly slope: number; readonly offset: number };
  /** 0..1: no question below this chance is asked. */
  readonly threshold: number;
};
