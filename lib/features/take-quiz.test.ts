import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { openFreshDatabase } from "@/lib/data/database.testing";
import type { AttemptId, QuizId } from "@/lib/model/ids";
import type { User } from "@/lib/model/user";
import { finishAttempt } from "./finish-attempt";
import { listOpenQuizzes } from "./list-open-quizzes";
import { aPerson, MONDAY } from "./people.testing";
import { ARTICLE_TEXT, aPublishedQuiz } from "./quiz.testing";
import { readArticle } from "./read-article";
import { type OpenAttempt, readAttempt } from "./read-attempt";
import { readHistory } from "./read-history";
import { readQuizScores } from "./read-quiz-scores";
import { readQuizStart } from "./read-quiz-start";
import { readResult, readSatAttempt } from "./read-result";
import { saveAnswers, saveAnswersInput } from "./save-answers";
import { startAttempt } from "./start-attempt";

await openFreshDatabase();
const teacher = await aPerson("teacher", "Tove");
const quizId = await aPublishedQuiz(teacher);

async function started(student: User, quiz: QuizId = quizId): Promise<AttemptId> {
  const result = await startAttempt({ quizId: quiz }, { user: student, now: MONDAY });
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

async function opened(attemptId: AttemptId, student: User): Promise<OpenAttempt> {
  const attempt = await readAttempt(attemptId, { user: student });
  if (attempt?.state !== "open") throw new Error("the attempt is not open");
  return attempt;
}

/** An answer as the player sends it: a letter, or what was typed. */
function answerTo(attempt: OpenAttempt, type: "choice" | "cloze", text: string, sequence = 1) {
  const question = attempt.questions.find((each) => each.type === type);
  if (question === undefined) throw new Error(`no ${type} question`);
  const value =
    question.type === "choice"
      ? { type: "choice" as const, optionId: question.options.find((option) => option.text === text)?.id ?? text }
      : { type: "cloze" as const, gaps: { [question.gaps[0]?.id ?? ""]: text } };
  return { questionVersionId: question.id, sequence, value };
}

test("a student answers, sees the source sentence, and finds the score in the history", async () => {
  const by = { user: await aPerson("student", "Sam"), now: MONDAY };
  const attemptId = await started(by.user);
  const attempt = await opened(attemptId, by.user);
  const answers = [answerTo(attempt, "choice", "Norland"), answerTo(attempt, "cloze", "bergqvist")];
  expect(await saveAnswers(attemptId, { answers }, by)).toMatchObject({ ok: true });
  await finishAttempt(attemptId, by);

  const result = await readResult(attemptId, by);
  expect(result).toMatchObject({ earned: 1, max: 2, answered: 2, studentName: "Sam" });
  expect(result?.questions).toMatchObject([
    {
      verdict: "wrong",
      given: ["Norland"],
      right: ["Estria"],
      source: {
        sentenceIndex: 2,
        slug: "harbour-accord",
        text: "The accord covers 12 harbours, and Estria pays for it.",
      },
    },
    { verdict: "right", given: ["bergqvist"], stem: "_____ signed the accord on harbours for Norland." },
  ]);
  const answer = result?.questions[0]?.source.answer;
  expect(result?.questions[0]?.source.text.slice(answer?.start, answer?.end)).toBe("Estria");
  expect((await readHistory(by, null)).attempts).toMatchObject([{ attemptId, earned: 1, max: 2, state: "submitted" }]);
});

test("nothing a student can read before handing in holds a key, a reason or the evidence", async () => {
  const user = await aPerson("student", "Curious");
  const attemptId = await started(user);
  const pages = [
    await readAttempt(attemptId, { user }),
    await readResult(attemptId, { user }),
    await readQuizStart(quizId, { user }),
    await listOpenQuizzes({ user }, null),
    await readHistory({ user }, null),
    await readArticle({ slug: "harbour-accord", version: null, withFacts: true }, { user }),
  ];
  const sent = JSON.stringify(pages);
  for (const secret of ["Bergqvist", "CANARY-WHY", "isKey", "accepted", "evidence", "tier", "pays for it"])
    expect(sent).not.toContain(secret);
  expect(pages[1]).toBeNull();
});

test("an option's letter, not its stored id, travels to the student and back", async () => {
  const user = await aPerson("student", "Letters");
  const attempt = await opened(await started(user), user);
  const [question] = attempt.questions;
  expect(question?.type === "choice" && question.options.map(({ id }) => id)).toEqual(["a", "b", "c"]);
});

test("the article is closed to a student while an attempt on it is open, and opens again after", async () => {
  const by = { user: await aPerson("student", "Reader"), now: MONDAY };
  const reading = { slug: "harbour-accord", version: null, withFacts: true };
  expect(await readArticle(reading, by)).toMatchObject({ state: "open" });
  const attemptId = await started(by.user);
  expect(await readArticle(reading, by)).toEqual({ state: "closed", title: "Harbour accord", attemptId });
  await finishAttempt(attemptId, by);
  const open = await readArticle(reading, by);
  const sentences = open?.state === "open" ? open.article.paragraphs.flatMap((paragraph) => paragraph.sentences) : [];
  expect(sentences.map(({ before, text }) => before + text).join("")).toBe(ARTICLE_TEXT);
});

test("the newest answer counts, in whatever order and however often answers arrive", async () => {
  const by = { user: await aPerson("student", "Late packet"), now: MONDAY };
  const attemptId = await started(by.user);
  const attempt = await opened(attemptId, by.user);
  const older = answerTo(attempt, "choice", "Norland", 1);
  const newer = answerTo(attempt, "choice", "Estria", 2);
  for (const answers of [[newer], [older], [newer], [older, newer]])
    expect(await saveAnswers(attemptId, { answers }, by)).toMatchObject({
      ok: true,
      value: { saved: [{ sequence: 2 }] },
    });
  const again = await opened(attemptId, by.user);
  expect(again.answers[newer.questionVersionId]).toMatchObject({ sequence: 2, value: newer.value });
});

test("a tab that lags behind is told which answer stands, and can then store its own", async () => {
  const by = { user: await aPerson("student", "Two tabs"), now: MONDAY };
  const attemptId = await started(by.user);
  const attempt = await opened(attemptId, by.user);
  const save = async (text: string, sequence: number) => {
    const result = await saveAnswers(attemptId, { answers: [answerTo(attempt, "choice", text, sequence)] }, by);
    return result.ok ? result.value.saved[0]?.sequence : result.error;
  };
  expect(await save("Norland", 7)).toBe(7);
  expect(await save("Estria", 4)).toBe(7);
  expect(await save("Estria", 8)).toBe(8);
  expect(await save("Kalland", 8)).toBe(9);
  const stored = (await opened(attemptId, by.user)).answers;
  expect(Object.values(stored)).toMatchObject([{ sequence: 9 }]);
});

test("every save that is acknowledged beside a hand-in is in the result", async () => {
  for (let round = 0; round < 12; round++) {
    const by = { user: await aPerson("student", `Race ${round}`), now: MONDAY };
    const attemptId = await started(by.user);
    const attempt = await opened(attemptId, by.user);
    const save = async (sequence: number) => {
      await wait(sequence); // spread over the hand-in, so that some meet it halfway
      const result = await saveAnswers(
        attemptId,
        { answers: [answerTo(attempt, "cloze", `try ${sequence}`, sequence)] },
        by,
      );
      return result.ok ? sequence : 0;
    };
    const sequences = Array.from({ length: 12 }, (_, index) => index + 1);
    const [, ...saved] = await Promise.all([wait(5).then(() => finishAttempt(attemptId, by)), ...sequences.map(save)]);
    const last = Math.max(...saved);
    const given = (await readResult(attemptId, by))?.questions[1]?.given;
    expect(given).toEqual([last === 0 ? "" : `try ${last}`]);
  }
});

test("text that no database can store is refused before it reaches one", () => {
  const answerOf = (text: string) => ({
    answers: [
      {
        questionVersionId: "0198f1b2-0000-7000-8000-000000000000",
        sequence: 1,
        value: { type: "cloze", gaps: { g1: text } },
      },
    ],
  });
  expect(saveAnswersInput.safeParse(answerOf("Bergqvist 🚢")).success).toBe(true);
  expect(saveAnswersInput.safeParse(answerOf("Berg\u0000qvist")).success).toBe(false);
  expect(saveAnswersInput.safeParse(answerOf("Berg\uD83D")).success).toBe(false);
});

test("handing in twenty times at once gives one result", async () => {
  const by = { user: await aPerson("student", "Impatient"), now: MONDAY };
  const attemptId = await started(by.user);
  const attempt = await opened(attemptId, by.user);
  await saveAnswers(attemptId, { answers: [answerTo(attempt, "choice", "Estria")] }, by);
  const finished = await Promise.all(Array.from({ length: 20 }, () => finishAttempt(attemptId, by)));
  expect(finished).toEqual(finished.map(() => ({ ok: true, value: attemptId })));
  expect(await readResult(attemptId, by)).toMatchObject({ earned: 1, max: 2, answered: 1 });
});

test("an answer that arrives after handing in is refused, and the result stays", async () => {
  const by = { user: await aPerson("student", "Too late"), now: MONDAY };
  const attemptId = await started(by.user);
  const attempt = await opened(attemptId, by.user);
  await finishAttempt(attemptId, by);
  const answers = [answerTo(attempt, "choice", "Estria")];
  expect(await saveAnswers(attemptId, { answers }, by)).toEqual({ ok: false, error: "closed" });
  expect(await readResult(attemptId, by)).toMatchObject({ earned: 0, answered: 0 });
});

test("an unanswered question is not a wrong one", async () => {
  const by = { user: await aPerson("student", "Silent"), now: MONDAY };
  const attemptId = await started(by.user);
  await finishAttempt(attemptId, by);
  const result = await readResult(attemptId, by);
  expect(result?.questions.map(({ verdict }) => verdict)).toEqual(["not-answered", "not-answered"]);
});

test.each([
  ["an option that is not there", { type: "choice" as const, optionId: "z" }],
  ["a stored option id", { type: "choice" as const, optionId: "0198f1b2-0000-7000-8000-000000000000" }],
  ["the other type", { type: "cloze" as const, gaps: { g1: "Estria" } }],
])("a forged answer is refused: %s", async (name, value) => {
  const by = { user: await aPerson("student", name), now: MONDAY };
  const attemptId = await started(by.user);
  const attempt = await opened(attemptId, by.user);
  const forged = { ...answerTo(attempt, "choice", "Estria"), value };
  expect(await saveAnswers(attemptId, { answers: [forged] }, by)).toEqual({ ok: false, error: "bad-answer" });
});

test("a second start goes on with the open attempt, and a new one opens after handing in", async () => {
  const by = { user: await aPerson("student", "Returning"), now: MONDAY };
  const [first, second] = await Promise.all([started(by.user), started(by.user)]);
  expect(second).toBe(first);
  await finishAttempt(first, by);
  expect(await started(by.user)).not.toBe(first);
});

test("the teacher sees the attempt exactly as it was sat; another teacher sees nothing", async () => {
  const owner = await aPerson("teacher", "Owner");
  const quiz = await aPublishedQuiz(owner);
  const by = { user: await aPerson("student", "Seen"), now: MONDAY };
  const attemptId = await started(by.user, quiz);
  await finishAttempt(attemptId, by);
  const own = await readResult(attemptId, by);
  expect(await readSatAttempt(attemptId, { user: owner })).toEqual(own);
  const scores = await readQuizScores(quiz, { user: owner }, null);
  expect(scores?.attempts).toMatchObject([{ attemptId, studentName: "Seen", max: 2 }]);
  const other = await aPerson("teacher", "Other");
  expect(await readSatAttempt(attemptId, { user: other })).toBeNull();
  expect(await readQuizScores(quiz, { user: other }, null)).toBeNull();
});

test("a history longer than a page goes on where the page ended, without gaps or repeats", async () => {
  const by = { user: await aPerson("student", "Diligent"), now: MONDAY };
  for (let sitting = 0; sitting < 23; sitting++) await finishAttempt(await started(by.user), by);
  const first = await readHistory(by, null);
  const second = await readHistory(by, first.next);
  const ids = [...first.attempts, ...second.attempts].map(({ attemptId }) => attemptId);
  expect([first.attempts.length, second.attempts.length, second.next]).toEqual([20, 3, null]);
  expect(new Set(ids).size).toBe(23);
});
