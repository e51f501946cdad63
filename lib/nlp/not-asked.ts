import type { Candidate, Issue, NotAsked, SentenceOutcome } from "@/lib/model/generation";
import type { SentenceFacts } from "./facts/extract-facts";

/** What a blocking finding of the lint means for the sentence. */
const REASONS: Readonly<Record<string, NotAsked>> = {
  L2: "unresolved-pronoun",
  L3: "unresolved-date",
  L4: "unresolved-definite",
  L5: "too-few-anchors",
  L8: "quote-only",
  L10: "no-distractors",
  L11: "no-distractors",
  L19: "list-member",
  L21: "trivial",
  L24: "damaged",
};

/** What could be asked, what is asked, and below which score nothing is. */
type Selected = {
  readonly sound: readonly Candidate[];
  readonly accepted: readonly Candidate[];
  readonly threshold: number;
};

/** Says for every sentence how many questions it has, or why it has none. */
export function explainNotAsked(
  found: readonly SentenceFacts[],
  rejected: readonly { readonly candidate: Candidate; readonly issues: readonly Issue[] }[],
  { sound, accepted, threshold }: Selected,
): SentenceOutcome[] {
  const askedOf = countBySentence(accepted);
  const soundOf = countBySentence(sound);
  const goodOf = countBySentence(sound.filter(({ score }) => score >= threshold));
  const blockedOf = new Map<number, NotAsked[]>();
  for (const { candidate, issues } of rejected) {
    const index = candidate.question.evidence.sentenceIndex;
    const reasons = issues
      .filter((issue) => issue.severity !== "warning")
      .map(({ rule }) => REASONS[rule] ?? "below-threshold");
    blockedOf.set(index, [...(blockedOf.get(index) ?? []), ...reasons]);
  }
  return found.map(({ sentenceIndex, facts, reasons }) => {
    const asked = askedOf.get(sentenceIndex) ?? 0;
    if (asked > 0) return { sentenceIndex, asked, reasons: [] };
    const later: NotAsked[] =
      (soundOf.get(sentenceIndex) ?? 0) > 0
        ? [(goodOf.get(sentenceIndex) ?? 0) > 0 ? "not-selected" : "below-threshold"]
        : (blockedOf.get(sentenceIndex) ?? []);
    const all = [...new Set([...reasons, ...later])];
    return {
      sentenceIndex,
      asked,
      reasons: all.length > 0 ? all : [facts.length > 0 ? "no-distractors" : "no-pattern"],
    };
  });
}

function countBySentence(candidates: readonly Candidate[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { question } of candidates) {
    const { sentenceIndex } = question.evidence;
    counts.set(sentenceIndex, (counts.get(sentenceIndex) ?? 0) + 1);
  }
  return counts;
}
