import "server-only";
import { type ListedArticle, listReadableArticles } from "@/lib/data/articles";
import type { User } from "@/lib/model/user";

/** Articles this person may read, newest first, a page at a time: those with a published quiz, and their own. */
export async function listArticles(
  by: { user: User | null },
  after: string | null,
): Promise<{ articles: readonly ListedArticle[]; next: string | null }> {
  const { items, next } = await listReadableArticles(by.user?.id ?? null, after);
  return { articles: items, next };
}
