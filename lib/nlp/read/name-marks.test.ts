import { expect, test } from "vitest";
import { chooseMarks } from "./name-marks";

const NAMES = ["O", "B-person", "I-person", "B-place", "I-place"];

/** A row for each token: scores of NAMES. */
const choose = (...rows: readonly (readonly number[])[]) =>
  chooseMarks({ names: NAMES, values: Float32Array.from(rows.flat()) }).map(({ name }) => name);

test.each([
  [
    "each mark is the best of its row",
    [
      [0, 9, 0, 0, 0],
      [0, 0, 9, 0, 0],
      [9, 0, 0, 0, 0],
    ],
    ["B-person", "I-person", "O"],
  ],
  [
    "no name starts inside",
    [
      [0, 1, 9, 0, 0],
      [9, 0, 0, 0, 0],
    ],
    ["B-person", "O"],
  ],
  [
    "no name starts inside after one that ended",
    [
      [9, 0, 0, 0, 0],
      [0, 0, 0, 1, 2],
    ],
    ["O", "B-place"],
  ],
  [
    "a name keeps its kind: a sure end changes a doubtful start",
    [
      [0, 3, 0, 2, 0],
      [0, 0, 0, 0, 9],
    ],
    ["B-place", "I-place"],
  ],
  [
    "a name keeps its kind: a sure start changes a doubtful end",
    [
      [0, 9, 0, 0, 0],
      [0, 0, 2, 0, 3],
    ],
    ["B-person", "I-person"],
  ],
  [
    "two names side by side",
    [
      [0, 0, 0, 9, 0],
      [0, 0, 0, 9, 0],
    ],
    ["B-place", "B-place"],
  ],
  ["the first of equals", [[1, 1, 0, 1, 0]], ["O"]],
  ["scores too large for an exponential", [[1000, 2000, 0, 0, 0]], ["B-person"]],
])("chooses the likeliest marks: %s", (_trap, rows, marks) => {
  expect(choose(...rows)).toEqual(marks);
});

test("the probability of a mark is the softmax of its row", () => {
  const values = Float32Array.from([0, Math.log(3), 0, 0, 0]);
  expect(chooseMarks({ names: NAMES, values })[0]?.probability).toBeCloseTo(3 / 7, 5);
});

test("no tokens, no marks", () => {
  expect(chooseMarks({ names: NAMES, values: new Float32Array() })).toEqual([]);
});
