import fc from "fast-check";
import { expect, test } from "vitest";
import { flattenSpans } from "./flatten-spans";
import type { Span } from "./span";

const at = (start: number, end: number): Span => ({ start, end });

/** "a__bb_": a letter for a covered unit, a different one for each piece; a line for the others. */
const draw = (outer: Span, spans: readonly Span[]): string => {
  let letter = 96;
  return flattenSpans(outer, spans)
    .map(({ span, isCovered }) => (isCovered ? String.fromCharCode(++letter) : "_").repeat(span.end - span.start))
    .join("");
};

test.each([
  ["no span", [], "______"],
  ["one in the middle", [at(12, 14)], "__aa__"],
  ["the whole stretch", [at(10, 16)], "aaaaaa"],
  ["two apart, the later one first", [at(14, 15), at(11, 12)], "_a__b_"],
  ["two that overlap", [at(11, 14), at(13, 15)], "_aaaa_"],
  ["one inside another", [at(11, 15), at(12, 13)], "_aaaa_"],
  ["two that touch", [at(11, 13), at(13, 15)], "_aaaa_"],
  ["the same twice", [at(11, 13), at(11, 13)], "_aa___"],
  ["an empty one", [at(12, 12)], "______"],
  ["one that begins before", [at(0, 12)], "aa____"],
  ["one that ends after", [at(15, 40)], "_____a"],
  ["others of other sentences", [at(0, 9), at(16, 20)], "______"],
  ["one turned round", [at(14, 12)], "______"],
] as const)("flattens %s", (_case, spans, drawn) => {
  expect(draw(at(10, 16), spans)).toBe(drawn);
});

test("an empty stretch has no pieces", () => {
  expect(flattenSpans(at(5, 5), [at(0, 9)])).toEqual([]);
});

test("pieces lie side by side, take turns, and cover what the spans cover", () => {
  const unit = fc.integer({ min: 0, max: 40 });
  const span = fc.record({ start: unit, end: unit });
  fc.assert(
    fc.property(fc.array(span), (spans) => {
      const pieces = flattenSpans(at(5, 35), spans);
      expect(pieces[0]?.span.start).toBe(5);
      expect(pieces.at(-1)?.span.end).toBe(35);
      pieces.slice(1).forEach((piece, before) => {
        expect(piece.span.start).toBe(pieces[before]?.span.end);
        expect(piece.isCovered).not.toBe(pieces[before]?.isCovered);
      });
      for (let unit = 5; unit < 35; unit++) {
        const piece = pieces.find(({ span }) => span.start <= unit && unit < span.end);
        expect(piece?.isCovered).toBe(spans.some(({ start, end }) => start <= unit && unit < end));
      }
    }),
  );
});
