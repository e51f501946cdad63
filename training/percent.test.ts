import { expect, test } from "vitest";
import { percent } from "./percent";

test.each([
  ["two digits", 1, 3, 33.33],
  ["nothing to share", 0, 0, 0],
])("gives shares in percent: %s", (_case, part, whole, share) => {
  expect(percent(part, whole)).toBe(share);
});
