import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "@playwright/test";
import { answer, expect, startAsGuest, test } from "./fixtures";

/** What a response says once escapes and markup are off it: an answer must not hide in either. */
const readable = (body: string): string => {
  const plain = body
    .replaceAll('\\"', '"')
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");
  return `${plain}\n${plain.replace(/<[^>]*>/g, "")}`;
};

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

/** Goes to the first question with options to choose from. */
async function findChoice(page: Page): Promise<void> {
  const next = page.getByRole("button", { name: "Next question" });
  while ((await page.getByRole("radio").count()) === 0) await next.click();
}

const saved = (page: Page) => page.getByRole("status").filter({ hasText: /Saved \d/ });

test("a visitor takes a quiz by name, sees each answer's sentence in its article, and finds the score", async ({
  page,
}) => {
  await startAsGuest(page, /Chandrayaan/, "Ines");
  const next = page.getByRole("button", { name: "Next question" });
  while (await next.isVisible()) {
    await answer(page, "India");
    await next.click();
  }
  await answer(page, "India");
  await expect(page.getByRole("status").filter({ hasText: "Saved" })).toBeVisible();
  await page.getByRole("button", { name: "Check and hand in" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Hand in" }).click();
  await expect(page.getByRole("heading", { name: "Your result" })).toBeVisible();

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
  await expect(page.getByRole("time").first()).not.toContainText("UTC");
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

test("an answer is still there after Back, and another one given then is what stands", async ({ page }) => {
  await startAsGuest(page, /Nobel/, "Bea");
  await findChoice(page);
  await page.getByRole("radio").nth(1).check();
  await expect(saved(page)).toBeVisible();

  await page.getByRole("link", { name: "History" }).click();
  await expect(page.getByRole("heading", { name: "History" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("radio").nth(1)).toBeChecked();
  await page.getByRole("radio").nth(0).check();
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(page.getByRole("radio").nth(0)).toBeChecked();
});

test("of two tabs the one pressed last stands, though the other had counted further", async ({ page, context }) => {
  await startAsGuest(page, /fossil fuels/, "Tove");
  await findChoice(page);
  const other = await context.newPage();
  await other.goto(page.url());
  for (const option of [2, 1, 2]) await other.getByRole("radio").nth(option).check();
  await expect(saved(other)).toBeVisible();

  await page.getByRole("radio").nth(0).check();
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(page.getByRole("radio").nth(0)).toBeChecked();
});

test("the keyboard alone answers, moves on and goes back", async ({ page }) => {
  await startAsGuest(page, /Bank of Japan/, "Kay");
  await page.getByRole("heading", { name: "Question 1" }).focus();
  const options = page.getByRole("radio");
  let chosen = 0;
  for (let number = 1; number <= 3 || chosen === 0; number++) {
    if ((await options.count()) > 0) {
      await page.keyboard.press("1");
      await expect(options.first()).toBeChecked();
      chosen++;
    } else {
      await page.keyboard.press("Tab");
      await page.keyboard.type("Japan");
      await expect(page.getByRole("textbox").first()).toHaveValue("Japan");
    }
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: `Question ${number + 1}` })).toBeFocused();
  }
  await expect(saved(page)).toBeVisible();
  const left = Number((await page.getByRole("heading", { level: 1 }).innerText()).replace(/\D/g, ""));
  await page.keyboard.press("Shift+Enter");
  await expect(page.getByRole("heading", { name: `Question ${left - 1}` })).toBeFocused();
  await page.reload();
  await expect(options.first().or(page.getByRole("textbox").first())).toBeVisible();
  if ((await options.count()) > 0) await expect(options.first()).toBeChecked();
  else await expect(page.getByRole("textbox").first()).toHaveValue("Japan");
});

const FRAMEWORK = "united-states-japan-and-south-korea-sign-a-security-framework";

test("while an attempt is open no page gives away its sentences or its answers", async ({ page }) => {
  test.slow();
  await page.goto("/learn");
  const start = (await page.getByRole("link", { name: /security framework/ }).getAttribute("href")) ?? "";
  await startAsGuest(page, /security framework/, "Lena");
  const attempt = new URL(page.url()).pathname;
  const bodies = recordBodies(page);
  const article = `/articles/${FRAMEWORK}`;
  const addresses = [
    "/",
    "/learn",
    start,
    "/learn/history",
    "/articles",
    article,
    `${article}?facts=1`,
    `${attempt}?q=2`,
  ];
  for (const address of addresses) {
    const flight = await page.request.get(address, { headers: { RSC: "1" } });
    expect(flight.headers()["content-type"], address).toContain("x-component");
    bodies.push(flight.text());
    await page.goto(address);
  }
  const next = page.getByRole("button", { name: "Next question" });
  while (await next.isVisible()) {
    await answer(page, "Elsewhere");
    await next.click();
  }
  await answer(page, "Elsewhere");
  await expect(saved(page)).toBeVisible();
  const sentBefore = readable((await Promise.all(bodies)).join("\n"));

  await page.getByRole("button", { name: "Check and hand in" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Hand in" }).click();
  await expect(page.getByRole("heading", { name: "Your result" })).toBeVisible();
  const marked = await page.locator("mark").allInnerTexts();
  expect(marked.length).toBeGreaterThan(3);
  for (const sentence of marked) expect(sentBefore).not.toContain(sentence.trim());
  for (const secret of ["isKey", "accepted", "evidence", "tier", "refused", "credit", "quote", "why"])
    expect(sentBefore).not.toContain(`"${secret}"`);
});

test("the article is closed while an attempt on it is open", async ({ page }) => {
  await startAsGuest(page, /Rwanda/, "Ruth");
  await page.goto("/articles");
  await page.getByRole("link", { name: /Rwanda/ }).click();
  await expect(page.getByRole("link", { name: /back to|go on|continue|return/i })).toBeVisible();
  await expect(page.locator("#s3")).toHaveCount(0);
  await page.goto(`${new URL(page.url()).pathname}?facts=1`);
  await expect(page.getByRole("heading", { name: /closed during your quiz/ })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Facts in this article" })).toHaveCount(0);
});

test("the question on the front page is not shown to whoever sits a quiz on its article", async ({ page }) => {
  await startAsGuest(page, /security framework/, "Dana");
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "A news quiz that shows its sources" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Try one" })).toHaveCount(0);
});

test("the question on the front page leads to its sentence in the article", async ({ page }) => {
  await page.goto("/");
  const link = page.getByRole("link", { name: "Read the article at this sentence" });
  const anchor = (await link.getAttribute("href"))?.split("#")[1] ?? "";
  await link.click();
  await expect(page.locator(`#${anchor}`)).toContainText("In December 2023, the three governments began sharing data");
});
