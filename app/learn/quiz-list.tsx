import Link from "next/link";
import { formatCount, formatDay, formatMarks } from "@/app/_ui/format";
import type { OpenQuiz } from "@/lib/features/list-open-quizzes";

export function QuizList({ title, quizzes }: { readonly title: string; readonly quizzes: readonly OpenQuiz[] }) {
  return (
    <section className="mb-12">
      <div className="section-head">
        <h2>{title}</h2>
        <p className="meta">{quizzes.length}</p>
      </div>
      <ul className="entries">
        {quizzes.map((quiz) => (
          <QuizEntry key={quiz.id} quiz={quiz} />
        ))}
      </ul>
    </section>
  );
}

function QuizEntry({ quiz }: { quiz: OpenQuiz }) {
  return (
    <li className="entry">
      <h3 dir="auto">
        {quiz.attempt?.state === "open" ? (
          <Link href={`/learn/attempts/${quiz.attempt.attemptId}`}>{quiz.title}</Link>
        ) : (
          <Link href={`/learn/quizzes/${quiz.id}`}>{quiz.title}</Link>
        )}
      </h3>
      <span className="pts">{stateOf(quiz)}</span>
      <ul className="dotlist meta">
        {quiz.topic !== null && <li>{quiz.topic}</li>}
        {quiz.article !== null && <li dir="auto">{quiz.article.publisher}</li>}
        {quiz.article?.publishedOn && (
          <li>
            <time dateTime={quiz.article.publishedOn}>{formatDay(quiz.article.publishedOn)}</time>
          </li>
        )}
        <li>{formatCount(quiz.questions, "question")}</li>
        {quiz.attempt?.state === "submitted" && (
          <li>
            <Link href={`/learn/attempts/${quiz.attempt.attemptId}/result`}>See your result</Link>
          </li>
        )}
      </ul>
    </li>
  );
}

function stateOf({ attempt }: OpenQuiz): string {
  if (attempt === null) return "";
  if (attempt.state === "open") return "Continue";
  return `${formatMarks(attempt.earned)} of ${formatMarks(attempt.max)}`;
}
