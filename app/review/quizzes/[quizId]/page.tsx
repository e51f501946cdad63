import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { EmptyState } from "@/app/_ui/empty-state";
import { formatMarks } from "@/app/_ui/format";
import { Moment } from "@/app/_ui/moment";
import { PageHeading } from "@/app/_ui/page-heading";
import { Pager } from "@/app/_ui/pager";
import { oneOf } from "@/app/_ui/query";
import { TableScroll } from "@/app/_ui/table-scroll";
import { requireUser } from "@/lib/auth/session";
import { readQuizScores } from "@/lib/features/read-quiz-scores";
import type { AttemptTotal } from "@/lib/features/total-attempt";

export const metadata: Metadata = { title: "Attempts" };

export default async function QuizScoresPage({ params, searchParams }: PageProps<"/review/quizzes/[quizId]">) {
  const { quizId } = await params;
  const after = oneOf((await searchParams).after);
  const user = await requireUser("teacher", `/review/quizzes/${quizId}`);
  const scores = await readQuizScores(quizId, { user }, after);
  if (scores === null) notFound();
  return (
    <main id="main" className="wrap page">
      <PageHeading title={scores.quizTitle} kicker="Attempts and scores, newest first" />
      {scores.attempts.length === 0 ? (
        <EmptyState title={after === null ? "No attempts yet" : "Nothing earlier"}>
          <p className="quiet">An attempt appears here as soon as a student starts.</p>
        </EmptyState>
      ) : (
        <Attempts attempts={scores.attempts} />
      )}
      <Pager path={`/review/quizzes/${quizId}`} next={scores.next} label="Show earlier attempts" />
    </main>
  );
}

function Attempts({ attempts }: { attempts: readonly AttemptTotal[] }) {
  return (
    <TableScroll label="Attempts">
      <table className="table max-w-4xl">
        <thead>
          <tr>
            <th scope="col">Student</th>
            <th scope="col" className="n">
              Score
            </th>
            <th scope="col">Handed in</th>
            <th scope="col">Started</th>
            <th scope="col" className="n">
              Version
            </th>
          </tr>
        </thead>
        <tbody>
          {attempts.map((attempt) => (
            <tr key={attempt.attemptId}>
              <th scope="row" dir="auto">
                {attempt.state === "open" ? (
                  nameOf(attempt)
                ) : (
                  <Link href={`/review/attempts/${attempt.attemptId}`}>{nameOf(attempt)}</Link>
                )}
              </th>
              <td className="n">
                {attempt.state === "open" ? "–" : `${formatMarks(attempt.earned)} of ${formatMarks(attempt.max)}`}
              </td>
              <td>{attempt.submittedAt === null ? "Not yet" : <Moment at={attempt.submittedAt} />}</td>
              <td>
                <Moment at={attempt.startedAt} />
              </td>
              <td className="n">{attempt.quizVersionNumber}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

const nameOf = ({ studentName, isGuest }: AttemptTotal): string => (isGuest ? `${studentName} (guest)` : studentName);
