import type { Span } from "@/lib/model/span";
import type { GoldSentence } from "./read-treebank";

/** A sentence of a treebank in the text of its document; one span for each token. */
export type PlacedSentence = GoldSentence & { readonly span: Span; readonly spans: readonly Span[] };

export type GoldDocument = {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly PlacedSentence[];
};

/**
 * Builds the raw texts again: a line break between paragraphs, a blank between the sentences of one. All sentences stand in one
 * document where the file names none.
 */
export function toDocuments(sentences: readonly GoldSentence[]): readonly GoldDocument[] {
  const groups: GoldSentence[][] = [];
  for (const sentence of sentences) {
    if (sentence.documentId !== null || groups.length === 0) groups.push([]);
    groups.at(-1)?.push(sentence);
  }
  return groups.map(toDocument);
}

function toDocument(sentences: readonly GoldSentence[]): GoldDocument {
  let text = "";
  const placed = sentences.map((sentence): PlacedSentence => {
    if (text !== "") text += sentence.startsParagraph ? "\n" : " ";
    const start = text.length;
    text += sentence.text;
    const spans = placeTokens(sentence, start);
    return { ...sentence, spans, span: { start: spans[0]?.start ?? start, end: spans.at(-1)?.end ?? start } };
  });
  return { id: sentences[0]?.documentId ?? "", text, sentences: placed };
}

/** The forms stand in the text one after the other, also those of a multi-word token: "wo", "n't" in "won't". */
function placeTokens({ id, text, tokens }: GoldSentence, offset: number): readonly Span[] {
  let at = 0;
  return tokens.map(({ form }) => {
    while (/^\s/.test(text.slice(at, at + 1))) at++;
    if (!text.startsWith(form, at)) throw new Error(`sentence ${id}: "${form}" does not stand at ${at} of its text`);
    const start = at;
    at += form.length;
    return { start: offset + start, end: offset + at };
  });
}

/** The genres of which there is news, or talk with those who are in it. */
const FOLD_GENRES = /^GUM_(?:interview|news)_/;

/** The documents that train.py --fold leaves out: every other one of the news and interviews, in the order of their ids. */
export function chooseFold(documents: readonly GoldDocument[], fold: 0 | 1): readonly GoldDocument[] {
  return documents
    .filter(({ id }) => FOLD_GENRES.test(id))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .filter((_, index) => index % 2 === fold);
}
