import type { Metadata } from "next";
import Link from "next/link";
import { EmptyState } from "@/app/_ui/empty-state";
import { formatCount } from "@/app/_ui/format";
import { Moment } from "@/app/_ui/moment";
import { PageHeading } from "@/app/_ui/page-heading";
import { requireUser } from "@/lib/auth/session";
import { listOwnQuizzes, type OwnQuiz } from "@/lib/features/list-own-quizzes";

export const metadata: Metadata = { title: "Studio" };

export default async function OwnQuizzesPage() {
  const user = await requireUser("teacher", "/teach/quizzes");
  const quizzes = await listOwnQuizzes({ user });
  return (
    <main id="main" className="wrap page">
      <PageHeading title="Studio">Your quizzes, the one changed last first.</PageHeading>
      {quizzes.length === 0 ? (
        <EmptyState title="No quizzes yet">
          <p className="quiet">Paste a news article, and Lede drafts questions for you to check.</p>
          <Link className="btn btn-primary" href="/teach/articles/new">
            Start from an article
          </Link>
        </EmptyState>
      ) : (
        <>
          <p className="mb-6">
            <Link className="btn btn-primary" href="/teach/articles/new">
              Start from an article
            </Link>
          </p>
          <ul className="entries max-w-3xl">
            {quizzes.map((quiz) => (
              <QuizEntry key={quiz.id} quiz={quiz} />
            ))}
          </ul>
        </>
      )}
    </main>
  );
}

function QuizEntry({ quiz }: { quiz: OwnQuiz }) {
  return (
    <li className="entry">
      <h2 dir="auto">
        <Link href={`/teach/quizzes/${quiz.id}/edit`}>{quiz.title}</Link>
      </h2>
      <span className="pts">{stateOf(quiz)}</span>
      <ul className="dotlist meta">
        <li>{quiz.approved} approved</li>
        <li>{quiz.toReview} to review</li>
        <li>
          {quiz.attempts === 0 ? (
            "No attempts yet"
          ) : (
            <Link href={`/review/quizzes/${quiz.id}`}>{formatCount(quiz.attempts, "attempt")}</Link>
          )}
        </li>
        <li>
          Changed <Moment at={quiz.updatedAt} />
        </li>
      </ul>
    </li>
  );
}

function stateOf({ state, version }: OwnQuiz): string {
  if (state === "draft") return "Draft";
  return state === "published" ? `Published, version ${version}` : `Changed since version ${version}`;
}
