import { expect, test } from "vitest";
import { openFreshDatabase } from "@/lib/data/database.testing";
import type { User } from "@/lib/model/user";
import { decideQuestion } from "./decide-question";
import { draftQuiz } from "./draft-quiz";
import { editQuestion } from "./edit-question";
import { finishAttempt } from "./finish-attempt";
import { generateHere } from "./generate-here";
import { importArticle } from "./import-article";
import { listReviewQuizzes } from "./list-review-quizzes";
import { aPerson, MONDAY } from "./people.testing";
import { publishQuiz } from "./publish-quiz";
import { aDraftQuiz, aPublishedQuiz } from "./quiz.testing";
import { readArticle } from "./read-article";
import { readAttempt } from "./read-attempt";
import { readHistory } from "./read-history";
import { readQuizDraft } from "./read-quiz-draft";
import { readQuizScores } from "./read-quiz-scores";
import { readQuizStart } from "./read-quiz-start";
import { readResult, readSatAttempt } from "./read-result";
import { renameQuiz } from "./rename-quiz";
import { saveAnswers } from "./save-answers";
import { startAttempt } from "./start-attempt";

await openFreshDatabase();
const owner = await aPerson("teacher", "Owner");
const quizId = await aDraftQuiz(owner);
const draft = await readQuizDraft(quizId, { user: owner, now: MONDAY });
const [question] = draft?.questions ?? [];
const questionId = question?.id ?? "";
const articleVersionId = draft?.article.versionId ?? "";
const strangers: [string, User][] = [
  ["another teacher", await aPerson("teacher", "Other")],
  ["a student", await aPerson("student", "Sam")],
];

/** What each use case gives somebody whose quiz it is not: the same as if it did not exist. */
const onDraft: [string, (user: User) => Promise<unknown>, unknown][] = [
  ["readQuizDraft", (user) => readQuizDraft(quizId, { user, now: MONDAY }), null],
  ["draftQuiz", (user) => draftQuiz({ articleVersionId }, { user, now: MONDAY }, generateHere), notFound()],
  [
    "decideQuestion",
    (user) => decideQuestion({ quizId, questionId, versionNumber: 1, decision: "approve" }, { user, now: MONDAY }),
    notFound(),
  ],
  [
    "editQuestion",
    (user) =>
      editQuestion(
        { quizId, questionId, versionNumber: 1, stem: "Which one?", options: null, accepted: null },
        { user, now: MONDAY },
      ),
    notFound(),
  ],
  ["renameQuiz", (user) => renameQuiz({ quizId, title: "Mine now" }, { user, now: MONDAY }), notFound()],
  ["publishQuiz", (user) => publishQuiz({ quizId }, { user, now: MONDAY }), notFound()],
  ["readQuizScores", (user) => readQuizScores(quizId, { user }, null), null],
  ["listReviewQuizzes", (user) => listReviewQuizzes({ user }), []],
  ["readQuizStart of a draft", (user) => readQuizStart(quizId, { user }), null],
  ["startAttempt on a draft", (user) => startAttempt({ quizId }, { user, now: MONDAY }), notFound()],
  [
    "readArticle before anything is published",
    (user) => readArticle({ slug: "harbour-accord", version: null, withFacts: true }, { user }),
    null,
  ],
];

function notFound() {
  return { ok: false, error: "not-found" };
}

test.each(
  strangers.flatMap(([who, user]) => onDraft.map(([name, call, expected]) => ({ who, user, name, call, expected }))),
)("$name finds nothing for $who", async ({ user, call, expected }) => {
  expect(await call(user)).toEqual(expected);
});

test("what strangers tried has changed nothing", async () => {
  const after = await readQuizDraft(quizId, { user: owner, now: MONDAY });
  expect(after).toEqual(draft);
});

test("an attempt is nobody's but its student's", async () => {
  const publisher = await aPerson("teacher", "Publisher");
  const published = await aPublishedQuiz(publisher);
  const started = await startAttempt({ quizId: published }, { user: await aPerson("student", "Own"), now: MONDAY });
  const attemptId = started.ok ? started.value : "";
  const answers = [{ questionVersionId: attemptId, sequence: 1, value: { type: "choice" as const, optionId: "a" } }];
  for (const [, stranger] of strangers) {
    expect(await readAttempt(attemptId, { user: stranger })).toBeNull();
    expect(await readResult(attemptId, { user: stranger })).toBeNull();
    expect(await readSatAttempt(attemptId, { user: stranger })).toBeNull();
    expect(await saveAnswers(attemptId, { answers }, { user: stranger, now: MONDAY })).toEqual(notFound());
    expect(await finishAttempt(attemptId, { user: stranger, now: MONDAY })).toEqual(notFound());
    expect((await readHistory({ user: stranger }, null)).attempts).toEqual([]);
  }
});

test("a student cannot bring in an article", async () => {
  const input = { title: "News", text: "word ".repeat(80), publishedOn: "", sourceUrl: "", publisher: "" };
  const by = { user: await aPerson("student", "Sly"), now: MONDAY };
  expect(await importArticle(input, by)).toEqual({ ok: false, error: "not-allowed" });
});

test.each(["", "not-an-id", "0198f1b2-0000-7000-8000-000000000000", "'; DROP TABLE x; --"])(
  "an id that names nothing is not found, and no fault: %s",
  async (id) => {
    const by = { user: owner, now: MONDAY };
    expect(await readQuizDraft(id, by)).toBeNull();
    expect(await readAttempt(id, by)).toBeNull();
    expect(await readSatAttempt(id, by)).toBeNull();
    expect(await publishQuiz({ quizId: id }, by)).toEqual(notFound());
    expect(await startAttempt({ quizId: id }, by)).toEqual(notFound());
    expect(await decideQuestion({ quizId, questionId: id, versionNumber: 1, decision: "approve" }, by)).toEqual(
      notFound(),
    );
  },
);
