import "server-only";
import { listQuizCards, type QuizCard } from "@/lib/data/quiz-versions";
import { listLatestAttempts } from "@/lib/data/responses";
import type { User } from "@/lib/model/user";
import { type AttemptTotal, toAttemptTotal } from "./total-attempt";

/** A published quiz with the reader's own latest attempt on it; null when they have none, or are signed out. */
export type OpenQuiz = QuizCard & { readonly questions: number; readonly attempt: AttemptTotal | null };

/** Published quizzes, newest first, a page at a time. */
export async function listOpenQuizzes(
  by: { user: User | null },
  after: string | null,
): Promise<{ quizzes: OpenQuiz[]; next: string | null }> {
  const page = await listQuizCards(after);
  const ids = page.items.map(({ id }) => id);
  const attempts = by.user === null ? [] : (await listLatestAttempts(by.user.id, ids)).map(toAttemptTotal);
  const quizzes = page.items.map((card) => ({
    ...card,
    questions: card.choice + card.cloze,
    attempt: attempts.find(({ quizId }) => quizId === card.id) ?? null,
  }));
  return { quizzes, next: page.next };
}
