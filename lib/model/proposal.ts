/**
 * A question that an assistant suggests: text of unknown origin, of which nothing is believed before it is checked.
 * `options`: the answers to choose from, key included; null for a stem with a gap, written `_____`.
 */
export type Proposal = {
  readonly stem: string;
  readonly key: string;
  readonly options: readonly string[] | null;
  readonly proof: ProposedProof;
};

/** A fact we have read, by our id of it, or words that are said to stand in the article. */
export type ProposedProof =
  | { readonly from: "fact"; readonly factId: string }
  | { readonly from: "quote"; readonly quote: string };
