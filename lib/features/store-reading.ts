import "server-only";
import { saveReading } from "@/lib/data/readings";
import { listSentences } from "@/lib/data/sentences";
import type { ArticleVersion } from "@/lib/model/article";
import type { Generation } from "@/lib/model/generation";
import { onStoredSentences } from "./stored-sentences";

/**
 * Stores what was read in an article version, whether or not a question comes of it, and gives what of it holds for the stored
 * sentences. A version that has been read before keeps the reading it was first stored with.
 */
export async function storeReading(version: ArticleVersion, found: Generation, now: Date): Promise<Generation> {
  const generation = onStoredSentences(found, await listSentences(version.id));
  await saveReading(version.id, generation, now);
  return generation;
}
