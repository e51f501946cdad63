import type { AttemptId, QuestionVersionId, QuizVersionId, UserId } from "./ids";

/** One student's sitting of one quiz version. */
export type Attempt = {
  readonly id: AttemptId;
  readonly quizVersionId: QuizVersionId;
  readonly userId: UserId;
  /** Draws the order of the options again, exactly. */
  readonly seed: number;
  readonly startedAt: Date;
  readonly submittedAt: Date | null;
};

/** `optionId` is the stored id of the option; `gaps` maps gap id to what was typed. Empty strings: not answered. */
export type ResponseValue =
  | { readonly type: "choice"; readonly optionId: string }
  | { readonly type: "cloze"; readonly gaps: Readonly<Record<string, string>> };

/** Working copy while the attempt is open. The higher `sequence` wins; the only answer row that changes. */
export type SavedAnswer = {
  readonly questionVersionId: QuestionVersionId;
  readonly sequence: number;
  readonly value: ResponseValue;
};
