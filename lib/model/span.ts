/** Half-open range of UTF-16 code units: `text.slice(start, end)`. */
export type Span = { readonly start: number; readonly end: number };

/** Returns the characters of `text` that `span` covers. */
export const sliceSpan = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Whether `inner` lies within `outer`; a span contains itself. */
export const containsSpan = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether two spans share at least one code unit. */
export const spansOverlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
