import "server-only";
import { findPublishProblems, type PublishProblem } from "@/lib/assessment/check-publishable";
import { hasChanged } from "@/lib/assessment/quiz-changes";
import { stemWithGaps } from "@/lib/assessment/validate-edit";
import { findOwnVersion } from "@/lib/data/articles";
import type { DraftNotes } from "@/lib/data/draft-notes";
import { listDraftQuestions, type DraftQuestion as StoredQuestion } from "@/lib/data/questions";
import { findLatestVersion } from "@/lib/data/quiz-versions";
import { findOwnQuiz } from "@/lib/data/quizzes";
import { listSentences } from "@/lib/data/sentences";
import type { Issue } from "@/lib/model/generation";
import type { Question } from "@/lib/model/question";
import type { By } from "@/lib/model/user";
import { shapeOfDraft, shapeOfVersion, toPublishable } from "./publishable";
import { type ArticleView, toArticleView } from "./view-article";

/** A question in the studio, key and all: for its author only. */
export type DraftQuestion = {
  readonly id: string;
  readonly versionId: string;
  readonly versionNumber: number;
  readonly status: "proposed" | "approved" | "rejected";
  readonly body: Question;
  /** As read and edited: each gap of a cloze is `_____`. */
  readonly stemText: string;
  readonly issues: readonly Issue[];
  readonly origin: "generated" | "edited" | "assisted";
};

export type QuizDraft = {
  readonly id: string;
  readonly title: string;
  /** Number of the latest published version; null before the first. */
  readonly version: number | null;
  readonly hasUnpublishedChanges: boolean;
  readonly problems: readonly PublishProblem[];
  readonly article: ArticleView;
  readonly questions: readonly DraftQuestion[];
  readonly rejectedByLint: DraftNotes["rejected"];
  readonly notAsked: DraftNotes["notAsked"];
};

/** Everything the studio shows of a quiz; null when it is not this teacher's. */
export async function readQuizDraft(quizId: string, by: By): Promise<QuizDraft | null> {
  const quiz = await findOwnQuiz({ quizId, ownerId: by.user.id });
  if (quiz === null || quiz.articleVersionId === null) return null;
  const article = await findOwnVersion({ versionId: quiz.articleVersionId, ownerId: by.user.id });
  if (article === null) return null;

  const [stored, published, sentences] = await Promise.all([
    listDraftQuestions({ quizId: quiz.id, ownerId: by.user.id }),
    findLatestVersion(quiz.id),
    listSentences(article.id),
  ]);
  return {
    id: quiz.id,
    title: quiz.title,
    version: quiz.version,
    hasUnpublishedChanges: hasChanged(shapeOfVersion(published), shapeOfDraft(quiz.title, stored)),
    problems: findPublishProblems(stored.map(toPublishable)),
    article: toArticleView(article, sentences),
    questions: stored.map(toDraftQuestion),
    rejectedByLint: quiz.notes.rejected,
    notAsked: quiz.notes.notAsked,
  };
}

const toDraftQuestion = ({ id, status, latest, issues }: StoredQuestion): DraftQuestion => ({
  id,
  versionId: latest.id,
  versionNumber: latest.number,
  status,
  body: latest.body,
  stemText: latest.body.type === "cloze" ? stemWithGaps(latest.body) : latest.body.stem,
  issues,
  origin: latest.origin,
});
