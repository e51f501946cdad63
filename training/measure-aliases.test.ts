import { expect, test } from "vitest";
import { listMentions } from "./gold-mentions";
import { measureAliases } from "./measure-aliases";
import { aDocument } from "./rows.testing";

const DOCUMENT = aDocument(
  ["Mara NNP 3 nsubj (1-person", "Olsen NNP 1 flat 1)", "left VBD 0 root", "Norvia NNP 3 obj (2-place)"],
  ["Olsen NNP 2 nsubj (1-person)", "returned VBD 0 root"],
);
const mentions = listMentions(DOCUMENT);

/** "Mara Olsen", "Norvia", "Olsen" and "returned", which is no mention. */
const measure = (...entities: readonly string[]) => {
  const spans = [
    { start: 0, end: 10 },
    { start: 16, end: 22 },
    { start: 23, end: 28 },
    { start: 29, end: 37 },
  ];
  const names = entities.flatMap((entityId, index) => (spans[index] ? [{ entityId, span: spans[index] }] : []));
  return measureAliases([{ names, mentions }]);
};

test.each([
  ["the right names are one thing", ["a", "b", "a", "c"], { precision: 100, recall: 100, count: 1 }],
  ["nothing is one thing", ["a", "b", "c", "d"], { precision: 0, recall: 0, count: 1 }],
  ["everything is one thing", ["a", "a", "a", "a"], { precision: 33.33, recall: 100, count: 1 }],
  ["a name that is no mention does not count", ["a", "b", "c", "c"], { precision: 0, recall: 0, f: 0, count: 1 }],
])("measures pairs of names: %s", (_case, entities, expected) => {
  expect(measure(...entities)).toMatchObject(expected);
});
