import "server-only";
import { loadReaderNetwork } from "@/lib/data/reader-network";
import type { Document } from "@/lib/model/article";
import type { Lexicon } from "@/lib/model/lexicon";
import type { TokenScores } from "@/lib/model/token-scores";
import { encodeTokens } from "@/lib/nlp/read/features";
import { listTokens } from "@/lib/nlp/read/read";

/** What the reader network says of each sentence of a document, in order. */
export async function scoreDocument(document: Document, lexicon: Lexicon): Promise<readonly TokenScores[]> {
  const network = await loadReaderNetwork();
  const inputs = listTokens(document, lexicon).map((tokens) =>
    encodeTokens(
      tokens.map(({ text }) => text),
      network.vocabulary,
    ),
  );
  return network.score(inputs);
}
