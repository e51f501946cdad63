import type { Span } from "@/lib/model/span";

export const NAME_KINDS = ["person", "place", "organisation"] as const;
/** "other": an event, a work, a law, a product. */
export type NameKind = (typeof NAME_KINDS)[number] | "other";

export type GoldName = { readonly span: Span; readonly kind: NameKind };

/** The name of the tokens `from` to `to` (exclusive), as a list of one; empty where there are no such tokens. */
export const toName = (spans: readonly Span[], from: number, to: number, kind: NameKind): GoldName[] => {
  const [first, last] = [spans[from], spans[to - 1]];
  return first === undefined || last === undefined ? [] : [{ span: { start: first.start, end: last.end }, kind }];
};
