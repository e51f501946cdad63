/**
 * A question that an assistant suggests: text of unknown origin, of which nothing is believed before it is checked.
 *
 * `options`: the answers to choose from; without them the stem has a gap, written `_____`. `factId`: a fact we have read, by
 * our id of it. `proofQuote`: words that are said to stand in the article; where they stand is found by us.
 */
export type Proposal = { readonly stem: string; readonly options?: readonly string[]; readonly key: string } & (
  | { readonly factId: string }
  | { readonly proofQuote: string }
);
