"use server";
import { redirect } from "next/navigation";
import type { Refusal } from "@/app/_ui/form-state";
import { textOf } from "@/app/_ui/form-text";
import { currentUser } from "@/lib/auth/session";
import { signInAsGuest } from "@/lib/auth/sign-in";
import { startAttempt } from "@/lib/features/start-attempt";

/** Starts an attempt; a visitor without a session becomes a guest on the way. */
export async function startAction(_previous: Refusal | null, form: FormData): Promise<Refusal | null> {
  const name = textOf(form, "name").trim();
  const known = await currentUser();
  if (known === null && (name === "" || name.length > 60)) {
    return { field: "name", message: "Choose a name of 1 to 60 characters.", values: { name } };
  }

  const user = known ?? (await signInAsGuest(name));
  const result = await startAttempt({ quizId: textOf(form, "quizId") }, { user, now: new Date() });
  if (!result.ok) {
    return { field: null, message: "This quiz is no longer open. Choose another from the list.", values: {} };
  }
  redirect(`/learn/attempts/${result.value}`);
}
