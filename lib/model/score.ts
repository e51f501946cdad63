import type { QuestionVersionId, ResponseId, ScoreEventId, UserId } from "./ids";

/** Marks for one response. An answer that cannot be scored is not a wrong one. */
export type Score =
  | {
      readonly status: "scored";
      readonly earned: number;
      readonly max: number;
      /** How the marks were reached, step by step, in words: "capitals ignored", "accepted: surname". */
      readonly trace: readonly string[];
    }
  | { readonly status: "invalid"; readonly reason: "empty" | "unknown-option" | "wrong-type" }
  | { readonly status: "undecided"; readonly reason: "near-miss" };

/** Append-only. The standing score is the latest override, else the latest regrade, else auto. */
export type ScoreEvent = { readonly id: ScoreEventId; readonly responseId: ResponseId; readonly at: Date } & (
  | { readonly kind: "auto"; readonly score: Score }
  | {
      readonly kind: "regrade";
      readonly score: Score;
      readonly regradeId: string;
      readonly scoredWith: QuestionVersionId;
    }
  | { readonly kind: "override"; readonly score: Score; readonly by: UserId; readonly comment: string }
);
