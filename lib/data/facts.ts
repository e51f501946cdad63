import "server-only";
import { z } from "zod";
import type { Fact } from "@/lib/model/fact";
import type { Generation } from "@/lib/model/generation";
import type { ArticleVersionId } from "@/lib/model/ids";
import type { Entity } from "@/lib/model/reading";
import { database } from "./client";
import { FACT_PAYLOAD_VERSION, parseFact } from "./fact-payload";
import { newId } from "./new-id";
import { retry } from "./retry";

const entityTypeSchema = z.enum([
  "person",
  "country",
  "city",
  "region",
  "waterbody",
  "facility",
  "government-body",
  "company",
  "party",
  "team",
  "organisation",
  "event",
  "work",
  "law",
  "product",
  "demonym",
  "unknown",
]);

/**
 * Stores what was read in an article version: entities, their mentions, facts. Reading the same version again adds
 * nothing: the reader's own ids are unique within it.
 */
export async function saveReading(
  articleVersionId: ArticleVersionId,
  { entities, mentions, facts }: Pick<Generation, "entities" | "mentions" | "facts">,
  now: Date,
): Promise<void> {
  await retry(() =>
    database().$transaction(async (transaction) => {
      await transaction.entity.createMany({
        data: entities.map(({ id, type, subType, canonical, aliases }) => ({
          id: newId(now),
          articleVersionId,
          key: id,
          type,
          subType,
          canonical,
          aliases: [...aliases],
        })),
        skipDuplicates: true,
      });
      const stored = await transaction.entity.findMany({
        where: { articleVersionId },
        select: { id: true, key: true },
        take: 20_000,
      });
      const idOf = new Map(stored.map(({ id, key }) => [key, id]));
      await transaction.mention.createMany({
        data: mentions.flatMap(({ id, entityId, sentenceIndex, span }) => {
          const stored = idOf.get(entityId);
          if (stored === undefined) return [];
          return { id: newId(now), articleVersionId, key: id, entityId: stored, sentenceIndex, ...span };
        }),
        skipDuplicates: true,
      });
      await transaction.fact.createMany({
        data: facts.map((fact) => ({
          id: newId(now),
          articleVersionId,
          key: fact.id,
          sentenceIndex: fact.sentenceIndex,
          kind: fact.kind,
          ruleId: fact.ruleId,
          confidence: fact.confidence,
          asOf: fact.asOf,
          payload: fact,
          payloadVersion: FACT_PAYLOAD_VERSION,
        })),
        skipDuplicates: true,
      });
    }),
  );
}

/** The stored ids of an article version's facts, by the reader's own id. */
export async function findFactIds(articleVersionId: ArticleVersionId): Promise<ReadonlyMap<string, string>> {
  const rows = await database().fact.findMany({
    where: { articleVersionId },
    select: { id: true, key: true },
    take: 20_000,
  });
  return new Map(rows.map(({ id, key }) => [key, id]));
}

/** The fact behind a question; null when there is no such question. */
export async function findQuestionFact(questionId: string): Promise<Fact | null> {
  const row = await database().question.findUnique({
    where: { id: questionId },
    select: { fact: { select: { payload: true, payloadVersion: true } } },
  });
  return row === null ? null : parseFact(row.fact);
}

/** The things named in an article version. */
export async function listEntities(articleVersionId: ArticleVersionId): Promise<Entity[]> {
  const rows = await database().entity.findMany({
    where: { articleVersionId },
    orderBy: { key: "asc" },
    take: 20_000,
  });
  return rows.map(({ key, type, subType, canonical, aliases }) => ({
    id: key,
    type: entityTypeSchema.parse(type),
    subType,
    canonical,
    aliases,
  }));
}
