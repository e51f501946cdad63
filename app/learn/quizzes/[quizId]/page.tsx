import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { formatCount, formatDay } from "@/app/_ui/format";
import { PageHeading } from "@/app/_ui/page-heading";
import { StartForm } from "@/app/learn/quizzes/[quizId]/start-form";
import { currentUser } from "@/lib/auth/session";
import { type QuizStart, readQuizStart } from "@/lib/features/read-quiz-start";

export const metadata: Metadata = { title: "Start a quiz" };

export default async function QuizStartPage({ params }: PageProps<"/learn/quizzes/[quizId]">) {
  const { quizId } = await params;
  const user = await currentUser();
  const quiz = await readQuizStart(quizId, { user });
  if (quiz === null) notFound();
  return (
    <main id="main" className="wrap page">
      <PageHeading title={quiz.title} {...(quiz.article !== null && { kicker: kickerOf(quiz.article) })}>
        {quiz.article !== null && quiz.article.title !== quiz.title && (
          <span dir="auto">From the article “{quiz.article.title}”.</span>
        )}
      </PageHeading>
      <div className="max-w-xl">
        <Rules quiz={quiz} />
        {quiz.openAttemptId === null ? (
          <StartForm quizId={quiz.id} needsName={user === null} />
        ) : (
          <div className="actions">
            <Link className="btn btn-primary" href={`/learn/attempts/${quiz.openAttemptId}`}>
              Continue where you stopped
            </Link>
          </div>
        )}
        {user === null && (
          <p className="small mt-4">
            <Link className="link-btn" href={`/sign-in?next=${encodeURIComponent(`/learn/quizzes/${quiz.id}`)}`}>
              Sign in instead, to keep your history
            </Link>
          </p>
        )}
      </div>
    </main>
  );
}

const kickerOf = ({ publisher, publishedOn }: NonNullable<QuizStart["article"]>): string =>
  publishedOn === null ? publisher : `${publisher}, ${formatDay(publishedOn)}`;

function kindsOf({ choice, cloze }: QuizStart): string {
  if (cloze === 0) return "choose one of several options";
  if (choice === 0) return "fill in what is missing";
  return `${choice} to choose from options, ${cloze} to fill in`;
}

function Rules({ quiz }: { quiz: QuizStart }) {
  return (
    <section aria-labelledby="rules" className="mb-8">
      <div className="section-head">
        <h2 id="rules">Before you start</h2>
      </div>
      <ul className="rules">
        <li>
          {formatCount(quiz.questions, "question")}: {kindsOf(quiz)}.
        </li>
        <li>No time limit. Every answer is saved as you give it; you can stop and come back.</li>
        <li>Capitals do not matter when you type, and a small spelling slip costs at most part of a mark.</li>
        <li>The article is closed until you hand in. Then you see each answer in its sentence.</li>
      </ul>
    </section>
  );
}
