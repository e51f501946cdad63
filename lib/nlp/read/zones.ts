import type { Zone } from "@/lib/model/reading";
import { type Span, sliceSpan } from "@/lib/model/span";
import { findCredit, hasCaptionCue, isPictureText, isVerbless } from "./captions";
import { findCopies } from "./copies";
import { findTrailingDate, isDateLine, measureDateline } from "./datelines";
import {
  isAuthorNote,
  isBoilerplate,
  isByline,
  isList,
  isMenu,
  isOpenLine,
  isPullQuote,
  isQuoteBlock,
  isSignature,
  isSigned,
  isSpeech,
  opensQuoteBlock,
} from "./paragraph-kinds";
import { trimSpan } from "./paragraphs";

/** A stretch of one paragraph that plays one part; a dateline and the body after it share their paragraph. */
export type ZoneSpan = { readonly paragraph: number; readonly zone: Zone; readonly span: Span };

/** Gives every paragraph its part; together the zones cover all paragraphs, in order. */
export function findZones(text: string, paragraphs: readonly Span[]): ZoneSpan[] {
  const blocks = paragraphs.map((span) => sliceSpan(text, span));
  const copies = findCopies(blocks);
  const kinds = blocks.map((block, index) => copies.get(index) ?? kindOf(block));
  const page = layOut(blocks, kinds);
  const { start } = page;
  const gallery = findGallery(kinds, start);
  const zones = kinds.map((zone, index) => (gallery.has(index) ? "caption" : (placeKind(page, index) ?? zone)));
  return paragraphs.flatMap((span, paragraph) => {
    const zone = zones[paragraph] ?? "body";
    return splitParagraph(text, span, zone, paragraph === start).map((part) => ({ paragraph, ...part }));
  });
}

const MAX_DECK_WORDS = 40;

/** What a paragraph is by itself. */
function kindOf(block: string): Zone {
  if (isDateLine(block)) return "dateline";
  if (isBoilerplate(block)) return "boilerplate";
  if (isByline(block)) return "byline";
  if (isSignature(block)) return "quote";
  const credit = findCredit(block);
  if (credit !== null) return credit === 0 ? "credit" : "caption";
  if (hasCaptionCue(block)) return "caption";
  if (isList(block)) return "list";
  if (isOpenLine(block)) return "headline";
  if (isQuoteBlock(block)) return "quote";
  return isVerbless(block) ? "caption" : "body";
}

/** The paragraph in which the report begins; the first of the body when nothing else says so. */
function findStart(blocks: readonly string[], kinds: readonly Zone[]): number {
  const dated = blocks.findIndex((block, index) => kinds[index] === "body" && measureDateline(block, false) > 0);
  const first = kinds.indexOf("body");
  if (dated >= 0 && dated <= first + 3) return dated;
  const byline = kinds.findIndex((zone) => zone === "byline" || zone === "dateline");
  const after = kinds.findIndex((zone, index) => zone === "body" && index > byline);
  return byline >= 0 && byline <= first + 2 && after >= 0 ? after : first;
}

/**
 * Where the parts of an article stand: `title` the first line long enough for a headline, `start` the paragraph in which
 * the report begins, `last` its last one; -1 where there is none. `isInterview`: several paragraphs name who speaks.
 */
type Page = {
  readonly blocks: readonly string[];
  readonly kinds: readonly Zone[];
  readonly title: number;
  readonly start: number;
  readonly last: number;
  readonly isInterview: boolean;
};

function layOut(blocks: readonly string[], kinds: readonly Zone[]): Page {
  return {
    blocks,
    kinds,
    title: kinds.findIndex((zone, index) => zone === "headline" && isLongLine(blocks[index] ?? "")),
    start: findStart(blocks, kinds),
    last: kinds.findLastIndex((zone, index) => zone === "body" && !isAuthorNote(blocks[index] ?? "")),
    isInterview: blocks.filter((block, index) => kinds[index] === "body" && isSpeech(block)).length > 1,
  };
}

const isLongLine = (line: string): boolean => line.split(/\s+/, 5).length >= 4;

/** What a paragraph is by its neighbours; null when they say nothing. */
function placeKind(page: Page, index: number): Zone | null {
  const { blocks, kinds, start, last, isInterview } = page;
  const block = blocks[index] ?? "";
  const [before, after] = [kinds[index - 1], kinds[index + 1]];
  if (kinds[index] === "list") return isMenu(block) && before !== "list" && after !== "list" ? "boilerplate" : null;
  if (kinds[index] === "headline") return placeLine(page, index);
  if (kinds[index] !== "body") return null;
  if (after === "credit" && isPictureText(block)) return "caption";
  if (index > last && index > start && isAuthorNote(block)) return "boilerplate";
  if (index < start && block.split(/\s+/, MAX_DECK_WORDS + 1).length <= MAX_DECK_WORDS) return "deck";
  if (isInterview && isSpeech(block)) return "quote";
  return opensQuoteBlock(blocks[index - 1] ?? "", block) ? "quote" : null;
}

/** What a line without a stop is by its place: under the headline it tells who wrote the report, or more of it. */
function placeLine({ blocks, title, start }: Page, index: number): Zone | null {
  const block = blocks[index] ?? "";
  if (index > start) return start >= 0 && isPullQuote(block) ? "quote" : null;
  if (title < 0 || title >= index) return null;
  if (isSigned(block)) return "byline";
  return isLongLine(block) ? "deck" : null;
}

/** Lines of a picture gallery, which look like headlines: at least three together, and no text follows them. */
function findGallery(kinds: readonly Zone[], start: number): ReadonlySet<number> {
  const gallery = new Set<number>();
  let run: number[] = [];
  kinds.forEach((kind, index) => {
    if (kind === "headline" && index > start && start >= 0) run.push(index);
    const isOver = kind !== "headline" || index === kinds.length - 1;
    if (!isOver) return;
    if (kind === "body" || kind === "list" || kind === "quote") run.pop();
    if (run.length >= 3) for (const line of run) gallery.add(line);
    run = [];
  });
  return gallery;
}

/** Cuts a dateline from the text after it, and a credit from its caption. */
function splitParagraph(text: string, span: Span, zone: Zone, isFirst: boolean): Omit<ZoneSpan, "paragraph">[] {
  const block = sliceSpan(text, span);
  if (zone === "body") return cut(text, span, measureDateline(block, isFirst), ["dateline", "body"]);
  if (zone === "caption") return cut(text, span, findCredit(block) ?? 0, ["caption", "credit"], zone);
  if (zone === "headline") return cut(text, span, findTrailingDate(block) ?? 0, ["headline", "dateline"], zone);
  return [{ zone, span }];
}

function cut(
  text: string,
  span: Span,
  length: number,
  [before, after]: readonly [Zone, Zone],
  whole: Zone = after,
): Omit<ZoneSpan, "paragraph">[] {
  if (length === 0) return [{ zone: whole, span }];
  const at = span.start + length;
  return [
    { zone: before, span: trimSpan(text, { start: span.start, end: at }) },
    { zone: after, span: trimSpan(text, { start: at, end: span.end }) },
  ];
}
