import type { Token } from "@/lib/model/reading";
import type { Span } from "@/lib/model/span";

/** "U.S.", "e.g." | "1,200", "2.9" | words | a row of dots or dashes | any other sign */
const PIECE = /(?:\p{L}\.){2,}|\d+(?:[.,:]\d+)*|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*|\.{2,}|-{2,}|\S/gu;
/** The part of a contraction that is a token of its own. */
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i;

/**
 * Splits a sentence into tokens in the way of Universal Dependencies, on which the reader network was trained: "did | n't",
 * "Norvia | 's", "U.S. | - | led", "$ | 2.9". In order; white space belongs to no token.
 */
export function splitTreeTokens(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  const push = (start: number, end: number) => {
    if (start < end) tokens.push({ span: { start, end }, text: text.slice(start, end) });
  };
  for (const match of text.slice(span.start, span.end).matchAll(PIECE)) {
    const start = span.start + match.index;
    const end = start + match[0].length;
    const clitic = CLITIC.exec(match[0])?.[0].length ?? 0;
    push(start, end - clitic);
    push(end - clitic, end);
  }
  return tokens;
}
