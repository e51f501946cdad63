import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "@playwright/test";
import { answer, expect, startAsGuest, test } from "./fixtures";

/** Everything the server sends to this page from now on: documents, flight payloads, JSON. */
function recordBodies(page: Page): Promise<string>[] {
  const bodies: Promise<string>[] = [];
  page.on("response", (response) => {
    const isText = /html|json|x-component/.test(response.headers()["content-type"] ?? "");
    // A page that was left before it arrived never ends: what had not come in three seconds was not shown either.
    if (isText) bodies.push(Promise.race([response.text().catch(() => ""), wait(3000, "")]));
  });
  return bodies;
}

test("a visitor takes a quiz by name, sees each answer's sentence in its article, and finds the score", async ({
  page,
}) => {
  await startAsGuest(page, /Chandrayaan/, "Ines");
  const bodies = recordBodies(page);
  await page.reload();
  const next = page.getByRole("button", { name: "Next question" });
  while (await next.isVisible()) {
    await answer(page, "India");
    await next.click();
  }
  await answer(page, "India");
  await expect(page.getByRole("status").filter({ hasText: "Saved" })).toBeVisible();
  const sentBefore = (await Promise.all(bodies)).join("\n");

  await page.getByRole("button", { name: "Check and hand in" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Hand in" }).click();
  await expect(page.getByRole("heading", { name: "Your result" })).toBeVisible();

  const marked = await page.locator("mark, .marker").allInnerTexts();
  expect(marked.length).toBeGreaterThan(3);
  for (const sentence of marked) expect(sentBefore).not.toContain(sentence.trim());
  for (const secret of ["isKey", '"accepted"', '"evidence"', '"tier"', "refused"])
    expect(sentBefore).not.toContain(secret);

  const proof = page.getByRole("link", { name: "Open in the article" }).first();
  const anchor = (await proof.getAttribute("href"))?.split("#")[1] ?? "";
  await proof.click();
  await expect(page.locator(`#${anchor}`)).toBeInViewport();
  const paint = await page.locator(`#${anchor}`).evaluate((element) => {
    const lit = element.matches(".marker") ? element : (element.querySelector(".marker, .sentence-text") ?? element);
    return getComputedStyle(lit).backgroundImage;
  });
  expect(paint).toContain("gradient");

  await page.goto("/learn/history");
  await page.getByRole("link", { name: /Chandrayaan/ }).click();
  await expect(page.getByRole("heading", { name: "Your result" })).toBeVisible();
});

test("answers survive a broken connection and a reload, and the page says how it stands", async ({ page }) => {
  await startAsGuest(page, /Olympics/, "Oda");
  await page.route("**/api/attempts/**", (route) => route.abort());
  await answer(page, "Paris");
  await expect(page.getByRole("status").filter({ hasText: "Not saved, trying again" })).toBeVisible();

  await page.unroute("**/api/attempts/**");
  await page.reload();
  await expect(page.getByRole("status").filter({ hasText: /Saved \d/ })).toBeVisible();
  await page.reload();
  const given = page.getByRole("radio", { checked: true }).or(page.getByRole("textbox"));
  expect(await given.first().inputValue()).not.toBe("");
});

test("the keyboard alone answers, moves on and goes back", async ({ page }) => {
  await startAsGuest(page, /Bank of Japan/, "Kay");
  for (let number = 2; number <= 4; number++) {
    await page.getByRole("heading", { name: `Question ${number - 1}` }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: `Question ${number}` })).toBeFocused();
  }
  await page.keyboard.press("Shift+Enter");
  await expect(page.getByRole("heading", { name: "Question 3" })).toBeFocused();
});

test("the article is closed while an attempt on it is open", async ({ page }) => {
  await startAsGuest(page, /Rwanda/, "Ruth");
  await page.goto("/articles");
  await page.getByRole("link", { name: /Rwanda/ }).click();
  await expect(page.getByRole("link", { name: /back to|go on|continue|return/i })).toBeVisible();
  await expect(page.locator("#s3")).toHaveCount(0);
});

test("the question on the front page leads to its sentence in the article", async ({ page }) => {
  await page.goto("/");
  const link = page.getByRole("link", { name: "Read the article at this sentence" });
  const anchor = (await link.getAttribute("href"))?.split("#")[1] ?? "";
  await link.click();
  await expect(page.locator(`#${anchor}`)).toContainText("In December 2023, the three governments began sharing data");
});
