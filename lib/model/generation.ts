import type { Fact } from "./fact";
import type { Question } from "./question";
import type { Features } from "./ranker";
import type { Entity, Mention, Sentence } from "./reading";

/** One finding of the lint. `reject` and `error` block a question, `warning` does not. */
export type Issue = {
  readonly rule: string;
  readonly severity: "reject" | "error" | "warning";
  /** A sentence for a teacher: what is wrong, and with which words. */
  readonly detail: string;
};

export const isBlocking = (issue: Issue): boolean => issue.severity !== "warning";

export type Candidate = {
  readonly id: string;
  readonly fact: Fact;
  readonly templateId: string;
  readonly question: Question;
  /** 0..1: how likely a teacher is to keep it. */
  readonly score: number;
};

/** Why a sentence has no question. */
export type NotAsked =
  | "zone"
  | "duplicate"
  | "quote-only"
  | "unresolved-pronoun"
  | "unresolved-definite"
  | "unresolved-date"
  | "conflict"
  | "low-parse"
  | "no-pattern"
  | "negated"
  | "hypothetical"
  | "list-member"
  | "unknown-type"
  | "too-few-anchors"
  | "no-distractors"
  | "damaged"
  | "trivial"
  | "below-threshold"
  | "not-selected";

export type SentenceOutcome = {
  readonly sentenceIndex: number;
  readonly asked: number;
  /** Empty exactly when `asked` > 0. */
  readonly reasons: readonly NotAsked[];
};

/** A candidate without a blocking finding, with its warnings and with what its score was made of. */
export type SoundCandidate = {
  readonly candidate: Candidate;
  readonly issues: readonly Issue[];
  readonly features: Features;
  /** What is asked for: "country", "person", "number", "office" … */
  readonly answerType: string;
};

/**
 * Why a sound candidate is not asked. "enough": the set was full; "longest-key": in too many of the others the key is the longest
 * option. `by`: the chosen one that stands in its way, where one does.
 */
export type PassedOver = {
  readonly candidateId: string;
  readonly reason:
    | "below-threshold"
    | "same-fact"
    | "same-question"
    | "same-sentence"
    | "same-kind"
    | "tells-answer"
    | "longest-key"
    | "enough";
  readonly by: string | null;
};

/** Everything one run found: editor, evaluation and tests read the same object. */
export type Generation = {
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly facts: readonly Fact[];
  readonly accepted: readonly Candidate[];
  /** What could be asked, chosen or not, in the order of the article's facts. */
  readonly sound: readonly SoundCandidate[];
  /** One for each sound candidate that is not among the accepted. */
  readonly passedOver: readonly PassedOver[];
  readonly rejected: readonly { readonly candidate: Candidate; readonly issues: readonly Issue[] }[];
  /** One per sentence, in order. */
  readonly outcomes: readonly SentenceOutcome[];
};
