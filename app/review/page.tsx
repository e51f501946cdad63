import type { Metadata } from "next";
import Link from "next/link";
import { EmptyState } from "@/app/_ui/empty-state";
import { PageHeading } from "@/app/_ui/page-heading";
import { TableScroll } from "@/app/_ui/table-scroll";
import { requireUser } from "@/lib/auth/session";
import { listReviewQuizzes } from "@/lib/features/list-review-quizzes";

export const metadata: Metadata = { title: "Review" };

export default async function ReviewPage() {
  const user = await requireUser("teacher", "/review");
  const quizzes = await listReviewQuizzes({ user });
  return (
    <main id="main" className="wrap page">
      <PageHeading title="Review">Your published quizzes, with every attempt and score.</PageHeading>
      {quizzes.length === 0 ? (
        <EmptyState title="Nothing to review yet">
          <p className="quiet">Publish a quiz; attempts appear here as students hand in.</p>
          <Link className="btn" href="/teach/quizzes">
            Open the studio
          </Link>
        </EmptyState>
      ) : (
        <TableScroll label="Quizzes">
          <table className="table max-w-3xl">
            <thead>
              <tr>
                <th scope="col">Quiz</th>
                <th scope="col" className="n">
                  Attempts
                </th>
                <th scope="col" className="n">
                  Handed in
                </th>
              </tr>
            </thead>
            <tbody>
              {quizzes.map(({ quizId, title, attempts, submitted }) => (
                <tr key={quizId}>
                  <th scope="row" dir="auto">
                    <Link href={`/review/quizzes/${quizId}`}>{title}</Link>
                  </th>
                  <td className="n">{attempts}</td>
                  <td className="n">{submitted}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
    </main>
  );
}
