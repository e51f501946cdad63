import type { Question } from "@/lib/model/question";
import type { Score } from "@/lib/model/score";

export type TotalScore = { readonly earned: number; readonly max: number; readonly answered: number };

/**
 * Adds up an attempt. Every question counts towards `max`; one without an answer, or with an answer
 * that cannot be scored, earns nothing. One that waits for a person is answered and earns nothing yet.
 *
 * @param scores one per question, in the same order; null or missing: not answered.
 */
export function totalScore(scores: readonly (Score | null)[], questions: readonly Question[]): TotalScore {
  const standing = questions.map((_question, index) => scores[index] ?? null);
  return {
    earned: standing.reduce((sum, score) => sum + (score?.status === "scored" ? score.earned : 0), 0),
    max: questions.reduce((sum, question) => sum + question.maxScore, 0),
    answered: standing.filter((score) => score !== null && score.status !== "invalid").length,
  };
}
