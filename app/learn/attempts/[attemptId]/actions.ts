"use server";
import { notFound, redirect } from "next/navigation";
import { textOf } from "@/app/_ui/form-text";
import { requireUser } from "@/lib/auth/session";
import { finishAttempt } from "@/lib/features/finish-attempt";
import { saveAnswers, saveAnswersInput } from "@/lib/features/save-answers";
import type { User } from "@/lib/model/user";

/** The way to save without script: stores what the form holds and goes to the question that was asked for. */
export async function saveAnswerAction(form: FormData): Promise<void> {
  const attemptId = textOf(form, "attemptId");
  const user = await requireUser("student", `/learn/attempts/${attemptId}`);
  const isSaved = await saveFrom(form, attemptId, user);
  if (!isSaved) redirect(`/learn/attempts/${attemptId}?q=${encodeURIComponent(textOf(form, "at"))}&message=not-saved`);
  redirect(`/learn/attempts/${attemptId}?q=${encodeURIComponent(textOf(form, "go"))}`);
}

/** Hands in. Without script the form still holds the answer on show, which is saved first. */
export async function handInAction(form: FormData): Promise<void> {
  const attemptId = textOf(form, "attemptId");
  const user = await requireUser("student", `/learn/attempts/${attemptId}`);
  if (!(await saveFrom(form, attemptId, user))) {
    redirect(`/learn/attempts/${attemptId}?q=${encodeURIComponent(textOf(form, "at"))}&message=not-saved`);
  }

  const result = await finishAttempt(attemptId, { user, now: new Date() });
  if (!result.ok) notFound();
  redirect(`/learn/attempts/${attemptId}/result`);
}

/** Whether nothing is left to save: an attempt that is already closed leads to its result. */
async function saveFrom(form: FormData, attemptId: string, user: User): Promise<boolean> {
  if (form.get("questionVersionId") === null) return true;
  const input = saveAnswersInput.safeParse({ answers: [answerIn(form)] });
  if (!input.success) return false;

  const by = { user, now: new Date() };
  const result = await saveAnswers(attemptId, input.data, by);
  if (!result.ok && result.error === "not-found") notFound();
  if (!result.ok) return result.error === "closed";
  // Another page had counted further, and this answer was not stored: it was given last, and goes above the other.
  const [standing] = result.value.saved;
  const late = input.data.answers.filter(({ sequence }) => standing !== undefined && standing.sequence > sequence);
  if (standing === undefined || late.length === 0) return true;
  const above = late.map((answer) => ({ ...answer, sequence: standing.sequence + 1 }));
  return (await saveAnswers(attemptId, { answers: above }, by)).ok;
}

function answerIn(form: FormData) {
  const gaps = [...form.entries()].filter(([name]) => name.startsWith("gap:"));
  const value =
    textOf(form, "type") === "choice"
      ? { type: "choice", optionId: textOf(form, "option") }
      : { type: "cloze", gaps: Object.fromEntries(gaps.map(([name, text]) => [name.slice("gap:".length), text])) };
  return { questionVersionId: textOf(form, "questionVersionId"), sequence: Number(textOf(form, "sequence")), value };
}
