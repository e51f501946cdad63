import type { CoreferenceLink, Entity, Sentence, TreeToken } from "@/lib/model/reading";
import type { LinkedName } from "@/lib/nlp/entities/link-entities";
import type { SentenceFacts } from "@/lib/nlp/facts/extract-facts";
import { groupBy } from "@/lib/nlp/group-by";
import type { Reading } from "@/lib/nlp/read-article";
import type { TimeConflict } from "@/lib/nlp/values/resolve-times";

/** All that was found in one sentence. `tokens`: none where the network did not read it. */
export type SentenceReading = {
  readonly sentence: Sentence;
  readonly tokens: readonly TreeToken[];
  readonly names: readonly LinkedName[];
  readonly links: readonly LinkedReference[];
  readonly conflicts: readonly TimeConflict[];
  readonly found: SentenceFacts;
};

/** A coreference link with the entity it leads to; null for a thing without a name. */
export type LinkedReference = CoreferenceLink & { readonly entity: Entity | null };

/** What was found, sentence by sentence, in order. */
export function listSentenceReadings({
  sentences,
  entities,
  names,
  links,
  conflicts,
  found,
}: Reading): SentenceReading[] {
  const namesIn = groupBy(names, ({ sentenceIndex }) => sentenceIndex);
  const linksIn = groupBy(links, ({ sentenceIndex }) => sentenceIndex);
  const conflictsIn = groupBy(conflicts, ({ sentenceIndex }) => sentenceIndex);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return sentences.map(({ sentence, tokens }) => ({
    sentence,
    tokens,
    names: namesIn.get(sentence.index) ?? [],
    links: (linksIn.get(sentence.index) ?? []).map((link) => ({
      ...link,
      entity: byId.get(link.entityId ?? "") ?? null,
    })),
    conflicts: conflictsIn.get(sentence.index) ?? [],
    found: found[sentence.index] ?? { sentenceIndex: sentence.index, facts: [], reasons: [] },
  }));
}
