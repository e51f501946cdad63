import { containsSpan, type Span } from "@/lib/model/span";
import { listEntityNames } from "./entity-names";
import type { GoldDocument } from "./gold-document";
import { hasEntities } from "./gold-mentions";
import { type GoldName, NAME_KINDS, type NameKind, toName } from "./gold-name";
import { listNames } from "./marked-names";

/** The names that annotators have marked in a document; `asks`: whether they would have marked such a name there. */
export type GoldNames = {
  readonly names: readonly GoldName[];
  readonly asks: (name: { readonly span: Span; readonly kind: NameKind | null }) => boolean;
};

/**
 * The names of a document by an .iob2 file, `marks` by sentence id, or by its Entity layer; null where it has neither. An .iob2
 * file knows no other kinds, and a sentence that is cut into tokens in another way there is passed over.
 */
export function listGoldNames(document: GoldDocument, marks: ReadonlyMap<string, readonly string[]>): GoldNames | null {
  const marked = document.sentences.filter(({ id, tokens }) => marks.get(id)?.length === tokens.length);
  if (marked.length === 0) return hasEntities(document) ? { names: listEntityNames(document), asks: () => true } : null;
  return {
    names: listMarkedNames({ ...document, sentences: marked }, marks),
    asks: ({ span, kind }) => kind !== "other" && marked.some((sentence) => containsSpan(sentence.span, span)),
  };
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
