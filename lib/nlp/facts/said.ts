import type { Clause } from "./clause";
import { confidenceOf } from "./clause-facts";
import { type FoundFact, roleOf, spanOf, withId } from "./found";
import { stripEnding } from "./lemmas";
import { hedgesOf } from "./modality";

const MIN_WORDS = 6;

/** "X said (that) …": who made the statement. Null unless the speaker is a named person and the clause stands alone. */
export function findSaidFact(clause: Clause, anchor: string | null): FoundFact | null {
  const speaker = clause.speaker?.name ?? null;
  if (clause.speaker === null || speaker === null || speaker.entity.type !== "person") return null;
  const { words, kept } = clause;
  const { verb } = clause.speaker;
  const isNamedInside = clause.names.some((name) => name.entity.id === speaker.entity.id && kept.includes(name.from));
  // "that it rained": many could have said so
  if (isNamedInside || kept.length < MIN_WORDS) return null;
  const proof = spanOf(words, { from: kept[0] ?? 0, to: (kept.at(-1) ?? 0) + 1 });
  const whole = { start: Math.min(speaker.span.start, proof.start), end: Math.max(speaker.span.end, proof.end) };
  const fact = withId({
    kind: "statement",
    predicate: {
      lemma: words[verb]?.lower === "according" ? "say" : stripEnding(words[verb]?.lower ?? "", words[verb]?.tag ?? ""),
      span: spanOf(words, { from: verb, to: verb + 1 }),
      tense: /^VB[ZP]$/.test(words[verb]?.tag ?? "") ? "present" : "past",
      isNegated: false,
    },
    roles: [roleOf("agent", speaker.span, speaker), roleOf("topic", proof, null)],
    modality: "reported",
    speaker: { mentionId: speaker.mention.id, span: speaker.span },
    hedges: hedgesOf(clause),
    asOf: anchor,
    sentenceIndex: clause.sentence.index,
    proof: whole,
    support: [],
    confidence: confidenceOf(clause),
    ruleId: "said",
  });
  return { pattern: "said", fact, clause, speaker };
}
