import { scoreDocument } from "@/lib/features/score-document";
import type { Document } from "@/lib/model/article";
import type { Lexicon } from "@/lib/model/lexicon";
import type { TokenScores } from "@/lib/model/token-scores";
import { listTokens } from "@/lib/nlp/read/read";
import { findReadingProblem } from "@/lib/nlp/read/readable";

/** What the reader network says of a document. Of one in another language nothing, so that no facts come of it, and it is said. */
export async function scoreEnglish(document: Document, lexicon: Lexicon): Promise<readonly TokenScores[]> {
  if (findReadingProblem(document.text) !== "not-english") return scoreDocument(document, lexicon);
  process.stderr.write(
    "This text does not look like English, the one language Lede reads: no facts are taken from it.\n",
  );
  return listTokens(document, lexicon).map(() => ({ status: "skipped", reason: "empty" }));
}
