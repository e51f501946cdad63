import "server-only";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";

/** Serialization failure and deadlock: PostgreSQL asks for the whole transaction again. */
const TRANSIENT = ["P2034", "40001", "40P01"];
const MOST_TRIES = 5;

const rawFailureSchema = z.object({
  code: z.literal("P2010"),
  meta: z.object({ driverAdapterError: z.object({ cause: z.object({ originalCode: z.string() }) }) }),
});

/** Prisma's code, or PostgreSQL's own where a raw query failed; "" for anything else. */
function codeOf(error: unknown): string {
  const raw = rawFailureSchema.safeParse(error);
  if (raw.success) return raw.data.meta.driverAdapterError.cause.originalCode;
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

/**
 * Runs a write, and runs it again when the database could not order it among others.
 *
 * `write` must be safe to repeat from its start: one short transaction, nothing else.
 */
export async function retry<T>(write: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await write();
    } catch (error) {
      if (tries === MOST_TRIES || !TRANSIENT.includes(codeOf(error))) throw error;
      await wait(10 * 2 ** tries);
    }
  }
}

/** Whether a write failed because such a row is there already. */
export const isUniqueViolation = (error: unknown): boolean => codeOf(error) === "P2002";
