import "server-only";
import { z } from "zod";
import type { Fact } from "@/lib/model/fact";

export const FACT_PAYLOAD_VERSION = 1;

export const spanSchema = z.object({ start: z.number().int(), end: z.number().int() });

export const valueSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("quantity"),
    value: z.number(),
    unit: z.string().nullable(),
    bound: z.enum(["=", "≥", "≤", "≈"]),
  }),
  z.object({ kind: z.literal("time"), iso: z.string(), grain: z.enum(["year", "month", "day"]) }),
]);

export const supportSchema = z.object({
  kind: z.enum(["coreference", "date", "alias", "ellipsis"]),
  from: spanSchema,
  to: spanSchema,
  confidence: z.number(),
});

const factSchema = z.object({
  id: z.string(),
  kind: z.enum(["event", "role", "quantity", "statement", "relation", "outcome"]),
  predicate: z.object({
    lemma: z.string(),
    span: spanSchema,
    tense: z.enum(["past", "present", "future", "perfect"]),
    isNegated: z.boolean(),
  }),
  roles: z
    .array(
      z.object({
        name: z.enum(["agent", "patient", "recipient", "place", "time", "amount", "topic", "attribute"]),
        span: spanSchema,
        mentionId: z.string().nullable(),
        value: valueSchema.nullable(),
      }),
    )
    .readonly(),
  modality: z.enum(["asserted", "reported", "planned", "alleged", "hypothetical"]),
  speaker: z.object({ mentionId: z.string().nullable(), span: spanSchema }).nullable(),
  hedges: z.array(spanSchema).readonly(),
  asOf: z.string().nullable(),
  sentenceIndex: z.number().int(),
  proof: spanSchema,
  support: z.array(supportSchema).readonly(),
  confidence: z.number(),
  ruleId: z.string(),
});

/** Whatever a fact may hold, the schema must read again: `toFactRow` does not compile with one that is narrower. */
export type StoredFact = z.infer<typeof factSchema>;

type FactRow = { readonly payload: unknown; readonly payloadVersion: number };

/** Reads a stored fact; throws when the row holds something else, which no code of ours has written. */
export function parseFact(row: FactRow): Fact {
  if (row.payloadVersion !== FACT_PAYLOAD_VERSION) throw new Error(`fact payload version ${row.payloadVersion}`);
  return factSchema.parse(row.payload);
}

/** Reads a stored fact; null for one that a later version of the software has written. */
export function findFact({ payload, payloadVersion }: FactRow): Fact | null {
  const fact = payloadVersion === FACT_PAYLOAD_VERSION ? factSchema.safeParse(payload) : null;
  return fact?.success ? fact.data : null;
}
