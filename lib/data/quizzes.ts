import "server-only";
import type { Issue } from "@/lib/model/generation";
import { type ArticleVersionId, asId, type QuizId, type UserId } from "@/lib/model/ids";
import type { Question } from "@/lib/model/question";
import { database } from "./client";
import { type DraftNotes, parseDraftNotes } from "./draft-notes";
import type { Prisma } from "./generated/client";
import { isUuid, newId } from "./new-id";
import { newQuestionVersionRows } from "./questions";
import { isUniqueViolation, retry } from "./retry";

const MOST_LISTED = 200;
const MOST_QUESTIONS = 500;

/** The draft this person has made from an article version; null when there is none. */
export async function findOwnQuizOfArticle(by: {
  ownerId: UserId;
  articleVersionId: ArticleVersionId;
}): Promise<QuizId | null> {
  const row = await database().quiz.findUnique({
    where: { ownerId_articleVersionId: by },
    select: { id: true },
  });
  return row === null ? null : asId<QuizId>(row.id);
}

export type NewDraft = {
  readonly ownerId: UserId;
  readonly articleVersionId: ArticleVersionId;
  readonly title: string;
  readonly notes: DraftNotes;
  readonly questions: readonly {
    readonly factId: string;
    readonly templateId: string;
    readonly body: Question;
    readonly issues: readonly Issue[];
  }[];
};

/** Stores a draft with its questions, in one transaction; null when this person already has one of this article. */
export async function saveDraft(draft: NewDraft, now: Date): Promise<QuizId | null> {
  const quizId = newId(now);
  const questions = draft.questions.map((question, position) => ({ id: newId(now), position, ...question }));
  const versions = questions.map(({ id, body, templateId, issues }) =>
    newQuestionVersionRows(
      {
        questionId: id,
        number: 1,
        body,
        templateId,
        issues,
        origin: "generated",
        articleVersionId: draft.articleVersionId,
      },
      now,
    ),
  );
  try {
    await retry(() =>
      database().$transaction(async (transaction) => {
        await transaction.quiz.create({
          data: {
            id: quizId,
            ownerId: draft.ownerId,
            title: draft.title,
            articleVersionId: draft.articleVersionId,
            draftNotes: draft.notes,
            createdAt: now,
            updatedAt: now,
          },
        });
        await transaction.question.createMany({
          data: questions.map(({ id, position, factId }) => ({ id, quizId, factId, position, createdAt: now })),
        });
        await transaction.questionVersion.createMany({ data: versions.map(({ version }) => version) });
        await transaction.option.createMany({ data: versions.flatMap(({ options }) => options) });
      }),
    );
  } catch (error) {
    if (isUniqueViolation(error)) return null;
    throw error;
  }
  return asId<QuizId>(quizId);
}

export type QuizHead = {
  readonly id: QuizId;
  readonly title: string;
  readonly articleVersionId: ArticleVersionId | null;
  readonly notes: DraftNotes;
  /** Number of the latest published version; null before the first. */
  readonly version: number | null;
};

/** A quiz of this person's own, without its questions. */
export async function findOwnQuiz(by: { quizId: string; ownerId: UserId }): Promise<QuizHead | null> {
  if (!isUuid(by.quizId)) return null;
  const row = await database().quiz.findFirst({
    where: { id: by.quizId, ownerId: by.ownerId },
    select: {
      id: true,
      title: true,
      articleVersionId: true,
      draftNotes: true,
      versions: { select: { number: true }, orderBy: { number: "desc" }, take: 1 },
    },
  });
  if (row === null) return null;
  return {
    id: asId<QuizId>(row.id),
    title: row.title,
    articleVersionId: row.articleVersionId === null ? null : asId<ArticleVersionId>(row.articleVersionId),
    notes: parseDraftNotes(row.draftNotes),
    version: row.versions[0]?.number ?? null,
  };
}

/** Gives a quiz of this person's own another title; false when they have no such quiz. */
export async function renameOwnQuiz(
  by: { quizId: string; ownerId: UserId; title: string },
  now: Date,
): Promise<boolean> {
  if (!isUuid(by.quizId)) return false;
  const { count } = await retry(() =>
    database().quiz.updateMany({
      where: { id: by.quizId, ownerId: by.ownerId },
      data: { title: by.title, updatedAt: now },
    }),
  );
  return count === 1;
}

export type ListedQuiz = {
  readonly id: QuizId;
  readonly title: string;
  readonly updatedAt: Date;
  /** The latest published version; null before the first. */
  readonly published: (PublishedWordings & { readonly number: number }) | null;
  /** What publishing now would freeze. */
  readonly approved: PublishedWordings;
  readonly toReview: number;
  readonly attempts: number;
};
type PublishedWordings = { readonly title: string; readonly questionVersionIds: readonly string[] };

/** A person's own quizzes, the one changed last first. */
export async function listOwnQuizRows(ownerId: UserId): Promise<ListedQuiz[]> {
  const rows = await database().quiz.findMany({
    where: { ownerId },
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
    take: MOST_LISTED,
    select: {
      id: true,
      title: true,
      updatedAt: true,
      versions: { select: publishedColumns, orderBy: { number: "desc" }, take: 1 },
      questions: { select: draftedColumns, orderBy: { position: "asc" }, take: MOST_QUESTIONS },
      _count: { select: { attempts: true } },
    },
  });
  return rows.map((row) => ({
    id: asId<QuizId>(row.id),
    title: row.title,
    updatedAt: row.updatedAt,
    published: toPublished(row.versions[0]),
    approved: {
      title: row.title,
      questionVersionIds: row.questions
        .filter(({ status }) => status === "approved")
        .flatMap(({ versions }) => versions.map(({ id }) => id)),
    },
    toReview: row.questions.filter(({ status }) => status === "proposed").length,
    attempts: row._count.attempts,
  }));
}

const publishedColumns = {
  number: true,
  title: true,
  questions: { select: { questionVersionId: true }, orderBy: { position: "asc" }, take: MOST_QUESTIONS },
} satisfies Prisma.QuizVersionSelect;

const draftedColumns = {
  status: true,
  versions: { select: { id: true }, orderBy: { number: "desc" }, take: 1 },
} satisfies Prisma.QuestionSelect;

const toPublished = (
  row: Prisma.QuizVersionGetPayload<{ select: typeof publishedColumns }> | undefined,
): ListedQuiz["published"] =>
  row === undefined
    ? null
    : {
        number: row.number,
        title: row.title,
        questionVersionIds: row.questions.map(({ questionVersionId }) => questionVersionId),
      };
