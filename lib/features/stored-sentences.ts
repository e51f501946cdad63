import "server-only";
import type { Candidate, Generation } from "@/lib/model/generation";
import type { Question } from "@/lib/model/question";
import type { Sentence } from "@/lib/model/reading";

/**
 * What was read in sentences that are stored as the reader sees them now. A later reader may divide a text otherwise than
 * the one that stored it; then nothing may point to a sentence it was not read in.
 *
 * @param stored the sentences of the same text, in order
 */
export function onStoredSentences(generation: Generation, stored: readonly Sentence[]): Generation {
  const spans = new Map(stored.map(({ index, span }) => [index, span]));
  const isKept = generation.sentences.map(({ index, span }) => {
    const known = spans.get(index);
    return known !== undefined && known.start === span.start && known.end === span.end;
  });
  const isRead = ({ sentenceIndex }: { readonly sentenceIndex: number }): boolean => isKept[sentenceIndex] === true;
  const isSound = ({ fact, question }: Candidate): boolean => [fact, ...evidenceOf(question)].every(isRead);
  const sound = generation.sound.filter(({ candidate }) => isSound(candidate));
  const kept = new Set(sound.map(({ candidate }) => candidate.id));
  return {
    sentences: stored,
    entities: generation.entities,
    mentions: generation.mentions.filter(isRead),
    facts: generation.facts.filter(isRead),
    accepted: generation.accepted.filter(isSound),
    sound,
    passedOver: generation.passedOver.filter(({ candidateId }) => kept.has(candidateId)),
    rejected: generation.rejected.filter(({ candidate }) => isSound(candidate)),
    outcomes: generation.outcomes.filter(isRead),
  };
}

/** What the key rests on, and what speaks against each wrong option. */
const evidenceOf = (question: Question): { readonly sentenceIndex: number }[] => [
  question.evidence,
  ...(question.type === "choice" ? question.options.flatMap(({ evidence }) => evidence ?? []) : []),
];
