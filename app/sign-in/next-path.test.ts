import { expect, test } from "vitest";
import { nextPath } from "./next-path";

test.each([
  ["a path", "/learn/history?after=1#top", "/learn/history?after=1#top"],
  ["another site", "https://elsewhere.example/", "/learn"],
  ["another site without its scheme", "//elsewhere.example", "/learn"],
  ["a backslash", "/\\elsewhere.example", "/learn"],
  ["a tab, which browsers drop", "/\t/elsewhere.example", "/learn"],
  ["a scheme", "javascript:alert(1)", "/learn"],
  ["nothing", "", "/learn"],
])("leads only to paths of this site: %s", (_trap, value, expected) => {
  expect(nextPath(value, "/learn")).toBe(expected);
});

test("an address given twice, or not at all, leads to the fallback", () => {
  expect([nextPath(["/a", "/b"], "/learn"), nextPath(undefined, "/learn")]).toEqual(["/learn", "/learn"]);
});
