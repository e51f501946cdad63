import "server-only";
import { z } from "zod";
import type { ArticleVersionId } from "@/lib/model/ids";
import { ENTITY_TYPES, type Entity, type EntityType } from "@/lib/model/reading";
import { database } from "./client";

/** More than the longest text we take can name. */
const MOST_NAMED = 20_000;
const entityTypeSchema = z.enum(ENTITY_TYPES);

/** The things named in an article version. */
export async function listEntities(articleVersionId: ArticleVersionId): Promise<Entity[]> {
  const rows = await database().entity.findMany({
    where: { articleVersionId },
    orderBy: { key: "asc" },
    take: MOST_NAMED,
  });
  return rows.map(({ key, type, subType, canonical, aliases }) => ({
    id: key,
    type: entityTypeSchema.parse(type),
    subType,
    canonical,
    aliases,
  }));
}

/**
 * What type of thing each mention names, by the reader's own id of the mention. Not scoped, like the one before: callers
 * have found the version for this person.
 */
export async function listMentionTypes(articleVersionId: ArticleVersionId): Promise<ReadonlyMap<string, EntityType>> {
  const rows = await database().mention.findMany({
    where: { articleVersionId },
    select: { key: true, entity: { select: { type: true } } },
    take: MOST_NAMED,
  });
  return new Map(rows.map(({ key, entity }) => [key, entityTypeSchema.parse(entity.type)]));
}
