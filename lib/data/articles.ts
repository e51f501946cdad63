import "server-only";
import type { ArticleVersion } from "@/lib/model/article";
import type { UserId } from "@/lib/model/ids";
import { textKeyOf, toArticleVersion, toIsoDay, versionColumns } from "./article-rows";
import { database } from "./client";
import type { Prisma } from "./generated/client";
import { isUuid } from "./new-id";
import { type Page, pageOf, parsePageKey } from "./page-by-key";

const PAGE_SIZE = 20;

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
