import type { Document } from "@/lib/model/article";
import type { Lexicon } from "@/lib/model/lexicon";
import type { Attachment, Sentence, Token, TreeToken, Zone } from "@/lib/model/reading";
import { sliceSpan } from "@/lib/model/span";
import type { TokenScores } from "@/lib/model/token-scores";
import { attachWords, parseTokens, UNPARSED } from "./parse";
import { splitSentences } from "./sentences";
import { splitTokens } from "./tokens";
import { splitTreeTokens } from "./tree-tokens";

/** A token with what the patterns ask about it. `isQuoted`: inside quotation marks, or one of them. */
export type Word = Token & Attachment & { readonly lower: string; readonly isQuoted: boolean };

/**
 * `words` keep numbers and compounds whole ("Norvia-led", "2.9"); `tokens` are those of Universal Dependencies, none where the
 * sentence was not parsed.
 */
export type ReadSentence = {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly tokens: readonly TreeToken[];
};

/** A stretch longer than this is no sentence of an article; its words are not looked at. */
const MAX_LENGTH = 4000;

/** Parts of a text in which nobody looks for names or facts. */
const UNREAD: ReadonlySet<Zone> = new Set(["dateline", "byline", "credit", "boilerplate", "duplicate"]);

/** The tokens of each sentence, for the reader network; none for a sentence that is too long, or in a zone without facts. */
export function listTokens(document: Document, lexicon: Lexicon): Token[][] {
  const abbreviations = new Set(lexicon.abbreviations);
  return splitSentences(document, lexicon).map((sentence) => tokensOf(document.text, sentence, abbreviations));
}

function tokensOf(text: string, { zone, span }: Sentence, abbreviations: ReadonlySet<string>): Token[] {
  if (UNREAD.has(zone) || span.end - span.start > MAX_LENGTH) return [];
  // Rows of numbers: other entries of a list state no facts either, but they name somebody, or speak of those who are named.
  if (zone === "list" && !/\p{L}/u.test(sliceSpan(text, span))) return [];
  return splitTreeTokens(text, span, abbreviations);
}

/**
 * Reads a document into sentences and words, in order. Quotation marks are followed through each paragraph.
 *
 * `scores`: what the reader network says of `listTokens` of the same document, one for each sentence.
 */
export function readDocument(document: Document, lexicon: Lexicon, scores: readonly TokenScores[]): ReadSentence[] {
  const { text } = document;
  const abbreviations = new Set(lexicon.abbreviations);
  let paragraph = -1;
  let openQuote: string | null = null;
  return splitSentences(document, lexicon).map((sentence) => {
    const scored = scores[sentence.index];
    if (scored === undefined) throw new Error(`there are no scores for sentence ${sentence.index}`);
    if (sentence.paragraph !== paragraph) openQuote = null;
    paragraph = sentence.paragraph;
    if (sentence.span.end - sentence.span.start > MAX_LENGTH) return { sentence, words: [], tokens: [] };
    const tokens = parseTokens(tokensOf(text, sentence, abbreviations), scored);
    const plain = splitTokens(text, sentence.span, abbreviations);
    const attached = attachWords(plain, tokens);
    const words = plain.map((token, index): Word => {
      const wasOpen = openQuote !== null;
      openQuote = followQuote(openQuote, token, text);
      return toWord(token, attached[index] ?? UNPARSED, wasOpen || openQuote !== null);
    });
    return { sentence, words, tokens };
  });
}

/** Field by field: V8 gives each object that is spread from two others a shape of its own, which costs time and memory. */
const toWord = ({ span, text }: Token, attachment: Attachment, isQuoted: boolean): Word => ({
  span,
  text,
  tag: attachment.tag,
  head: attachment.head,
  relation: attachment.relation,
  confidence: attachment.confidence,
  headConfidence: attachment.headConfidence,
  rival: attachment.rival,
  lower: text.toLowerCase().replace("’", "'"),
  isQuoted,
});

/** The quotation mark that would close what is open after this token; null when nothing is. */
function followQuote(open: string | null, { text: mark, span }: Token, text: string): string | null {
  if (open !== null) return mark === open && !(mark === "’" && isLetter(text.charAt(span.end))) ? null : open;
  if (mark === "“") return "”";
  if (mark === '"') return '"';
  if (mark === "‘") return "’";
  return mark === "'" && isLetter(text.charAt(span.end)) && !isLetter(text.charAt(span.start - 1)) ? "'" : null;
}

const isLetter = (character: string): boolean => /\p{L}/u.test(character);
