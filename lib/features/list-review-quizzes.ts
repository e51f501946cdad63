import "server-only";
import { listQuizTallies, type QuizTally } from "@/lib/data/responses";
import type { By } from "@/lib/model/user";

/** A teacher's published quizzes with how often each was sat; empty for anyone else. */
export async function listReviewQuizzes(by: Pick<By, "user">): Promise<QuizTally[]> {
  return by.user.role === "teacher" ? listQuizTallies(by.user.id) : [];
}
