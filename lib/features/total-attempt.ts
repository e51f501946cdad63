import "server-only";
import { currentScore, earnedBy } from "@/lib/assessment/current-score";
import type { AttemptSummary } from "@/lib/data/responses";

/** An attempt with its standing score. While it is open, nothing is earned yet. */
export type AttemptTotal = Omit<AttemptSummary, "events" | "id"> & {
  readonly attemptId: string;
  readonly state: "open" | "submitted";
  readonly earned: number;
};

/** Adds up the standing scores of an attempt's responses. */
export function toAttemptTotal({ id, events, ...summary }: AttemptSummary): AttemptTotal {
  const earned = events.reduce((sum, each) => sum + earnedBy(currentScore(each)), 0);
  return { attemptId: id, ...summary, state: summary.submittedAt === null ? "open" : "submitted", earned };
}
