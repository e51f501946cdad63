import { expect, test } from "vitest";
import { hasChanged } from "./quiz-changes";

const standing = { title: "Ferries", questionVersionIds: ["a1", "b1"] };

test.each([
  ["the first version", null, standing, true],
  ["nothing", standing, { ...standing }, false],
  ["the title", standing, { ...standing, title: "Ships" }, true],
  ["a wording", standing, { ...standing, questionVersionIds: ["a1", "b2"] }, true],
  ["the order", standing, { ...standing, questionVersionIds: ["b1", "a1"] }, true],
  ["a question less", standing, { ...standing, questionVersionIds: ["a1"] }, true],
])("tells whether there is something to publish: %s", (_change, published, draft, expected) => {
  expect(hasChanged(published, draft)).toBe(expected);
});
