import type { ReadSentence, Word } from "@/lib/nlp/read/read";
import { readEvidence } from "./capital-evidence";
import { listClues } from "./clues";
import type { Gazetteer } from "./gazetteer";
import { known } from "./known";
import { type Name, textOf } from "./name";
import { endOfRun } from "./name-runs";
import { listPieces, type Piece } from "./piece";
import { endOfQuotedTitle } from "./quoted-titles";
import { markRepeated } from "./repeated-names";
import { type Part, splitRun } from "./split-run";

const NAMED_ZONES: ReadonlySet<string> = new Set(["headline", "deck", "caption", "body", "list", "quote"]);

/** Finds the names of an article, in order. Datelines, bylines and the like are passed over, and headlines without a tree. */
export function findNames(sentences: readonly ReadSentence[], gazetteer: Gazetteer): Name[] {
  const readable = sentences.filter(
    ({ sentence, tokens }) => NAMED_ZONES.has(sentence.zone) && (sentence.zone !== "headline" || tokens.length > 0),
  );
  const evidence = readEvidence(
    readable.filter(({ tokens }) => tokens.length === 0),
    gazetteer,
  );
  const pieces = markRepeated(readable.map((sentence) => listPieces(sentence, evidence)));
  return readable.flatMap((sentence, index) => findNamesIn(sentence, pieces[index] ?? [], gazetteer));
}

function findNamesIn(sentence: ReadSentence, pieces: readonly Piece[], gazetteer: Gazetteer): Name[] {
  const parts: Part[] = [];
  for (let index = 0; index < pieces.length; ) {
    const title = endOfQuotedTitle(pieces, index);
    if (title > index)
      parts.push({
        from: index,
        to: title,
        title: null,
        known: known(pieces, index, title, gazetteer),
        isQuoted: true,
      });
    const end = title > index ? title : pieces[index]?.isName === true ? endOfRun(pieces, index, gazetteer) : index;
    if (end > index && title === index)
      parts.push(...splitRun(pieces, index, end, gazetteer).filter((part) => isWord(pieces, part)));
    index = Math.max(index + 1, end);
  }
  return parts.map((part) => toName(sentence, pieces, part, gazetteer));
}

/** A single letter names nobody. */
const isWord = (pieces: readonly Piece[], { from, to }: Part): boolean =>
  to - from > 1 || (pieces[from]?.text.replace(".", "").length ?? 0) > 1;

function toName({ sentence, words }: ReadSentence, pieces: readonly Piece[], part: Part, gazetteer: Gazetteer): Name {
  const range = wordsOf(words, pieces, part);
  const isDemonym = part.known?.type === "demonym";
  return {
    sentenceIndex: sentence.index,
    ...range,
    span: { start: pieces[part.from]?.span.start ?? 0, end: pieces[part.to - 1]?.span.end ?? 0 },
    text: textOf(pieces, part.from, part.to),
    title: part.title === null ? null : wordsOf(words, pieces, part.title),
    type: isDemonym ? "demonym" : part.title === null ? (part.known?.type ?? "unknown") : "person",
    known: part.known,
    clues: isDemonym ? [] : listClues(pieces, part, gazetteer),
  };
}

/** The words that a range of pieces lies in. */
function wordsOf(
  words: readonly Word[],
  pieces: readonly Piece[],
  { from, to }: { readonly from: number; readonly to: number },
): { from: number; to: number } {
  const start = pieces[from]?.span.start ?? 0;
  const end = pieces[to - 1]?.span.end ?? 0;
  const first = firstWordAfter(words, start);
  return { from: first, to: Math.max(first + 1, lastWordBefore(words, end)) };
}

/** The first word that ends behind an offset, found by halving: a sentence can have 50,000 words. */
function firstWordAfter(words: readonly Word[], offset: number): number {
  return halve(words.length, (index) => (words[index]?.span.end ?? 0) > offset);
}

function lastWordBefore(words: readonly Word[], offset: number): number {
  return halve(words.length, (index) => (words[index]?.span.start ?? 0) >= offset);
}

/** The lowest index for which the test holds, for a test that holds from some index on. */
function halve(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
