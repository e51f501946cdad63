import { expect, test } from "./fixtures";

test("a new teacher signs up, is let in, signs out and in again", async ({ page }) => {
  await page.goto("/teach/quizzes");
  await page.getByRole("link", { name: "Make an account" }).click();
  await page.getByLabel("Name").fill("Nora Teacher");
  await page.getByLabel("E-mail").fill("nora@example.org");
  await page.getByLabel("Password").fill("seventeen harbours");
  await page.getByRole("radio", { name: /teacher/i }).check();
  await page.getByRole("button", { name: "Make the account" }).click();
  await expect(page.getByText("Nora Teacher")).toBeVisible();

  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
  await page.goto("/teach/quizzes");
  await page.getByLabel("E-mail").first().fill("nora@example.org");
  await page.getByLabel("Password").fill("sixteen harbours");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByText("do not belong together")).toBeVisible();
  await page.getByLabel("Password").fill("seventeen harbours");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(/\/teach\/quizzes/);
});

test("a student finds no teacher's room, and a stranger's attempt is not there", async ({ page, signInAs }) => {
  await signInAs("student");
  for (const address of [
    "/teach/quizzes",
    "/teach/articles/new",
    "/review",
    "/learn/attempts/0198f1b2-0000-7000-8000-000000000000",
    "/review/attempts/0198f1b2-0000-7000-8000-000000000000",
    "/articles/no-such-article",
  ]) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
});

test("answers are taken from our own pages only, and never for somebody else", async ({ page, baseURL, signInAs }) => {
  const address = "/api/attempts/0198f1b2-0000-7000-8000-000000000000/answers";
  const data = {
    answers: [
      {
        questionVersionId: "0198f1b2-0000-7000-8000-000000000000",
        sequence: 1,
        value: { type: "choice", optionId: "a" },
      },
    ],
  };
  const post = async (origin: string | null) =>
    (await page.request.post(address, { data, headers: origin === null ? {} : { origin } })).status();
  expect(await post("https://evil.example")).toBe(403);
  expect(await post(null)).toBe(403);
  expect(await post("null")).toBe(403);
  expect(await post(baseURL ?? "")).toBe(401);
  await signInAs("student");
  expect(await post(baseURL ?? "")).toBe(404);
});

test("health answers without the database, readiness with it, and sign-in pages stay on this site", async ({
  page,
}) => {
  expect(await (await page.request.get("/api/health")).json()).toEqual({ status: "ok" });
  expect(await (await page.request.get("/api/ready")).json()).toEqual({ status: "ready" });
  await page.goto("/sign-in?next=https://evil.example/");
  await page.getByLabel("Your name").fill("Careful guest");
  await page.getByRole("button", { name: /guest/i }).click();
  await expect(page).toHaveURL(/localhost:\d+\/learn/);
});

test("signing out on every device ends the sessions on the others", async ({ page, browser }) => {
  await page.goto("/sign-up");
  await page.getByLabel("Name").fill("Sven Everywhere");
  await page.getByLabel("E-mail").fill("sven@example.org");
  await page.getByLabel("Password").fill("eighteen harbours");
  await page.getByRole("button", { name: "Make the account" }).click();
  const other = await (await browser.newContext()).newPage();
  await other.goto("/sign-in");
  await other.getByLabel("E-mail").first().fill("sven@example.org");
  await other.getByLabel("Password").fill("eighteen harbours");
  await other.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(other.getByRole("link", { name: "Sven Everywhere" })).toBeVisible();

  await page.getByRole("link", { name: "Sven Everywhere" }).click();
  await page.getByRole("button", { name: "Sign out on every device" }).click();
  await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
  await other.goto("/learn/history");
  await expect(other).toHaveURL(/\/sign-in/);
});
