import { expect, test } from "vitest";
import { listGoldNames } from "./gold-names";
import { aDocument } from "./rows.testing";

const names = (...rows: readonly string[]) => {
  const document = aDocument(rows);
  const found = listGoldNames(document, new Map())?.names ?? [];
  return found.map(({ span, kind }) => `${kind} ${document.text.slice(span.start, span.end)}`);
};

test.each([
  [
    "an article and what follows are left out",
    ["The DT 2 det (1-place", "Hague NNP 0 root", "itself PRP 2 dep 1)"],
    ["place Hague"],
  ],
  [
    "a title is left out",
    ["President NNP 0 root (1-person", "Ada NNP 1 flat", "Brandt NNP 1 flat 1)"],
    ["person Ada Brandt"],
  ],
  [
    "titles are left out with all before them",
    ["Interior NNP 2 compound (1-person", "Minister NNP 0 root", "Brandt NNP 2 flat 1)"],
    ["person Brandt"],
  ],
  ["an office is no name", ["the DT 3 det (1-person", "Prime NNP 3 compound", "Minister NNP 0 root 1)"], []],
  ["a last name that is a title stays", ["Jonas NNP 0 root (1-person", "King NNP 1 flat 1)"], ["person Jonas King"]],
  [
    "a name that hangs on a common noun",
    ["student NN 0 root (1-person", "Mara NNP 1 flat", "Olsen NNP 1 flat 1)"],
    ["person Mara Olsen"],
  ],
  ["a thing without a name", ["the DT 2 det (1-person", "student NN 0 root 1)"], []],
  ["a people is no name", ["the DT 2 det (1-person", "Norvians NNPS 0 root 1)"], []],
  ["a time is no name", ["Monday NNP 0 root (1-time)"], []],
  ["another kind", ["Harbour NNP 2 compound (1-event", "Week NNP 0 root 1)"], ["other Harbour Week"]],
  [
    "a name across a small word, with a place that is part of it",
    ["University NNP 0 root (1-organization", "of IN 3 case", "Norvia NNP 1 nmod (2-place)1)"],
    ["organisation University of Norvia"],
  ],
  [
    "no small word joins persons",
    ["Ada NNP 0 root (1-person", "and CC 3 cc", "Jonas NNP 1 conj (2-person)1)"],
    ["person Ada", "person Jonas"],
  ],
])("finds the names of mentions: %s", (_trap, rows, expected) => {
  expect(names(...rows)).toEqual(expected);
});

test("marks of a file of names go before the Entity layer, and ask for no other kinds", () => {
  const document = aDocument(["Norvia NNP 2 nsubj (1-organization)", "won VBD 0 root"], ["Oslo NNP 0 root"]);
  const span = { start: 0, end: 6 };
  const marked = listGoldNames(document, new Map([["harbour-1", ["B-place", "O"]]]));
  expect(marked?.names).toEqual([{ span, kind: "place" }]);
  expect(marked?.asks({ span, kind: "organisation" })).toBe(true);
  expect(marked?.asks({ span, kind: "other" })).toBe(false);
  expect(marked?.asks({ span: { start: 11, end: 15 }, kind: "place" })).toBe(false);
});

test("marks for other tokens do not count", () => {
  const document = aDocument(["Norvia NNP 2 nsubj (1-organization)", "won VBD 0 root"]);
  const listed = listGoldNames(document, new Map([["harbour-1", ["B-place"]]]));
  expect(listed?.names).toEqual([{ span: { start: 0, end: 6 }, kind: "organisation" }]);
  expect(listed?.asks({ span: { start: 0, end: 6 }, kind: "other" })).toBe(true);
});

test("nobody has marked names", () => {
  expect(listGoldNames(aDocument(["Norvia NNP 0 root"]), new Map())).toBeNull();
});
