import { type Span, sliceSpan } from "@/lib/model/span";

const WRAPPED_LINE = { min: 45, max: 120 };

/**
 * Splits a text at its line breaks into non-blank blocks, in order, without outer white space.
 *
 * A text wrapped at a column ("… the minis-\nters met") has its lines joined again: a line of usual width that ends
 * without a full stop and is followed directly by another line goes on in it.
 */
export function listParagraphs(text: string): Span[] {
  const lines = listLines(text);
  if (!isWrapped(text, lines)) return lines;
  const paragraphs: Span[] = [];
  for (const line of lines) {
    const previous = paragraphs.at(-1);
    if (previous !== undefined && goesOn(text, previous, line)) {
      paragraphs[paragraphs.length - 1] = { start: previous.start, end: line.end };
    } else paragraphs.push(line);
  }
  return paragraphs;
}

function listLines(text: string): Span[] {
  const lines: Span[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const span = trimSpan(text, { start: match.index, end: match.index + match[0].length });
    if (span.start < span.end) lines.push(span);
  }
  return lines;
}

/** Narrows a span until it neither starts nor ends with white space or an invisible mark. */
export function trimSpan(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

/** White space, no-break space, zero-width and direction marks. */
function isBlank(code: number): boolean {
  if (code <= 0x20 || code === 0xa0 || code === 0x85) return true;
  return (
    (code >= 0x2000 && code <= 0x200f) || (code >= 0x2028 && code <= 0x202f) || [0x2060, 0x3000, 0xfeff].includes(code)
  );
}

function isWrapped(text: string, lines: readonly Span[]): boolean {
  if (lines.length < 6 || lines.some((line) => line.end - line.start > WRAPPED_LINE.max)) return false;
  const open = lines.filter((line) => isOpenLine(text, line)).length;
  return open * 2 > lines.length;
}

const isOpenLine = (text: string, line: Span): boolean =>
  line.end - line.start >= WRAPPED_LINE.min && !/[.!?:"”’]/.test(text.charAt(line.end - 1));

function goesOn(text: string, previous: Span, line: Span): boolean {
  const between = sliceSpan(text, { start: previous.end, end: line.start });
  const lastBreak = text.lastIndexOf("\n", previous.end - 1);
  const lastLine = { start: Math.max(previous.start, lastBreak + 1), end: previous.end };
  // An entry of a list is a paragraph of its own.
  if (/^[-*•] /.test(text.slice(line.start, line.start + 2))) return false;
  return !/\n\s*\n/.test(between) && lastLine.end - lastLine.start >= WRAPPED_LINE.min;
}
