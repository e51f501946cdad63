"use server";
import { redirect } from "next/navigation";
import type { Refusal } from "@/app/_ui/form-state";
import { textOf } from "@/app/_ui/form-text";
import { currentUser } from "@/lib/auth/session";
import { signInAsGuest } from "@/lib/auth/sign-in";
import { guestNameInput } from "@/lib/features/guest-name";
import { startAttempt } from "@/lib/features/start-attempt";
import type { User } from "@/lib/model/user";

/** Starts an attempt; a visitor without a session becomes a guest on the way. */
export async function startAction(_previous: Refusal | null, form: FormData): Promise<Refusal | null> {
  const user = (await currentUser()) ?? (await guestFrom(form));
  if (user === null) {
    const values = { name: textOf(form, "name") };
    return { field: "name", message: "Choose a name of 1 to 60 characters.", values };
  }

  const result = await startAttempt({ quizId: textOf(form, "quizId") }, { user, now: new Date() });
  if (!result.ok) {
    return { field: null, message: "This quiz is no longer open. Choose another from the list.", values: {} };
  }
  redirect(`/learn/attempts/${result.value}`);
}

/** null when the name will not do. */
async function guestFrom(form: FormData): Promise<User | null> {
  const name = guestNameInput.safeParse(textOf(form, "name"));
  return name.success ? signInAsGuest(name.data) : null;
}
