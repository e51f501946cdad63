import type { Span } from "@/lib/model/span";
import type { LinkedName } from "@/lib/nlp/entities/link-entities";

/** What a name, description or pronoun means. Two of them mean the same when their keys are equal. */
export type Referent = {
  /** The id of an entity, or the place where a thing without a name was first described. */
  readonly key: string;
  /** The last name it was read from; null for a thing of which no name is known ("a man"). */
  readonly name: LinkedName | null;
  /** Where a reader finds out what is meant: that name, or the first description. */
  readonly span: Span;
};

export const named = (name: LinkedName): Referent => ({ key: name.entity.id, name, span: name.span });

export const described = (span: Span): Referent => ({ key: `at ${span.start}`, name: null, span });
