import { formatMarks } from "@/app/_ui/format";
import { Moment } from "@/app/_ui/moment";
import { QuestionReport } from "@/app/_ui/question-report";
import type { AttemptResult } from "@/lib/features/read-result";
import "./attempt-report.css";

type Props = {
  readonly result: AttemptResult;
  /** "Your result", or whose it is. */
  readonly title: string;
  /** Who gave the answers, as the page addresses them: "Your answer" or "Given answer". */
  readonly given: string;
};

/** An attempt that was handed in, exactly as it was sat: the same for the student and for the reviewer. */
export function AttemptReport({ result, title, given }: Props) {
  const { quizTitle, submittedAt, earned, max, answered, questions } = result;
  return (
    <>
      <p className="kicker" dir="auto">
        {quizTitle}. Handed in <Moment at={submittedAt} />
      </p>
      <h1 className="mt-2 mb-6" dir="auto">
        {title}
      </h1>
      <div className="score">
        <p className="figure">
          {formatMarks(earned)}
          <small> of {formatMarks(max)}</small>
        </p>
        <div className="small quiet max-w-md">
          <p>{sumUp(questions)}</p>
          <p className="meta">
            Answered {answered} of {questions.length}.
          </p>
        </div>
      </div>
      {questions.map((question) => (
        <QuestionReport key={question.number} question={question} given={given} />
      ))}
    </>
  );
}

const VERDICTS = [
  ["right", "right"],
  ["partial", "partly right"],
  ["wrong", "wrong"],
  ["not-answered", "not answered"],
  ["undecided", "for a person to decide"],
] as const;

/** "7 right, 2 wrong, 1 not answered." */
function sumUp(questions: AttemptResult["questions"]): string {
  const counts = VERDICTS.map(([verdict, words]) => ({
    words,
    count: questions.filter((question) => question.verdict === verdict).length,
  }));
  const said = counts.filter(({ count }) => count > 0).map(({ words, count }) => `${count} ${words}`);
  return `${said.join(", ")}.`;
}
