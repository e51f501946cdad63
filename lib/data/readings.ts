import "server-only";
import type { Generation } from "@/lib/model/generation";
import type { ArticleVersionId } from "@/lib/model/ids";
import { chunksOf } from "./chunks";
import { database } from "./client";
import { toFactRow } from "./facts";
import { newId } from "./new-id";
import { retry } from "./retry";

export type NewReading = Pick<Generation, "entities" | "mentions" | "facts">;

/**
 * Stores what was read in an article version: entities, their mentions, facts. A version keeps the reading it was first
 * stored with; its row decides who came first, so of two at once, or of an earlier and a later reader, one is kept whole.
 *
 * @returns false when the version has a reading already: nothing is stored
 */
export async function saveReading(
  articleVersionId: ArticleVersionId,
  reading: NewReading,
  now: Date,
): Promise<boolean> {
  const { entities, mentions, facts } = toRows(articleVersionId, reading, now);
  return retry(() =>
    database().$transaction(async (transaction) => {
      const { count } = await transaction.reading.createMany({
        data: [{ articleVersionId, readAt: now }],
        skipDuplicates: true,
      });
      if (count === 0) return false;
      for await (const data of chunksOf(entities)) await transaction.entity.createMany({ data });
      for await (const data of chunksOf(mentions)) await transaction.mention.createMany({ data, skipDuplicates: true });
      // Two clauses over the same words may give the same fact twice.
      for await (const data of chunksOf(facts)) await transaction.fact.createMany({ data, skipDuplicates: true });
      return true;
    }),
  );
}

function toRows(articleVersionId: ArticleVersionId, { entities, mentions, facts }: NewReading, now: Date) {
  const entityRows = entities.map(({ id, type, subType, canonical, aliases }) => ({
    id: newId(now),
    articleVersionId,
    key: id,
    type,
    subType,
    canonical,
    aliases: [...aliases],
  }));
  const idOf = new Map(entityRows.map(({ id, key }) => [key, id]));
  const mentionRows = mentions.flatMap(({ id, entityId, sentenceIndex, span }) => {
    const entity = idOf.get(entityId);
    return entity === undefined
      ? []
      : [{ id: newId(now), articleVersionId, key: id, entityId: entity, sentenceIndex, ...span }];
  });
  return {
    entities: entityRows,
    mentions: mentionRows,
    facts: facts.map((fact) => toFactRow(articleVersionId, fact, now)),
  };
}

/** Whether an article version was read; one without facts may have been. Not scoped: it says nothing of the text. */
export async function hasReading(articleVersionId: ArticleVersionId): Promise<boolean> {
  return (await database().reading.findUnique({ where: { articleVersionId } })) !== null;
}
