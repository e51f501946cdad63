import "server-only";
import { z } from "zod";
import type { Issue } from "@/lib/model/generation";
import { asId, type QuestionId, type QuestionVersionId } from "@/lib/model/ids";
import type { Option, Question, QuestionVersion } from "@/lib/model/question";
import { spanSchema, supportSchema, valueSchema } from "./fact-payload";
import type { Prisma } from "./generated/client";

const PAYLOAD_VERSION = 1;

const evidenceSchema = z.object({
  sentenceIndex: z.number().int(),
  sentence: spanSchema,
  answer: spanSchema,
  quote: z.string(),
  support: z.array(supportSchema),
});

const acceptedSchema = z.object({
  text: z.string(),
  credit: z.union([z.literal(1), z.literal(0.5)]),
  from: z.enum(["article", "alias", "teacher"]),
});

const gapSchema = z.object({
  id: z.string(),
  at: z.number().int(),
  kind: z.enum(["person", "place", "name", "number", "date", "phrase"]),
  accepted: z.tuple([acceptedSchema], acceptedSchema),
  refused: z.array(z.string()),
  value: valueSchema.nullable(),
});

const payloadSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("choice"), evidence: evidenceSchema }),
  z.object({ type: z.literal("cloze"), evidence: evidenceSchema, gaps: z.tuple([gapSchema], gapSchema) }),
]);

const issuesSchema = z.array(
  z.object({ rule: z.string(), severity: z.enum(["reject", "error", "warning"]), detail: z.string() }),
);
const tierSchema = z.enum(["misreading", "other-fact", "article-bank", "lattice", "numeric", "teacher"]).nullable();
const originSchema = z.enum(["generated", "edited", "assisted"]);

/** Everything a question version is made of, options in their stored order. */
export const questionVersionColumns = {
  id: true,
  questionId: true,
  number: true,
  stem: true,
  templateId: true,
  origin: true,
  maxScore: true,
  payload: true,
  payloadVersion: true,
  issues: true,
  options: { orderBy: { position: "asc" } },
} satisfies Prisma.QuestionVersionSelect;

type QuestionVersionRow = Prisma.QuestionVersionGetPayload<{ select: typeof questionVersionColumns }>;

/** The one place that knows both shapes of a question version; throws on a row no code of ours has written. */
export function toQuestionVersion(row: QuestionVersionRow): QuestionVersion {
  return {
    id: asId<QuestionVersionId>(row.id),
    questionId: asId<QuestionId>(row.questionId),
    number: row.number,
    body: toBody(row),
    templateId: row.templateId,
    origin: originSchema.parse(row.origin),
  };
}

export const toIssues = (stored: unknown): Issue[] => issuesSchema.parse(stored);

function toBody(row: QuestionVersionRow): Question {
  if (row.payloadVersion !== PAYLOAD_VERSION) throw new Error(`question payload version ${row.payloadVersion}`);
  const payload = payloadSchema.parse(row.payload);
  const base = { stem: row.stem, maxScore: row.maxScore, evidence: payload.evidence };
  return payload.type === "choice"
    ? { ...base, type: "choice", options: row.options.map(toOption) }
    : { ...base, type: "cloze", gaps: payload.gaps };
}

function toOption(row: QuestionVersionRow["options"][number]): Option {
  const { id, text, isKey, why, evidenceSentence, evidenceStart, evidenceEnd } = row;
  const hasEvidence = evidenceSentence !== null && evidenceStart !== null && evidenceEnd !== null;
  return {
    id,
    text,
    isKey,
    why,
    tier: tierSchema.parse(row.tier),
    evidence: hasEvidence
      ? { sentenceIndex: evidenceSentence, span: { start: evidenceStart, end: evidenceEnd } }
      : null,
  };
}

/** The columns of a body, but for its options, which are rows of their own. */
export const toQuestionColumns = (body: Question) => ({
  type: body.type,
  stem: body.stem,
  maxScore: body.maxScore,
  sentenceIndex: body.evidence.sentenceIndex,
  payloadVersion: PAYLOAD_VERSION,
  payload:
    body.type === "choice"
      ? { type: body.type, evidence: body.evidence }
      : { type: body.type, evidence: body.evidence, gaps: body.gaps },
});

/** The rows of a body's options; none for a cloze. `newOptionId` gives each stored option an id of its own. */
export const toOptionRows = (
  body: Question,
  owner: { questionVersionId: string; articleVersionId: string },
  newOptionId: () => string,
) =>
  (body.type === "choice" ? body.options : []).map((option, position) => ({
    id: newOptionId(),
    questionVersionId: owner.questionVersionId,
    position,
    text: option.text,
    isKey: option.isKey,
    tier: option.tier,
    why: option.why,
    articleVersionId: option.evidence === null ? null : owner.articleVersionId,
    evidenceSentence: option.evidence?.sentenceIndex ?? null,
    evidenceStart: option.evidence?.span.start ?? null,
    evidenceEnd: option.evidence?.span.end ?? null,
  }));
