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
  const { message } = await searchParams;
  const user = await requireUser("student", `/learn/attempts/${attemptId}`);
  const attempt = await readAttempt(attemptId, { user });
  if (attempt === null) notFound();
  if (attempt.state === "submitted") redirect(`/learn/attempts/${attemptId}/result`);
  return (
    <Player
      attempt={attempt}
      message={oneOf(message) === "not-saved" ? "This answer could not be saved. Give it again." : null}
    />
  );
}
