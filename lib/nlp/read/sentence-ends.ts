import type { Span } from "@/lib/model/span";
import { isAbbreviation, isInitial, isTitle, mayEndSentence } from "./abbreviations";
import { trimSpan } from "./paragraphs";
import { SAID_VERBS } from "./verbs";
import { MONTHS, SENTENCE_OPENERS, WEEKDAYS } from "./words";

/** What belongs to the sentence before it: "[3]", "[citation needed]", "[sic]", "[…]", ":-)". */
const AFTERWORD =
  /(?: {0,2}\[(?:\d{1,3}|sic|…|\.{3}|note \d{1,2}|(?:better |additional )?(?:citation|source)s? needed)\]| [:;=]-?[()DP](?=\s|$))*/;

/** Marks that nobody sees, as web pages and word processors leave them behind a stop. */
const UNSEEN = "\\u00AD\\u200B-\\u200F\\u2060\\uFEFF";

/**
 * A stop with its closing quotes and brackets before white space, or without white space after a closing quote
 * (“… left.”The …) or a mark of no width. Looks back so that a row of dots is read once.
 */
const STOP = new RegExp(
  `(?<![.!?…])[.!?…]+["”’')\\]${UNSEEN}]*(?=\\s)${AFTERWORD.source}` +
    `|(?<=[\\p{Ll}\\d])[.!?]+”(?=[\\p{Lu}“])|(?<=\\p{Ll}{2})[.!?]+[\\u200B\\uFEFF]+(?=\\p{Lu})`,
  "gu",
);

/** The sentences of a stretch of running text, in order, without outer white space. */
export function listSentenceSpans(text: string, zone: Span, abbreviations: ReadonlySet<string>): Span[] {
  const block = text.slice(zone.start, zone.end);
  const spans: Span[] = [];
  let start = 0;
  let seen = 0;
  let hasLetter = false;
  const close = (end: number) => {
    const span = trimSpan(text, { start: zone.start + start, end: zone.start + end });
    if (span.start < span.end) spans.push(span);
    start = end;
    hasLetter = false;
  };
  for (const stop of block.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    // "1." and "..." stand with the sentence that they open.
    hasLetter ||= /\p{L}/u.test(block.slice(seen, end));
    seen = end;
    if (hasLetter && endsSentence(block, stop.index, end, abbreviations)) close(end);
  }
  const last = spans.at(-1);
  // A closing quote that lost its sentence: “… ‘so she said.’ ”
  const isRest = last !== undefined && !/[\p{L}\p{N}]/u.test(block.slice(start));
  if (isRest) spans.splice(-1, 1, trimSpan(text, { start: last.start, end: zone.end }));
  else close(block.length);
  return spans;
}

/** How far to look around a stop: enough for "Lt. Gen." and for “…?” Prime Minister Name asked. */
const REACH = 60;
const LEADING_BLANKS = new RegExp(`^[\\s${UNSEEN}]+`);
const UNSEEN_MARKS = new RegExp(`[${UNSEEN}]+`, "g");
const MIXED_CASE = /^\p{Ll}+\p{Lu}/u;
const CLOCK = /^[ap]\.?m$/i;
const ZONE_OF_TIME = /^(?:[A-Z]{2,4}|Eastern|Central|Pacific|Mountain|Greenwich|Local)\b/;
const CALENDAR: ReadonlySet<string> = new Set([...MONTHS.map((month) => month.toLowerCase()), ...WEEKDAYS]);

function endsSentence(block: string, stop: number, end: number, abbreviations: ReadonlySet<string>): boolean {
  const after = block.slice(end, end + REACH).replace(LEADING_BLANKS, "");
  const mark = /^[.!?…]+["”’')\]]*/.exec(block.slice(stop, end).replace(UNSEEN_MARKS, ""))?.[0] ?? "";
  const next = /^[—–"“‘'([\s-]*([\p{L}\p{M}\p{N}'’-]+)/u.exec(after)?.[1] ?? "";
  const word = wordBefore(block, stop);
  const isPlainStop = mark.startsWith(".") && !mark.startsWith("..");
  if (/^\p{Ll}/u.test(next) && !MIXED_CASE.test(next)) return endsBeforeLowerCase(word, mark, next, abbreviations);
  if (isSignature(block, end)) return false;
  if (/^[?!…].*["”’']$/.test(mark) && isSpeakerNext(after)) return false;
  if (/^[?!]$/.test(mark) && after.startsWith("(")) return false;
  // "It was ... I do not know."
  if (/^(?:\.{2,}|…)$/.test(mark)) return word !== "";
  if (!isPlainStop) return true;

  // The comma belongs to it where no blank follows: "RTS,S." does not end in an initial.
  if (mark.length > 1) return !isInitial(word);
  if (isInitial(word)) return SENTENCE_OPENERS.has(next.toLowerCase());
  // "(b. March 2009)"
  if (/^\p{Ll}$/u.test(word) && block.charAt(stop - 2) === "(") return false;
  return !isShortened(word, abbreviations) || endsAfterAbbreviation(word, next, after);
}

/** "— Ada Brook" after a quotation, up to the end of the paragraph. */
const isSignature = (block: string, end: number): boolean =>
  block.length - end <= REACH && /^\s*[—–-]{1,2} ?\p{Lu}[^.!?]*$/u.test(block.slice(end));

/** "Dr", "U.S", "a.m" before a stop. */
const isShortened = (word: string, abbreviations: ReadonlySet<string>): boolean =>
  /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word) || isAbbreviation(`${word}.`, abbreviations);

function endsAfterAbbreviation(word: string, next: string, after: string): boolean {
  if (isTitle(word)) return false;
  if (word === "etc") return true;
  if (CLOCK.test(word)) return !CALENDAR.has(next.toLowerCase()) && !ZONE_OF_TIME.test(next) && !/^[\d(]/.test(after);
  if (SENTENCE_OPENERS.has(next.toLowerCase())) return true;
  return /^["“]/.test(after) && (mayEndSentence(word) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word));
}

/** "taken to hospital. there is": a whole word before a plain stop; before a word that opens sentences after "!" and "?". */
function endsBeforeLowerCase(word: string, mark: string, next: string, abbreviations: ReadonlySet<string>): boolean {
  if (mark === ".") return /\p{Ll}{4}$/u.test(word) && /[aeiouy]/.test(word) && !isShortened(word, abbreviations);
  return /^[!?]+$/.test(mark) && SENTENCE_OPENERS.has(next);
}

/** The letters, digits and joining marks right before a place, at most `REACH` of them. */
function wordBefore(block: string, at: number): string {
  let start = at;
  while (start > Math.max(0, at - REACH) && /[\p{L}\p{M}\p{N}.,&-]/u.test(block.charAt(start - 1))) start--;
  return block.slice(start, at);
}

/** “Will it work?” Varga asked. */
function isSpeakerNext(after: string): boolean {
  const words = after.split(/[\s,.]+/, 5);
  return words.some((word, index) => index > 0 && (SAID_VERBS.has(word) || word === "asked"));
}
