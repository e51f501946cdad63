import type { QuizId, QuizVersionId } from "./ids";
import type { QuestionVersion } from "./question";

/** Frozen at publish. `number` counts from 1 within the quiz. */
export type QuizVersion = {
  readonly id: QuizVersionId;
  readonly quizId: QuizId;
  readonly number: number;
  readonly title: string;
  /** In the order the teacher chose. */
  readonly questions: readonly QuestionVersion[];
  readonly publishedAt: Date;
};
