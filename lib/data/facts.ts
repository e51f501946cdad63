import "server-only";
import type { Fact } from "@/lib/model/fact";
import type { ArticleVersionId } from "@/lib/model/ids";
import { database } from "./client";
import { FACT_PAYLOAD_VERSION, findFact, parseFact, type StoredFact } from "./fact-payload";
import { newId } from "./new-id";
import { retry } from "./retry";

/** A fact as its table holds it. */
export const toFactRow = (articleVersionId: ArticleVersionId, fact: Fact, now: Date) => ({
  id: newId(now),
  articleVersionId,
  key: fact.id,
  sentenceIndex: fact.sentenceIndex,
  kind: fact.kind,
  ruleId: fact.ruleId,
  confidence: fact.confidence,
  asOf: fact.asOf,
  payload: fact satisfies StoredFact,
  payloadVersion: FACT_PAYLOAD_VERSION,
});

/**
 * The stored ids of the facts that questions are made from, by the reader's own id. Facts that the reading of the version
 * does not have, because an earlier reader made it, are added: a question always has its fact.
 */
export async function keepFacts(
  articleVersionId: ArticleVersionId,
  facts: readonly Fact[],
  now: Date,
): Promise<ReadonlyMap<string, string>> {
  const keys = facts.map(({ id }) => id);
  await retry(() =>
    database().fact.createMany({
      data: facts.map((fact) => toFactRow(articleVersionId, fact, now)),
      skipDuplicates: true,
    }),
  );
  const rows = await database().fact.findMany({
    where: { articleVersionId, key: { in: keys } },
    select: { id: true, key: true },
    take: keys.length,
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

/** How many facts an article version has. Not scoped, like the next: callers have found the version for its reader. */
export const countFacts = (articleVersionId: ArticleVersionId): Promise<number> =>
  database().fact.count({ where: { articleVersionId } });

/**
 * The facts of an article version, sentence by sentence, `most` at the most. Rows that this version of the software
 * cannot read are passed over: what they say is in the text.
 */
export async function listFacts(articleVersionId: ArticleVersionId, most: number): Promise<Fact[]> {
  const rows = await database().fact.findMany({
    where: { articleVersionId },
    select: { payload: true, payloadVersion: true },
    orderBy: [{ sentenceIndex: "asc" }, { key: "asc" }],
    take: most,
  });
  return rows.flatMap((row) => findFact(row) ?? []);
}
