import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { AttemptReport } from "@/app/_ui/attempt-report";
import { requireUser } from "@/lib/auth/session";
import { readResult } from "@/lib/features/read-result";

export const metadata: Metadata = { title: "Your result" };

export default async function ResultPage({ params }: PageProps<"/learn/attempts/[attemptId]/result">) {
  const { attemptId } = await params;
  const user = await requireUser("student", `/learn/attempts/${attemptId}/result`);
  const result = await readResult(attemptId, { user });
  if (result === null) notFound();
  return (
    <main id="main" className="wrap page">
      <AttemptReport result={result} title="Your result" given="Your answer" />
      <p className="actions">
        <Link className="btn btn-primary" href="/learn">
          Choose another quiz
        </Link>
        <Link className="btn" href="/learn/history">
          Open your history
        </Link>
      </p>
    </main>
  );
}
