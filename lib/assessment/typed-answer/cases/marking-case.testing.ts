import type { Quantity, TimeValue } from "@/lib/model/fact";
import type { AnswerKind, Gap } from "@/lib/model/question";

/** One gap over an invented article, and what people may type into it: for full marks, for half, for none. */
export type MarkingCase = {
  /** The question as read, without the gap. */
  readonly stem: string;
  /** The sentence of the article that proves the answer. */
  readonly quote: string;
  readonly gap: Gap;
  readonly right: readonly string[];
  readonly half: readonly string[];
  readonly wrong: readonly string[];
};

type Part = {
  readonly kind: AnswerKind;
  readonly accepted: readonly [string, ...string[]];
  readonly refused?: readonly string[];
  readonly value?: Quantity | TimeValue;
  readonly stem: string;
  readonly quote: string;
  readonly right: readonly string[];
  readonly half?: readonly string[];
  readonly wrong: readonly string[];
};

/** Fills in what most cases do without. */
export function aMarkingCase(part: Part): MarkingCase {
  const [key, ...others] = part.accepted;
  return {
    stem: part.stem,
    quote: part.quote,
    gap: {
      id: "g1",
      at: 0,
      kind: part.kind,
      accepted: [
        { text: key, credit: 1, from: "article" },
        ...others.map((text) => ({ text, credit: 1, from: "alias" }) as const),
      ],
      refused: part.refused ?? [],
      value: part.value ?? null,
    },
    right: part.right,
    half: part.half ?? [],
    wrong: part.wrong,
  };
}

export const amount = (value: number, unit: string | null = null, bound: Quantity["bound"] = "="): Quantity => ({
  kind: "quantity",
  value,
  unit,
  bound,
});

/** "2031", "2031-05" or "2031-05-03" */
export const date = (iso: string): TimeValue => ({
  kind: "time",
  iso,
  grain: iso.length === 4 ? "year" : iso.length === 7 ? "month" : "day",
});
