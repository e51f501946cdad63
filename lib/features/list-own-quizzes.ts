import "server-only";
import { type ListedQuiz, listOwnQuizRows } from "@/lib/data/quizzes";
import type { By } from "@/lib/model/user";

export type OwnQuiz = Omit<ListedQuiz, "publishedAt"> & { readonly state: "draft" | "published" | "changed" };

/** A teacher's own quizzes, the one changed last first. */
export async function listOwnQuizzes(by: By): Promise<OwnQuiz[]> {
  const rows = await listOwnQuizRows(by.user.id);
  return rows.map(({ publishedAt, ...quiz }) => ({ ...quiz, state: stateOf(publishedAt, quiz.updatedAt) }));
}

function stateOf(publishedAt: Date | null, updatedAt: Date): OwnQuiz["state"] {
  if (publishedAt === null) return "draft";
  return updatedAt > publishedAt ? "changed" : "published";
}
