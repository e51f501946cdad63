import { readLexicon } from "@/lib/data/content-files";
import { loadReaderNetwork } from "@/lib/data/reader-network";
import type { Document } from "@/lib/model/article";
import type { TokenScores } from "@/lib/model/token-scores";
import { encodeTokens } from "@/lib/nlp/read/features";
import { listTokens } from "@/lib/nlp/read/read";

export type ScoreCache = {
  readonly score: (document: Document) => Promise<readonly TokenScores[]>;
};

/**
 * Scores documents, each sentence once: its scores do not depend on what stands around it, and the long texts of a bench
 * repeat themselves.
 */
export async function openScoreCache(): Promise<ScoreCache> {
  const network = await loadReaderNetwork();
  const known = new Map<string, TokenScores>();
  const scoreOne = async (forms: readonly string[]): Promise<TokenScores> => {
    const key = forms.join(" ");
    const found = known.get(key) ?? (await network.score([encodeTokens(forms, network.vocabulary)]))[0];
    if (found === undefined) throw new Error("the network gave no scores for one sentence");
    known.set(key, found);
    return found;
  };
  const score = async (document: Document) => {
    const scores: TokenScores[] = [];
    for (const tokens of listTokens(document, readLexicon()))
      scores.push(await scoreOne(tokens.map(({ text }) => text)));
    return scores;
  };
  return { score };
}
