import "server-only";
import type { ArticleVersionId, QuizId, UserId } from "@/lib/model/ids";
import { database } from "./client";
import { newId } from "./new-id";
import { type NewQuestionVersion, newQuestionVersionRows } from "./questions";
import { isUniqueViolation, retry } from "./retry";

export type AddedQuestion = Pick<NewQuestionVersion, "body" | "issues" | "templateId" | "origin"> & {
  readonly factId: string;
};

/**
 * Puts questions at the end of a person's own draft, each waiting to be decided on, in one transaction.
 *
 * @returns false when there is no such quiz, or another request has added to it meanwhile: nothing is stored
 */
export async function addQuestions(
  by: { quizId: QuizId; ownerId: UserId; articleVersionId: ArticleVersionId },
  questions: readonly AddedQuestion[],
  now: Date,
): Promise<boolean> {
  const { quizId, ownerId, articleVersionId } = by;
  const added = questions.map((question) => ({ id: newId(now), ...question }));
  const versions = added.map(({ id, factId: _, ...wording }) =>
    newQuestionVersionRows({ questionId: id, number: 1, articleVersionId, ...wording }, now),
  );
  try {
    return await retry(() =>
      database().$transaction(async (transaction) => {
        const { count } = await transaction.quiz.updateMany({
          where: { id: quizId, ownerId },
          data: { updatedAt: now },
        });
        if (count === 0) return false;
        const last = await transaction.question.findFirst({
          where: { quizId },
          orderBy: { position: "desc" },
          select: { position: true },
        });
        const first = (last?.position ?? -1) + 1;
        await transaction.question.createMany({
          data: added.map(({ id, factId }, index) => ({ id, quizId, factId, position: first + index, createdAt: now })),
        });
        await transaction.questionVersion.createMany({ data: versions.map(({ version }) => version) });
        await transaction.option.createMany({ data: versions.flatMap(({ options }) => options) });
        return true;
      }),
    );
  } catch (error) {
    if (isUniqueViolation(error)) return false;
    throw error;
  }
}
