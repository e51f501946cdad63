import "server-only";
import { parentPort } from "node:worker_threads";
import type { GenerationRequest } from "./generate-aside";
import { generateHere } from "./generate-here";

// The thread of generate-aside.ts: a text comes in, what was read goes out. An error ends the thread.

parentPort?.on("message", async ({ document, options }: GenerationRequest) => {
  const generated = await generateHere(document, options);
  if (generated.ok) parentPort?.postMessage(generated.value);
});
