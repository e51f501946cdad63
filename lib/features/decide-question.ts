import "server-only";
import { z } from "zod";
import { findDraftQuestion, type QuestionStatus, setQuestionStatus } from "@/lib/data/questions";
import { isBlocking } from "@/lib/model/generation";
import { err, ok, type Result } from "@/lib/model/result";
import type { By } from "@/lib/model/user";

export const decideQuestionInput = z.object({
  quizId: z.string(),
  questionId: z.string(),
  /** The wording the teacher was looking at. */
  versionNumber: z.coerce.number().int(),
  decision: z.enum(["approve", "reject", "reopen"]),
});
export type DecideQuestionInput = z.infer<typeof decideQuestionInput>;
export type DecideQuestionError = "not-found" | "blocked" | "stale";

const STATUS: Record<DecideQuestionInput["decision"], QuestionStatus> = {
  approve: "approved",
  reject: "rejected",
  reopen: "proposed",
};

/** Notes whether a question goes into the quiz. One with a blocking finding has to be edited first. */
export async function decideQuestion(input: DecideQuestionInput, by: By): Promise<Result<null, DecideQuestionError>> {
  const question = await findDraftQuestion({ ...input, ownerId: by.user.id });
  if (question === null) return err("not-found");
  if (question.latest.number !== input.versionNumber) return err("stale");
  if (input.decision === "approve" && question.issues.some(isBlocking)) return err("blocked");

  const { versionNumber } = input;
  const decided = { questionId: question.id, ownerId: by.user.id, status: STATUS[input.decision], versionNumber };
  const outcome = await setQuestionStatus(decided, by.now);
  return outcome === "done" ? ok(null) : err(outcome);
}
