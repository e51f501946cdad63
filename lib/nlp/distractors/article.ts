import type { Entity, Sentence } from "@/lib/model/reading";
import type { LinkedName } from "@/lib/nlp/entities/link-entities";
import { surnameOf } from "@/lib/nlp/entities/person-names";
import { groupBy } from "@/lib/nlp/group-by";
import type { ReadSentence } from "@/lib/nlp/read/read";
import { FUNCTION_WORDS } from "@/lib/nlp/read/words";
import type { Reading } from "@/lib/nlp/read-article";

/** What no distractor or gap needs. */
type Unused = "found" | "links" | "conflicts";

/** What is known of one entity from all the places where it is named. */
export type EntityUse = {
  readonly mentionCount: number;
  /** Where it is first named in the body; null when it is not. */
  readonly bodySentence: Sentence | null;
  /** Where it is first named in full. */
  readonly fullName: LinkedName | null;
  /** Its names of one word, each once, in the order of the text. */
  readonly oneWordNames: readonly string[];
};

/** One name that a gap for something else must not take. */
export type OtherName = { readonly entityId: string; readonly name: string };

/**
 * What distractors and gaps are chosen from: one article as read, the word lists, and what is asked of them for every
 * question, gathered once, so that a question costs the same in a long article as in a short one.
 */
export type Article = Omit<Reading, Unused> & {
  /** Whether the article itself writes "May 3" rather than "3 May". */
  readonly isMonthFirst: boolean;
  readonly namesIn: ReadonlyMap<number, readonly LinkedName[]>;
  readonly byCanonical: ReadonlyMap<string, Entity>;
  readonly useOf: ReadonlyMap<string, EntityUse>;
  /** Ids of those who do or say something in the article: they are no mere examples, and no characters of a film. */
  readonly actors: ReadonlySet<string>;
  /** Countries named in the body, the most often named first. */
  readonly countries: readonly Entity[];
  /** Ids of the persons of each surname. */
  readonly bearersOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly placeNames: readonly OtherName[];
  readonly otherNames: readonly OtherName[];
  /** Content stems of each sentence, by its index. */
  readonly stemsIn: readonly ReadonlySet<string>[];
};

const PLACES: ReadonlySet<string> = new Set(["country", "city", "region", "waterbody", "place", "demonym"]);

/** Whether an entity is a place or the word for its people. */
export const isPlace = ({ type }: Entity): boolean => PLACES.has(type);

/** Gathers what the questions of an article share. */
export function indexArticle(read: Omit<Reading, Unused>): Article {
  const { entities, names, sentences } = read;
  const mentionsOf = groupBy(names, ({ entity }) => entity.id);
  const useOf = new Map([...mentionsOf].map(([id, mentions]) => [id, useFrom(mentions, sentences)]));
  const people = groupBy(
    entities.filter(({ type }) => type === "person"),
    ({ canonical }) => surnameOf(canonical),
  );
  return {
    ...read,
    isMonthFirst: /\b[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}/.test(read.text),
    namesIn: groupBy(names, ({ sentenceIndex }) => sentenceIndex),
    byCanonical: new Map(entities.map((entity) => [entity.canonical, entity])),
    useOf,
    actors: new Set(names.flatMap((name) => (isActor(name, sentences) ? [name.entity.id] : []))),
    countries: rankCountries(entities, useOf),
    bearersOf: new Map([...people].map(([surname, bearers]) => [surname, new Set(bearers.map(({ id }) => id))])),
    placeNames: listNames(entities.filter(isPlace)),
    otherNames: listNames(entities.filter((entity) => !isPlace(entity))),
    stemsIn: sentences.map(({ words }) => contentStems(words.map(({ text }) => text))),
  };
}

const isActor = ({ sentenceIndex, from, to }: LinkedName, sentences: readonly ReadSentence[]): boolean =>
  (sentences[sentenceIndex]?.words.slice(from, to) ?? []).some(({ relation }) => /^nsubj/.test(relation));

function useFrom(mentions: readonly LinkedName[], sentences: readonly ReadSentence[]): EntityUse {
  const texts = new Set(mentions.map(({ text }) => text));
  const places = mentions.map(({ sentenceIndex }) => sentences[sentenceIndex]?.sentence);
  return {
    mentionCount: mentions.length,
    bodySentence: places.find((sentence) => sentence?.zone === "body") ?? null,
    fullName: mentions.find(({ text, entity }) => text === entity.canonical) ?? null,
    oneWordNames: [...texts].filter((text) => !text.includes(" ")),
  };
}

function rankCountries(entities: readonly Entity[], useOf: ReadonlyMap<string, EntityUse>): Entity[] {
  const countOf = ({ id }: Entity) => useOf.get(id)?.mentionCount ?? 0;
  return entities
    .filter(({ id, type }) => type === "country" && (useOf.get(id)?.bodySentence ?? null) !== null)
    .toSorted((a, b) => countOf(b) - countOf(a) || (a.canonical < b.canonical ? -1 : 1));
}

const listNames = (entities: readonly Entity[]): OtherName[] =>
  entities.flatMap(({ id, canonical, aliases }) => [canonical, ...aliases].map((name) => ({ entityId: id, name })));

/** First five letters of the content words, names left out: enough to see that two sentences speak of the same. */
export const contentStems = (words: readonly string[]): Set<string> =>
  new Set(
    words
      .filter((word) => /^\p{Ll}/u.test(word) && word.length >= 4 && !FUNCTION_WORDS.has(word))
      .map((word) => word.slice(0, 5)),
  );
