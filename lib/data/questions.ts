import "server-only";
import type { Issue } from "@/lib/model/generation";
import { type ArticleVersionId, asId, type QuestionId, type QuizId, type UserId } from "@/lib/model/ids";
import type { Question, QuestionVersion } from "@/lib/model/question";
import { database } from "./client";
import type { Prisma } from "./generated/client";
import { isUuid, newId } from "./new-id";
import {
  questionVersionColumns,
  toIssues,
  toOptionRows,
  toQuestionColumns,
  toQuestionVersion,
} from "./question-payload";
import { isUniqueViolation, retry } from "./retry";

export type QuestionStatus = "proposed" | "approved" | "rejected";

/** A question of a draft in its latest wording, with what the lint says of it. */
export type DraftQuestion = {
  readonly id: QuestionId;
  readonly status: QuestionStatus;
  readonly latest: QuestionVersion;
  readonly issues: readonly Issue[];
  readonly articleVersionId: ArticleVersionId;
};

const draftColumns = {
  id: true,
  status: true,
  versions: {
    select: { ...questionVersionColumns, articleVersionId: true },
    orderBy: { number: "desc" },
    take: 1,
  },
} satisfies Prisma.QuestionSelect;

function toDraftQuestion(row: Prisma.QuestionGetPayload<{ select: typeof draftColumns }>): DraftQuestion {
  const [latest] = row.versions;
  if (latest === undefined) throw new Error(`question ${row.id} has no version`);
  return {
    id: asId<QuestionId>(row.id),
    status: row.status,
    latest: toQuestionVersion(latest),
    issues: toIssues(latest.issues),
    articleVersionId: asId<ArticleVersionId>(latest.articleVersionId),
  };
}

/** The questions of a person's own quiz in the order of the queue; empty when it is not theirs. */
export async function listDraftQuestions(by: { quizId: QuizId; ownerId: UserId }): Promise<DraftQuestion[]> {
  const rows = await database().question.findMany({
    where: { quizId: by.quizId, quiz: { ownerId: by.ownerId } },
    orderBy: { position: "asc" },
    select: draftColumns,
    take: 500,
  });
  return rows.map(toDraftQuestion);
}

/** One question of a person's own quiz. */
export async function findDraftQuestion(by: {
  quizId: string;
  questionId: string;
  ownerId: UserId;
}): Promise<DraftQuestion | null> {
  if (!isUuid(by.quizId) || !isUuid(by.questionId)) return null;
  const row = await database().question.findFirst({
    where: { id: by.questionId, quizId: by.quizId, quiz: { ownerId: by.ownerId } },
    select: draftColumns,
  });
  return row === null ? null : toDraftQuestion(row);
}

export type NewQuestionVersion = {
  readonly questionId: string;
  readonly number: number;
  readonly body: Question;
  readonly templateId: string;
  readonly origin: "generated" | "edited" | "assisted";
  readonly issues: readonly Issue[];
  readonly articleVersionId: ArticleVersionId;
};

/** The rows of one wording: the version and its options. */
export function newQuestionVersionRows(wording: NewQuestionVersion, now: Date) {
  const { body, issues, ...columns } = wording;
  const id = newId(now);
  const owner = { questionVersionId: id, articleVersionId: wording.articleVersionId };
  return {
    version: { id, ...columns, ...toQuestionColumns(body), issues: [...issues], createdAt: now },
    options: toOptionRows(body, owner, () => newId(now)),
  };
}

/**
 * Adds the next wording of a question, which then waits to be approved again; false when that number is taken,
 * because somebody else has edited it meanwhile.
 */
export async function addQuestionVersion(wording: NewQuestionVersion, now: Date): Promise<boolean> {
  const { version, options } = newQuestionVersionRows(wording, now);
  try {
    await retry(() =>
      database().$transaction(async (transaction) => {
        const { quizId } = await transaction.question.update({
          where: { id: wording.questionId },
          data: { status: "proposed" },
          select: { quizId: true },
        });
        await transaction.questionVersion.create({ data: version });
        await transaction.option.createMany({ data: options });
        await transaction.quiz.update({ where: { id: quizId }, data: { updatedAt: now } });
      }),
    );
    return true;
  } catch (error) {
    if (isUniqueViolation(error)) return false;
    throw error;
  }
}

/**
 * Notes a teacher's decision on the wording they looked at. The question's row is taken first, as by an edit, so that
 * neither can slip in beside the other.
 *
 * @returns "stale" when a newer wording stands: nothing is changed
 */
export async function setQuestionStatus(
  by: { questionId: QuestionId; ownerId: UserId; status: QuestionStatus; versionNumber: number },
  now: Date,
): Promise<"done" | "not-found" | "stale"> {
  const id = by.questionId;
  return retry(() =>
    database().$transaction(async (transaction) => {
      const taken = await transaction.question.findFirst({
        where: { id, quiz: { ownerId: by.ownerId } },
        select: { quizId: true, status: true },
      });
      if (taken === null) return "not-found";
      await transaction.question.update({ where: { id }, data: { status: taken.status } });
      const newer = await transaction.questionVersion.findFirst({
        where: { questionId: id, number: { gt: by.versionNumber } },
        select: { id: true },
      });
      if (newer !== null) return "stale";
      await transaction.question.update({ where: { id }, data: { status: by.status } });
      await transaction.quiz.update({ where: { id: taken.quizId }, data: { updatedAt: now } });
      return "done";
    }),
  );
}
