import type { Document } from "@/lib/model/article";
import type { Lexicon } from "@/lib/model/lexicon";
import type { Sentence, Zone } from "@/lib/model/reading";
import { type Span, sliceSpan } from "@/lib/model/span";
import { listParagraphs } from "./paragraphs";
import { listSentenceSpans } from "./sentence-ends";
import { findZones } from "./zones";

/** Zones that are one line, or that nobody reads. */
const WHOLE: ReadonlySet<Zone> = new Set(["dateline", "byline", "credit", "boilerplate", "duplicate"]);

/**
 * Splits a document into sentences, in reading order; headlines, captions and datelines are sentences of their zone.
 *
 * Spans index `document.text`, never overlap and carry no outer white space. Every visible character lies in one of them.
 */
export function splitSentences(document: Document, lexicon: Lexicon): Sentence[] {
  const { text } = document;
  const abbreviations = new Set(lexicon.abbreviations);
  return findZones(text, listParagraphs(text))
    .flatMap(({ paragraph, zone, span }) => {
      const parts = WHOLE.has(zone) ? [span] : listSentenceSpans(text, span, abbreviations);
      const spans = zone === "headline" && parts.some((part) => isCutAtInitials(text, part, span)) ? [span] : parts;
      return spans.map((part) => ({ paragraph, zone, span: part }));
    })
    .map((sentence, index) => ({ index, ...sentence }));
}

/** Capitals say nothing in a headline: "U.S. And Norvia Agree" is one. */
const isCutAtInitials = (text: string, part: Span, whole: Span): boolean =>
  part.end < whole.end && /\p{Lu}\.$/u.test(sliceSpan(text, part));
