import type { EntityType } from "@/lib/model/reading";
import type { Span } from "@/lib/model/span";
import { kindOf } from "@/lib/nlp/mentions/kinds";
import { type GoldName, NAME_KINDS, type NameKind } from "./gold-name";
import { type Measure, measureKeys } from "./measure-spans";

/** A name that was found; `kind` is null where nobody knows what it is. */
export type FoundName = { readonly span: Span; readonly kind: NameKind | null };
export type NameMeasures = Readonly<Record<(typeof NAME_KINDS)[number] | "all" | "ends", Measure>>;

/**
 * Measures names by kind, with exact ends and the right kind; "all" are the three kinds together. "ends" are names of any kind
 * by their ends alone. `documents`: what was found and what was to be found in each.
 */
export function measureNames(
  documents: readonly { found: readonly FoundName[]; gold: readonly GoldName[] }[],
): NameMeasures {
  const compare = (isAsked: (name: FoundName) => boolean, withKind: boolean) => {
    const toKeys = (names: readonly FoundName[], document: number) =>
      names.filter(isAsked).map(({ span, kind }) => `${document} ${span.start}-${span.end} ${withKind ? kind : ""}`);
    return measureKeys(
      documents.flatMap(({ found }, index) => toKeys(found, index)),
      documents.flatMap(({ gold }, index) => toKeys(gold, index)),
    );
  };
  const only = (kind: NameKind) => compare((name) => name.kind === kind, true);
  return {
    person: only("person"),
    place: only("place"),
    organisation: only("organisation"),
    all: compare(({ kind }) => NAME_KINDS.some((asked) => asked === kind), true),
    ends: compare(() => true, false),
  };
}

/** What a name counts as; peoples and unknown things as nothing. */
export const nameKindOf = (type: EntityType): NameKind | null =>
  type === "demonym" || type === "unknown" ? null : kindOf(type);
