import type { EntityType } from "@/lib/model/reading";
import { containsSpan, type Span, sliceSpan } from "@/lib/model/span";
import { html, type Markup, NOTHING } from "./read-markup";
import type { SentenceReading } from "./read-sentences";

/** The five looks of a highlight; the type itself is written beside it. */
export type Look = "person" | "place" | "body" | "thing" | "unknown";

/** How each type of entity is shown. */
export const LOOKS: Readonly<Record<EntityType, Look>> = {
  person: "person",
  country: "place",
  city: "place",
  region: "place",
  waterbody: "place",
  facility: "place",
  place: "place",
  "government-body": "body",
  company: "body",
  party: "body",
  team: "body",
  organisation: "body",
  demonym: "thing",
  event: "thing",
  work: "thing",
  law: "thing",
  product: "thing",
  unknown: "unknown",
};

type Highlight = { readonly span: Span; readonly wrap: (inner: readonly Markup[]) => Markup };

/** A sentence with its names, and the pronouns and descriptions that were read as one, marked. */
export function highlightSentence(text: string, { sentence, names, links }: SentenceReading): readonly Markup[] {
  const highlights: Highlight[] = [
    ...names.map(({ span, entity }) => ({
      span,
      wrap: (inner: readonly Markup[]) =>
        html`<mark class="${LOOKS[entity.type]}">${inner}<small> ${entity.type}</small></mark>`,
    })),
    ...links.map(({ from, to, entity, reason }) => ({
      span: from,
      wrap: (inner: readonly Markup[]) =>
        entity === null
          ? html`<span class="link" title="${reason}">${inner}<small> = ${sliceSpan(text, to)}</small></span>`
          : html`<a class="link" href="#${entity.id}" title="${reason}">${inner}<small> = ${entity.canonical}</small></a>`,
    })),
  ];
  const outerFirst = highlights.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return wrapSpans(text, sentence.span, outerFirst);
}

/** Highlights inside each other are nested; one that crosses another is left out. */
function wrapSpans(text: string, span: Span, highlights: readonly Highlight[]): Markup[] {
  const parts: Markup[] = [];
  let at = span.start;
  for (const { span: own, wrap } of highlights) {
    if (own.start < at || !containsSpan(span, own)) continue;
    const inside = highlights.filter((other) => other.span !== own && containsSpan(own, other.span));
    parts.push(html`${text.slice(at, own.start)}`, wrap(wrapSpans(text, own, inside)));
    at = own.end;
  }
  return [...parts, at < span.end ? html`${text.slice(at, span.end)}` : NOTHING];
}
