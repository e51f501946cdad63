import { expect, test } from "vitest";
import type { GoldName } from "./gold-name";
import { measureNames } from "./measure-names";

const name = (start: number, end: number, kind: GoldName["kind"]): GoldName => ({ span: { start, end }, kind });

test("a name with a wrong end is not found; one of a wrong kind counts by its ends alone", () => {
  const measures = measureNames([
    { found: [name(0, 4, "person")], gold: [name(0, 9, "person")] },
    { found: [name(0, 4, "organisation"), name(9, 12, "place")], gold: [name(0, 4, "place"), name(9, 12, "place")] },
  ]);
  expect(measures.all).toEqual({ precision: 33.33, recall: 33.33, f: 33.33, count: 3 });
  expect(measures.place).toEqual({ precision: 100, recall: 50, f: 66.67, count: 2 });
  expect(measures.organisation).toEqual({ precision: 0, recall: 0, f: 0, count: 0 });
  expect(measures.ends).toEqual({ precision: 66.67, recall: 66.67, f: 66.67, count: 3 });
});

test("names without a known kind and of other kinds count by their ends alone", () => {
  const found = [{ span: { start: 0, end: 4 }, kind: null }, name(9, 12, "other")];
  const measures = measureNames([{ found, gold: [name(0, 4, "person"), name(9, 12, "other")] }]);
  expect(measures.all).toMatchObject({ recall: 0, count: 1 });
  expect(measures.ends).toEqual({ precision: 100, recall: 100, f: 100, count: 2 });
});

test("equal spans of two documents are two names", () => {
  const found = [name(0, 4, "place")];
  expect(
    measureNames([
      { found, gold: [] },
      { found: [], gold: found },
    ]).all,
  ).toMatchObject({ precision: 0, recall: 0 });
});
