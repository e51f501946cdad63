import type { ResponseValue } from "@/lib/model/attempt";
import type { ChoiceQuestion, ClozeQuestion, Question } from "@/lib/model/question";
import type { Score } from "@/lib/model/score";
import { markGaps } from "./mark-gaps";
import type { TypedMark } from "./typed-answer/typed-mark";

/**
 * Scores one response; every input has an answer.
 *
 * A cloze earns the mean of its gaps. An answer left empty, in every gap, is invalid, not zero.
 *
 * @param value with stored option ids, as in the question
 */
export function scoreResponse(question: Question, value: ResponseValue): Score {
  if (question.type === "choice") {
    return value.type === "choice" ? scoreChoice(question, value.optionId) : WRONG_TYPE;
  }
  return value.type === "cloze" ? scoreCloze(question, value.gaps) : WRONG_TYPE;
}

const WRONG_TYPE: Score = { status: "invalid", reason: "wrong-type" };

function scoreChoice(question: ChoiceQuestion, optionId: string): Score {
  if (optionId === "") return { status: "invalid", reason: "empty" };
  const chosen = question.options.find((option) => option.id === optionId);
  if (chosen === undefined) return { status: "invalid", reason: "unknown-option" };
  return { status: "scored", earned: chosen.isKey ? question.maxScore : 0, max: question.maxScore, trace: [] };
}

function scoreCloze(question: ClozeQuestion, typed: Readonly<Record<string, string>>): Score {
  const texts = question.gaps.map(({ id }) => (Object.hasOwn(typed, id) ? (typed[id] ?? "") : ""));
  const marks = markGaps(question, texts);
  if (marks.every((mark) => mark.verdict === "empty")) return { status: "invalid", reason: "empty" };
  const credit = marks.reduce((sum, mark) => sum + mark.credit, 0) / marks.length;
  return {
    status: "scored",
    earned: credit * question.maxScore,
    max: question.maxScore,
    trace: marks.flatMap((mark, index) => traceOfGap(labelsOf(mark), index, marks)),
  };
}

/** What was done, and what to do better. */
const labelsOf = ({ verdict, trace, hint }: TypedMark): string[] =>
  verdict === "empty" ? ["left empty"] : [...trace.map(({ rule }) => rule), ...(hint === null ? [] : [hint])];

/** With several gaps each step says which gap it is about. */
const traceOfGap = (trace: readonly string[], index: number, gaps: readonly unknown[]): readonly string[] =>
  gaps.length === 1 ? trace : trace.map((step) => `gap ${index + 1}: ${step}`);
