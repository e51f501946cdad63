import type { Features } from "./ranker";

/** What a question is judged by; docs/questions.md says when each fails. */
export const CRITERIA = ["R1", "R2", "R3", "R4", "R5", "R6", "R7"] as const;
export type Criterion = (typeof CRITERIA)[number];

/** Without these nobody may be asked a question; R5 and R6 make it a good one. */
const NEEDED: readonly Criterion[] = ["R1", "R2", "R3", "R4", "R7"];

/** What one judge said of one question. `failure`: the class it is counted under, null where it has none. */
export type Verdict = {
  readonly verdict: Readonly<Record<Criterion, 0 | 1>>;
  readonly acceptable: 0 | 1;
  readonly good: 0 | 1;
  readonly failure: string | null;
  readonly note: string | null;
};

/** One judged question: a line of content/labels. `item` only where its words are our own, never of others' articles. */
export type Label = Verdict & {
  readonly v: 1;
  readonly itemId: string;
  readonly articleSha: string;
  /** Hash of stem, options and accepted answers as they were judged: tells whether a question still reads the same. */
  readonly wording: string;
  readonly round: string;
  readonly judge: string;
  readonly view: string;
  readonly answerType: string;
  readonly item?: { readonly stem: string; readonly options: readonly string[] | null; readonly key: string };
  readonly features: Features;
};

/** The verdict of a judge who found these criteria failed. */
export function toVerdict(failed: readonly Criterion[], failure: string | null, note: string | null): Verdict {
  const passes = (criterion: Criterion): 0 | 1 => (failed.includes(criterion) ? 0 : 1);
  return {
    verdict: {
      R1: passes("R1"),
      R2: passes("R2"),
      R3: passes("R3"),
      R4: passes("R4"),
      R5: passes("R5"),
      R6: passes("R6"),
      R7: passes("R7"),
    },
    acceptable: NEEDED.every((criterion) => passes(criterion) === 1) ? 1 : 0,
    good: failed.length === 0 ? 1 : 0,
    failure,
    note,
  };
}
