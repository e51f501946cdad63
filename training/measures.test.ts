import { expect, test } from "vitest";
import { listFalls, listNames, measureCalibration, measureNames, measureTree, percent, type Read } from "./measures";

test.each([
  ["two digits", 1, 3, 33.33],
  ["nothing to share", 0, 0, 0],
])("gives shares in percent: %s", (_case, part, whole, share) => {
  expect(percent(part, whole)).toBe(share);
});

const gold = (...heads: readonly (number | null)[]): Read["gold"] => ({
  id: "harbour-1",
  text: "",
  tokens: heads.map((head) => ({ form: "x", tag: "NN", head, relation: head === null ? "root" : "nsubj" })),
});
const arc = (head: number | null, relation: string, confidence = 1): Read["tree"][number] => ({
  head,
  relation,
  confidence,
  relationConfidence: 1,
});

test("a token is right by its tag, by its head, and by its head and relation; what was not read is wrong", () => {
  const tree = [arc(null, "root"), arc(0, "obj"), arc(1, "nsubj")];
  const reads = [
    { gold: gold(null, 0, 0), tags: ["NN", "NN", "VB"], marks: [], tree },
    { gold: gold(null), tags: [], marks: [], tree: [] },
  ];
  expect(measureTree(reads)).toEqual({ XPOS: 50, UAS: 50, LAS: 25, tokens: 4 });
});

test("confidence that is as good as it says has no error; boasting has", () => {
  const read = (confidence: number, right: number, wrong: number): Read => ({
    gold: gold(...Array.from({ length: right + wrong }, () => null)),
    tags: [],
    marks: [],
    tree: Array.from({ length: right + wrong }, (_, index) => arc(index < right ? null : 0, "root", confidence)),
  });
  expect(measureCalibration([read(0.75, 3, 1)]).error).toBe(0);
  expect(measureCalibration([read(0.95, 1, 1), read(0.05, 0, 2)])).toEqual({
    error: (0.9 + 0.1) / 4,
    sureShare: 50,
    surePrecision: 50,
  });
  expect(measureCalibration([])).toEqual({ error: 0, sureShare: 0, surePrecision: 0 });
});

test("a fall is named when it is more than 0.3, in files with kept scores", () => {
  const kept = { XPOS: 95, UAS: 89, LAS: 86, tokens: 10 };
  expect(listFalls({ a: { ...kept, LAS: 85.6, UAS: 88.8 }, b: { ...kept, LAS: 1 } }, { a: kept })).toEqual([
    "a: LAS has fallen from 86 to 85.6",
  ]);
});

test.each([
  ["a name of two tokens", ["B-person", "I-person", "O"], ["person 0 2"]],
  ["two names side by side", ["B-place", "B-place"], ["place 0 1", "place 1 2"]],
  ["a name at the end", ["O", "B-place"], ["place 1 2"]],
  ["a name that goes on with another type", ["B-place", "I-person"], ["place 0 1", "person 1 2"]],
  ["a stray inside mark", ["O", "I-person", "I-person"], ["person 1 3"]],
])("reads marks as names: %s", (_trap, marks, names) => {
  expect(listNames(marks)).toEqual(names);
});

test("a name with a wrong end or a wrong type is not found", () => {
  const sentences = [
    { expected: ["B-person", "I-person", "O"], found: ["B-person", "O", "O"] },
    { expected: ["B-place"], found: ["B-organisation"] },
    { expected: ["B-place"], found: ["B-place"] },
  ];
  expect(measureNames(sentences).at(-1)).toEqual({
    type: "all",
    precision: 33.33,
    recall: 33.33,
    f: 33.33,
    count: 3,
  });
});
