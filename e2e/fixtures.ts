import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";

/** The password that scripts/e2e-server.mjs gives the demo people. */
const PASSWORD = "journey-demo-password";

type Fixtures = {
  /** Signs this page in as one of the demo people, without going through the form. */
  signInAs: (role: "teacher" | "student") => Promise<void>;
  /** Fails the test when a page asks another server for anything, or reports an error of its own. */
  quiet: undefined;
};

export const test = base.extend<Fixtures>({
  signInAs: async ({ page }, use) => {
    await use(async (role) => {
      const { csrfToken } = await (await page.request.get("/api/auth/csrf")).json();
      const form = { csrfToken, email: `${role}@lede.test`, password: PASSWORD };
      await page.request.post("/api/auth/callback/password", { form });
    });
  },
  quiet: [
    async ({ page, baseURL }, use) => {
      const noise: string[] = [];
      page.on("pageerror", (error) => noise.push(error.message));
      page.on("request", (request) => {
        if (!request.url().startsWith(baseURL ?? "") && !request.url().startsWith("data:")) noise.push(request.url());
      });
      await use(undefined);
      expect(noise).toEqual([]);
    },
    { auto: true },
  ],
});

/** Starts a quiz by name alone, from the list of open quizzes. */
export async function startAsGuest(page: Page, quiz: RegExp, name: string): Promise<void> {
  await page.goto("/learn");
  await page.getByRole("link", { name: quiz }).click();
  await page.getByLabel("Your name").fill(name);
  await page.getByRole("button", { name: "Start the quiz" }).click();
  await expect(page.getByRole("heading", { name: "Question 1" })).toBeVisible();
}

/** Gives the question on show some answer: the second option, or `typed` in each gap. */
export async function answer(page: Page, typed: string): Promise<void> {
  const options = page.getByRole("radio");
  if ((await options.count()) > 0) await options.nth(1).check();
  for (const gap of await page.getByRole("textbox").all()) await gap.fill(typed);
}

/** Every violation that axe finds on the page as it stands. */
export async function findAxeViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`);
}

export { expect };
