import "server-only";
import { z } from "zod";
import type { ArticleVersion } from "@/lib/model/article";
import { type ArticleId, type ArticleVersionId, asId, type UserId } from "@/lib/model/ids";
import type { Prisma } from "./generated/client";

const citedSourcesSchema = z.array(z.object({ name: z.string(), address: z.string() }));

export const versionColumns = {
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
export const toIsoDay = (date: Date | null): string | null => date?.toISOString().slice(0, 10) ?? null;

export const toArticleVersion = (row: VersionRow): ArticleVersion => ({
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

/** By which a text is found again: the same text brought in by the same person is the same version. */
export const textKeyOf = (by: { ownerId: UserId; sha256: string }): string => `${by.ownerId}:${by.sha256}`;
