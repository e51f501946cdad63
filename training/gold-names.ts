import { containsSpan, type Span, spansOverlap } from "@/lib/model/span";
import { listEntityNames, listModifiers } from "./entity-names";
import type { GoldDocument } from "./gold-document";
import { hasEntities, listMentions } from "./gold-mentions";
import { type GoldName, NAME_KINDS, type NameKind, toName } from "./gold-name";
import { listNames } from "./marked-names";

/** The names that annotators have marked in a document; `asks`: whether they would have marked such a name there. */
export type GoldNames = {
  readonly names: readonly GoldName[];
  readonly asks: (name: { readonly span: Span; readonly kind: NameKind | null }) => boolean;
};

/**
 * The names of a document by an .iob2 file, `marks` by sentence id, or by its Entity layer; null where it has neither. An .iob2
 * file knows persons, places and organisations only: whether something else is a name it does not say. A sentence that is cut
 * into tokens in another way there is passed over.
 */
export function listGoldNames(document: GoldDocument, marks: ReadonlyMap<string, readonly string[]>): GoldNames | null {
  const marked = document.sentences.filter(({ id, tokens }) => marks.get(id)?.length === tokens.length);
  if (marked.length === 0) return hasEntities(document) ? listNamesOfMentions(document) : null;
  const names = listMarkedNames({ ...document, sentences: marked }, marks).map((name) =>
    withoutArticle(document, name),
  );
  return {
    names,
    asks: ({ span, kind }) =>
      marked.some((sentence) => containsSpan(sentence.span, span)) &&
      ((kind !== null && kind !== "other") || names.some((name) => spansOverlap(name.span, span))),
  };
}

/** The line under a picture that says whose it is. Nobody looks for names there. */
const CREDIT = /^(?:Image|Photo|Video|Audio) ?[:;]/;

function listNamesOfMentions(document: GoldDocument): GoldNames {
  const credits = document.sentences.filter(({ text }) => CREDIT.test(text));
  const isCredited = (span: Span) => credits.some((sentence) => containsSpan(sentence.span, span));
  const names = listEntityNames(document).filter(({ span }) => !isCredited(span));
  const unclear = [
    ...listModifiers(document),
    ...listMentions(document).flatMap(({ type, span }) => (type === "time" ? [span] : [])),
  ];
  return {
    names,
    asks: ({ span }) =>
      !isCredited(span) &&
      (names.some((name) => spansOverlap(name.span, span)) || !unclear.some((one) => spansOverlap(span, one))),
  };
}

/** "The Odra Club" is "Odra Club", as in the Entity layer; some annotators of names have marked "the". */
function withoutArticle({ text }: GoldDocument, { span, kind }: GoldName): GoldName {
  const article = /^the\s+/i.exec(text.slice(span.start, span.end))?.[0] ?? "";
  return { kind, span: { start: span.start + article.length, end: span.end } };
}

/** The names that are marked token by token, by sentence id: "B-person", "I-person". */
export const listMarkedNames = (
  { sentences }: GoldDocument,
  marks: ReadonlyMap<string, readonly string[]>,
): readonly GoldName[] =>
  sentences.flatMap(({ id, spans }) =>
    listNames(marks.get(id) ?? []).flatMap(({ type, from, to }) => toName(spans, from, to, toKind(type))),
  );

const toKind = (type: string): NameKind => NAME_KINDS.find((kind) => kind === type) ?? "other";
