import type { Document } from "@/lib/model/article";
import type { Lexicon } from "@/lib/model/lexicon";
import type { Sentence } from "@/lib/model/reading";
import type { Span } from "@/lib/model/span";
import { listParagraphs, trimSpan } from "./paragraphs";
import { SAID_VERBS } from "./verbs";
import { SENTENCE_OPENERS } from "./words";
import { findZones } from "./zones";

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
      const spans =
        zone === "body" || zone === "deck" || zone === "list" || zone === "caption"
          ? listSentenceSpans(text, span, abbreviations)
          : [span];
      return spans.map((part) => ({ paragraph, zone, span: part }));
    })
    .map((sentence, index) => ({ index, ...sentence }));
}

/** A stop with its closing quotes and brackets, before white space; looks back so that a row of dots is read once. */
const STOP = /(?<![.!?…])[.!?…]+["”’')\]]*(?=\s)/g;

function listSentenceSpans(text: string, zone: Span, abbreviations: ReadonlySet<string>): Span[] {
  const block = text.slice(zone.start, zone.end);
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const span = trimSpan(text, { start: zone.start + start, end: zone.start + end });
    if (span.start < span.end) spans.push(span);
    start = end;
  };
  for (const stop of block.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    if (endsSentence(block, stop.index, end, abbreviations)) close(end);
  }
  close(block.length);
  return spans;
}

/** How far to look around a stop: enough for "Lt. Gen." and for “…?” Prime Minister Name asked. */
const REACH = 60;

function endsSentence(block: string, stop: number, end: number, abbreviations: ReadonlySet<string>): boolean {
  const after = block.slice(end, end + REACH).trimStart();
  const next = /^["“‘'([]*([\p{L}\p{M}\p{N}'’-]+)/u.exec(after)?.[1] ?? "";
  if (/^\p{Ll}/u.test(next)) return false;
  const mark = block.slice(stop, end);
  if (/^[?!…].*["”’']$/.test(mark) && isSpeakerNext(after)) return false;
  if (!mark.startsWith(".") || mark.startsWith("..")) return true;

  // The comma belongs to it where no blank follows: "RTS,S." does not end in an initial.
  const word = wordBefore(block, stop);
  if (mark.length > 1) return !/^\p{Lu}$/u.test(word);
  if (isInitial(word)) return SENTENCE_OPENERS.has(next.toLowerCase());
  const isDotted = /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word);
  if (!abbreviations.has(`${word}.`) && !isDotted) return true;
  return (isDotted || MAY_END.has(word)) && (SENTENCE_OPENERS.has(next.toLowerCase()) || /^["“]/.test(after));
}

/** The letters, digits and joining marks right before a place, at most `REACH` of them. */
function wordBefore(block: string, at: number): string {
  let start = at;
  while (start > Math.max(0, at - REACH) && /[\p{L}\p{M}\p{N}.,&-]/u.test(block.charAt(start - 1))) start--;
  return block.slice(start, at);
}

/** Abbreviations that also stand at the end of a sentence: "in the U.S. The court …", "at 5 p.m. Police …". */
const MAY_END: ReadonlySet<string> = new Set(
  "U.S U.K U.N U.A.E E.U U.S.A D.C a.m p.m Inc Corp Co Ltd Jr Sr etc S.A Kft Calif Pa Va Ph.D".split(" "),
);

/** "A. Smith", "J. K. Rowling", "E. coli" */
const isInitial = (word: string): boolean => /^\p{Lu}$/u.test(word);

/** “Will it work?” Varga asked. */
function isSpeakerNext(after: string): boolean {
  const words = after.split(/[\s,.]+/, 5);
  return words.some((word, index) => index > 0 && (SAID_VERBS.has(word) || word === "asked"));
}
