import type { Span } from "./span";

/** `value` in `unit`; `bound` says which way the text hedges it: "at least 12" is { value: 12, bound: "≥" }. */
export type Quantity = {
  readonly kind: "quantity";
  readonly value: number;
  /** "percent", "USD", "people", "km" …; null for a bare number. */
  readonly unit: string | null;
  readonly bound: "=" | "≥" | "≤" | "≈";
};

/** `iso` is "2024", "2024-07" or "2024-07-28", as fine as `grain` says. */
export type TimeValue = { readonly kind: "time"; readonly iso: string; readonly grain: "year" | "month" | "day" };

export type FactKind = "event" | "role" | "quantity" | "statement" | "relation" | "outcome";

export type Role = {
  readonly name: "agent" | "patient" | "recipient" | "place" | "time" | "amount" | "topic" | "attribute";
  readonly span: Span;
  readonly mentionId: string | null;
  readonly value: Quantity | TimeValue | null;
};

/** Something else that must be read to accept the fact: the antecedent of "she", the date behind "Monday". */
export type Support = {
  readonly kind: "coreference" | "date" | "alias" | "ellipsis";
  readonly from: Span;
  readonly to: Span;
  /** 0..1 */
  readonly confidence: number;
};

export type Modality = "asserted" | "reported" | "planned" | "alleged" | "hypothetical";

/** A predicate with its participants, and the clause that states it. */
export type Fact = {
  readonly id: string;
  readonly kind: FactKind;
  readonly predicate: {
    readonly lemma: string;
    readonly span: Span;
    readonly tense: "past" | "present" | "future" | "perfect";
    readonly isNegated: boolean;
  };
  readonly roles: readonly Role[];
  readonly modality: Modality;
  /** Who says so, when it is not the article itself. */
  readonly speaker: { readonly mentionId: string | null; readonly span: Span } | null;
  /** "at least", "about": part of the fact, never dropped. */
  readonly hedges: readonly Span[];
  /** ISO date the statement holds for; null when the text gives none. */
  readonly asOf: string | null;
  readonly sentenceIndex: number;
  /** The stretch that states it; lies inside the sentence. */
  readonly proof: Span;
  readonly support: readonly Support[];
  /** 0..1 */
  readonly confidence: number;
  /** Which pattern found it: for statistics, and for turning one off. */
  readonly ruleId: string;
};
