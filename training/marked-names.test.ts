import { expect, test } from "vitest";
import { listNames } from "./marked-names";

test.each([
  ["a name of two tokens", ["B-person", "I-person", "O"], ["person 0 2"]],
  ["two names side by side", ["B-place", "B-place"], ["place 0 1", "place 1 2"]],
  ["a name at the end", ["O", "B-place"], ["place 1 2"]],
  ["a name that goes on with another type", ["B-place", "I-person"], ["place 0 1", "person 1 2"]],
  ["a stray inside mark", ["O", "I-person", "I-person"], ["person 1 3"]],
])("reads marks as names: %s", (_trap, marks, names) => {
  expect(listNames(marks).map(({ type, from, to }) => `${type} ${from} ${to}`)).toEqual(names);
});
