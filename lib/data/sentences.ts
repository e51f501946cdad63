import "server-only";
import { z } from "zod";
import type { ArticleVersionId } from "@/lib/model/ids";
import type { Sentence } from "@/lib/model/reading";
import { database } from "./client";
import type { Prisma } from "./generated/client";

/** More than the longest text we take can hold. */
export const MOST_SENTENCES = 20_000;

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

/** The sentences of a version, in reading order; empty when there is no such version. */
export async function listSentences(versionId: ArticleVersionId): Promise<Sentence[]> {
  const rows = await database().sentence.findMany({
    where: { articleVersionId: versionId },
    orderBy: { index: "asc" },
    take: MOST_SENTENCES,
  });
  return rows.map(toSentence);
}

export const toSentence = (row: Prisma.SentenceModel): Sentence => ({
  index: row.index,
  paragraph: row.paragraph,
  zone: zoneSchema.parse(row.zone),
  span: { start: row.start, end: row.end },
});
