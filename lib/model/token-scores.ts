/** What the reader network looks up about a form, in the order in which it takes the ids. */
export const FEATURE_TABLES = [
  "vectors",
  "words",
  "prefixes",
  "suffixes2",
  "suffixes3",
  "suffixes4",
  "shapes",
] as const;

export type FeatureTable = (typeof FEATURE_TABLES)[number];

/** The ids of the keys that the network knows, by table. Ids start at 2: 0 is an unknown key, 1 the root. */
export type Vocabulary = Readonly<Record<FeatureTable, ReadonlyMap<string, number>>>;

/** One sentence for the network: a row of ids for each of FEATURE_TABLES, each with the root before the first token. */
export type NetworkInput = readonly Int32Array[];

/**
 * Scores of one sentence, row by row: `values[row * names.length + column]`, a row for each token.
 *
 * The softmax of a row says how often each name is right.
 */
export type NamedScores = { readonly names: readonly string[]; readonly values: Float32Array };

/** What the network says about a sentence of `length` tokens. */
export type SentenceScores = {
  readonly length: number;
  /** Penn tags. */
  readonly tags: NamedScores;
  /** "O", "B-person", "I-person" and so on. */
  readonly names: NamedScores;
  /** Scores of each token's heads, `length + 1` a row: column 0 is the root, column n the token n − 1. */
  readonly heads: Float32Array;
  /** The best relation of each token to each head (an index into `relations`), laid out as `heads`; nothing for column 0. */
  readonly labels: Int32Array;
  /** The natural logarithm of the probability of that relation, given the head. */
  readonly labelScores: Float32Array;
  readonly relations: readonly string[];
};

/** One for each sentence, in order. A sentence over 200 tokens is not read. */
export type TokenScores =
  | { readonly status: "read"; readonly scores: SentenceScores }
  | { readonly status: "skipped"; readonly reason: "empty" | "too-long" };
