import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { oneOf } from "@/app/_ui/query";
import { Player } from "@/app/learn/attempts/[attemptId]/player";
import { requireUser } from "@/lib/auth/session";
import { readAttempt } from "@/lib/features/read-attempt";
import "./player.css";

export const metadata: Metadata = { title: "Quiz" };

export default async function AttemptPage({ params, searchParams }: PageProps<"/learn/attempts/[attemptId]">) {
  const { attemptId } = await params;
  const { q, message } = await searchParams;
  const user = await requireUser("student", `/learn/attempts/${attemptId}`);
  const attempt = await readAttempt(attemptId, { user });
  if (attempt === null) notFound();
  if (attempt.state === "submitted") redirect(`/learn/attempts/${attemptId}/result`);
  return (
    <Player
      attempt={attempt}
      start={positionIn(oneOf(q), attempt.questions.length)}
      message={oneOf(message) === "not-saved" ? "This answer could not be saved. Give it again." : null}
    />
  );
}

/** Counts from 0. Past the last question lies the way to hand in, which stands below the last one. */
function positionIn(q: string | null, questions: number): number {
  const number = Number(q);
  return Number.isInteger(number) && number >= 1 ? Math.min(number, questions) - 1 : 0;
}
