import type { Metadata } from "next";
import Link from "next/link";
import { EmptyState } from "@/app/_ui/empty-state";
import { formatMarks } from "@/app/_ui/format";
import { Moment } from "@/app/_ui/moment";
import { PageHeading } from "@/app/_ui/page-heading";
import { Pager } from "@/app/_ui/pager";
import { oneOf } from "@/app/_ui/query";
import { requireUser } from "@/lib/auth/session";
import { readHistory } from "@/lib/features/read-history";
import type { AttemptTotal } from "@/lib/features/total-attempt";

export const metadata: Metadata = { title: "History" };

export default async function HistoryPage({ searchParams }: PageProps<"/learn/history">) {
  const after = oneOf((await searchParams).after);
  const user = await requireUser("student", "/learn/history");
  const { attempts, next } = await readHistory({ user }, after);
  return (
    <main id="main" className="wrap page">
      <PageHeading title="History">
        {user.isGuest ? "Kept for this browser: a guest cannot sign in again." : "Every attempt, newest first."}
      </PageHeading>
      {attempts.length === 0 ? (
        <EmptyState title={after === null ? "No attempts yet" : "Nothing earlier"}>
          <p className="quiet">Take your first quiz and it will appear here.</p>
          <Link className="btn btn-primary" href="/learn">
            Choose a quiz
          </Link>
        </EmptyState>
      ) : (
        <ol className="timeline max-w-2xl">
          {attempts.map((entry) => (
            <Entry key={entry.attemptId} entry={entry} />
          ))}
        </ol>
      )}
      <Pager path="/learn/history" next={next} label="Show earlier attempts" />
    </main>
  );
}

function Entry({ entry }: { entry: AttemptTotal }) {
  if (entry.state === "open") {
    return (
      <li className="timeline-open">
        <div className="entry">
          <h2 dir="auto">
            <Link href={`/learn/attempts/${entry.attemptId}`}>{entry.quizTitle}</Link>
          </h2>
          <span className="pts">Not handed in</span>
          <p className="meta">
            Started <Moment at={entry.startedAt} />. Continues where you stopped.
          </p>
        </div>
      </li>
    );
  }
  return (
    <li>
      <div className="entry">
        <h2 dir="auto">
          <Link href={`/learn/attempts/${entry.attemptId}/result`}>{entry.quizTitle}</Link>
        </h2>
        <span className="pts">
          {formatMarks(entry.earned)} of {formatMarks(entry.max)}
        </span>
        <p className="meta">
          <Moment at={entry.submittedAt ?? entry.startedAt} />
        </p>
      </div>
    </li>
  );
}
