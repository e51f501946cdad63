import "server-only";
import { z } from "zod";
import { asId, type QuestionVersionId, type ResponseId, type ScoreEventId, type UserId } from "@/lib/model/ids";
import type { Score, ScoreEvent } from "@/lib/model/score";
import type { Prisma } from "./generated/client";

const payloadSchema = z.object({
  trace: z.array(z.string()).optional(),
  reason: z.string().optional(),
  comment: z.string().optional(),
  regradeId: z.string().optional(),
  scoredWith: z.string().optional(),
});
const invalidReasonSchema = z.enum(["empty", "unknown-option", "wrong-type"]);

/** The columns of a score, but for who and why. */
export const toScoreColumns = (score: Score) =>
  score.status === "scored"
    ? { status: score.status, earned: score.earned, max: score.max, payload: { trace: [...score.trace] } }
    : { status: score.status, earned: null, max: null, payload: { reason: score.reason } };

export const scoreEventColumns = {
  id: true,
  responseId: true,
  at: true,
  kind: true,
  status: true,
  earned: true,
  max: true,
  payload: true,
  byUserId: true,
} satisfies Prisma.ScoreEventSelect;

type ScoreEventRow = Prisma.ScoreEventGetPayload<{ select: typeof scoreEventColumns }>;

/** The one place that knows both shapes of a score event; throws on a row no code of ours has written. */
export function toScoreEvent(row: ScoreEventRow): ScoreEvent {
  const { comment, regradeId, scoredWith } = payloadSchema.parse(row.payload);
  const base = {
    id: asId<ScoreEventId>(row.id),
    responseId: asId<ResponseId>(row.responseId),
    at: row.at,
    score: toScore(row),
  };
  if (row.kind === "auto") return { ...base, kind: "auto" };
  if (row.kind === "regrade" && regradeId !== undefined && scoredWith !== undefined)
    return { ...base, kind: "regrade", regradeId, scoredWith: asId<QuestionVersionId>(scoredWith) };
  if (row.kind === "override" && row.byUserId !== null)
    return { ...base, kind: "override", by: asId<UserId>(row.byUserId), comment: comment ?? "" };
  throw new Error(`score event ${row.id} of kind ${row.kind} lacks a column`);
}

function toScore(row: ScoreEventRow): Score {
  const { trace, reason } = payloadSchema.parse(row.payload);
  if (row.status === "scored" && row.earned !== null && row.max !== null)
    return { status: "scored", earned: row.earned, max: row.max, trace: trace ?? [] };
  if (row.status === "undecided") return { status: "undecided", reason: "near-miss" };
  return { status: "invalid", reason: invalidReasonSchema.parse(reason) };
}
