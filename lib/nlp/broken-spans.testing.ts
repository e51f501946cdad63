import type { Fact } from "@/lib/model/fact";
import { containsSpan, type Span, sliceSpan } from "@/lib/model/span";
import type { ReadSentence } from "./read/read";
import type { Reading } from "./read-article";

/** Every place of a reading that does not lie where it says, as a line to read; empty for a sound reading. */
export function listBrokenSpans(reading: Reading): string[] {
  const { text, sentences, entities, names, links, conflicts, found } = reading;
  const whole = { start: 0, end: text.length };
  const spanOf = (index: number): Span => sentences[index]?.sentence.span ?? { start: -1, end: -1 };
  const isInSome = (span: Span) => sentences.some(({ sentence }) => containsSpan(sentence.span, span));
  const entityIds = new Set(entities.map(({ id }) => id));
  const mentionIds = new Set(names.map(({ mention }) => mention.id));

  return [
    ...brokenRow(
      "sentence",
      whole,
      sentences.map(({ sentence }) => sentence.span),
    ),
    ...sentences.flatMap((read, index) => brokenTokens(text, read, index)),
    ...names.flatMap(({ sentenceIndex, span, mention, entity }) => [
      ...brokenPart(`name in ${sentenceIndex}`, spanOf(sentenceIndex), span),
      ...listed(mention.entityId !== entity.id || !entityIds.has(entity.id), `name ${span.start} has no entity`),
      ...listed(
        mention.span.start !== span.start || mention.span.end !== span.end,
        `mention ${span.start} is elsewhere`,
      ),
    ]),
    ...links.flatMap(({ sentenceIndex, from, to, entityId }) => [
      ...brokenPart(`link in ${sentenceIndex}`, spanOf(sentenceIndex), from),
      ...listed(!isInSome(to), `link ${from.start} leads out of the sentences`),
      ...listed(entityId !== null && !entityIds.has(entityId), `link ${from.start} has no entity`),
    ]),
    ...conflicts.flatMap(({ sentenceIndex, span }) =>
      brokenPart(`conflict in ${sentenceIndex}`, spanOf(sentenceIndex), span),
    ),
    ...repeated(
      "entity",
      entities.map(({ id }) => id),
    ),
    ...repeated(
      "mention",
      names.map(({ mention }) => mention.id),
    ),
    ...repeated(
      "fact",
      found.flatMap(({ facts }) => facts.map(({ fact }) => fact.id)),
    ),
    ...listed(found.length !== sentences.length, `${found.length} entries of facts for ${sentences.length} sentences`),
    ...found.flatMap(({ facts, sentenceIndex }) =>
      facts.flatMap(({ fact }) => [
        ...listed(fact.sentenceIndex !== sentenceIndex, `fact ${fact.id} is in another sentence`),
        ...brokenFact(spanOf(sentenceIndex), fact, mentionIds),
        ...listed(!fact.support.every(({ from, to }) => isInSome(from) && isInSome(to)), `support of ${fact.id}`),
      ]),
    ),
  ];
}

const listed = (isBroken: boolean, line: string): string[] => (isBroken ? [line] : []);

/** Ids that come more than once. */
function repeated(what: string, ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return ids.flatMap((id) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew ? [] : [`two of ${what} ${id}`];
  });
}

const brokenPart = (what: string, outer: Span, span: Span): string[] =>
  listed(span.start >= span.end || !containsSpan(outer, span), `${what}: ${span.start}-${span.end}`);

/** Spans in order that do not overlap. */
const brokenRow = (what: string, outer: Span, spans: readonly Span[]): string[] =>
  spans.flatMap((span, index) => [
    ...brokenPart(`${what} ${index}`, outer, span),
    ...listed(span.start < (spans[index - 1]?.end ?? 0), `${what} ${index} overlaps the one before`),
  ]);

function brokenTokens(text: string, { sentence, words, tokens }: ReadSentence, index: number): string[] {
  const roots = tokens.filter(({ head }) => head === null).length;
  return [
    ...listed(sentence.index !== index, `sentence ${index} says it is ${sentence.index}`),
    ...listed(tokens.length > 0 && roots !== 1, `${roots} roots in ${index}`),
    ...[words, tokens].flatMap((row) => [
      ...brokenRow(
        `token in ${index}`,
        sentence.span,
        row.map(({ span }) => span),
      ),
      ...row
        .filter((token) => token.text !== sliceSpan(text, token.span))
        .map(({ span }) => `token ${span.start} is not its slice`),
      ...row.filter(({ head }) => head !== null && row[head] === undefined).map(({ span }) => `head of ${span.start}`),
    ]),
  ];
}

function brokenFact(sentence: Span, fact: Fact, mentionIds: ReadonlySet<string>): string[] {
  const { id, proof, predicate, roles, hedges, speaker } = fact;
  const spans = [
    proof,
    predicate.span,
    ...roles.map(({ span }) => span),
    ...hedges,
    ...(speaker ? [speaker.span] : []),
  ];
  const outside = roles.filter(({ span }) => !containsSpan(proof, span));
  const mentioned = [...roles, ...(speaker ? [speaker] : [])].flatMap(({ mentionId }) => mentionId ?? []);
  return [
    ...spans.flatMap((span) => brokenPart(`fact ${id} (${fact.ruleId})`, sentence, span)),
    ...outside.map(
      ({ name, span }) => `${id} (${fact.ruleId}): its ${name} ${span.start}-${span.end} is not in its proof`,
    ),
    ...mentioned.filter((mentionId) => !mentionIds.has(mentionId)).map((mentionId) => `${id} names ${mentionId}`),
  ];
}
