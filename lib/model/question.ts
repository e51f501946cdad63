import type { Quantity, Support, TimeValue } from "./fact";
import type { QuestionId, QuestionVersionId } from "./ids";
import type { Span } from "./span";

/** Why we may say this: position and quote of the source sentence, and of the answer in it. */
export type Evidence = {
  readonly sentenceIndex: number;
  readonly sentence: Span;
  /** Lies inside `sentence`. */
  readonly answer: Span;
  /** Equals `text.slice(sentence.start, sentence.end)`; checked on every write. */
  readonly quote: string;
  readonly support: readonly Support[];
};

/** Where a distractor comes from. "teacher": written by hand. */
export type Tier = "misreading" | "other-fact" | "article-bank" | "lattice" | "numeric" | "teacher";

export type Option = {
  readonly id: string;
  readonly text: string;
  readonly isKey: boolean;
  /** null for the key. */
  readonly tier: Tier | null;
  /** Why it is right or wrong, in words; shown after answering. Empty when a teacher wrote the option without one. */
  readonly why: string;
  /** The sentence that shows the option to be something else, where there is one. */
  readonly evidence: { readonly sentenceIndex: number; readonly span: Span } | null;
};

export type Accepted = {
  readonly text: string;
  readonly credit: 1 | 0.5;
  readonly from: "article" | "alias" | "teacher";
};

/** What sort of thing is typed into a gap; decides how strictly it is compared. */
export type AnswerKind = "person" | "place" | "name" | "number" | "date" | "phrase";

export type Gap = {
  readonly id: string;
  /** UTF-16 offset in the stem where the gap stands; the stem itself does not contain the answer. */
  readonly at: number;
  readonly kind: AnswerKind;
  /** The first one is the key. */
  readonly accepted: readonly [Accepted, ...Accepted[]];
  /** Other names of the article: never accepted as a misspelling. */
  readonly refused: readonly string[];
  /** Numbers and dates are compared by value. */
  readonly value: Quantity | TimeValue | null;
};

type QuestionBase = { readonly stem: string; readonly maxScore: number; readonly evidence: Evidence };
export type ChoiceQuestion = QuestionBase & { readonly type: "choice"; readonly options: readonly Option[] };
export type ClozeQuestion = QuestionBase & { readonly type: "cloze"; readonly gaps: readonly [Gap, ...Gap[]] };
/** The thing asked, with its key: never leaves the server before the key may be seen. */
export type Question = ChoiceQuestion | ClozeQuestion;

/** The right answer as text; of several gaps the first one's, and empty when no option is the key. */
export function keyText(question: Question): string {
  if (question.type === "cloze") return question.gaps[0].accepted[0].text;
  return question.options.find(({ isKey }) => isKey)?.text ?? "";
}

/** Frozen wording and key; a change makes `number` + 1. */
export type QuestionVersion = {
  readonly id: QuestionVersionId;
  readonly questionId: QuestionId;
  readonly number: number;
  readonly body: Question;
  readonly templateId: string;
  readonly origin: "generated" | "edited" | "assisted";
};

/** What a student may see before answering: no key, no accepted answers, no reasons, no evidence. */
export type PublicQuestion = { readonly id: QuestionVersionId; readonly stem: string } & (
  | { readonly type: "choice"; readonly options: readonly PublicOption[] }
  | { readonly type: "cloze"; readonly gaps: readonly PublicGap[] }
);
/** `id` is a letter by position in this attempt: it means nothing in another attempt. */
export type PublicOption = { readonly id: string; readonly text: string };
export type PublicGap = { readonly id: string; readonly at: number };
