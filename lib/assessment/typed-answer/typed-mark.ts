import type { Accepted, Gap } from "@/lib/model/question";

/** Which step decided. */
export type TypedVerdict =
  | "empty"
  | "too-long"
  | "accepted"
  | "accents"
  | "spacing"
  | "value"
  | "unit"
  | "coarser"
  | "ambiguous"
  | "same-country"
  | "demonym"
  | "containing-place"
  | "acronym"
  | "described"
  | "person"
  | "given-name"
  | "other-name"
  | "order"
  | "spelling"
  | "phrase"
  | "part-of-phrase"
  | "wrong";

/** One thing that was done to an answer. `rule` is a short label in words a student reads: "accepted: surname". */
export type TraceStep = {
  readonly step: "characters" | "wording" | "match" | "value" | "name" | "deny-list" | "spelling" | "phrase" | "end";
  readonly in: string;
  readonly out: string;
  readonly rule: string;
};

/** `trace` in the order in which it was done; the last step is the one that decided. Empty for an empty answer. */
export type TypedMark = {
  readonly credit: 0 | 0.5 | 1;
  readonly verdict: TypedVerdict;
  readonly trace: readonly TraceStep[];
  /** What would have made it better, as a request; null when there is nothing to say. */
  readonly hint: string | null;
};

/** What stands around a gap. Empty texts when it is not known: then no rule that needs them takes anything away. */
export type MarkingContext = {
  /** What the student reads of the question. */
  readonly stem: string;
  /** The sentence that proves the answer. */
  readonly quote: string;
  /** How the student writes a date in figures; null when nobody has said. */
  readonly dateOrder: "day-first" | "month-first" | null;
};

export const NO_CONTEXT: MarkingContext = { stem: "", quote: "", dateOrder: null };

/** An accepted answer with its comparable form, and that without accents. */
export type AcceptedForm = { readonly accepted: Accepted; readonly form: string; readonly plain: string };

/** One answer to one gap, in the forms in which it is compared. */
export type Typed = {
  readonly gap: Gap;
  readonly context: MarkingContext;
  /** As typed. */
  readonly text: string;
  readonly form: string;
  readonly plain: string;
  readonly accepted: readonly AcceptedForm[];
};

/** A step of marking: null when it has nothing to say. */
export type MarkStep = (typed: Typed) => TypedMark | null;

type Decision = Omit<TypedMark, "trace"> & { readonly step: TraceStep["step"]; readonly out: string; rule: string };

/** The mark of a step that needed one look at the whole answer. */
export function decided(typed: Typed, { step, out, rule, ...mark }: Decision): TypedMark {
  return { ...mark, trace: [{ step, in: typed.form, out, rule }] };
}

/** Of several answers that fit, one with full credit if there is one. */
export const bestOf = (forms: readonly AcceptedForm[]): AcceptedForm | null =>
  forms.find(({ accepted }) => accepted.credit === 1) ?? forms[0] ?? null;

/** Those accepted for full credit. */
export const fullForms = (typed: Typed): readonly AcceptedForm[] =>
  typed.accepted.filter(({ accepted }) => accepted.credit === 1);
