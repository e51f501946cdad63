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
  [
    "two clubs side by side are two names",
    [
      "Odra NNP 2 compound (1-organization(2-organization",
      "Club NNP 0 root 2)",
      "and CC 5 cc",
      "Dunmore NNP 5 compound (3-organization",
      "Club NNP 2 conj 3)1)",
    ],
    ["organisation Odra Club", "organisation Dunmore Club"],
  ],
  [
    "a museum with an and in its name is one",
    ["Odra NNP 2 compound (1-organization", "Museum NNP 0 root", "and CC 4 cc", "Gallery NNP 2 conj 1)"],
    ["organisation Odra Museum and Gallery"],
  ],
  ["a number behind a name", ["Falcon NNP 0 root (1-object", "9 CD 1 flat 1)"], ["other Falcon 9"]],
  ["a year is no part of a name", ["Expo NNP 0 root (1-event", "2031 CD 1 nmod 1)"], ["other Expo"]],
  ["a web address is no name", ["www.odra.example NNP 0 root (1-abstract)"], []],
  ["a place keeps what would be a title", ["Saint NNP 0 root (1-place", "Odra NNP 1 flat 1)"], ["place Saint Odra"]],
  [
    "a person behind the body that she heads",
    [
      "Director NNP 0 root (1-person",
      "of IN 4 case",
      "Odra NNP 4 compound (2-organization",
      "Club NNP 1 nmod 2)",
      "Mara NNP 1 flat",
      "Olsen NNP 1 flat 1)",
    ],
    ["person Mara Olsen", "organisation Odra Club"],
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
  expect(marked?.asks({ span: { start: 7, end: 10 }, kind: "place" })).toBe(true);
  expect(marked?.asks({ span: { start: 7, end: 10 }, kind: "other" })).toBe(false);
  expect(marked?.asks({ span: { start: 7, end: 10 }, kind: null })).toBe(false);
  expect(marked?.asks({ span: { start: 11, end: 15 }, kind: "place" })).toBe(false);
});

test("a name of an unknown kind counts where a marked one stands, and a marked one without its article", () => {
  const document = aDocument(["The DT 2 det", "Norvia NNP 3 nsubj", "won VBD 0 root"]);
  const marked = listGoldNames(document, new Map([["harbour-1", ["B-place", "I-place", "O"]]]));
  expect(marked?.names).toEqual([{ span: { start: 4, end: 10 }, kind: "place" }]);
  expect(marked?.asks({ span: { start: 4, end: 10 }, kind: null })).toBe(true);
});

test("nobody is asked for names in credits, before nouns where none is marked, or in times", () => {
  const document = aDocument(
    ["Image NN 0 root", ": : 1 punct", "Ada NNP 1 appos (1-person", "Brandt NNP 3 flat 1)"],
    ["Odra NNP 2 compound", "members NNS 3 nsubj", "left VBD 0 root", "Norvia NNP 3 obj"],
    ["Odra NNP 2 compound (2-time", "Day NNP 0 root 2)"],
  );
  const gold = listGoldNames(document, new Map());
  const asks = (name: string, from = 0) => {
    const start = document.text.indexOf(name, from);
    return gold?.asks({ span: { start, end: start + name.length }, kind: null });
  };
  expect(gold?.names).toEqual([]);
  expect([asks("Ada Brandt"), asks("Odra"), asks("Odra Day"), asks("Norvia")]).toEqual([false, false, false, true]);
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
