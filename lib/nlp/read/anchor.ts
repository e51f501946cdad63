import type { Document } from "@/lib/model/article";
import type { Span } from "@/lib/model/span";
import { findTimes } from "@/lib/nlp/values/times";
import type { ReadSentence } from "./read";

/**
 * The ISO day an article speaks from, its dateline's full date, else its day of publication; null when neither is known.
 *
 * `span` is the date in the dateline, and `rival` the day of publication where it is another than that; else null.
 */
export function findAnchor(
  { publishedOn }: Document,
  sentences: readonly ReadSentence[],
): {
  readonly anchor: string | null;
  readonly span: Span | null;
  readonly rival: string | null;
} {
  const dateline = sentences
    .filter(({ sentence }) => sentence.zone === "dateline")
    .flatMap(({ words }) => findTimes(words, publishedOn).map((time) => ({ words, ...time })))
    .find(({ value }) => value.grain === "day");
  if (dateline === undefined) {
    return { anchor: publishedOn, span: null, rival: null };
  }
  const { value, words, from, to } = dateline;
  const span = { start: words[from]?.span.start ?? 0, end: words[to - 1]?.span.end ?? 0 };
  const rival = publishedOn === null || publishedOn === value.iso ? null : publishedOn;
  return { anchor: value.iso, span, rival };
}
