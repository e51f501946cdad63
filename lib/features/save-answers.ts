import "server-only";
import { z } from "zod";
import { toStoredValue } from "@/lib/assessment/public-question";
import { findOwnAttempt, saveAnswerRows } from "@/lib/data/attempts";
import { findQuizVersion } from "@/lib/data/quiz-versions";
import type { SavedAnswer } from "@/lib/model/attempt";
import type { QuizVersion } from "@/lib/model/quiz";
import { err, ok, type Result } from "@/lib/model/result";
import type { By } from "@/lib/model/user";
import { storableText } from "./storable-text";

const valueInput = z.discriminatedUnion("type", [
  z.object({ type: z.literal("choice"), optionId: z.string().max(100) }),
  z.object({ type: z.literal("cloze"), gaps: z.record(z.string().max(100), storableText.max(500)) }),
]);

export const saveAnswersInput = z.object({
  answers: z
    .array(
      z.object({
        questionVersionId: z.uuid(),
        sequence: z
          .number()
          .int()
          .min(1)
          .max(2 ** 31 - 1),
        value: valueInput,
      }),
    )
    .min(1)
    .max(50),
});
export type SaveAnswersInput = z.infer<typeof saveAnswersInput>;
export type SaveAnswersError = "not-found" | "closed" | "bad-answer";
type Standing = { readonly questionVersionId: string; readonly sequence: number };

/**
 * Stores answers of an open attempt and says which sequence now stands for each question, committed. Higher than the
 * one sent: a newer answer stood there already, and this one was not stored. Asking again changes nothing.
 */
export async function saveAnswers(
  attemptId: string,
  { answers }: SaveAnswersInput,
  by: By,
): Promise<Result<{ saved: readonly Standing[] }, SaveAnswersError>> {
  const attempt = await findOwnAttempt({ attemptId, userId: by.user.id });
  if (attempt === null) return err("not-found");
  if (attempt.submittedAt !== null) return err("closed");
  const version = await findQuizVersion(attempt.quizVersionId);
  const stored = version === null ? null : toStoredAnswers(version, attempt.seed, newestOfEach(answers));
  if (stored === null) return err("bad-answer");

  const standing = await saveAnswerRows({ attemptId: attempt.id, userId: by.user.id }, stored, by.now);
  if (standing === null) return err("closed");
  return ok({ saved: [...standing].map(([questionVersionId, sequence]) => ({ questionVersionId, sequence })) });
}

/** One statement may not write the same row twice. */
function newestOfEach(answers: SaveAnswersInput["answers"]): SaveAnswersInput["answers"] {
  const inOrder = [...answers].sort((a, b) => a.sequence - b.sequence);
  return [...new Map(inOrder.map((answer) => [answer.questionVersionId, answer])).values()];
}

/** null when one of them cannot come from this attempt. */
function toStoredAnswers(
  { questions }: QuizVersion,
  seed: number,
  answers: SaveAnswersInput["answers"],
): SavedAnswer[] | null {
  const stored = answers.flatMap(({ questionVersionId, sequence, value }) => {
    const question = questions.find(({ id }) => id === questionVersionId);
    const kept = question === undefined ? null : toStoredValue(question, seed, value);
    return question === undefined || kept === null ? [] : [{ questionVersionId: question.id, sequence, value: kept }];
  });
  return stored.length === answers.length ? stored : null;
}
