import { KeyHint } from "@/app/_ui/key-hint";
import type { DraftQuestion } from "@/lib/features/read-quiz-draft";
import { QuestionFields } from "./question-fields";

type Props = {
  readonly quizId: string;
  readonly question: DraftQuestion;
  readonly onDecide: (form: FormData) => void;
};

export function DecisionForm({ quizId, question, onDecide }: Props) {
  return (
    <form action={onDecide} className="actions">
      <QuestionFields quizId={quizId} question={question} />
      <button
        className="btn btn-small btn-primary"
        id={`approve-${question.id}`}
        type="submit"
        name="decision"
        value="approve"
      >
        Approve <KeyHint name="Enter" />
      </button>
      <button
        className="btn btn-small btn-quiet btn-stop"
        id={`reject-${question.id}`}
        type="submit"
        name="decision"
        value="reject"
      >
        Reject <KeyHint name="⌫" />
      </button>
    </form>
  );
}
