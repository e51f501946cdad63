import type { Entity, Sentence } from "@/lib/model/reading";
import type { LinkedName } from "@/lib/nlp/entities/link-entities";
import type { Gazetteer } from "@/lib/nlp/mentions/gazetteer";
import type { ReadSentence } from "@/lib/nlp/read/read";
import { FUNCTION_WORDS } from "@/lib/nlp/read/words";

/** What distractors and gaps are chosen from: one article as read, and the word lists. */
export type Article = {
  readonly text: string;
  readonly sentences: readonly ReadSentence[];
  readonly names: readonly LinkedName[];
  readonly entities: readonly Entity[];
  readonly gazetteer: Gazetteer;
  readonly anchor: string | null;
  /** Whether the article itself writes "May 3" rather than "3 May". */
  readonly isMonthFirst: boolean;
  readonly mentionsOf: ReadonlyMap<string, readonly LinkedName[]>;
  readonly namesIn: ReadonlyMap<number, readonly LinkedName[]>;
  readonly byCanonical: ReadonlyMap<string, Entity>;
};

/** Where an entity is first named in the body; null when it is not. */
export function findBodySentence(entity: Entity, article: Article): Sentence | null {
  for (const mention of article.mentionsOf.get(entity.id) ?? []) {
    const sentence = article.sentences[mention.sentenceIndex]?.sentence;
    if (sentence?.zone === "body") return sentence;
  }
  return null;
}

/** First five letters of the content words, names left out: enough to see that two sentences speak of the same. */
export const contentStems = (words: readonly string[]): Set<string> =>
  new Set(
    words
      .filter((word) => /^\p{Ll}/u.test(word) && word.length >= 4 && !FUNCTION_WORDS.has(word))
      .map((word) => word.slice(0, 5)),
  );
