import type { Zone } from "@/lib/model/reading";
import { type Span, sliceSpan } from "@/lib/model/span";
import { trimSpan } from "./paragraphs";
import { MONTHS } from "./words";

/** A stretch of one paragraph that plays one part; a dateline and the body after it share their paragraph. */
export type ZoneSpan = { readonly paragraph: number; readonly zone: Zone; readonly span: Span };

const MONTH = MONTHS.join("|");
const DATE_ONLY = new RegExp(`^(?:[A-Z][a-z]+day,? )?(?:(?:${MONTH}) \\d{1,2}|\\d{1,2} (?:${MONTH})),? \\d{4}\\.?$`);
/** "LISBON—The", "GENEVA (Agency) — The", "OSLO, May 3 - The", "KYIV, Ukraine (AP) — The" */
const DATELINE = /^\p{Lu}[\p{Lu}.'’-]+(?:[ ,]+[\p{L}\d.]+){0,5}?(?: ?\([^()]{1,40}\))? ?(?:—|–|--| - ) ?(?=\S)/u;
/** "Thursday, May 7, 2031 On Tuesday, the …": a date line that lost its line break. */
const DATE_FIRST = new RegExp(`^[A-Z][a-z]+day, (?:${MONTH}) \\d{1,2}, \\d{4} +(?=\\S)`);
const CREDIT =
  /\b(?:Image|Photo|Photograph|Picture|Credit|File photo|Video|Graphic)s?(?: by| courtesy[^:]{0,20})?: ?\S|\((?:Photo|AP|Getty|Reuters|File)\b[^()]*\)\.?$|\bU\.S\. (?:Navy|Army|Air Force)[^.]* photo\b|\bDoD \//i;
const BYLINE = /^By (?:\p{Lu}[\p{L}.'’-]+ ?){1,4}(?:(?:,|and) .{0,60})?$/u;
const BOILERPLATE =
  /^(?:read more|sign up|subscribe|follow us|click here|advertisement|related|share this|see also|sources?:?$|all rights reserved|©)|\bis an? (?:\w+ )?(?:reporter|correspondent|editor|columnist|staff writer|journalist) (?:for|at|with)\b|^https?:\/\/\S+$/i;
const LIST_MARK = /^(?:[-*•–]|\d{1,2}[.)]) /;
const ENDS_SENTENCE = /[.!?…]["”’')\]]{0,2}$/;
const MAX_HEADLINE_WORDS = 25;

/** Gives every paragraph its part; together the zones cover all paragraphs, in order. */
export function findZones(text: string, paragraphs: readonly Span[]): ZoneSpan[] {
  const blocks = paragraphs.map((span) => sliceSpan(text, span));
  const copies = findCopies(blocks);
  const firstBody = blocks.findIndex(
    (block, index) => !copies.has(index) && (datelineOf(block) !== "" || isBody(block)),
  );
  return paragraphs.flatMap((span, paragraph) => {
    const block = blocks[paragraph] ?? "";
    const copy = copies.get(paragraph);
    const zone = copy ?? zoneOf(block, paragraph < firstBody);
    if (zone !== "body") return [{ paragraph, zone, span }];
    return splitDateline(text, span, block, paragraph);
  });
}

function zoneOf(block: string, isBeforeBody: boolean): Zone {
  if (DATE_ONLY.test(block)) return "dateline";
  if (BOILERPLATE.test(block)) return "boilerplate";
  if (BYLINE.test(block)) return "byline";
  if (CREDIT.test(block)) return "caption";
  if (LIST_MARK.test(block)) return "list";
  if (!ENDS_SENTENCE.test(block) && countWords(block) <= MAX_HEADLINE_WORDS) return "headline";
  return isBeforeBody ? "deck" : "body";
}

const datelineOf = (block: string): string =>
  (DATELINE.exec(block.slice(0, 120)) ?? DATE_FIRST.exec(block.slice(0, 120)))?.[0] ?? "";

const countWords = (block: string): number => block.split(/\s+/, MAX_HEADLINE_WORDS + 20).length;

const isBody = (block: string): boolean => countWords(block) > MAX_HEADLINE_WORDS && zoneOf(block, false) === "body";

/**
 * A paragraph that comes twice, or opens another one, is a caption: the second run of it often carries the credit.
 * The first copy is called caption unless both are plain body, then only the second is a duplicate.
 */
function findCopies(blocks: readonly string[]): ReadonlyMap<number, Zone> {
  const firstByOpening = new Map<string, number>();
  const copies = new Map<number, Zone>();
  blocks.forEach((block, index) => {
    if (block.length < 20) return;
    const opening = block.slice(0, 60);
    const first = firstByOpening.get(opening);
    if (first === undefined) {
      firstByOpening.set(opening, index);
      return;
    }
    const earlier = blocks[first] ?? "";
    if (block !== earlier && !block.startsWith(earlier)) return;
    copies.set(index, "duplicate");
    if (CREDIT.test(block)) copies.set(first, "caption");
  });
  return copies;
}

function splitDateline(text: string, span: Span, block: string, paragraph: number): ZoneSpan[] {
  const dateline = datelineOf(block);
  const body: Span = { start: span.start + dateline.length, end: span.end };
  if (dateline === "") return [{ paragraph, zone: "body", span }];
  const place = trimSpan(text, { start: span.start, end: body.start });
  return [
    { paragraph, zone: "dateline", span: place },
    { paragraph, zone: "body", span: body },
  ];
}
