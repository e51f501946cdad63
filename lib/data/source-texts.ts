import "server-only";
import type { ArticleVersion } from "@/lib/model/article";
import { asId, type QuestionVersionId, type QuizVersionId } from "@/lib/model/ids";
import type { Sentence } from "@/lib/model/reading";
import { toArticleVersion, versionColumns } from "./article-rows";
import { database } from "./client";
import { MOST_SENTENCES, toSentence } from "./sentences";

export type SourceText = { readonly version: ArticleVersion; readonly sentences: readonly Sentence[] };

/**
 * The article version behind each question of a published quiz, by question version. Not scoped: callers have found an
 * attempt that pins the quiz version, and whose key may be seen.
 */
export async function findSourceTexts(
  quizVersionId: QuizVersionId,
): Promise<ReadonlyMap<QuestionVersionId, SourceText>> {
  const questions = await database().questionVersion.findMany({
    where: { quizVersions: { some: { quizVersionId } } },
    select: { id: true, articleVersionId: true },
    take: 500,
  });
  const ids = [...new Set(questions.map(({ articleVersionId }) => articleVersionId))];
  const versions = await database().articleVersion.findMany({
    where: { id: { in: ids } },
    select: { ...versionColumns, sentences: { orderBy: { index: "asc" }, take: MOST_SENTENCES } },
    take: ids.length,
  });
  const texts = new Map(
    versions.map((row) => [row.id, { version: toArticleVersion(row), sentences: row.sentences.map(toSentence) }]),
  );
  return new Map(
    questions.flatMap(({ id, articleVersionId }) => {
      const text = texts.get(articleVersionId);
      return text === undefined ? [] : [[asId<QuestionVersionId>(id), text] as const];
    }),
  );
}
