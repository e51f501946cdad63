import "server-only";
import type { Document } from "@/lib/model/article";
import type { Generation } from "@/lib/model/generation";
import { ok, type Result } from "@/lib/model/result";
import { type GenerateOptions, generate } from "@/lib/nlp/generate";
import { loadLanguage } from "./load-language";
import { scoreDocument } from "./score-document";

/** Reads a text and writes questions, in the thread that asks: a long text holds it for seconds. */
export async function generateHere(document: Document, options: GenerateOptions): Promise<Result<Generation, never>> {
  const language = loadLanguage();
  return ok(generate(document, await scoreDocument(document, language.lexicon), language, options));
}
