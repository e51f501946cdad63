import { type Issue, isBlocking } from "@/lib/model/generation";
import type { Question } from "@/lib/model/question";

/** `index` counts from 0 in the draft, questions that are not approved included. */
export type PublishProblem =
  | { readonly code: "no-approved-questions" }
  | { readonly code: "no-single-key"; readonly index: number }
  | { readonly code: "too-few-options"; readonly index: number }
  | { readonly code: "blocking-issue"; readonly index: number; readonly issue: Issue };

type DraftQuestion = { readonly approved: boolean; readonly issues: readonly Issue[]; readonly body: Question };

/**
 * Lists what stands between a draft and its publication, in the order of the questions; empty when nothing does.
 *
 * Questions that are not approved are left out of the quiz, so they cannot block it.
 */
export function findPublishProblems(questions: readonly DraftQuestion[]): PublishProblem[] {
  if (!questions.some((question) => question.approved)) return [{ code: "no-approved-questions" }];
  return questions.flatMap((question, index) => (question.approved ? problemsOf(question, index) : []));
}

function problemsOf({ issues, body }: DraftQuestion, index: number): PublishProblem[] {
  const problems: PublishProblem[] = [];
  if (body.type === "choice" && body.options.length < 2) problems.push({ code: "too-few-options", index });
  if (body.type === "choice" && body.options.filter((option) => option.isKey).length !== 1) {
    problems.push({ code: "no-single-key", index });
  }
  return [
    ...problems,
    ...issues.filter(isBlocking).map((issue) => ({ code: "blocking-issue", index, issue }) as const),
  ];
}
