import type { Fact } from "@/lib/model/fact";
import type { Entity } from "@/lib/model/reading";
import { type Span, sliceSpan } from "@/lib/model/span";
import type { Reading } from "@/lib/nlp/read-article";
import type { SentenceReading } from "./read-sentences";

/** Facts as JSON lines, each span with its text. */
export function toFactLines({ text, entities, names }: Reading, sentences: readonly SentenceReading[]): string {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const entityOf = new Map(names.map(({ mention }) => [mention.id, byId.get(mention.entityId)]));
  return sentences
    .flatMap(({ sentence, found }) =>
      found.facts.map(({ fact }) => `${JSON.stringify(toLine(text, sentence.span, fact, entityOf))}\n`),
    )
    .join("");
}

function toLine(text: string, sentence: Span, fact: Fact, entityOf: ReadonlyMap<string, Entity | undefined>) {
  const quote = (span: Span) => ({ ...span, text: sliceSpan(text, span) });
  const entity = (mentionId: string | null) => {
    const found = mentionId === null ? undefined : entityOf.get(mentionId);
    return found === undefined ? null : { id: found.id, type: found.type, canonical: found.canonical };
  };
  const { predicate, roles, speaker, hedges, proof, support, ...plain } = fact;
  const { span, ...verb } = predicate;
  return {
    ...plain,
    sentence: quote(sentence),
    proof: quote(proof),
    predicate: { ...verb, ...quote(span) },
    roles: roles.map((role) => ({
      name: role.name,
      ...quote(role.span),
      entity: entity(role.mentionId),
      value: role.value,
    })),
    speaker: speaker === null ? null : { ...quote(speaker.span), entity: entity(speaker.mentionId) },
    hedges: hedges.map(quote),
    support: support.map(({ from, to, ...reason }) => ({ ...reason, from: quote(from), to: quote(to) })),
  };
}
