import "server-only";
import { z } from "zod";
import type { Attempt, ResponseValue, SavedAnswer } from "@/lib/model/attempt";
import {
  type ArticleId,
  type AttemptId,
  asId,
  type QuestionVersionId,
  type QuizId,
  type QuizVersionId,
  type UserId,
} from "@/lib/model/ids";
import type { Score } from "@/lib/model/score";
import { database } from "./client";
import type { Prisma } from "./generated/client";
import { isUuid, newId, newSeed } from "./new-id";
import { isUniqueViolation, retry } from "./retry";
import { toScoreColumns } from "./score-payload";

const valueSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("choice"), optionId: z.string() }),
  z.object({ type: z.literal("cloze"), gaps: z.record(z.string(), z.string()) }),
]);

/** Reads a stored answer; throws on a row no code of ours has written. */
export const parseValue = (stored: unknown): ResponseValue => valueSchema.parse(stored);

const attemptColumns = {
  id: true,
  quizId: true,
  quizVersionId: true,
  userId: true,
  seed: true,
  startedAt: true,
  submittedAt: true,
} satisfies Prisma.AttemptSelect;
type AttemptRow = Prisma.AttemptGetPayload<{ select: typeof attemptColumns }>;

const toAttempt = (row: AttemptRow): Attempt & { quizId: QuizId } => ({
  id: asId<AttemptId>(row.id),
  quizId: asId<QuizId>(row.quizId),
  quizVersionId: asId<QuizVersionId>(row.quizVersionId),
  userId: asId<UserId>(row.userId),
  seed: row.seed,
  startedAt: row.startedAt,
  submittedAt: row.submittedAt,
});

const openKeyOf = (by: { userId: UserId; quizId: QuizId }) => `${by.userId}:${by.quizId}`;

/** The attempt a student has open on a quiz; null when there is none. */
export async function findOpenAttempt(by: { userId: UserId; quizId: QuizId }): Promise<AttemptId | null> {
  const row = await database().attempt.findUnique({ where: { openKey: openKeyOf(by) }, select: { id: true } });
  return row === null ? null : asId<AttemptId>(row.id);
}

/** Opens an attempt, or returns the one that this student has open on this quiz already. */
export async function openAttempt(
  by: { userId: UserId; quizId: QuizId; quizVersionId: QuizVersionId },
  now: Date,
): Promise<AttemptId> {
  const id = newId(now);
  try {
    await retry(() =>
      database().attempt.create({ data: { id, ...by, seed: newSeed(), startedAt: now, openKey: openKeyOf(by) } }),
    );
    return asId<AttemptId>(id);
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    // null: the attempt that stood in the way was handed in between the two looks, and a new one may be opened.
    return (await findOpenAttempt(by)) ?? openAttempt(by, now);
  }
}

/** A student's own attempt. */
export async function findOwnAttempt(by: { attemptId: string; userId: UserId }) {
  if (!isUuid(by.attemptId)) return null;
  const row = await database().attempt.findFirst({
    where: { id: by.attemptId, userId: by.userId },
    select: attemptColumns,
  });
  return row === null ? null : toAttempt(row);
}

/** An attempt on a quiz that this teacher owns. */
export async function findAttemptOnOwnQuiz(by: { attemptId: string; ownerId: UserId }) {
  if (!isUuid(by.attemptId)) return null;
  const row = await database().attempt.findFirst({
    where: { id: by.attemptId, quiz: { ownerId: by.ownerId } },
    select: attemptColumns,
  });
  return row === null ? null : toAttempt(row);
}

/**
 * The attempt a student has open on any quiz with a question from this article, or from the same text brought in by
 * somebody else; null when there is none.
 */
export async function findOpenAttemptOnArticle(by: {
  userId: UserId;
  articleId: ArticleId;
  sha256: string;
}): Promise<AttemptId | null> {
  const version = { OR: [{ articleId: by.articleId }, { sha256: by.sha256 }] };
  const row = await database().attempt.findFirst({
    where: {
      userId: by.userId,
      submittedAt: null,
      quizVersion: { questions: { some: { questionVersion: { sentence: { version } } } } },
    },
    select: { id: true },
  });
  return row === null ? null : asId<AttemptId>(row.id);
}

/** What a student has answered so far, in no particular order. */
export async function listSavedAnswers(attemptId: AttemptId): Promise<SavedAnswer[]> {
  const rows = await database().savedAnswer.findMany({
    where: { attemptId },
    select: { questionVersionId: true, sequence: true, value: true },
    take: 500,
  });
  return rows.map((row) => ({
    questionVersionId: asId<QuestionVersionId>(row.questionVersionId),
    sequence: row.sequence,
    value: parseValue(row.value),
  }));
}

/**
 * Stores answers of an open attempt, in one statement. The attempt's row is held meanwhile, so that handing in waits for
 * a save under way and none slips in after it. A lower sequence never replaces a higher one; of two equal ones with
 * other values, which two tabs can make, the later arrival counts and takes the next number. Questions outside the
 * pinned version are passed over.
 *
 * @returns the sequence that now stands for each question, committed: higher than the one sent where a newer answer
 * stood already. null when the attempt is closed or not this student's: nothing is stored.
 */
export async function saveAnswerRows(
  by: { attemptId: AttemptId; userId: UserId },
  answers: readonly SavedAnswer[],
  now: Date,
): Promise<ReadonlyMap<QuestionVersionId, number> | null> {
  const rows = JSON.stringify(answers);
  const [result] = await retry(
    () => database().$queryRaw<{ open: number }[]>`
      WITH attempt AS (
        SELECT id, "quizVersionId" FROM "Attempt"
        WHERE id = ${by.attemptId}::uuid AND "userId" = ${by.userId}::uuid AND "submittedAt" IS NULL
        FOR SHARE
      ), saved AS (
        INSERT INTO "SavedAnswer" AS stored ("attemptId", "questionVersionId", sequence, value, "savedAt")
        SELECT attempt.id, answer."questionVersionId", answer.sequence, answer.value, ${now}
        FROM attempt
        JOIN "QuizVersionQuestion" question ON question."quizVersionId" = attempt."quizVersionId"
        JOIN jsonb_to_recordset(${rows}::jsonb) AS answer("questionVersionId" uuid, sequence int, value jsonb)
          ON answer."questionVersionId" = question."questionVersionId"
        ON CONFLICT ("attemptId", "questionVersionId") DO UPDATE
          SET sequence = CASE WHEN excluded.sequence > stored.sequence THEN excluded.sequence ELSE stored.sequence + 1 END, value = excluded.value, "savedAt" = excluded."savedAt"
          WHERE excluded.sequence > stored.sequence
            OR (excluded.sequence = stored.sequence AND excluded.value <> stored.value)
        RETURNING 1
      )
      SELECT count(*)::int AS open FROM attempt`,
  );
  if (result === undefined || result.open === 0) return null;
  const stored = await database().savedAnswer.findMany({
    where: { attemptId: by.attemptId, questionVersionId: { in: answers.map((answer) => answer.questionVersionId) } },
    select: { questionVersionId: true, sequence: true },
    take: answers.length,
  });
  return new Map(stored.map((row) => [asId<QuestionVersionId>(row.questionVersionId), row.sequence]));
}

export type NewResponse = {
  readonly questionVersionId: QuestionVersionId;
  readonly value: ResponseValue;
  readonly score: Score;
};

/**
 * Closes an attempt exactly once: takes its row, reads what was saved, and appends a response and its first score event
 * for each question. Repeating it changes nothing.
 *
 * @param mark pure: from the saved answers to one response per question
 */
export async function closeAttempt(
  by: { attemptId: AttemptId; userId: UserId },
  mark: (saved: readonly SavedAnswer[]) => readonly NewResponse[],
  now: Date,
): Promise<void> {
  await retry(() =>
    database().$transaction(async (transaction) => {
      const { count } = await transaction.attempt.updateMany({
        where: { id: by.attemptId, userId: by.userId, submittedAt: null },
        data: { submittedAt: now, openKey: null },
      });
      if (count === 0) return;

      const saved = await transaction.savedAnswer.findMany({ where: { attemptId: by.attemptId }, take: 500 });
      const savedAt = new Map(saved.map((row) => [row.questionVersionId, row.savedAt]));
      const responses = mark(
        saved.map((row) => ({
          questionVersionId: asId<QuestionVersionId>(row.questionVersionId),
          sequence: row.sequence,
          value: parseValue(row.value),
        })),
      ).map((response) => ({ id: newId(now), ...response }));
      await transaction.response.createMany({
        data: responses.map(({ id, questionVersionId, value }) => ({
          id,
          attemptId: by.attemptId,
          questionVersionId,
          value,
          optionId: value.type === "choice" && value.optionId !== "" ? value.optionId : null,
          answeredAt: savedAt.get(questionVersionId) ?? now,
        })),
      });
      await transaction.scoreEvent.createMany({
        data: responses.map(({ id, score }) => ({
          id: newId(now),
          responseId: id,
          at: now,
          kind: "auto",
          cause: "auto",
          ...toScoreColumns(score),
        })),
      });
    }),
  );
}
