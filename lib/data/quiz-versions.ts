import "server-only";
import { asId, type QuestionVersionId, type QuizId, type QuizVersionId } from "@/lib/model/ids";
import type { QuizVersion } from "@/lib/model/quiz";
import { database } from "./client";
import type { Prisma } from "./generated/client";
import { isUuid, newId } from "./new-id";
import { type Page, pageOf, parsePageKey } from "./page-by-key";
import { questionVersionColumns, toQuestionVersion } from "./question-payload";
import { isUniqueViolation, retry } from "./retry";

const PAGE_SIZE = 20;
const MOST_QUESTIONS = 200;

const versionColumns = {
  id: true,
  quizId: true,
  number: true,
  title: true,
  publishedAt: true,
  questions: {
    orderBy: { position: "asc" },
    take: MOST_QUESTIONS,
    select: { questionVersion: { select: questionVersionColumns } },
  },
} satisfies Prisma.QuizVersionSelect;

const toQuizVersion = (row: Prisma.QuizVersionGetPayload<{ select: typeof versionColumns }>): QuizVersion => ({
  id: asId<QuizVersionId>(row.id),
  quizId: asId<QuizId>(row.quizId),
  number: row.number,
  title: row.title,
  publishedAt: row.publishedAt,
  questions: row.questions.map(({ questionVersion }) => toQuestionVersion(questionVersion)),
});

/** One published version with its questions, keys and all. Not scoped: callers have found an attempt that pins it. */
export async function findQuizVersion(id: QuizVersionId): Promise<QuizVersion | null> {
  const row = await database().quizVersion.findUnique({ where: { id }, select: versionColumns });
  return row === null ? null : toQuizVersion(row);
}

/** The latest published version of a quiz, keys and all. Not scoped: a published quiz is open to everyone. */
export async function findLatestVersion(quizId: string): Promise<QuizVersion | null> {
  if (!isUuid(quizId)) return null;
  const row = await database().quizVersion.findFirst({
    where: { quizId },
    orderBy: { number: "desc" },
    select: versionColumns,
  });
  return row === null ? null : toQuizVersion(row);
}

/** Freezes a title and wordings as the next version of a quiz; null when somebody else published it meanwhile. */
export async function saveQuizVersion(
  version: {
    readonly quizId: QuizId;
    readonly number: number;
    readonly title: string;
    readonly questionVersionIds: readonly QuestionVersionId[];
  },
  now: Date,
): Promise<QuizVersionId | null> {
  const id = newId(now);
  const { quizId, number, title } = version;
  try {
    await retry(() =>
      database().$transaction(async (transaction) => {
        await transaction.quizVersion.create({ data: { id, quizId, number, title, publishedAt: now } });
        await transaction.quiz.updateMany({ where: { id: quizId, publishedAt: null }, data: { publishedAt: now } });
        await transaction.quizVersionQuestion.createMany({
          data: version.questionVersionIds.map((questionVersionId, position) => ({
            quizVersionId: id,
            position,
            questionVersionId,
          })),
        });
      }),
    );
  } catch (error) {
    if (isUniqueViolation(error)) return null;
    throw error;
  }
  return asId<QuizVersionId>(id);
}

const quizCardColumns = {
  id: true,
  createdAt: true,
  publishedAt: true,
  versions: {
    orderBy: { number: "desc" },
    take: 1,
    select: {
      title: true,
      questions: { take: MOST_QUESTIONS, select: { questionVersion: { select: { type: true } } } },
    },
  },
  articleVersion: {
    select: {
      title: true,
      publishedOn: true,
      article: { select: { slug: true, topic: true, source: { select: { name: true } } } },
    },
  },
} satisfies Prisma.QuizSelect;

/** A published quiz as anyone may see it before starting: no question among it. */
export type QuizCard = {
  readonly id: QuizId;
  readonly title: string;
  readonly choice: number;
  readonly cloze: number;
  readonly topic: string | null;
  readonly article: {
    readonly slug: string;
    readonly title: string;
    readonly publisher: string;
    readonly publishedOn: string | null;
  } | null;
};

function toQuizCard(row: Prisma.QuizGetPayload<{ select: typeof quizCardColumns }>): QuizCard {
  const types = (row.versions[0]?.questions ?? []).map(({ questionVersion }) => questionVersion.type);
  const version = row.articleVersion;
  return {
    id: asId<QuizId>(row.id),
    title: row.versions[0]?.title ?? "",
    choice: types.filter((type) => type === "choice").length,
    cloze: types.filter((type) => type === "cloze").length,
    topic: version?.article.topic ?? null,
    article:
      version === null
        ? null
        : {
            slug: version.article.slug,
            title: version.title,
            publisher: version.article.source.name,
            publishedOn: version.publishedOn?.toISOString().slice(0, 10) ?? null,
          },
  };
}

/** Published quizzes, the one published last first. Not scoped: they are open to everyone. */
export async function listQuizCards(after: string | null): Promise<Page<QuizCard>> {
  const key = parsePageKey(after);
  const rows = await database().quiz.findMany({
    where: {
      publishedAt: { not: null },
      ...(key === null ? {} : { OR: [{ publishedAt: { lt: key.at } }, { publishedAt: key.at, id: { gt: key.id } }] }),
    },
    orderBy: [{ publishedAt: "desc" }, { id: "asc" }],
    select: quizCardColumns,
    take: PAGE_SIZE + 1,
  });
  return pageOf(rows, PAGE_SIZE, (row) => ({ at: row.publishedAt ?? row.createdAt, id: row.id }), toQuizCard);
}

/** One published quiz; null when there is none, or it is still a draft. */
export async function findQuizCard(quizId: string): Promise<QuizCard | null> {
  if (!isUuid(quizId)) return null;
  const row = await database().quiz.findFirst({
    where: { id: quizId, publishedAt: { not: null } },
    select: quizCardColumns,
  });
  return row === null ? null : toQuizCard(row);
}
