import fc from "fast-check";
import { expect, test } from "vitest";
import { bestAssignment } from "./best-assignment";

test.each([
  ["nothing", [], []],
  ["one", [[1]], [0]],
  ["in place when both ways are as good", [[1, 1], [1, 1]], [0, 1]], // biome-ignore format: one case, one line
  ["swapped", [[0, 1], [1, 0]], [1, 0]], // biome-ignore format: one case, one line
  ["the greedy choice is not the best", [[1, 0.5], [1, 0]], [1, 0]], // biome-ignore format: one case, one line
])("gives each row a column of its own: %s", (_case, worth, columns) => {
  expect(bestAssignment(worth)).toEqual(columns);
});

const orders = (columns: readonly number[]): number[][] =>
  columns.length === 0
    ? [[]]
    : columns.flatMap((first) => orders(columns.filter((each) => each !== first)).map((rest) => [first, ...rest]));

test("no other assignment is worth more", () => {
  const square = fc.integer({ min: 1, max: 5 }).chain((size) =>
    fc.array(fc.array(fc.constantFrom(0, 0.5, 1), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    }),
  );
  fc.assert(
    fc.property(square, (worth) => {
      const sumOf = (columns: readonly number[]) =>
        columns.reduce((sum, column, row) => sum + (worth[row]?.[column] ?? 0), 0);
      const best = Math.max(...orders(worth.map((_row, index) => index)).map(sumOf));
      expect(sumOf(bestAssignment(worth))).toBe(best);
    }),
  );
});

test("more than eight rows stay as they are", () => {
  const worth = Array.from({ length: 9 }, (_zero, row) =>
    Array.from({ length: 9 }, (_none, column) => (row + column) % 2),
  );
  expect(bestAssignment(worth)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});
