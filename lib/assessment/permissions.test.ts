import { expect, test } from "vitest";
import { canReadArticle, canSeeKey } from "./permissions";

test("the article is closed while an own attempt is open", () => {
  expect([canReadArticle({ hasOpenAttempt: true }), canReadArticle({ hasOpenAttempt: false })]).toEqual([false, true]);
});

test("the key may be seen once the attempt is handed in", () => {
  expect([canSeeKey({ submittedAt: null }), canSeeKey({ submittedAt: new Date(0) })]).toEqual([false, true]);
});
