import type { Candidate, Issue } from "@/lib/model/generation";

/** Where the score of each view starts; set by hand after reading some 120 questions on 60 articles. */
const BASE: Readonly<Record<string, number>> = {
  "which-two": 0.9,
  "which-subject": 0.8,
  "who-subject": 0.75,
  "who-said": 0.74,
  "who-quote": 0.7,
  "which-office": 0.72,
  "who-office": 0.72,
  "how-many-subject": 0.8,
  "how-many-object": 0.78,
  "how-many-oblique": 0.74,
  "how-much": 0.74,
  "which-object": 0.72,
  "in-which": 0.72,
  "by-which": 0.75,
  "against-which": 0.72,
  "when-year": 0.66,
  "when-month": 0.68,
  "when-day": 0.66,
  "cloze-number": 0.72,
  "cloze-place": 0.68,
  "cloze-person": 0.66,
  "cloze-name": 0.64,
  "cloze-date": 0.6,
  "cloze-office": 0.66,
  "cloze-phrase": 0.57,
  "cloze-said": 0.63,
  "cloze-quote": 0.62,
};

const GOOD_LENGTH = 17;

/**
 * How likely a teacher is to keep a question, 0 to 1 in thousandths, as we guessed before anybody judged: its view, its length,
 * its place in the article, its warnings. One feature of the ranker among others, and the score where there is no ranker.
 */
export function scoreCandidate(
  { templateId, question, fact }: Candidate,
  issues: readonly Issue[],
  sentenceCount: number,
): number {
  const words = question.stem.split(" ").length;
  const early = 1 - fact.sentenceIndex / Math.max(1, sentenceCount);
  const guess =
    (BASE[templateId] ?? 0.6) +
    0.08 * early -
    0.008 * Math.abs(words - GOOD_LENGTH) -
    0.06 * issues.length +
    0.1 * (fact.confidence - 0.85);
  return Math.round(Math.min(1, Math.max(0, guess)) * 1000) / 1000;
}
