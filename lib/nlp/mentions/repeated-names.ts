import { isOpening } from "./capital-evidence";
import { isCapital, isTimeName } from "./name";
import type { Piece } from "./piece";

type Count = { names: number; others: number };

/**
 * Takes a word with a capital for a name where the article has it as a name of its own elsewhere, at least as often as not: the
 * tagger reads "Quorvex" as a common noun in one sentence and as a name in the next.
 */
export function markRepeated(sentences: readonly (readonly Piece[])[]): readonly (readonly Piece[])[] {
  const counts = countForms(sentences);
  return sentences.map((pieces) =>
    pieces.map((piece, index) => {
      if (piece.isName || piece.tag === "NNS" || !isCandidate(piece) || isOpening(pieces, index)) return piece;
      const { names, others } = counts.get(piece.text) ?? { names: 0, others: 0 };
      return names > 0 && names >= others ? { ...piece, isName: true } : piece;
    }),
  );
}

const isCandidate = (piece: Piece): boolean => isCapital(piece) && piece.text.length > 1 && !isTimeName(piece);

function countForms(sentences: readonly (readonly Piece[])[]): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  for (const pieces of sentences) {
    pieces.forEach((piece, index) => {
      if (!isCandidate(piece)) return;
      const count = counts.get(piece.text) ?? { names: 0, others: 0 };
      counts.set(piece.text, count);
      const isAlone = pieces[index - 1]?.isName !== true && pieces[index + 1]?.isName !== true;
      if (piece.isName && isAlone) count.names++;
      else if (!piece.isName && !isOpening(pieces, index)) count.others++;
    });
  }
  return counts;
}
