import { expect, test } from "vitest";
import { listFalls, measureCalibration, measureTree, type Read } from "./measure-tree";

const gold = (...heads: readonly (number | null)[]): Read["gold"] => ({
  id: "harbour-1",
  text: "",
  documentId: null,
  startsParagraph: false,
  tokens: heads.map((head) => ({
    form: "x",
    tag: "NN",
    head,
    relation: head === null ? "root" : "nsubj",
    notes: "_",
  })),
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
