import { answer, expect, startAsGuest, test } from "./fixtures";

test.use({ javaScriptEnabled: false });

test("without script a visitor reads, answers, hands in, sees the sentences and the history", async ({ page }) => {
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
