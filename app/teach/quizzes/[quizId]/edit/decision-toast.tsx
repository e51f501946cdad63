import type { DraftQuestion } from "@/lib/features/read-quiz-draft";
import type { Decided } from "./actions";
import { QuestionFields } from "./question-fields";

type Props = {
  readonly quizId: string;
  readonly questions: readonly DraftQuestion[];
  readonly decided: Decided;
  readonly onDecide: (form: FormData) => void;
};

const DONE: Record<string, string> = { approve: "approved", reject: "rejected", reopen: "to review again" };

/** What was just decided, or why it could not be, said politely; with the way back. */
export function DecisionToast({ quizId, questions, decided, onDecide }: Props) {
  const index = questions.findIndex(({ id }) => id === decided?.questionId);
  const question = questions[index];
  const isShown = decided !== null && question !== undefined;
  return (
    <div className="toast-place no-print">
      <div role="status">
        {isShown && (
          <span className="toast">
            Question {index + 1} {decided.message === null ? DONE[decided.decision] : `stays. ${decided.message}`}
          </span>
        )}
      </div>
      {isShown && decided.message === null && decided.decision !== "reopen" && (
        <form action={onDecide}>
          <QuestionFields quizId={quizId} question={question} />
          <button className="btn btn-small" type="submit" name="decision" value="reopen">
            Undo
          </button>
        </form>
      )}
    </div>
  );
}
