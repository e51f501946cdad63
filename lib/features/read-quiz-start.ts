import "server-only";
import { findOpenAttempt } from "@/lib/data/attempts";
import { findQuizCard, type QuizCard } from "@/lib/data/quiz-versions";
import type { User } from "@/lib/model/user";

export type QuizStart = QuizCard & { readonly questions: number; readonly openAttemptId: string | null };

/** What a student sees before starting: how much and about what, no question. null while a quiz is a draft. */
export async function readQuizStart(quizId: string, by: { user: User | null }): Promise<QuizStart | null> {
  const card = await findQuizCard(quizId);
  if (card === null) return null;
  const openAttemptId = by.user === null ? null : await findOpenAttempt({ userId: by.user.id, quizId: card.id });
  return { ...card, questions: card.choice + card.cloze, openAttemptId };
}
