import type { Entity, Token, TreeToken } from "@/lib/model/reading";
import type { Span } from "@/lib/model/span";
import type { SentenceReading } from "./read-sentences";

/** `first` and `last` are indices of tokens. */
type TokenRange = { readonly first: number; readonly last: number; readonly entity: Entity };

/**
 * What the `Entity` note of each token says: "(e1-person-2" opens a name, "e1)" closes it, the number is its head.
 * Empty where nothing opens or closes.
 */
export function listEntityMarks(tokens: readonly TreeToken[], { names, links }: SentenceReading): string[] {
  const ranges = [
    ...names.map(({ span, entity }) => ({ span, entity })),
    ...links.flatMap(({ from, entity }) => (entity === null ? [] : [{ span: from, entity }])),
  ].flatMap(({ span, entity }): TokenRange[] => toRange(tokens, span, entity));
  const opens = tokens.map((): string[] => []);
  const closes = tokens.map((): string[] => []);
  for (const { first, last, entity } of ranges.toSorted((a, b) => b.last - a.last)) {
    const opening = `(${entity.id}-${entity.type.replaceAll("-", "%2D")}-${headOf(tokens, first, last)}`;
    opens[first]?.push(first === last ? `${opening})` : opening);
  }
  for (const { first, last, entity } of ranges.toSorted((a, b) => b.first - a.first))
    if (first < last) closes[last]?.push(`${entity.id})`);
  return tokens.map((_, index) => [...(opens[index] ?? []), ...(closes[index] ?? [])].join(""));
}

/** The tokens that a span touches; none for a span outside the sentence. */
function toRange(tokens: readonly Token[], span: Span, entity: Entity): TokenRange[] {
  const first = tokens.findIndex((token) => token.span.end > span.start);
  const last = tokens.findLastIndex((token) => token.span.start < span.end);
  return first === -1 || last < first ? [] : [{ first, last, entity }];
}

/** Which token of a range hangs outside it, counted from 1. */
function headOf(tokens: readonly TreeToken[], first: number, last: number): number {
  for (let index = first; index <= last; index++) {
    const head = tokens[index]?.head ?? -1;
    if (head < first || head > last) return index - first + 1;
  }
  return 1;
}
