"use client";
import Link from "next/link";
import { useActionState } from "react";
import { Field } from "@/app/_ui/field";
import { FormMessage } from "@/app/_ui/form-message";
import type { QuizDraft } from "@/lib/features/read-quiz-draft";
import { renameAction } from "./actions";

export function StudioBar({ draft }: { draft: QuizDraft }) {
  const [renamed, rename, isPending] = useActionState(renameAction, null);
  return (
    <div className="bar-s">
      <div>
        <h1 dir="auto">{draft.title}</h1>
        <ul className="dotlist meta">
          <li>{stateOf(draft)}</li>
          <li>{countOf(draft, "approved")} approved</li>
          <li>{countOf(draft, "proposed")} to review</li>
          <li>{countOf(draft, "rejected")} rejected</li>
        </ul>
      </div>
      <details className="no-print" key={draft.title}>
        <summary>Rename</summary>
        <form action={rename} className="grid gap-3 justify-items-start pb-4">
          <FormMessage message={renamed?.isDone === false ? renamed.message : null} />
          <input type="hidden" name="quizId" value={draft.id} />
          <Field label="Title of the quiz" name="title" defaultValue={draft.title} maxLength={300} dir="auto" />
          <button className="btn btn-small" type="submit" aria-disabled={isPending}>
            Rename
          </button>
        </form>
      </details>
      <p className="actions ms-auto">
        {draft.version !== null && (
          <Link className="btn btn-quiet btn-small" href={`/learn/quizzes/${draft.id}`}>
            See it as a student
          </Link>
        )}
        <a className="btn btn-small" href="#publish">
          Go to publish
        </a>
      </p>
    </div>
  );
}

function stateOf({ version, hasUnpublishedChanges }: QuizDraft): string {
  if (version === null) return "Draft";
  return hasUnpublishedChanges ? `Changed since version ${version}` : `Published, version ${version}`;
}

const countOf = ({ questions }: QuizDraft, status: "proposed" | "approved" | "rejected"): number =>
  questions.filter((question) => question.status === status).length;
