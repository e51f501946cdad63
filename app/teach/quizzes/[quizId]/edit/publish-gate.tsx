"use client";
import { Check, TriangleAlert } from "lucide-react";
import Link from "next/link";
import { type ReactNode, useActionState } from "react";
import { FormMessage } from "@/app/_ui/form-message";
import type { QuizDraft } from "@/lib/features/read-quiz-draft";
import { publishAction } from "./actions";

/** What stands between the draft and its publication, and the button. */
export function PublishGate({ draft }: { draft: QuizDraft }) {
  const [outcome, publish, isPending] = useActionState(publishAction, null);
  return (
    <section className="gate" id="publish" aria-labelledby="gate">
      <h2 id="gate">Before you publish</h2>
      <Findings draft={draft} />
      <FormMessage
        kind={outcome?.isDone === true ? "right" : "wrong"}
        message={outcome?.message ?? null}
        key={String(outcome?.isDone)}
      />
      <form action={publish} className="actions">
        <input type="hidden" name="quizId" value={draft.id} />
        <button
          className="btn btn-primary"
          type="submit"
          aria-describedby="gate"
          aria-disabled={isPending || draft.problems.length > 0 || !draft.hasUnpublishedChanges}
        >
          {draft.version === null ? "Publish" : `Publish version ${draft.version + 1}`}
        </button>
        {draft.version !== null && (
          <Link className="btn" href={`/learn/quizzes/${draft.id}`}>
            See it as a student
          </Link>
        )}
      </form>
      <p className="meta">Attempts under way stay on the version they began with.</p>
    </section>
  );
}

function Findings({ draft: { questions, problems, hasUnpublishedChanges, version } }: { draft: QuizDraft }) {
  const left = questions.filter(({ status }) => status === "proposed").length;
  const approved = questions.filter(({ status }) => status === "approved").length;
  return (
    <ul>
      {problems.map((problem) => (
        <Finding key={JSON.stringify(problem)} icon={<TriangleAlert className="icon t-care" aria-hidden="true" />}>
          {wordsOf(problem)}
        </Finding>
      ))}
      {!hasUnpublishedChanges && (
        <Finding icon={<Check className="icon t-right" aria-hidden="true" />}>
          Version {version} is published and nothing has changed since.
        </Finding>
      )}
      {problems.length === 0 && hasUnpublishedChanges && (
        <Finding icon={<Check className="icon t-right" aria-hidden="true" />}>
          {approved === 1 ? "One question goes" : `${approved} questions go`} into the quiz.
        </Finding>
      )}
      <Finding icon={<Check className="icon" aria-hidden="true" />}>Every answer has its sentence.</Finding>
      {left > 0 && (
        <Finding icon={<TriangleAlert className="icon" aria-hidden="true" />}>
          {left === 1 ? "One is" : `${left} are`} still to review and will be left out.
        </Finding>
      )}
    </ul>
  );
}

function Finding({ icon, children }: { readonly icon: ReactNode; readonly children: ReactNode }) {
  return (
    <li>
      {icon}
      <span>{children}</span>
    </li>
  );
}

function wordsOf(problem: QuizDraft["problems"][number]): string {
  switch (problem.code) {
    case "no-approved-questions":
      return "Approve at least one question.";
    case "no-single-key":
      return `Question ${problem.index + 1} does not have exactly one right answer.`;
    case "too-few-options":
      return `Question ${problem.index + 1} has fewer than two options.`;
    case "blocking-issue":
      return `Question ${problem.index + 1}: ${problem.issue.detail}`;
  }
}
