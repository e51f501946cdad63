import "server-only";
import { z } from "zod";
import { findPublishProblems, type PublishProblem } from "@/lib/assessment/check-publishable";
import { listDraftQuestions } from "@/lib/data/questions";
import { findLatestVersion, saveQuizVersion } from "@/lib/data/quiz-versions";
import { findOwnQuiz } from "@/lib/data/quizzes";
import { err, ok, type Result } from "@/lib/model/result";
import type { By } from "@/lib/model/user";
import { differsFrom, toPublishable } from "./read-quiz-draft";

export const publishQuizInput = z.object({ quizId: z.string() });
export type PublishQuizError = "not-found" | "nothing-changed" | PublishProblem["code"];

/** Freezes the approved questions as the next version. Attempts under way stay on the version they began with. */
export async function publishQuiz(
  { quizId }: z.infer<typeof publishQuizInput>,
  by: By,
): Promise<Result<{ number: number }, PublishQuizError>> {
  const quiz = await findOwnQuiz({ quizId, ownerId: by.user.id });
  if (quiz === null) return err("not-found");
  const questions = await listDraftQuestions({ quizId: quiz.id, ownerId: by.user.id });
  const [problem] = findPublishProblems(questions.map(toPublishable));
  if (problem !== undefined) return err(problem.code);
  if (!differsFrom(await findLatestVersion(quiz.id), quiz.title, questions)) return err("nothing-changed");

  const approved = questions.filter(({ status }) => status === "approved");
  const number = (quiz.version ?? 0) + 1;
  const questionVersionIds = approved.map(({ latest }) => latest.id);
  const saved = await saveQuizVersion({ quizId: quiz.id, number, title: quiz.title, questionVersionIds }, by.now);
  // Pressed twice: the first press has published exactly this.
  return saved === null ? err("nothing-changed") : ok({ number });
}
