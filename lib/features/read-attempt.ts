import "server-only";
import { toPublicQuestion, toPublicValue } from "@/lib/assessment/public-question";
import { findOwnAttempt, listSavedAnswers } from "@/lib/data/attempts";
import { findQuizVersion } from "@/lib/data/quiz-versions";
import type { ResponseValue } from "@/lib/model/attempt";
import type { PublicQuestion } from "@/lib/model/question";
import type { By } from "@/lib/model/user";

/** What the player needs of an open attempt: all its questions without keys, and what was answered so far. */
export type OpenAttempt = {
  readonly state: "open";
  readonly id: string;
  readonly quizTitle: string;
  readonly questions: readonly PublicQuestion[];
  /** By question id. The id of a chosen option is its letter in this attempt. */
  readonly answers: Readonly<Record<string, { readonly sequence: number; readonly value: ResponseValue }>>;
};

/** A student's own attempt; null when it is not theirs. */
export async function readAttempt(
  attemptId: string,
  by: Pick<By, "user">,
): Promise<OpenAttempt | { readonly state: "submitted" } | null> {
  const attempt = await findOwnAttempt({ attemptId, userId: by.user.id });
  if (attempt === null) return null;
  if (attempt.submittedAt !== null) return { state: "submitted" };
  const version = await findQuizVersion(attempt.quizVersionId);
  if (version === null) return null;

  const saved = await listSavedAnswers(attempt.id);
  const answers = version.questions.flatMap((question) => {
    const answer = saved.find(({ questionVersionId }) => questionVersionId === question.id);
    if (answer === undefined) return [];
    const value = toPublicValue(question, attempt.seed, answer.value);
    return [[question.id, { sequence: answer.sequence, value }] as const];
  });
  return {
    state: "open",
    id: attempt.id,
    quizTitle: version.title,
    questions: version.questions.map((question) => toPublicQuestion(question, attempt.seed)),
    answers: Object.fromEntries(answers),
  };
}
