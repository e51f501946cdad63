import { expect, test } from "vitest";
import { openFreshDatabase } from "@/lib/data/database.testing";
import { decideQuestion } from "./decide-question";
import { editQuestion } from "./edit-question";
import { finishAttempt } from "./finish-attempt";
import { listOwnQuizzes } from "./list-own-quizzes";
import { aPerson, MONDAY } from "./people.testing";
import { publishQuiz } from "./publish-quiz";
import { aDraftQuiz, aPublishedQuiz } from "./quiz.testing";
import { readAttempt } from "./read-attempt";
import { type DraftQuestion, readQuizDraft } from "./read-quiz-draft";
import { readResult } from "./read-result";
import { renameQuiz } from "./rename-quiz";
import { startAttempt } from "./start-attempt";

await openFreshDatabase();
const aTeacher = async (name: string) => ({ user: await aPerson("teacher", name), now: MONDAY });

/** The choice question of a quiz, as its teacher's studio shows it. */
async function choiceOf(quizId: string, by: Awaited<ReturnType<typeof aTeacher>>): Promise<DraftQuestion> {
  const draft = await readQuizDraft(quizId, by);
  const question = draft?.questions.find(({ body }) => body.type === "choice");
  if (question === undefined) throw new Error("the draft has no choice question");
  return question;
}

const editOf = (quizId: string, question: DraftQuestion, stem: string) => ({
  quizId,
  questionId: question.id,
  versionNumber: question.versionNumber,
  stem,
  options: null,
  accepted: null,
});

const decisionOn = (quizId: string, { id, versionNumber }: DraftQuestion, decision: "approve" | "reject") => ({
  quizId,
  questionId: id,
  versionNumber,
  decision,
});

test("nothing is published before a question is approved", async () => {
  const by = await aTeacher("Tove");
  const quizId = await aDraftQuiz(by.user);
  expect(await publishQuiz({ quizId }, by)).toEqual({ ok: false, error: "no-approved-questions" });
});

test("publishing twice at once makes one version", async () => {
  const by = await aTeacher("Twice");
  const quizId = await aDraftQuiz(by.user);
  await decideQuestion(decisionOn(quizId, await choiceOf(quizId, by), "approve"), by);
  const results = await Promise.all([publishQuiz({ quizId }, by), publishQuiz({ quizId }, by)]);
  expect(results.filter(({ ok }) => ok)).toEqual([{ ok: true, value: { number: 1 } }]);
  expect(await publishQuiz({ quizId }, by)).toEqual({ ok: false, error: "nothing-changed" });
});

test("an attempt stays on the wording it began with when the quiz is edited and published again", async () => {
  const by = await aTeacher("Editor");
  const quizId = await aPublishedQuiz(by.user);
  const student = { user: await aPerson("student", "Sam"), now: MONDAY };
  const started = await startAttempt({ quizId }, student);
  const attemptId = started.ok ? started.value : "";
  const before = await readAttempt(attemptId, student);

  const question = await choiceOf(quizId, by);
  expect(
    await editQuestion(editOf(quizId, question, "Which country pays for the 12 harbours of the accord?"), by),
  ).toMatchObject({ ok: true });
  await decideQuestion(decisionOn(quizId, await choiceOf(quizId, by), "approve"), by);
  expect(await publishQuiz({ quizId }, by)).toEqual({ ok: true, value: { number: 2 } });

  expect(await readAttempt(attemptId, student)).toEqual(before);
  await finishAttempt(attemptId, student);
  expect(await readResult(attemptId, student)).toMatchObject({
    quizVersionNumber: 1,
    questions: [{ stem: "Which country pays for the accord that covers 12 harbours?" }, {}],
  });
});

test("an edit of a wording that somebody else has changed meanwhile is refused, and nothing is lost", async () => {
  const by = await aTeacher("Two tabs");
  const quizId = await aDraftQuiz(by.user);
  const question = await choiceOf(quizId, by);
  const edits = ["Which country pays for the harbour accord?", "Which state pays for the harbour accord?"].map((stem) =>
    editQuestion(editOf(quizId, question, stem), by),
  );
  const results = await Promise.all(edits);
  expect(results.filter(({ ok }) => !ok)).toEqual([{ ok: false, error: "stale" }]);
  expect((await choiceOf(quizId, by)).versionNumber).toBe(2);
});

test("an edited question waits to be approved again", async () => {
  const by = await aTeacher("Careful");
  const quizId = await aDraftQuiz(by.user);
  const question = await choiceOf(quizId, by);
  await decideQuestion(decisionOn(quizId, question, "approve"), by);
  await editQuestion(editOf(quizId, question, "Which country pays for the harbour accord?"), by);
  expect(await choiceOf(quizId, by)).toMatchObject({ status: "proposed", origin: "edited" });
});

test("a question with a blocking finding cannot be approved until it is edited", async () => {
  const by = await aTeacher("Strict");
  const quizId = await aDraftQuiz(by.user);
  const question = await choiceOf(quizId, by);
  await editQuestion(editOf(quizId, question, "Which country pays for it today?"), by);
  expect((await choiceOf(quizId, by)).issues.map(({ rule }) => rule)).toContain("L3");
  const approve = decisionOn(quizId, await choiceOf(quizId, by), "approve");
  expect(await decideQuestion(approve, by)).toEqual({ ok: false, error: "blocked" });
});

test("a title cannot be empty; a new one is a change to publish", async () => {
  const by = await aTeacher("Namer");
  const quizId = await aPublishedQuiz(by.user);
  expect(await renameQuiz({ quizId, title: "" }, by)).toEqual({ ok: false, error: "empty-title" });
  await renameQuiz({ quizId, title: "The harbour accord" }, by);
  expect(await publishQuiz({ quizId }, by)).toEqual({ ok: true, value: { number: 2 } });
});

test("a wording that nobody looked at is not approved", async () => {
  const by = await aTeacher("Two windows");
  const quizId = await aDraftQuiz(by.user);
  const seen = await choiceOf(quizId, by);
  await editQuestion(editOf(quizId, seen, "Which country pays for the harbour accord?"), by);
  expect(await decideQuestion(decisionOn(quizId, seen, "approve"), by)).toEqual({ ok: false, error: "stale" });
  expect(await choiceOf(quizId, by)).toMatchObject({ status: "proposed", versionNumber: 2 });
});

test("an edit and an approval at once never leave an unseen wording approved", async () => {
  const by = await aTeacher("Racing");
  const quizId = await aDraftQuiz(by.user);
  for (let round = 0; round < 10; round++) {
    const seen = await choiceOf(quizId, by);
    const [edited] = await Promise.all([
      editQuestion(editOf(quizId, seen, `Which country pays for accord number ${round} on harbours?`), by),
      decideQuestion(decisionOn(quizId, seen, "approve"), by),
    ]);
    expect(edited.ok).toBe(true);
    expect((await choiceOf(quizId, by)).status).toBe("proposed");
  }
});

test("the list says changed exactly when there is something to publish", async () => {
  const by = await aTeacher("Lister");
  const quizId = await aPublishedQuiz(by.user);
  const stateNow = async () => (await listOwnQuizzes(by))[0]?.state;
  const question = await choiceOf(quizId, by);
  expect(await stateNow()).toBe("published");
  await decideQuestion(decisionOn(quizId, question, "reject"), by);
  expect(await stateNow()).toBe("changed");
  await decideQuestion(decisionOn(quizId, question, "approve"), by);
  expect(await stateNow()).toBe("published");
});
