import "server-only";
import { canReadArticle } from "@/lib/assessment/permissions";
import { findReadableVersion } from "@/lib/data/articles";
import { findOpenAttemptOnArticle } from "@/lib/data/attempts";
import { listMentionTypes } from "@/lib/data/entities";
import { countFacts, listFacts } from "@/lib/data/facts";
import { hasReading } from "@/lib/data/readings";
import { listSentences } from "@/lib/data/sentences";
import type { ArticleVersion } from "@/lib/model/article";
import type { Sentence } from "@/lib/model/reading";
import type { User } from "@/lib/model/user";
import { type ArticleView, toArticleView } from "./view-article";
import { type SentenceFacts, toSentenceFacts } from "./view-facts";

/** More than anybody looks through beside a text. */
const MOST_FACTS = 1000;

/** "closed": the reader has an attempt on it open, and the article and its facts hold the answers. */
export type ArticleReading =
  | { readonly state: "closed"; readonly title: string; readonly attemptId: string }
  | {
      readonly state: "open";
      readonly article: ArticleView;
      readonly latest: number;
      /** How many facts were read in it; null when it has not been read. */
      readonly factCount: number | null;
      /** null when they were not asked for. */
      readonly facts: ArticleFacts | null;
    };

export type ArticleFacts = {
  readonly sentences: readonly SentenceFacts[];
  /** Facts beyond the most that are shown, and those that another version of the software has stored. */
  readonly notShown: number;
};

/**
 * One version of an article, the latest when `version` is null, and what was read in it when `withFacts`; null when there
 * is none for this reader. Whoever may read an article may see its facts, and nobody else.
 */
export async function readArticle(
  { slug, version: number, withFacts }: { slug: string; version: number | null; withFacts: boolean },
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

  const [sentences, count] = await Promise.all([listSentences(version.id), countFacts(version.id)]);
  return {
    state: "open",
    article: toArticleView(version, sentences),
    latest,
    factCount: count > 0 || (await hasReading(version.id)) ? count : null,
    facts: withFacts ? await readFacts(version, sentences, count) : null,
  };
}

async function readFacts(
  { id, document }: ArticleVersion,
  sentences: readonly Sentence[],
  count: number,
): Promise<ArticleFacts> {
  const [facts, typeOf] = await Promise.all([listFacts(id, MOST_FACTS), listMentionTypes(id)]);
  return {
    sentences: toSentenceFacts(facts, { ...document, sentences, typeOf }),
    notShown: count - facts.length,
  };
}
