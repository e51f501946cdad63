import type { Span } from "./span";

/** A piece of a stretch of text; `isCovered` where at least one span lies over it. */
export type Piece = { readonly span: Span; readonly isCovered: boolean };

/**
 * Cuts a stretch into pieces side by side: what the spans cover, and what lies between.
 *
 * @param spans in any order; they may overlap, touch, repeat, be empty or reach beyond `outer`
 * @returns in order, covered and uncovered in turn, none of them empty; together exactly `outer`
 */
export function flattenSpans(outer: Span, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let end = outer.start;
  for (const covered of mergeSpans(outer, spans)) {
    if (end < covered.start) pieces.push({ span: { start: end, end: covered.start }, isCovered: false });
    pieces.push({ span: covered, isCovered: true });
    end = covered.end;
  }
  if (end < outer.end) pieces.push({ span: { start: end, end: outer.end }, isCovered: false });
  return pieces;
}

/** What the spans cover of `outer`, in order and apart from each other. */
function mergeSpans(outer: Span, spans: readonly Span[]): Span[] {
  const inside = spans
    .map(({ start, end }) => ({ start: Math.max(start, outer.start), end: Math.min(end, outer.end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const merged: Span[] = [];
  for (const span of inside) {
    const last = merged.at(-1);
    if (last === undefined || last.end < span.start) merged.push(span);
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return merged;
}
