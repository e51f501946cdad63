import "server-only";
import type { Sentence } from "@/lib/model/reading";
import { err, ok, type Result } from "@/lib/model/result";
import { containsSpan, type Span, sliceSpan } from "@/lib/model/span";

export type QuoteProblem = "quote-not-found" | "quote-repeated" | "quote-across-sentences" | "quote-outside-body";

/** More than these of one quote say as little as two. */
const MOST_PLACES = 50;

type Text = { readonly text: string; readonly sentences: readonly Sentence[] };

/**
 * Where the article says exactly this, letter by letter, within one sentence of its body. Of several places only the one
 * whose paragraph has the key is taken, and none when more than one has.
 */
export function findQuote(
  quote: string,
  key: string,
  { text, sentences }: Text,
): Result<{ sentence: Sentence; span: Span }, QuoteProblem> {
  const places = placesOf(quote, text);
  if (places.length === 0) return err("quote-not-found");
  const [span, other] =
    places.length === 1 ? places : places.filter((place) => hasKeyNear(place, key, { text, sentences }));
  if (span === undefined || other !== undefined) return err("quote-repeated");
  const sentence = sentences.find((whole) => containsSpan(whole.span, span));
  if (sentence === undefined) return err("quote-across-sentences");
  return sentence.zone === "body" ? ok({ sentence, span }) : err("quote-outside-body");
}

function placesOf(quote: string, text: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(quote); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(quote, at + 1))
    places.push({ start: at, end: at + quote.length });
  return quote === "" ? [] : places;
}

function hasKeyNear(place: Span, key: string, { text, sentences }: Text): boolean {
  const home = sentences.find(({ span }) => containsSpan(span, place));
  const paragraph = sentences.filter(({ paragraph }) => paragraph === home?.paragraph);
  const [first, last] = [paragraph[0], paragraph.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    findWords(key, text, { start: first.span.start, end: last.span.end }) !== null
  );
}

const IN_WORD = /[\p{L}\p{N}]/u;

/** The first place within `inside` where these words stand as whole words, letter by letter; null when they do not. */
export const findWords = (words: string, text: string, inside: Span): Span | null =>
  findAllWords(words, text, inside)[0] ?? null;

/** All such places, in order. */
export function findAllWords(words: string, text: string, inside: Span): Span[] {
  const stretch = sliceSpan(text, inside);
  return placesOf(words, stretch)
    .filter(({ start, end }) => !IN_WORD.test(stretch.charAt(start - 1)) && !IN_WORD.test(stretch.charAt(end)))
    .map(({ start, end }) => ({ start: inside.start + start, end: inside.start + end }));
}
