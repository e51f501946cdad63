import { expect, test } from "vitest";
import { isOwnOrigin } from "./handlers";

test.each([
  ["our own page", { origin: "http://quiz.example:3000", host: "quiz.example:3000" }, true],
  ["our own page behind a proxy that speaks https", { origin: "https://quiz.example", host: "quiz.example" }, true],
  ["another site", { origin: "https://evil.example", host: "quiz.example" }, false],
  ["another port", { origin: "http://quiz.example:4000", host: "quiz.example:3000" }, false],
  ["a sub-domain", { origin: "https://a.quiz.example", host: "quiz.example" }, false],
  ["our name as a user name", { origin: "https://quiz.example@evil.example", host: "quiz.example" }, false],
  ["a page without an origin", { origin: "null", host: "quiz.example" }, false],
  ["no word of where", { host: "quiz.example" }, false],
])("tells who asks for a change: %s", (_who, headers, expected) => {
  expect(isOwnOrigin(new Headers(headers))).toBe(expected);
});
