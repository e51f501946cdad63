import { expect, test } from "vitest";
import { database } from "@/lib/data/client";
import { openFreshDatabase } from "@/lib/data/database.testing";
import type { User } from "@/lib/model/user";
import { finishAttempt } from "./finish-attempt";
import { importArticle } from "./import-article";
import { aPerson, MONDAY } from "./people.testing";
import { ARTICLE_TEXT, aPublishedQuiz } from "./quiz.testing";
import { type ArticleReading, readArticle } from "./read-article";
import { startAttempt } from "./start-attempt";

await openFreshDatabase();
const quizId = await aPublishedQuiz(await aPerson("teacher", "Owner"));

const readBy = (user: User | null, withFacts = true) =>
  readArticle({ slug: "harbour-accord", version: null, withFacts }, { user });
const factsOf = (reading: ArticleReading | null) => (reading?.state === "open" ? reading.facts : null);

test("whoever may read an article sees its facts when they ask for them, and no fact before", async () => {
  for (const user of [null, await aPerson("student", "Sam"), await aPerson("teacher", "Other")]) {
    expect(await readBy(user, false)).toMatchObject({ state: "open", factCount: 2, facts: null });
    const facts = factsOf(await readBy(user));
    expect(facts?.sentences.map(({ index }) => index)).toEqual([1, 2]);
    expect(facts?.notShown).toBe(0);
  }
});

test("the pieces of a sentence with facts are the sentence", async () => {
  for (const { pieces } of factsOf(await readBy(null))?.sentences ?? [])
    expect(ARTICLE_TEXT).toContain(pieces.map(({ text }) => text).join(""));
});

test("an open attempt closes the facts with the article, and handing in opens both", async () => {
  const by = { user: await aPerson("student", "Sitting"), now: MONDAY };
  const started = await startAttempt({ quizId }, by);
  const attemptId = started.ok ? started.value : "";
  expect(await readBy(by.user)).toEqual({ state: "closed", title: "Harbour accord", attemptId });
  await finishAttempt(attemptId, by);
  expect(factsOf(await readBy(by.user))?.sentences).toHaveLength(2);
});

test("an article that was brought in but not read has no number of facts", async () => {
  const owner = await aPerson("teacher", "Importer");
  const title = "Not read yet";
  const text = `${ARTICLE_TEXT} ${"The ministers will meet again in the spring. ".repeat(6)}`;
  await importArticle({ title, text, publishedOn: "", sourceUrl: "", publisher: "" }, { user: owner, now: MONDAY });
  const reading = await readArticle({ slug: "not-read-yet", version: null, withFacts: true }, { user: owner });
  expect(reading).toMatchObject({ factCount: null, facts: { sentences: [], notShown: 0 } });
});

test("a fact that this version of the software cannot read is counted, and the page stands", async () => {
  await database().fact.updateMany({ where: { key: "f_cloze" }, data: { payloadVersion: 99 } });
  expect(factsOf(await readBy(null))).toMatchObject({ sentences: [{ index: 2 }], notShown: 1 });
});
