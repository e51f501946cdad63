import { expect, test } from "vitest";
import { lemmaOf } from "./lemma";

test.each([
  ["sign signs signed signing"],
  ["use uses used using"],
  ["sue sues sued suing"],
  ["stop stops stopped stopping"],
  ["raise raises raised raising"],
  ["fee fees"],
  ["need needs needed needing"],
  ["city cities"],
  ["gas gases"],
  ["sell sells sold selling"],
  ["harbour harbor harbours harbors"],
  ["organise organize organised organizing"],
  ["centre center"],
  ["five 5"],
  ["programme program"],
  ["defence defense"],
])("one lemma for %s", (words) => {
  expect(new Set(words.split(" ").map(lemmaOf)).size).toBe(1);
});

test.each([["thing th"], ["bring br"], ["wing win"], ["trade train"], ["glass glas"]])("two lemmas for %s", (words) => {
  expect(new Set(words.split(" ").map(lemmaOf)).size).toBe(2);
});
