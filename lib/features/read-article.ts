import "server-only";
import { canReadArticle } from "@/lib/assessment/permissions";
import { findReadableVersion, listSentences } from "@/lib/data/articles";
import { findOpenAttemptOnArticle } from "@/lib/data/attempts";
import type { User } from "@/lib/model/user";
import { type ArticleView, toArticleView } from "./view-article";

/** "closed": the reader has an attempt on it open, and the article holds the answers. */
export type ArticleReading =
  | { readonly state: "closed"; readonly title: string; readonly attemptId: string }
  | { readonly state: "open"; readonly article: ArticleView; readonly latest: number };

/** One version of an article, the latest when `version` is null; null when there is none for this reader. */
export async function readArticle(
  { slug, version: number }: { slug: string; version: number | null },
  by: { user: User | null },
): Promise<ArticleReading | null> {
  const found = await findReadableVersion({ slug, number, userId: by.user?.id ?? null });
  if (found === null) return null;
  const { version, latest } = found;
  const attemptId =
    by.user === null
      ? null
      : await findOpenAttemptOnArticle({ userId: by.user.id, articleId: version.articleId, sha256: version.sha256 });
  if (attemptId !== null && !canReadArticle({ hasOpenAttempt: true }))
    return { state: "closed", title: version.title, attemptId };

  return { state: "open", article: toArticleView(version, await listSentences(version.id)), latest };
}
