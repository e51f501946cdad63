import "server-only";
import { findOwnQuiz } from "@/lib/data/quizzes";
import { listAttemptsOnOwnQuiz } from "@/lib/data/responses";
import type { By } from "@/lib/model/user";
import { type AttemptTotal, toAttemptTotal } from "./total-attempt";

export type QuizScores = {
  readonly quizTitle: string;
  readonly attempts: readonly AttemptTotal[];
  readonly next: string | null;
};

/** Every attempt on a teacher's own quiz with its score, newest first; null when it is not theirs. */
export async function readQuizScores(
  quizId: string,
  by: Pick<By, "user">,
  after: string | null,
): Promise<QuizScores | null> {
  const quiz = await findOwnQuiz({ quizId, ownerId: by.user.id });
  if (quiz === null) return null;

  const page = await listAttemptsOnOwnQuiz({ quizId: quiz.id, ownerId: by.user.id }, after);
  return { quizTitle: quiz.title, attempts: page.items.map(toAttemptTotal), next: page.next };
}
