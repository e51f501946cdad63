import { expect, test } from "vitest";
import { chooseNames } from "./tags";

test.each([
  ["the highest score", [0, 3, 1], "NN"],
  ["the first of equals", [2, 2, 1], "DT"],
  ["scores below zero", [-9, -4, -3], "VB"],
  ["scores too large for an exponential", [1000, 2000, 1000], "NN"],
])("chooses a name by %s", (_trap, scores, name) => {
  expect(chooseNames({ names: ["DT", "NN", "VB"], values: Float32Array.from(scores) })[0]?.name).toBe(name);
});

test("each row has its own choice, and its probability is the softmax of the row", () => {
  const rows = Float32Array.from([0, Math.log(3), Math.log(4), 0]);
  expect(chooseNames({ names: ["DT", "NN"], values: rows })).toEqual([
    { name: "NN", probability: expect.closeTo(0.75, 5) },
    { name: "DT", probability: expect.closeTo(0.8, 5) },
  ]);
});

test("no rows, no choices", () => {
  expect(chooseNames({ names: ["DT", "NN"], values: new Float32Array() })).toEqual([]);
});
