import "server-only";
import type { CitedSource, Document } from "@/lib/model/article";
import { type ArticleVersionId, asId, type UserId } from "@/lib/model/ids";
import type { Sentence } from "@/lib/model/reading";
import { textKeyOf } from "./article-rows";
import { chunksOf } from "./chunks";
import { database } from "./client";
import type { Prisma } from "./generated/client";
import { newId } from "./new-id";
import { isUniqueViolation, retry } from "./retry";

export type NewArticleVersion = {
  readonly ownerId: UserId;
  readonly document: Document;
  readonly title: string;
  readonly sha256: string;
  readonly publisher: string;
  readonly sourceUrl: string | null;
  readonly licence: string | null;
  readonly citedSources: readonly CitedSource[];
  readonly topic: string | null;
  readonly slug: string;
  readonly sentences: readonly Sentence[];
};

/**
 * Stores a text with its sentences, in one transaction. A text from an address that this owner brought in before
 * becomes the next version of that article, any other a new article.
 *
 * @returns null when another request has stored this text, or taken its place, meanwhile: look again
 */
export async function saveArticleVersion(article: NewArticleVersion, now: Date): Promise<ArticleVersionId | null> {
  try {
    return await insertArticleVersion(article, now);
  } catch (error) {
    if (isUniqueViolation(error)) return null;
    throw error;
  }
}

async function insertArticleVersion(article: NewArticleVersion, now: Date): Promise<ArticleVersionId> {
  const versionId = newId(now);
  await retry(() =>
    database().$transaction(async (transaction) => {
      const { articleId, number } = await placeOf(transaction, article, now);
      await transaction.articleVersion.create({
        data: {
          id: versionId,
          articleId,
          number,
          title: article.title,
          text: article.document.text,
          sha256: article.sha256,
          textKey: textKeyOf(article),
          publishedOn: article.document.publishedOn === null ? null : new Date(article.document.publishedOn),
          sourceUrl: article.sourceUrl,
          licence: article.licence,
          citedSources: article.citedSources.map(({ name, address }) => ({ name, address })),
          retrievedAt: now,
        },
      });
      for await (const sentences of chunksOf(article.sentences))
        await transaction.sentence.createMany({
          data: sentences.map(({ index, paragraph, zone, span }) => ({
            articleVersionId: versionId,
            index,
            paragraph,
            zone,
            ...span,
          })),
        });
    }),
  );
  return asId<ArticleVersionId>(versionId);
}

/** Where a new text belongs: the article it continues, or one made for it. */
async function placeOf(
  transaction: Prisma.TransactionClient,
  { ownerId, sourceUrl, publisher, topic, slug }: NewArticleVersion,
  now: Date,
): Promise<{ articleId: string; number: number }> {
  const earlier =
    sourceUrl === null
      ? null
      : await transaction.articleVersion.findFirst({
          where: { sourceUrl, article: { ownerId } },
          orderBy: { number: "desc" },
          select: { articleId: true, number: true },
        });
  if (earlier !== null) return { articleId: earlier.articleId, number: earlier.number + 1 };

  const source = await transaction.source.upsert({
    where: { name: publisher },
    create: { id: newId(now), name: publisher },
    update: {},
    select: { id: true },
  });
  const articleId = newId(now);
  const isTaken = (await transaction.article.findUnique({ where: { slug }, select: { id: true } })) !== null;
  await transaction.article.create({
    data: {
      id: articleId,
      slug: isTaken ? `${slug}-${articleId.slice(-6)}` : slug,
      sourceId: source.id,
      ownerId,
      topic,
      createdAt: now,
    },
  });
  return { articleId, number: 1 };
}
