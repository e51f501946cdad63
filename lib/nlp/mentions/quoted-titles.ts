import { isCapital } from "./name";
import type { Piece } from "./piece";

/** Small words within titles: "The Harbour at Night". */
const SMALL = new Set("a an the of in on at to for and or but with from by as is are my your no not".split(" "));
const CLOSING = new Map([
  ["“", /^[”"]$/],
  ['"', /^["”]$/],
  ["‘", /^[’']$/],
]);
const MAX_PIECES = 12;

/**
 * The end of the title in quotation marks whose first word stands here; `at` when there is none. Its words have capitals but for
 * the small ones, and some of them are no names, or it would be found without this.
 */
export function endOfQuotedTitle(pieces: readonly Piece[], at: number): number {
  const isArticle = /^(?:the|an?)$/.test(pieces[at - 1]?.lower ?? "");
  const closing = CLOSING.get(pieces[isArticle ? at - 2 : at - 1]?.text ?? "");
  const first = pieces[at];
  if (closing === undefined || first === undefined || !isCapital(first) || /^(?:the|an?)$/.test(first.lower)) return at;
  for (let end = at + 1; end < Math.min(pieces.length, at + MAX_PIECES); end++) {
    const piece = pieces[end];
    if (piece === undefined) return at;
    const isLast =
      closing.test(piece.text) || (/^[,.!?]$/.test(piece.text) && closing.test(pieces[end + 1]?.text ?? ""));
    if (isLast) return isTitle(pieces.slice(at, end)) ? end : at;
    if (!isCapital(piece) && !SMALL.has(piece.lower) && !/^\d{1,4}$/.test(piece.text)) return at;
  }
  return at;
}

/** Two capitals at least: "Stay" may be a name, "Stay Here" in quotation marks is a title. */
function isTitle(inside: readonly Piece[]): boolean {
  const last = inside.at(-1);
  return (
    inside.filter(isCapital).length >= 2 &&
    last !== undefined &&
    !SMALL.has(last.lower) &&
    inside.some(({ isName }) => !isName)
  );
}
