import type { Document } from "@/lib/model/article";
import { findTimes } from "@/lib/nlp/values/times";
import type { ReadSentence } from "./read";

/** The ISO day an article speaks from: its dateline's full date, else its day of publication; null when neither is known. */
export function findAnchor(document: Document, sentences: readonly ReadSentence[]): string | null {
  const dated = sentences
    .filter(({ sentence }) => sentence.zone === "dateline")
    .flatMap(({ words }) => findTimes(words, document.publishedOn))
    .find(({ value }) => value.grain === "day");
  return dated?.value.iso ?? document.publishedOn;
}
