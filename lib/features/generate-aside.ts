import "server-only";
import { Worker } from "node:worker_threads";
import type { Document } from "@/lib/model/article";
import type { Generation } from "@/lib/model/generation";
import type { Result } from "@/lib/model/result";
import type { GenerateOptions } from "@/lib/nlp/generate";
import { type Ask, keepThread, type ThreadFailure } from "./keep-thread";

export type GenerationRequest = { readonly document: Document; readonly options: GenerateOptions };

declare global {
  /** Next loads modules more than once; one process must have one such thread. */
  var ledeGenerator: Ask<GenerationRequest, Generation> | undefined;
}

/**
 * The young generation is small so that V8 does not keep 50 MB of what is garbage already; the old one has twice what the
 * longest article needs.
 */
const MEMORY = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 256 };
const LIMITS = { wait: 30_000, work: 10_000, rest: 600_000 };

/** Next finds the worker by this very expression, and bundles it. */
const start = (): Worker => new Worker(new URL("./generation-worker.ts", import.meta.url), { resourceLimits: MEMORY });

/** Reads a text and writes questions, in a thread of its own: the server answers others meanwhile. */
export function generateAside(
  document: Document,
  options: GenerateOptions,
): Promise<Result<Generation, ThreadFailure>> {
  globalThis.ledeGenerator ??= keepThread(start, LIMITS);
  return globalThis.ledeGenerator({ document, options });
}
