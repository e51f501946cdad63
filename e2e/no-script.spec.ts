import { answer, expect, startAsGuest, test } from "./fixtures";

test.use({ javaScriptEnabled: false });

test("without script a visitor reads, answers, hands in, sees the sentences and the history", async ({ page }) => {
  test.slow();
  await startAsGuest(page, /malaria/, "Noa");
  const next = page.getByRole("button", { name: "Next question" });
  for (let number = 1; await next.isVisible(); number++) {
    await answer(page, "Ghana");
    await next.click();
    await expect(page.getByRole("heading", { name: `Question ${number + 1}` })).toBeVisible();
  }
  await answer(page, "Ghana");
  await page.getByRole("button", { name: "Hand in", exact: true }).click();

  await expect(page.getByRole("heading", { name: "Your result" })).toBeVisible();
  await expect(page.getByText("Source", { exact: true }).first()).toBeVisible();
  await page.getByRole("link", { name: "Open in the article" }).first().click();
  await expect(page.locator(":target")).toBeVisible();
  await page.getByRole("link", { name: "History" }).click();
  await expect(page.getByRole("link", { name: /malaria/ })).toBeVisible();
  await expect(page.getByRole("time").first()).toContainText("UTC");
});

test("without script a reader shows the facts, goes from one to its sentence and back, and hides them", async ({
  page,
}) => {
  await page.goto("/articles");
  await page.getByRole("link", { name: /security framework/ }).click();
  await page.getByRole("link", { name: /^Show \d+ facts?$/ }).click();
  const rail = page.getByRole("complementary", { name: "Facts in this article" });
  await expect(rail.getByText("signed", { exact: true }).first()).toBeVisible();

  const sentence = rail.getByRole("link", { name: /^Sentence \d+$/ }).first();
  const name = await sentence.innerText();
  await sentence.click();
  await expect(page.locator(".s:target")).toBeInViewport();
  await page.getByRole("link", { name: `Facts of ${name.toLowerCase()}`, exact: true }).click();
  await expect(rail.getByRole("listitem").filter({ hasText: name }).first()).toBeInViewport();

  await page.getByRole("link", { name: "Hide the facts" }).click();
  await expect(rail).toHaveCount(0);
});
