"use client";
import { useActionState } from "react";
import { FormMessage } from "@/app/_ui/form-message";
import { assistAction } from "./actions";
import { PROPOSAL_WORDS } from "./assist-words";

type Props = { readonly quizId: string; readonly host: string };

/** Asks the configured language model for more questions. What it writes is shown as text, and joins the queue only when it passes. */
export function AssistForm({ quizId, host }: Props) {
  const [outcome, assist, isPending] = useActionState(assistAction, null);
  return (
    <details className="mt-6">
      <summary>Ask a language model for more questions</summary>
      <form action={assist} className="grid gap-3 justify-items-start pb-4">
        <p className="meta">
          The text of this article is sent to {host}. Its proposals pass the same checks as Lede’s own questions, and
          wait for you.
        </p>
        <FormMessage
          kind={outcome?.isDone === true ? "right" : "wrong"}
          message={outcome?.message ?? null}
          key={String(outcome?.isDone)}
        />
        <input type="hidden" name="quizId" value={quizId} />
        <button className="btn btn-small" type="submit" aria-disabled={isPending}>
          {isPending ? "Asking…" : "Ask for proposals"}
        </button>
        {outcome !== null && outcome.turnedDown.length > 0 && (
          <ul className="turned-down" aria-label="Proposals that were turned down">
            {outcome.turnedDown.map(({ stem, problem, detail }) => (
              <li key={`${problem} ${stem} ${detail}`}>
                <p dir="auto">{stem}</p>
                <p className="meta" dir="auto">
                  {PROPOSAL_WORDS[problem]} {detail}
                </p>
              </li>
            ))}
          </ul>
        )}
      </form>
    </details>
  );
}
