import type { Support } from "@/lib/model/fact";
import type { Word } from "@/lib/nlp/read/read";
import type { Feature, Judged } from "./features";

const SUPPORT: readonly Support["kind"][] = ["coreference", "date", "alias", "ellipsis"];

/** How sure the reading of the proof is, which pattern found the fact, and how firmly the article states it. */
export function listFactFeatures({ candidate: { fact, question }, context }: Judged): Feature[] {
  const { support } = question.evidence;
  const words = (context.article.sentences[fact.sentenceIndex]?.words ?? []).filter(({ text }) =>
    /[\p{L}\p{N}]/u.test(text),
  );
  const inProof = words.filter(({ span }) => span.start >= fact.proof.start && span.end <= fact.proof.end);
  const sureness = inProof.map(({ confidence }) => confidence);
  const finite = words.filter(({ tag }) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag)).length;
  return [
    ["arc-min", sureness.length === 0 ? 0 : Math.min(...sureness)],
    ["arc-mean", sureness.length === 0 ? 0 : sureness.reduce((sum, one) => sum + one, 0) / sureness.length],
    ["arcs-doubtful", Math.min(1, sureness.filter((one) => one < 0.8).length / 5)],
    ["fact-confidence", fact.confidence],
    [`rule:${fact.ruleId}`, 1],
    [`kind:${fact.kind}`, 1],
    [`modality:${fact.modality}`, 1],
    [`tense:${fact.predicate.tense}`, 1],
    ["is-light-verb", /^(?:be|have|do|make|take|get|say)$/.test(fact.predicate.lemma) ? 1 : 0],
    ["has-speaker", fact.speaker === null ? 0 : 1],
    ["is-hedged", fact.hedges.length > 0 ? 1 : 0],
    ...SUPPORT.map((kind): Feature => [`support:${kind}`, Math.min(1, countOf(support, kind) / 2)]),
    ["support-min", support.reduce((least, { confidence }) => Math.min(least, confidence), 1)],
    ["sentence-length", Math.min(1, words.length / 60)],
    ["sentence-clauses", Math.min(1, finite / 6)],
    ["proof-share", words.length === 0 ? 0 : inProof.length / words.length],
    ["is-quoted", isQuoted(inProof) ? 1 : 0],
  ];
}

const countOf = (support: readonly Support[], wanted: Support["kind"]): number =>
  support.filter(({ kind }) => kind === wanted).length;

const isQuoted = (words: readonly Word[]): boolean => words.some((word) => word.isQuoted);
