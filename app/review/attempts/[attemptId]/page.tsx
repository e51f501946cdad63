import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AttemptReport } from "@/app/_ui/attempt-report";
import { Moment } from "@/app/_ui/moment";
import { requireUser } from "@/lib/auth/session";
import { readSatAttempt } from "@/lib/features/read-result";

export const metadata: Metadata = { title: "An attempt as it was sat" };

export default async function SatAttemptPage({ params }: PageProps<"/review/attempts/[attemptId]">) {
  const { attemptId } = await params;
  const user = await requireUser("teacher", `/review/attempts/${attemptId}`);
  const result = await readSatAttempt(attemptId, { user });
  if (result === null) notFound();
  return (
    <main id="main" className="wrap page">
      <AttemptReport result={result} title={result.studentName} given="Given answer" />
      <p className="meta">
        Started <Moment at={result.startedAt} />. Sat on version {result.quizVersionNumber}.
      </p>
    </main>
  );
}
