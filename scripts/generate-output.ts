import { createHash } from "node:crypto";
import { stemWithGaps } from "@/lib/assessment/validate-edit";
import type { Document } from "@/lib/model/article";
import type { Candidate, Generation } from "@/lib/model/generation";
import { keyText, type Question } from "@/lib/model/question";
import { sliceSpan } from "@/lib/model/span";
import type { Request } from "./generate-arguments";

const shownStem = (question: Question): string => (question.type === "choice" ? question.stem : stemWithGaps(question));

function toOutput({ id, question, fact, score }: Candidate) {
  const { evidence } = question;
  return {
    id,
    type: question.type,
    stem: shownStem(question),
    options:
      question.type === "choice"
        ? question.options.map((option) => ({
            text: option.text,
            isKey: option.isKey,
            why: option.why,
            evidence: option.evidence && { sentenceIndex: option.evidence.sentenceIndex, ...option.evidence.span },
          }))
        : null,
    gaps:
      question.type === "cloze"
        ? question.gaps.map(({ accepted }) => ({ accepted: accepted.map(({ text }) => text) }))
        : null,
    key: keyText(question),
    evidence: {
      sentenceIndex: evidence.sentenceIndex,
      ...evidence.sentence,
      answerStart: evidence.answer.start,
      answerEnd: evidence.answer.end,
      quote: evidence.quote,
    },
    fact,
    score,
  };
}

/** A sentence may have several reasons; the first one found is the nearest to the text. */
const toNotAsked = ({ outcomes }: Generation) =>
  outcomes
    .filter(({ asked }) => asked === 0)
    .map(({ sentenceIndex, reasons }) => ({ sentenceIndex, reason: reasons[0] }));

function findTitle({ title, text }: Document, { sentences }: Generation): string | null {
  const headline = sentences.find(({ zone }) => zone === "headline");
  return title ?? (headline === undefined ? null : sliceSpan(text, headline.span));
}

/** Whole milliseconds. */
export type Timings = { readonly load: number; readonly generate: number; readonly total: number };

/** The sentences of the article, the questions with their proof, and why the other sentences were not asked. */
export function toJson({ document, explain }: Request, generation: Generation, timings: Timings) {
  const { text, publishedOn } = document;
  return {
    article: {
      title: findTitle(document, generation),
      publishedOn,
      sha256: createHash("sha256").update(text, "utf8").digest("hex"),
      sentences: generation.sentences.map(({ index, span }) => ({ index, ...span })),
    },
    questions: generation.accepted.map(toOutput),
    notAsked: toNotAsked(generation),
    // One pass makes everything: its time stands under "generate" until the stages are timed one by one.
    timingsMs: {
      load: timings.load,
      analyse: 0,
      facts: 0,
      generate: timings.generate,
      verify: 0,
      select: 0,
      total: timings.total,
    },
    ...(explain ? { explain: explainCandidates(generation) } : {}),
  };
}

/** Every candidate: what is asked, what could have been, and what the lint turned down. */
function explainCandidates({ sound, passedOver, rejected }: Generation) {
  const missed = new Map(passedOver.map(({ candidateId, reason, by }) => [candidateId, { reason, by }]));
  const explained = sound.map(({ candidate, issues, features, answerType }) => ({
    ...brief(candidate),
    answerType,
    score: candidate.score,
    isAsked: !missed.has(candidate.id),
    passedOver: missed.get(candidate.id) ?? null,
    issues,
    features,
  }));
  return [
    ...explained.filter(({ isAsked }) => isAsked),
    ...explained.filter(({ isAsked }) => !isAsked),
    ...rejected.map(({ candidate, issues }) => ({ ...brief(candidate), isAsked: false, issues })),
  ];
}

const brief = ({ id, templateId, question, fact }: Candidate) => ({
  id,
  view: templateId,
  rule: fact.ruleId,
  factId: fact.id,
  stem: shownStem(question),
  key: keyText(question),
  sentenceIndex: question.evidence.sentenceIndex,
});

/** The questions for a person to read in a terminal. */
export function toText({ accepted }: Generation): string {
  const blocks = accepted.map(({ question }, index) => {
    const options =
      question.type === "choice" ? question.options.map(({ text, isKey }) => `   ${isKey ? "*" : "-"} ${text}`) : [];
    const accepts =
      question.type === "cloze"
        ? question.gaps.map(({ accepted: forms }) => `   Accepted: ${forms.map(({ text }) => text).join(" | ")}`)
        : [];
    return [
      `${index + 1}. ${shownStem(question)}`,
      ...options,
      ...accepts,
      `   Answer: ${keyText(question)}`,
      `   “${question.evidence.quote}”`,
    ].join("\n");
  });
  return blocks.length === 0 ? "No question passed the checks." : blocks.join("\n\n");
}

/** "7 of 10: 4 no-pattern, 2 unresolved-pronoun" */
export function toDiagnostics({ accepted, outcomes }: Generation, limit: number): string {
  const counts = new Map<string, number>();
  for (const { reasons } of outcomes)
    if (reasons[0] !== undefined) counts.set(reasons[0], (counts.get(reasons[0]) ?? 0) + 1);
  const reasons = [...counts]
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([reason, count]) => `${count} ${reason}`);
  return `${accepted.length} of ${limit}: ${reasons.length === 0 ? "nothing left out" : reasons.join(", ")}`;
}
