import type { ResponseValue } from "@/lib/model/attempt";
import type { PublicQuestion } from "@/lib/model/question";

export const emptyValue = (question: PublicQuestion): ResponseValue =>
  question.type === "choice" ? { type: "choice", optionId: "" } : { type: "cloze", gaps: {} };

/** Whether every part of the question has an answer; one empty gap of two is not yet answered. */
export function isAnswered(question: PublicQuestion, value: ResponseValue | undefined): boolean {
  if (value === undefined) return false;
  if (question.type === "choice") return value.type === "choice" && value.optionId !== "";
  return value.type === "cloze" && question.gaps.every(({ id }) => (value.gaps[id] ?? "").trim() !== "");
}
