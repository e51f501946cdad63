import fc from "fast-check";
import { expect, test } from "vitest";
import type { SentenceScores } from "@/lib/model/token-scores";
import { decodeTree } from "./tree";

/** A row for each token: the score of the root as its head, then that of each token. */
const scoresOf = (rows: readonly (readonly number[])[]): SentenceScores => {
  const cells = rows.length * (rows.length + 1);
  return {
    length: rows.length,
    tags: { names: [], values: new Float32Array() },
    names: { names: [], values: new Float32Array() },
    heads: Float32Array.from(rows.flat()),
    labels: new Int32Array(cells).fill(1),
    labelScores: new Float32Array(cells).fill(Math.log(0.5)),
    relations: ["root", "obj"],
  };
};
const headsOf = (rows: readonly (readonly number[])[]) => decodeTree(scoresOf(rows)).map(({ head }) => head);

test.each([
  ["one token hangs on the root", [[-5, 9]], [null]],
  [
    "each token takes its best head",
    [
      [0, 0, 9],
      [9, 0, 0],
    ],
    [1, null],
  ],
  [
    "a token is never its own head",
    [
      [0, 99, 9],
      [9, 0, 99],
    ],
    [1, null],
  ],
  [
    "two tokens that want each other: the cheaper one gives way",
    [
      [4, 0, 9],
      [6, 9, 0],
    ],
    [1, null],
  ],
  [
    "a cycle of three opens where it costs least",
    [
      [0, 0, 9, 0],
      [0, 0, 0, 9],
      [5, 9, 0, 0],
    ],
    [1, 2, null],
  ],
  [
    "a cycle that hangs on a token outside it",
    [
      [0, 0, 9, 3],
      [0, 9, 0, 1],
      [9, 0, 0, 0],
    ],
    [2, 0, null],
  ],
  [
    "a cycle of which an outer token is the dependent",
    [
      [5, 0, 9, 0],
      [1, 9, 0, 0],
      [0, 1, 8, 0],
    ],
    [null, 0, 1],
  ],
  [
    "of two tokens that want the root, the one that wants it more",
    [
      [8, 0, 2, 1],
      [9, 1, 0, 1],
      [0, 5, 1, 0],
    ],
    [1, null, 0],
  ],
  [
    "equal scores: a tree all the same",
    [
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ],
    [2, 0, null],
  ],
])("finds the best tree: %s", (_trap, rows, heads) => {
  expect(headsOf(rows)).toEqual(heads);
});

test("an empty sentence has no arcs", () => {
  expect(decodeTree(scoresOf([]))).toEqual([]);
});

test("the root of a sentence is labelled so, and other arcs by the label of the head they got", () => {
  const scores = scoresOf([
    [0, 7, Math.log(3)],
    [9, 0, 7],
  ]);
  expect(decodeTree(scores)).toMatchObject([
    { head: 1, relation: "obj", confidence: expect.closeTo(0.75, 5), relationConfidence: expect.closeTo(0.5, 5) },
    { head: null, relation: "root", confidence: expect.closeTo(1, 3), relationConfidence: 1 },
  ]);
});

test("an arc that the tree forces on a token has the confidence of its own score, not of the best one", () => {
  const [first] = decodeTree(
    scoresOf([
      [0, 0, 0, 2],
      [9, 0, 0, 0],
      [0, 9, 0, 0],
    ]),
  );
  expect(first).toMatchObject({ head: 1, confidence: expect.closeTo(1 / (2 + Math.exp(2)), 5) });
});

const matrices = fc.integer({ min: 1, max: 7 }).chain((length) =>
  fc.array(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: length + 1, maxLength: length + 1 }), {
    minLength: length,
    maxLength: length,
  }),
);

test("any scores give one tree with one root", () => {
  fc.assert(
    fc.property(matrices, (rows) => {
      const heads = headsOf(rows);
      expect(heads.filter((head) => head === null)).toHaveLength(1);
      expect(heads.every((_, token) => reachesRoot(heads, token))).toBe(true);
    }),
  );
});

test("a head with a sure relation wins over one that is little better and has none that fits", () => {
  const scores = scoresOf([
    [9, 0, 0, 0],
    [0, 0.1, 0, 0],
    [0, 9, 0, 0],
  ]);
  scores.labelScores[4 + 3] = Math.log(0.9);
  expect(decodeTree(scores).map(({ head }) => head)).toEqual([null, 2, 0]);
});

test("two hundred tokens that all want their neighbour still hang on one root", () => {
  const tokens = Array.from({ length: 200 }, (_, token) => token);
  const heads = headsOf(tokens.map((token) => [0, ...tokens.map((head) => (head === (token ^ 1) ? 9 : 0))]));
  expect(heads.filter((head) => head === null)).toHaveLength(1);
  expect(heads.every((_, token) => reachesRoot(heads, token))).toBe(true);
});

test("no other tree with one root has a higher score", () => {
  const small = matrices.filter((rows) => rows.length <= 5);
  fc.assert(
    fc.property(small, (rows) => {
      const best = Math.max(...listTrees(rows.length).map((heads) => totalOf(rows, heads)));
      expect(totalOf(rows, headsOf(rows))).toBe(best);
    }),
    { numRuns: 60 },
  );
});

type Heads = readonly (number | null)[];

/** Whether the way up from a token ends at the root within as many steps as there are tokens. */
function reachesRoot(heads: Heads, token: number): boolean {
  let at: number | null = token;
  for (let step = 0; step < heads.length && at !== null; step++) at = heads[at] ?? null;
  return at === null;
}

const totalOf = (rows: readonly (readonly number[])[], heads: Heads): number =>
  heads.reduce<number>((sum, head, token) => sum + (rows[token]?.[head === null ? 0 : head + 1] ?? 0), 0);

/** Every way to choose heads that is a tree with one root. */
function listTrees(length: number): readonly Heads[] {
  const choices: readonly (number | null)[] = [null, ...Array.from({ length }, (_, token) => token)];
  const all = Array.from({ length }).reduce<readonly Heads[]>(
    (found) => found.flatMap((heads) => choices.map((head) => [...heads, head])),
    [[]],
  );
  return all.filter(
    (heads) =>
      heads.filter((head) => head === null).length === 1 && heads.every((_, token) => reachesRoot(heads, token)),
  );
}
