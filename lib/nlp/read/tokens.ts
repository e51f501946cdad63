import type { Token } from "@/lib/model/reading";
import type { Span } from "@/lib/model/span";

/**
 * "U.S.", "U.S.-Japan" | "1,200", "2.9", "17:30", "23-year-old", "1980s" | "F-16", "Rauch’s", "AT&T" | "...", "--" | any other sign
 */
const TOKEN =
  /(?:\p{Lu}\.){2,}(?:-[\p{L}\p{M}]+)*|\d+(?:[.,:]\d+)*(?:[\p{L}\p{M}]+)?(?:-[\p{L}\p{M}\p{N}]+)*|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‑'’&.][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\.+|-+|[^\s\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/gu;

/**
 * Splits a stretch of text into words, numbers and single signs, in order; white space and signs nobody sees belong to no
 * token.
 *
 * A possessive is a token of its own ("Japan", "’s"). The stop of an abbreviation or initial belongs to its word ("Gen.",
 * "J.", "Norvia-U.S."), the stop of a sentence does not.
 */
export function splitTokens(text: string, span: Span, abbreviations: ReadonlySet<string>): Token[] {
  const tokens: Token[] = [];
  const push = (start: number, end: number) => tokens.push({ span: { start, end }, text: text.slice(start, end) });
  let skipTo = 0;
  for (const match of text.slice(span.start, span.end).matchAll(TOKEN)) {
    const start = span.start + match.index;
    if (start < skipTo) continue;
    const [word] = match;
    const possessive = /['’]s$/.test(word) ? 2 : 0;
    const end = start + word.length;
    // The first dot of "Mr..." is one of the row.
    const takesStop =
      text.charAt(end) === "." &&
      text.charAt(end + 1) !== "." &&
      end + 1 < span.end &&
      (abbreviations.has(`${word}.`) || /(?:^|\.)\p{Lu}$/u.test(word));
    skipTo = takesStop ? end + 1 : end;
    push(start, takesStop ? skipTo : end - possessive);
    if (possessive > 0 && !takesStop) push(end - possessive, end);
  }
  return tokens;
}
