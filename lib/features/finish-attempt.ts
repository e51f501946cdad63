import "server-only";
import { scoreResponse } from "@/lib/assessment/score-response";
import { closeAttempt, findOwnAttempt, type NewResponse } from "@/lib/data/attempts";
import { findQuizVersion } from "@/lib/data/quiz-versions";
import type { ResponseValue, SavedAnswer } from "@/lib/model/attempt";
import type { AttemptId } from "@/lib/model/ids";
import type { Question, QuestionVersion } from "@/lib/model/question";
import { err, ok, type Result } from "@/lib/model/result";
import type { By } from "@/lib/model/user";

/** Hands in an attempt and marks it, once; handing in again finds it done. */
export async function finishAttempt(attemptId: string, by: By): Promise<Result<AttemptId, "not-found">> {
  const attempt = await findOwnAttempt({ attemptId, userId: by.user.id });
  if (attempt === null) return err("not-found");
  if (attempt.submittedAt !== null) return ok(attempt.id);
  const version = await findQuizVersion(attempt.quizVersionId);
  if (version === null) throw new Error(`quiz version ${attempt.quizVersionId} of an attempt is gone`);

  const mark = (saved: readonly SavedAnswer[]) => version.questions.map((question) => toResponse(question, saved));
  await closeAttempt({ attemptId: attempt.id, userId: by.user.id }, mark, by.now);
  return ok(attempt.id);
}

function toResponse({ id, body }: QuestionVersion, saved: readonly SavedAnswer[]): NewResponse {
  const value = saved.find(({ questionVersionId }) => questionVersionId === id)?.value ?? unanswered(body);
  return { questionVersionId: id, value, score: scoreResponse(body, value) };
}

const unanswered = (body: Question): ResponseValue =>
  body.type === "choice" ? { type: "choice", optionId: "" } : { type: "cloze", gaps: {} };
