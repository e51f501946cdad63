import { Check, X } from "lucide-react";
import { SourceSentence } from "@/app/_ui/source-sentence";
import { StemText } from "@/app/_ui/stem-text";
import type { DraftQuestion, QuizDraft } from "@/lib/features/read-quiz-draft";
import { AnswerList } from "./answer-list";
import { DecisionForm } from "./decision-form";
import { IssueList } from "./issue-list";
import { QuestionEditor } from "./question-editor";
import { QuestionFields } from "./question-fields";

type Props = {
  readonly draft: QuizDraft;
  readonly question: DraftQuestion;
  /** Counts from 0. */
  readonly position: number;
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

function Proposed({ draft, question, position, onDecide }: Props) {
  const { body, stemText } = question;
  const { evidence } = body;
  const inArticle = evidence.sentenceIndex + 1;
  return (
    <>
      <p className="meta">
        <b className="text-ink">
          {position + 1} of {draft.questions.length}
        </b>{" "}
        {kindOf(question)}, from <a href={`#s${evidence.sentenceIndex}`}>sentence {inArticle}</a>
      </p>
      <div className="own-src">
        <SourceSentence
          label="Source"
          note={`${draft.article.publisher}, sentence ${inArticle}`}
          text={evidence.quote}
          answer={answerIn(question)}
        />
      </div>
      <h3 className="stem" id={`stem-${question.id}`} dir="auto">
        <StemText stem={stemText} />
      </h3>
      <AnswerList question={body} />
      <IssueList issues={question.issues} />
      <DecisionForm quizId={draft.id} question={question} onDecide={onDecide} />
      <QuestionEditor key={question.versionNumber} quizId={draft.id} question={question} />
    </>
  );
}

function Decided({ draft, question, onDecide }: Props) {
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
        <QuestionFields quizId={draft.id} question={question} />
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
  `${body.type === "choice" ? "Choice" : "Fill-in"}${ORIGINS[origin]}`;

const ORIGINS: Record<DraftQuestion["origin"], string> = {
  generated: "",
  edited: ", edited",
  assisted: ", proposed by a language model",
};

/** Evidence counts from the start of the article; the quote starts with its sentence. */
function answerIn({ body: { evidence } }: DraftQuestion) {
  const { sentence, answer } = evidence;
  return { start: answer.start - sentence.start, end: answer.end - sentence.start };
}
