import { expect, test } from "vitest";
import { findOwnVersion } from "@/lib/data/articles";
import { database } from "@/lib/data/client";
import { openFreshDatabase } from "@/lib/data/database.testing";
import { listEntities, listMentionTypes } from "@/lib/data/entities";
import { countFacts, listFacts } from "@/lib/data/facts";
import { hasReading, saveReading } from "@/lib/data/readings";
import type { ArticleVersion } from "@/lib/model/article";
import type { Fact } from "@/lib/model/fact";
import type { Generation } from "@/lib/model/generation";
import type { ArticleVersionId } from "@/lib/model/ids";
import type { Entity, Mention } from "@/lib/model/reading";
import type { By } from "@/lib/model/user";
import type { GenerateOptions } from "@/lib/nlp/generate";
import { draftQuiz } from "./draft-quiz";
import { generateHere } from "./generate-here";
import { importArticle } from "./import-article";
import { aPerson, MONDAY } from "./people.testing";
import { readQuizDraft } from "./read-quiz-draft";
import { storeReading } from "./store-reading";

await openFreshDatabase();

const TEXT = `On 3 May 2024, Norland and Estria signed an agreement on harbours in Port Quillon. Norland Prime Minister Ana Bergqvist signed it for Norland.

The agreement covers 12 harbours. Estria will pay 230 million kroner for six electric ferries. Kalland Marine won the contract to build the ferries in 2023. About 1.2 million passengers used the ferries in 2023.`;
const OPINION =
  "It is hard to say what will come of this, and perhaps nothing will. Some of us hope for better, others do not, and most would rather not be asked at all. Whatever happens in the end, we will have to live with it as we always have.";
const NO_QUESTIONS: GenerateOptions = { limit: 0, types: [], seed: 0 };

async function anArticle(title: string, text = TEXT): Promise<{ by: By; version: ArticleVersion }> {
  const by = { user: await aPerson("teacher", title), now: MONDAY };
  const imported = await importArticle({ title, text, publishedOn: "2024-05-04", sourceUrl: "", publisher: "" }, by);
  const versionId = imported.ok ? imported.value.articleVersionId : "";
  const version = await findOwnVersion({ versionId, ownerId: by.user.id });
  if (version === null) throw new Error("the article was not imported");
  return { by, version };
}

async function readAndStore(version: ArticleVersion, now: Date): Promise<Generation> {
  const found = await generateHere(version.document, NO_QUESTIONS);
  if (!found.ok) throw new Error("nothing was read");
  return storeReading(version, found.value, now);
}

const aFact = (id: string, sentenceIndex = 0): Fact => ({
  id,
  kind: "event",
  predicate: { lemma: "sign", span: { start: 38, end: 44 }, tense: "past", isNegated: false },
  roles: [],
  modality: "asserted",
  speaker: null,
  hedges: [],
  asOf: null,
  sentenceIndex,
  proof: { start: 0, end: 10 },
  support: [],
  confidence: 1,
  ruleId: "test",
});
const anEntity = (id: string): Entity => ({ id, type: "person", subType: null, canonical: id, aliases: [id] });
const aMention = (id: string, entityId: string): Mention => ({
  id,
  entityId,
  sentenceIndex: 0,
  span: { start: 0, end: 1 },
});

/** Everything stored of a reading, its rows' own ids included. */
async function storedOf(articleVersionId: ArticleVersionId) {
  const where = { articleVersionId };
  const orderBy = { key: "asc" } as const;
  return {
    reading: await database().reading.findUnique({ where }),
    entities: await database().entity.findMany({ where, orderBy, take: 99_999 }),
    mentions: await database().mention.findMany({ where, orderBy, take: 99_999 }),
    facts: await database().fact.findMany({ where, orderBy, take: 99_999 }),
  };
}

test("what was read is stored, also when no question comes of it", async () => {
  const { version } = await anArticle("Nothing asked");
  expect(await hasReading(version.id)).toBe(false);
  const { facts, entities, mentions, accepted } = await readAndStore(version, MONDAY);
  expect(accepted).toEqual([]);
  expect(facts.length).toBeGreaterThan(0);
  const byId = <Thing extends { id: string }>(things: readonly Thing[]) =>
    things.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  expect(byId(await listFacts(version.id, 99))).toEqual(byId(facts));
  expect(byId(await listEntities(version.id))).toEqual(byId(entities));
  expect([...(await listMentionTypes(version.id)).keys()].toSorted()).toEqual(mentions.map(({ id }) => id).toSorted());
});

test("an article nobody can be asked about counts as read all the same", async () => {
  const { by, version } = await anArticle("An opinion", OPINION);
  expect(await draftQuiz({ articleVersionId: version.id }, by, generateHere)).toEqual({
    ok: false,
    error: "no-questions",
  });
  expect(await hasReading(version.id)).toBe(true);
});

test("reading the same version again, later and through a draft, changes no row", async () => {
  const { by, version } = await anArticle("Again");
  await readAndStore(version, MONDAY);
  const first = await storedOf(version.id);
  const later = new Date(MONDAY.getTime() + 60_000);
  await readAndStore(version, later);
  expect(await draftQuiz({ articleVersionId: version.id }, { ...by, now: later }, generateHere)).toMatchObject({
    ok: true,
  });
  expect(await storedOf(version.id)).toEqual(first);
});

test("two readings at once leave one", async () => {
  const { version } = await anArticle("Twice");
  const readings = await Promise.all([1, 2].map(() => readAndStore(version, MONDAY)));
  const stored = await storedOf(version.id);
  expect(stored.facts).toHaveLength(readings[0]?.facts.length ?? 0);
  expect(stored.entities).toHaveLength(readings[0]?.entities.length ?? 0);
});

test("of two different readings at once one is kept whole and nothing of the other", async () => {
  const { version } = await anArticle("Two readers");
  const readingOf = (name: string) => ({
    entities: [1, 2, 3].map((n) => anEntity(`e_${name}${n}`)),
    mentions: [1, 2, 3].map((n) => aMention(`m_${name}${n}`, `e_${name}${n}`)),
    facts: [1, 2, 3].map((n) => aFact(`f_${name}${n}`)),
  });
  const saved = await Promise.all(["a", "b"].map((name) => saveReading(version.id, readingOf(name), MONDAY)));
  expect(saved.toSorted()).toEqual([false, true]);
  const { entities, mentions, facts } = await storedOf(version.id);
  const kept = saved[0] ? "a" : "b";
  for (const [rows, letter] of [
    [entities, "e"],
    [mentions, "m"],
    [facts, "f"],
  ] as const)
    expect(rows.map(({ key }) => key)).toEqual([1, 2, 3].map((n) => `${letter}_${kept}${n}`));
});

test("a draft after an update of the reader leaves the first reading and adds the facts its questions need", async () => {
  const { by, version } = await anArticle("Updated");
  const earlier = { entities: [anEntity("e_old")], mentions: [aMention("m_old", "e_old")], facts: [aFact("f_old")] };
  await saveReading(version.id, earlier, MONDAY);
  const first = await storedOf(version.id);

  const drafted = await draftQuiz({ articleVersionId: version.id }, by, generateHere);
  const draft = drafted.ok ? await readQuizDraft(drafted.value.quizId, by) : null;
  const questions = draft?.questions ?? [];
  expect(questions.length).toBeGreaterThan(0);
  const now = await storedOf(version.id);
  expect({ ...now, facts: [] }).toEqual({ ...first, facts: [] });
  expect(now.facts).toEqual(expect.arrayContaining(first.facts));
  expect(now.facts.length).toBeGreaterThan(1);
  expect(now.facts.length).toBeLessThanOrEqual(1 + questions.length);
});

test("nothing is stored for a sentence that the stored text divides otherwise", async () => {
  const { version } = await anArticle("Divided otherwise");
  const first = { articleVersionId_index: { articleVersionId: version.id, index: 0 } };
  const sentence = await database().sentence.findUniqueOrThrow({ where: first });
  await database().sentence.update({ where: first, data: { end: sentence.end - 1 } });
  const { facts } = await readAndStore(version, MONDAY);
  expect(facts.length).toBeGreaterThan(0);
  const stored = await storedOf(version.id);
  for (const { sentenceIndex } of [...stored.facts, ...stored.mentions]) expect(sentenceIndex).toBeGreaterThan(0);
});

test("a long article's reading is stored whole", async () => {
  const { version } = await anArticle("Long");
  const many = (count: number) => Array.from({ length: count }, (_, n) => n);
  const reading = {
    entities: many(1_200).map((n) => anEntity(`e_${n}`)),
    mentions: many(2_500).map((n) => aMention(`m_${n}`, `e_${n % 1_200}`)),
    facts: many(2_200).map((n) => aFact(`f_${n}`)),
  };
  expect(await saveReading(version.id, reading, MONDAY)).toBe(true);
  expect(await countFacts(version.id)).toBe(2_200);
  expect((await listEntities(version.id)).length).toBe(1_200);
  expect((await listMentionTypes(version.id)).size).toBe(2_500);
  expect(await saveReading(version.id, reading, MONDAY)).toBe(false);
});

test("a fact that a later version of the software has stored is passed over, the others are listed", async () => {
  const { version } = await anArticle("From the future");
  const facts = [aFact("f_now"), aFact("f_later"), aFact("f_odd")];
  await saveReading(version.id, { entities: [], mentions: [], facts }, MONDAY);
  const rowOf = (key: string) => ({ articleVersionId_key: { articleVersionId: version.id, key } });
  await database().fact.update({ where: rowOf("f_later"), data: { payloadVersion: 99 } });
  await database().fact.update({ where: rowOf("f_odd"), data: { payload: { id: "f_odd" } } });
  expect((await listFacts(version.id, 99)).map(({ id }) => id)).toEqual(["f_now"]);
});
