import { Check, X } from "lucide-react";
import { KeyHint } from "@/app/_ui/key-hint";
import { SourceSentence } from "@/app/_ui/source-sentence";
import { StemText } from "@/app/_ui/stem-text";
import type { DraftQuestion } from "@/lib/features/read-quiz-draft";
import { AnswerList } from "./answer-list";
import { IssueList } from "./issue-list";
import { QuestionEditor } from "./question-editor";

type Props = {
  readonly quizId: string;
  readonly question: DraftQuestion;
  /** Counts from 0. */
  readonly position: number;
  readonly count: number;
  readonly publisher: string;
  readonly isCurrent: boolean;
  readonly onDecide: (form: FormData) => void;
  readonly onFocus: () => void;
};

export function QuestionCard(props: Props) {
  const { question, isCurrent, onFocus } = props;
  const isOpen = question.status === "proposed";
  return (
    <article
      id={`question-${question.id}`}
      className={isOpen ? "card qcard" : "row-q"}
      aria-labelledby={`stem-${question.id}`}
      data-current={isCurrent}
      tabIndex={-1}
      onFocus={onFocus}
    >
      {isOpen ? <Proposed {...props} /> : <Decided {...props} />}
    </article>
  );
}

function Proposed({ quizId, question, position, count, publisher, onDecide }: Props) {
  const { body, stemText } = question;
  const { evidence } = body;
  return (
    <>
      <p className="meta">
        <b className="text-ink">
          {position + 1} of {count}
        </b>{" "}
        {kindOf(question)}, from <a href={`#s${evidence.sentenceIndex}`}>sentence {evidence.sentenceIndex + 1}</a>
      </p>
      <div className="own-src">
        <SourceSentence
          label="Source"
          note={`${publisher}, sentence ${evidence.sentenceIndex + 1}`}
          text={evidence.quote}
          answer={answerIn(question)}
        />
      </div>
      <h3 className="stem" id={`stem-${question.id}`} dir="auto">
        <StemText stem={stemText} />
      </h3>
      <AnswerList question={body} />
      <IssueList issues={question.issues} />
      <form action={onDecide} className="actions">
        <input type="hidden" name="quizId" value={quizId} />
        <input type="hidden" name="questionId" value={question.id} />
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
      <QuestionEditor key={question.versionNumber} quizId={quizId} question={question} />
    </>
  );
}

function Decided({ quizId, question, onDecide }: Props) {
  const isApproved = question.status === "approved";
  const Icon = isApproved ? Check : X;
  return (
    <>
      <Icon className="icon" aria-hidden="true" />
      <h3 id={`stem-${question.id}`} dir="auto">
        {isApproved ? (
          <StemText stem={question.stemText} />
        ) : (
          <s className="quiet">
            <StemText stem={question.stemText} />
          </s>
        )}
      </h3>
      <form action={onDecide}>
        <input type="hidden" name="quizId" value={quizId} />
        <input type="hidden" name="questionId" value={question.id} />
        <button className="link-btn small" type="submit" name="decision" value="reopen">
          Undo
        </button>
      </form>
      <p className="meta">
        {isApproved ? "Approved" : "Rejected"}. {kindOf(question)}, sentence {question.body.evidence.sentenceIndex + 1}
      </p>
    </>
  );
}

const kindOf = ({ body, origin }: DraftQuestion): string =>
  `${body.type === "choice" ? "Choice" : "Fill-in"}${origin === "edited" ? ", edited" : ""}`;

/** Evidence counts from the start of the article; the quote starts with its sentence. */
function answerIn({ body: { evidence } }: DraftQuestion) {
  const { sentence, answer } = evidence;
  return { start: answer.start - sentence.start, end: answer.end - sentence.start };
}
