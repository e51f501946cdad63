import { expect, findAxeViolations, startAsGuest, test } from "./fixtures";

const PUBLIC = [
  "/",
  "/learn",
  "/articles",
  "/articles/united-states-japan-and-south-korea-sign-a-security-framework",
  "/articles/united-states-japan-and-south-korea-sign-a-security-framework?facts=1",
  "/sign-in",
  "/sign-up",
  "/no-such-page",
];
const TEACHER = ["/teach/quizzes", "/teach/articles/new", "/review", "/settings"];

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test("no page breaks a rule that axe knows", async ({ page, signInAs }) => {
      test.slow();
      for (const address of PUBLIC) {
        await page.goto(address);
        expect(await findAxeViolations(page), address).toEqual([]);
      }
      await signInAs("teacher");
      for (const address of TEACHER) {
        await page.goto(address);
        expect(await findAxeViolations(page), address).toEqual([]);
      }
      await page.goto("/teach/quizzes");
      await page
        .getByRole("link", { name: /Olympics/ })
        .first()
        .click();
      await expect(page.getByRole("heading", { name: "Questions" })).toBeVisible();
      expect(await findAxeViolations(page), "studio").toEqual([]);
    });

    test("player and result break none either", async ({ page }) => {
      await startAsGuest(page, /Mexico/, "Axe");
      expect(await findAxeViolations(page)).toEqual([]);
      await page.getByRole("button", { name: "Hand in", exact: true }).click();
      expect(await findAxeViolations(page)).toEqual([]);
      await page.getByRole("dialog").getByRole("button", { name: "Hand in" }).click();
      await expect(page.getByRole("heading", { name: "Your result" })).toBeVisible();
      expect(await findAxeViolations(page)).toEqual([]);
    });
  });
}

test("nothing scrolls sideways at 320 pixels", async ({ page, signInAs }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await signInAs("teacher");
  for (const address of [...PUBLIC, ...TEACHER]) {
    await page.goto(address);
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(excess, address).toBeLessThanOrEqual(0);
  }
});
