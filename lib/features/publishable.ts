import "server-only";
import type { PublishedShape } from "@/lib/assessment/quiz-changes";
import type { DraftQuestion } from "@/lib/data/questions";
import type { QuizVersion } from "@/lib/model/quiz";

/** What the publish check looks at in a question. */
export const toPublishable = ({ status, latest, issues }: DraftQuestion) => ({
  approved: status === "approved",
  issues,
  body: latest.body,
});

/** What publishing the draft now would freeze. */
export const shapeOfDraft = (title: string, questions: readonly DraftQuestion[]): PublishedShape => ({
  title,
  questionVersionIds: questions.filter(({ status }) => status === "approved").map(({ latest }) => latest.id),
});

export const shapeOfVersion = (version: QuizVersion | null): PublishedShape | null =>
  version === null ? null : { title: version.title, questionVersionIds: version.questions.map(({ id }) => id) };
