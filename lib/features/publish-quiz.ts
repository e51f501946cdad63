import "server-only";
import { z } from "zod";
import { findPublishProblems, type PublishProblem } from "@/lib/assessment/check-publishable";
import { hasChanged, type PublishedShape } from "@/lib/assessment/quiz-changes";
import { listDraftQuestions } from "@/lib/data/questions";
import { findLatestVersion, saveQuizVersion } from "@/lib/data/quiz-versions";
import { findOwnQuiz } from "@/lib/data/quizzes";
import type { QuizId } from "@/lib/model/ids";
import { err, ok, type Result } from "@/lib/model/result";
import type { By } from "@/lib/model/user";
import { shapeOfDraft, shapeOfVersion, toPublishable } from "./publishable";

export const publishQuizInput = z.object({ quizId: z.string() });
export type PublishQuizError = "not-found" | "nothing-changed" | "stale" | PublishProblem["code"];

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
  const draft = shapeOfDraft(quiz.title, questions);
  if (!(await differsFromPublished(quiz.id, draft))) return err("nothing-changed");

  const number = (quiz.version ?? 0) + 1;
  const questionVersionIds = questions.filter(({ status }) => status === "approved").map(({ latest }) => latest.id);
  const saved = await saveQuizVersion({ quizId: quiz.id, number, title: quiz.title, questionVersionIds }, by.now);
  if (saved !== null) return ok({ number });
  // Pressed twice, the first press has published exactly this; another tab may have published something else.
  return err((await differsFromPublished(quiz.id, draft)) ? "stale" : "nothing-changed");
}

const differsFromPublished = async (quizId: QuizId, draft: PublishedShape): Promise<boolean> =>
  hasChanged(shapeOfVersion(await findLatestVersion(quizId)), draft);
