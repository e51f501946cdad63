import "server-only";
import { hasChanged } from "@/lib/assessment/quiz-changes";
import { type ListedQuiz, listOwnQuizRows } from "@/lib/data/quizzes";
import type { By } from "@/lib/model/user";

export type OwnQuiz = {
  readonly id: string;
  readonly title: string;
  readonly updatedAt: Date;
  readonly state: "draft" | "published" | "changed";
  /** Number of the latest published version; null before the first. */
  readonly version: number | null;
  readonly approved: number;
  readonly toReview: number;
  readonly attempts: number;
};

/** A teacher's own quizzes, the one changed last first. */
export async function listOwnQuizzes(by: Pick<By, "user">): Promise<OwnQuiz[]> {
  const rows = await listOwnQuizRows(by.user.id);
  return rows.map(toOwnQuiz);
}

function toOwnQuiz({ published, approved, ...quiz }: ListedQuiz): OwnQuiz {
  const isChanged = hasChanged(published, approved);
  const state = published === null ? "draft" : isChanged ? "changed" : "published";
  return { ...quiz, state, version: published?.number ?? null, approved: approved.questionVersionIds.length };
}
