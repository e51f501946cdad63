import type { ReaderNetwork } from "@/lib/data/reader-network";
import type { TokenScores } from "@/lib/model/token-scores";
import { encodeTokens } from "@/lib/nlp/read/features";
import { chooseMarks } from "@/lib/nlp/read/name-marks";
import { chooseNames } from "@/lib/nlp/read/tags";
import { decodeTree } from "@/lib/nlp/read/tree";
import type { Read } from "./measure-tree";
import type { GoldSentence } from "./read-treebank";

/** Reads sentences by the tokens of the annotators, so that the network is measured alone. */
export async function readSentences<Sentence extends GoldSentence>(
  { vocabulary, score }: ReaderNetwork,
  sentences: readonly Sentence[],
): Promise<readonly Read<Sentence>[]> {
  const forms = sentences.map(({ tokens }) => tokens.map(({ form }) => form));
  const scored = await score(forms.map((sentence) => encodeTokens(sentence, vocabulary)));
  return sentences.map((sentence, index) => toRead(sentence, scored[index]));
}

function toRead<Sentence extends GoldSentence>(gold: Sentence, scored: TokenScores | undefined): Read<Sentence> {
  if (scored?.status !== "read") return { gold, tags: [], marks: [], tree: [] };
  const { tags, names } = scored.scores;
  return {
    gold,
    tags: chooseNames(tags).map(({ name }) => name),
    marks: chooseMarks(names).map(({ name }) => name),
    tree: decodeTree(scored.scores),
  };
}
