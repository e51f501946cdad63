import { answer, expect, test } from "./fixtures";

const ARTICLE = `OSLO — On 3 May 2024, Norway and Denmark signed an agreement on ferries. Norwegian Prime Minister Ana Bergqvist signed it for Norway, and Danish Transport Minister Lars Holm signed it for Denmark.

The agreement covers 14 ferry lines between the two countries. Denmark will pay 230 million kroner for six electric ferries. The Swedish company Vassa Marine won the contract to build the ferries in 2023.

About 1.2 million passengers used the ferries in 2023. Lars Holm said the new ferries would cut emissions by 40 percent. In Bergen, the harbour authority opened a charging station on 12 April 2024.`;

test("a teacher pastes an article, edits and approves questions, publishes; a student sits it; the teacher sees how", async ({
  page,
  signInAs,
  browser,
}) => {
  await signInAs("teacher");
  await page.goto("/teach/articles/new");
  await page.getByLabel("Article text").fill("Ministers met today.");
  await page.getByLabel("Title").fill("Two countries sign a ferry agreement");
  await page.getByRole("button", { name: "Draft questions" }).click();
  await expect(page.getByText("This is too short to ask about.")).toBeVisible();
  await expect(page.getByLabel("Title")).toHaveValue("Two countries sign a ferry agreement");

  await page.getByLabel("Article text").fill(ARTICLE);
  await page.getByLabel("Date of publication").fill("2024-05-04");
  await page.getByRole("button", { name: "Draft questions" }).click();
  await expect(page.getByRole("heading", { name: "Questions" })).toBeVisible();

  const first = page
    .getByRole("article")
    .filter({ has: page.getByRole("button", { name: "Approve" }) })
    .first();
  const stem = await first.getByRole("heading").innerText();
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^Approved\./).first()).toBeVisible();
  await page.getByRole("button", { name: "Approve" }).first().click();
  await expect(page.getByText(/^Approved\./)).toHaveCount(2);
  await page.getByRole("button", { name: "Reject" }).first().click();
  await expect(page.getByText(/^Rejected\./).first()).toBeVisible();

  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(page.getByText(/version 1/i).first()).toBeVisible();
  const quiz = page.url().replace("/teach/", "/learn/").replace("/edit", "").split("?")[0] ?? "";

  const student = await (await browser.newContext()).newPage();
  await student.goto(quiz);
  await student.getByLabel("Your name").fill("Ferry guest");
  await student.getByRole("button", { name: "Start the quiz" }).click();
  // A gap is a field in the player: the longest stretch of words between gaps must stand there as it did in the studio.
  const [words = ""] = stem.split(/[\n_]+/).sort((a, b) => b.length - a.length);
  await expect(student.getByText(words.trim()).first()).toBeVisible();
  await answer(student, "Norway");
  await student.getByRole("button", { name: "Hand in", exact: true }).click();
  await student.getByRole("dialog").getByRole("button", { name: "Hand in" }).click();
  await expect(student.getByRole("heading", { name: "Your result" })).toBeVisible();

  await page.goto("/review");
  await page.getByRole("link", { name: /ferry agreement/ }).click();
  await page.getByRole("link", { name: /Ferry guest/ }).click();
  await expect(page.getByText(/Handed in/)).toBeVisible();
  await expect(page.getByText("Source", { exact: true }).first()).toBeVisible();
});
