import "server-only";
import type { ResponseValue } from "@/lib/model/attempt";
import { type AttemptId, asId, type QuestionVersionId, type QuizId, type UserId } from "@/lib/model/ids";
import type { ScoreEvent } from "@/lib/model/score";
import { parseValue } from "./attempts";
import { database } from "./client";
import type { Prisma } from "./generated/client";
import { isUuid } from "./new-id";
import { type Page, pageOf, parsePageKey } from "./page-by-key";
import { scoreEventColumns, toScoreEvent } from "./score-payload";

const PAGE_SIZE = 20;
const MOST_QUESTIONS = 500;

export type ScoredResponse = {
  readonly questionVersionId: QuestionVersionId;
  readonly value: ResponseValue;
  /** Oldest first. */
  readonly events: readonly ScoreEvent[];
};

const eventsOldestFirst = {
  orderBy: [{ at: "asc" }, { id: "asc" }],
  select: scoreEventColumns,
  take: 100,
} satisfies Prisma.Response$scoreEventsArgs;

/** The responses of an attempt with their score events. Not scoped: callers have found the attempt for somebody. */
export async function listResponses(attemptId: AttemptId): Promise<ScoredResponse[]> {
  const rows = await database().response.findMany({
    where: { attemptId },
    select: { questionVersionId: true, value: true, scoreEvents: eventsOldestFirst },
    take: MOST_QUESTIONS,
  });
  return rows.map((row) => ({
    questionVersionId: asId<QuestionVersionId>(row.questionVersionId),
    value: parseValue(row.value),
    events: row.scoreEvents.map(toScoreEvent),
  }));
}

const summaryColumns = {
  id: true,
  quizId: true,
  startedAt: true,
  submittedAt: true,
  user: { select: { name: true, isGuest: true } },
  quizVersion: {
    select: {
      number: true,
      title: true,
      questions: { select: { questionVersion: { select: { maxScore: true } } }, take: MOST_QUESTIONS },
    },
  },
  responses: { select: { scoreEvents: eventsOldestFirst }, take: MOST_QUESTIONS },
} satisfies Prisma.AttemptSelect;

/** An attempt as lists show it: whose, when, and the score events of each response. */
export type AttemptSummary = {
  readonly id: AttemptId;
  readonly quizId: QuizId;
  readonly quizTitle: string;
  readonly quizVersionNumber: number;
  readonly studentName: string;
  readonly isGuest: boolean;
  readonly startedAt: Date;
  readonly submittedAt: Date | null;
  readonly max: number;
  readonly events: readonly (readonly ScoreEvent[])[];
};

const toSummary = (row: Prisma.AttemptGetPayload<{ select: typeof summaryColumns }>): AttemptSummary => ({
  id: asId<AttemptId>(row.id),
  quizId: asId<QuizId>(row.quizId),
  quizTitle: row.quizVersion.title,
  quizVersionNumber: row.quizVersion.number,
  studentName: row.user.name ?? "Someone",
  isGuest: row.user.isGuest,
  startedAt: row.startedAt,
  submittedAt: row.submittedAt,
  max: row.quizVersion.questions.reduce((sum, { questionVersion }) => sum + questionVersion.maxScore, 0),
  events: row.responses.map(({ scoreEvents }) => scoreEvents.map(toScoreEvent)),
});

async function listSummaries(where: Prisma.AttemptWhereInput, after: string | null): Promise<Page<AttemptSummary>> {
  const key = parsePageKey(after);
  const older = key === null ? {} : { OR: [{ startedAt: { lt: key.at } }, { startedAt: key.at, id: { lt: key.id } }] };
  const rows = await database().attempt.findMany({
    where: { AND: [where, older] },
    orderBy: [{ startedAt: "desc" }, { id: "desc" }],
    select: summaryColumns,
    take: PAGE_SIZE + 1,
  });
  return pageOf(rows, PAGE_SIZE, (row) => ({ at: row.startedAt, id: row.id }), toSummary);
}

/** A student's own attempts, newest first. */
export const listOwnAttempts = (userId: UserId, after: string | null): Promise<Page<AttemptSummary>> =>
  listSummaries({ userId }, after);

/** A student's latest attempt on each of some quizzes. */
export async function listLatestAttempts(userId: UserId, quizIds: readonly QuizId[]): Promise<AttemptSummary[]> {
  const latest = await database().$queryRaw<{ id: string }[]>`
    SELECT DISTINCT ON ("quizId") id FROM "Attempt"
    WHERE "userId" = ${userId}::uuid AND "quizId" = ANY (${[...quizIds]}::uuid[])
    ORDER BY "quizId", "startedAt" DESC, id DESC`;
  const rows = await database().attempt.findMany({
    where: { id: { in: latest.map(({ id }) => id) } },
    select: summaryColumns,
    take: latest.length,
  });
  return rows.map(toSummary);
}

/** The attempts on a quiz that this teacher owns, newest first. */
export async function listAttemptsOnOwnQuiz(
  by: { quizId: string; ownerId: UserId },
  after: string | null,
): Promise<Page<AttemptSummary>> {
  if (!isUuid(by.quizId)) return { items: [], next: null };
  return listSummaries({ quizId: by.quizId, quiz: { ownerId: by.ownerId } }, after);
}

export type QuizTally = {
  readonly quizId: QuizId;
  readonly title: string;
  readonly attempts: number;
  readonly submitted: number;
};

/** The quizzes a teacher has published, with how often each was sat, the one changed last first. */
export async function listQuizTallies(ownerId: UserId): Promise<QuizTally[]> {
  const rows = await database().quiz.findMany({
    where: { ownerId, publishedAt: { not: null } },
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
    take: 200,
    select: {
      id: true,
      title: true,
      _count: { select: { attempts: true } },
    },
  });
  const submitted = await database().attempt.groupBy({
    by: ["quizId"],
    where: { quizId: { in: rows.map(({ id }) => id) }, submittedAt: { not: null } },
    _count: true,
  });
  const submittedOf = new Map(submitted.map((row) => [row.quizId, row._count]));
  return rows.map((row) => ({
    quizId: asId<QuizId>(row.id),
    title: row.title,
    attempts: row._count.attempts,
    submitted: submittedOf.get(row.id) ?? 0,
  }));
}
