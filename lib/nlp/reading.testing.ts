import { readLexicon } from "@/lib/data/content-files";
import { scoreDocument } from "@/lib/features/score-document";
import type { Document } from "@/lib/model/article";
import type { Generation } from "@/lib/model/generation";
import type { TokenScores } from "@/lib/model/token-scores";
import { type GenerateOptions, generate } from "./generate";
import { listTokens } from "./read/read";
import { type Reading, readArticle } from "./read-article";

export const lexicon = readLexicon();

export const aText = (text: string, publishedOn: string | null = null): Document => ({
  title: null,
  text,
  publishedOn,
});

/** Reads a text with the reader network, as the product does. */
export const readText = async (text: string, publishedOn: string | null = null): Promise<Reading> => {
  const document = aText(text, publishedOn);
  return readArticle(document, await scoreDocument(document, lexicon), lexicon);
};

/** Generates with the reader network, as the product does, but without the ranker: what can be asked must not hang on its fit. */
export const generateFrom = async (document: Document, options: GenerateOptions): Promise<Generation> =>
  generate(document, await scoreDocument(document, lexicon), { lexicon, ranker: null }, options);

/** What a network says that has read nothing: for texts of which only the time or the spans are of interest. */
export const unreadScores = (document: Document): TokenScores[] =>
  listTokens(document, lexicon).map(() => ({ status: "skipped", reason: "empty" }));
