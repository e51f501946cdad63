import type { Document } from "@/lib/model/article";
import type { Lexicon } from "@/lib/model/lexicon";
import type { Sentence, Token } from "@/lib/model/reading";
import { splitSentences } from "./sentences";
import { splitTokens } from "./tokens";

/** A token with what the patterns ask about it. `isQuoted`: inside quotation marks, or one of them. */
export type Word = Token & { readonly lower: string; readonly isQuoted: boolean };

export type ReadSentence = { readonly sentence: Sentence; readonly words: readonly Word[] };

/** A stretch longer than this is no sentence of an article; its words are not looked at. */
const MAX_LENGTH = 4000;

/** Reads a document into sentences and words, in order. Quotation marks are followed through each paragraph. */
export function readDocument(document: Document, lexicon: Lexicon): ReadSentence[] {
  const abbreviations = new Set(lexicon.abbreviations);
  let paragraph = -1;
  let openQuote: string | null = null;
  return splitSentences(document, lexicon).map((sentence) => {
    if (sentence.paragraph !== paragraph) openQuote = null;
    paragraph = sentence.paragraph;
    if (sentence.span.end - sentence.span.start > MAX_LENGTH) return { sentence, words: [] };
    const words = splitTokens(document.text, sentence.span, abbreviations).map((token): Word => {
      const wasOpen = openQuote !== null;
      openQuote = followQuote(openQuote, token, document.text);
      return { ...token, lower: token.text.toLowerCase().replace("’", "'"), isQuoted: wasOpen || openQuote !== null };
    });
    return { sentence, words };
  });
}

/** The quotation mark that would close what is open after this token; null when nothing is. */
function followQuote(open: string | null, { text: mark, span }: Token, text: string): string | null {
  if (open !== null) return mark === open && !(mark === "’" && isLetter(text.charAt(span.end))) ? null : open;
  if (mark === "“") return "”";
  if (mark === '"') return '"';
  if (mark === "‘") return "’";
  return mark === "'" && isLetter(text.charAt(span.end)) && !isLetter(text.charAt(span.start - 1)) ? "'" : null;
}

const isLetter = (character: string): boolean => /\p{L}/u.test(character);
