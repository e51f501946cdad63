import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { oneOf } from "@/app/_ui/query";
import { Studio } from "@/app/teach/quizzes/[quizId]/edit/studio";
import { requireUser } from "@/lib/auth/session";
import { findAssistHost } from "@/lib/features/assist-quiz";
import { readQuizDraft } from "@/lib/features/read-quiz-draft";
import "./studio.css";

export const metadata: Metadata = { title: "Edit a quiz" };

export default async function EditQuizPage({ params, searchParams }: PageProps<"/teach/quizzes/[quizId]/edit">) {
  const { quizId } = await params;
  const isKnown = oneOf((await searchParams).known) !== null;
  const user = await requireUser("teacher", `/teach/quizzes/${quizId}/edit`);
  const draft = await readQuizDraft(quizId, { user, now: new Date() });
  if (draft === null) notFound();
  return <Studio draft={draft} isKnown={isKnown} assistHost={findAssistHost()} />;
}
