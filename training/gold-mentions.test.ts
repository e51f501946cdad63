import { expect, test } from "vitest";
import { listMentions, readBrackets } from "./gold-mentions";
import { aDocument } from "./rows.testing";

const read = (...notes: readonly string[]) =>
  readBrackets(notes.map((value) => ({ notes: value === "" ? "_" : `Entity=${value}` }))).map(
    ({ fields, from, to }) => `${fields[0]} ${from} ${to}`,
  );

test.each([
  ["opens and closes on one token", ["(4-time-new-nn-cf1-1-sgl)"], ["4 0 1"]],
  ["opens here, closes there", ["(3-person-new-nn-cf1-1-coref", "", "3)"], ["3 0 3"]],
  ["two that open together", ["(7-place-new-n-cf1-1-coref(3-person-new-n-cf2-1-ana", "3)", "7)"], ["3 0 2", "7 0 3"]],
  ["three that close together", ["(7-a(6-b(5-c", "7)6)5)"], ["7 0 2", "6 0 2", "5 0 2"]],
  ["a group within itself", ["(3-person", "(3-person)", "3)"], ["3 1 2", "3 0 3"]],
  ["one closes, the next opens and closes", ["(1-a", "1)(2-b)"], ["1 0 2", "2 1 2"]],
  ["a close without an open", ["3)"], []],
  ["an open without a close", ["(3-person", ""], []],
])("reads brackets: %s", (_trap, notes, brackets) => {
  expect(read(...notes)).toEqual(brackets);
});

test("other notes beside the brackets do not matter", () => {
  expect(readBrackets([{ notes: "Bridge=1<4|Entity=(4-place-new-n-cf1-1-sgl)|SpaceAfter=No" }])).toHaveLength(1);
});

test("a mention in parts is refused", () => {
  expect(() => read("(12[1/2]-place")).toThrow("in parts");
});

test("a mention has its place in the text, its head and its fields", () => {
  const document = aDocument([
    "The DT 2 det (1-organization-new-nssss-cf1-2-coref-Harbour_Board",
    "board NN 5 nsubj",
    "of IN 4 case",
    "Norvia NNP 2 nmod (2-place-acc:com-nnnnn-cf2-1-sgl)1)",
    "met VBD 0 root",
  ]);
  const [board, norvia] = listMentions(document);
  expect(board).toMatchObject({
    group: "1",
    type: "organization",
    status: "new",
    link: "coref",
    from: 0,
    to: 4,
    head: 1,
  });
  expect(document.text.slice(board?.span.start, board?.span.end)).toBe("The board of Norvia");
  expect(norvia).toMatchObject({ group: "2", type: "place", status: "acc:com", link: "sgl", head: 3 });
});
