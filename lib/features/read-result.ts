import "server-only";
import { canSeeKey } from "@/lib/assessment/permissions";
import { findAttemptOnOwnQuiz, findOwnAttempt } from "@/lib/data/attempts";
import { findQuizVersion } from "@/lib/data/quiz-versions";
import { listResponses } from "@/lib/data/responses";
import { findSourceTexts } from "@/lib/data/source-texts";
import { findUserName } from "@/lib/data/users";
import type { Attempt } from "@/lib/model/attempt";
import type { By } from "@/lib/model/user";
import { type QuestionResult, toQuestionResult } from "./view-result";

/** An attempt after it was handed in, exactly as it was sat. */
export type AttemptResult = {
  readonly attemptId: string;
  readonly quizTitle: string;
  readonly quizVersionNumber: number;
  readonly studentName: string;
  readonly startedAt: Date;
  readonly submittedAt: Date;
  readonly earned: number;
  readonly max: number;
  readonly answered: number;
  readonly questions: readonly QuestionResult[];
};

/** A student's own result; null when it is not theirs, or not handed in yet. */
export async function readResult(attemptId: string, by: Pick<By, "user">): Promise<AttemptResult | null> {
  return toResult(await findOwnAttempt({ attemptId, userId: by.user.id }));
}

/** The same for the teacher whose quiz it is; null for everyone else. */
export async function readSatAttempt(attemptId: string, by: Pick<By, "user">): Promise<AttemptResult | null> {
  if (by.user.role !== "teacher") return null;
  return toResult(await findAttemptOnOwnQuiz({ attemptId, ownerId: by.user.id }));
}

async function toResult(attempt: Attempt | null): Promise<AttemptResult | null> {
  if (attempt === null || attempt.submittedAt === null || !canSeeKey(attempt)) return null;
  const [version, responses, texts, studentName] = await Promise.all([
    findQuizVersion(attempt.quizVersionId),
    listResponses(attempt.id),
    findSourceTexts(attempt.quizVersionId),
    findUserName(attempt.userId),
  ]);
  if (version === null) return null;

  const questions = version.questions.map((question, position) => {
    const text = texts.get(question.id);
    if (text === undefined) throw new Error(`question version ${question.id} has no article`);
    const response = responses.find(({ questionVersionId }) => questionVersionId === question.id) ?? null;
    return toQuestionResult(question, { number: position + 1, seed: attempt.seed, response }, text);
  });
  return {
    attemptId: attempt.id,
    quizTitle: version.title,
    quizVersionNumber: version.number,
    studentName,
    startedAt: attempt.startedAt,
    submittedAt: attempt.submittedAt,
    earned: questions.reduce((sum, { earned }) => sum + earned, 0),
    max: questions.reduce((sum, { max }) => sum + max, 0),
    answered: questions.filter(({ verdict }) => verdict !== "not-answered").length,
    questions,
  };
}
