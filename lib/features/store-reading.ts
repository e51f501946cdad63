import "server-only";
import { saveReading } from "@/lib/data/readings";
import { listSentences } from "@/lib/data/sentences";
import type { ArticleVersion } from "@/lib/model/article";
import type { Generation } from "@/lib/model/generation";
import { type GenerateOptions, generate } from "@/lib/nlp/generate";
import { loadLanguage } from "./load-language";
import { scoreDocument } from "./score-document";
import { onStoredSentences } from "./stored-sentences";

/**
 * Reads an article version and stores what was read, whether or not a question comes of it. A version that has been read
 * before keeps the reading it was first stored with.
 */
export async function storeReading(version: ArticleVersion, options: GenerateOptions, now: Date): Promise<Generation> {
  const language = loadLanguage();
  const scores = await scoreDocument(version.document, language.lexicon);
  const found = generate(version.document, scores, language, options);
  const generation = onStoredSentences(found, await listSentences(version.id));
  await saveReading(version.id, generation, now);
  return generation;
}
