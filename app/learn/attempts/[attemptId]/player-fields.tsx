import type { OpenAttempt } from "@/lib/features/read-attempt";

type Props = { readonly attempt: OpenAttempt; readonly position: number };

/** What the form sends beside the answer when there is no script, and the button that Enter presses. */
export function PlayerFields({ attempt: { id, questions, answers }, position }: Props) {
  const sequence = answers[questions[position]?.id ?? ""]?.sequence ?? 0;
  return (
    <>
      <input type="hidden" name="attemptId" value={id} />
      <input type="hidden" name="at" value={position + 1} />
      <input type="hidden" name="sequence" value={sequence + 1} />
      {/* Enter in a gap presses the first button of a form: it has to be the one that goes on. */}
      <button className="vh" type="submit" name="go" value={position + 2} tabIndex={-1} aria-hidden="true">
        Next
      </button>
    </>
  );
}
