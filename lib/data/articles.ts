import "server-only";
import { z } from "zod";
import type { ArticleVersion, CitedSource, Document } from "@/lib/model/article";
import {
  type ArticleId,
  type ArticleVersionId,
  asId,
  type QuestionVersionId,
  type QuizVersionId,
  type UserId,
} from "@/lib/model/ids";
import type { Sentence } from "@/lib/model/reading";
import { database } from "./client";
import type { Prisma } from "./generated/client";
import { isUuid, newId } from "./new-id";
import { type Page, pageOf, parsePageKey } from "./page-by-key";
import { isUniqueViolation, retry } from "./retry";

const PAGE_SIZE = 20;
/** More than the longest text we take can hold. */
const MOST_SENTENCES = 20_000;
const citedSourcesSchema = z.array(z.object({ name: z.string(), address: z.string() }));
const zoneSchema = z.enum([
  "headline",
  "deck",
  "dateline",
  "byline",
  "caption",
  "credit",
  "body",
  "list",
  "quote",
  "boilerplate",
  "duplicate",
]);

const versionColumns = {
  id: true,
  articleId: true,
  number: true,
  title: true,
  text: true,
  sha256: true,
  publishedOn: true,
  sourceUrl: true,
  licence: true,
  citedSources: true,
  retrievedAt: true,
  article: { select: { slug: true, source: { select: { name: true } } } },
} satisfies Prisma.ArticleVersionSelect;
type VersionRow = Prisma.ArticleVersionGetPayload<{ select: typeof versionColumns }>;

/** The day of a stored date: "2024-07-28". */
const toIsoDay = (date: Date | null): string | null => date?.toISOString().slice(0, 10) ?? null;

const toArticleVersion = (row: VersionRow): ArticleVersion => ({
  id: asId<ArticleVersionId>(row.id),
  articleId: asId<ArticleId>(row.articleId),
  slug: row.article.slug,
  number: row.number,
  title: row.title,
  document: { title: row.title, text: row.text, publishedOn: toIsoDay(row.publishedOn) },
  sha256: row.sha256,
  publisher: row.article.source.name,
  sourceUrl: row.sourceUrl,
  licence: row.licence,
  citedSources: citedSourcesSchema.parse(row.citedSources),
  retrievedAt: row.retrievedAt,
});

const textKeyOf = (by: { ownerId: UserId; sha256: string }): string => `${by.ownerId}:${by.sha256}`;

/** The version with this text among the articles a person brought in; null when the text is new. */
export async function findOwnVersionByText(by: { ownerId: UserId; sha256: string }): Promise<ArticleVersion | null> {
  const row = await database().articleVersion.findUnique({
    where: { textKey: textKeyOf(by) },
    select: versionColumns,
  });
  return row === null ? null : toArticleVersion(row);
}

/** A version of one of this person's own articles. */
export async function findOwnVersion(by: { versionId: string; ownerId: UserId }): Promise<ArticleVersion | null> {
  if (!isUuid(by.versionId)) return null;
  const row = await database().articleVersion.findFirst({
    where: { id: by.versionId, article: { ownerId: by.ownerId } },
    select: versionColumns,
  });
  return row === null ? null : toArticleVersion(row);
}

/** What may be read: a version with a published quiz is open to all, any other to the owner of the article only. */
const readableBy = (userId: UserId | null): Prisma.ArticleVersionWhereInput => ({
  OR: [
    { quizzes: { some: { publishedAt: { not: null } } } },
    ...(userId === null ? [] : [{ article: { ownerId: userId } }]),
  ],
});

/**
 * One version of an article for a reader, with the number of the latest that they may read; that latest itself when
 * `number` is null. null when there is no such version, or it is not for this reader.
 */
export async function findReadableVersion(by: {
  slug: string;
  number: number | null;
  userId: UserId | null;
}): Promise<{ version: ArticleVersion; latest: number } | null> {
  const readable = { AND: [{ article: { slug: by.slug } }, readableBy(by.userId)] };
  const latest = await database().articleVersion.findFirst({
    where: readable,
    orderBy: { number: "desc" },
    select: { number: true },
  });
  if (latest === null) return null;
  const row = await database().articleVersion.findFirst({
    where: { ...readable, number: by.number ?? latest.number },
    select: versionColumns,
  });
  return row === null ? null : { version: toArticleVersion(row), latest: latest.number };
}

export type ListedArticle = {
  readonly slug: string;
  readonly title: string;
  readonly publisher: string;
  readonly publishedOn: string | null;
  readonly topic: string | null;
};

/** Articles this person may read, newest first. */
export async function listReadableArticles(userId: UserId | null, after: string | null): Promise<Page<ListedArticle>> {
  const key = parsePageKey(after);
  const rows = await database().article.findMany({
    where: {
      AND: [
        { versions: { some: readableBy(userId) } },
        key === null ? {} : { OR: [{ createdAt: { lt: key.at } }, { createdAt: key.at, id: { gt: key.id } }] },
      ],
    },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    select: {
      id: true,
      slug: true,
      topic: true,
      createdAt: true,
      source: { select: { name: true } },
      versions: {
        where: readableBy(userId),
        select: { title: true, publishedOn: true },
        orderBy: { number: "desc" },
        take: 1,
      },
    },
    take: PAGE_SIZE + 1,
  });
  return pageOf(
    rows,
    PAGE_SIZE,
    (row) => ({ at: row.createdAt, id: row.id }),
    (row) => ({
      slug: row.slug,
      title: row.versions[0]?.title ?? row.slug,
      publisher: row.source.name,
      publishedOn: toIsoDay(row.versions[0]?.publishedOn ?? null),
      topic: row.topic,
    }),
  );
}

/** The sentences of a version, in reading order; empty when there is no such version. */
export async function listSentences(versionId: ArticleVersionId): Promise<Sentence[]> {
  const rows = await database().sentence.findMany({
    where: { articleVersionId: versionId },
    orderBy: { index: "asc" },
    take: MOST_SENTENCES,
  });
  return rows.map(toSentence);
}

const toSentence = (row: Prisma.SentenceModel): Sentence => ({
  index: row.index,
  paragraph: row.paragraph,
  zone: zoneSchema.parse(row.zone),
  span: { start: row.start, end: row.end },
});

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
      await transaction.sentence.createMany({
        data: article.sentences.map(({ index, paragraph, zone, span }) => ({
          articleVersionId: versionId,
          index,
          paragraph,
          zone,
          start: span.start,
          end: span.end,
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
