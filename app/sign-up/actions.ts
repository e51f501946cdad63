"use server";
import { redirect } from "next/navigation";
import type { Refusal } from "@/app/_ui/form-state";
import { textsOf } from "@/app/_ui/form-text";
import { nextPath } from "@/app/sign-in/next-path";
import { signInWithPassword } from "@/lib/auth/sign-in";
import { register, registerInput } from "@/lib/features/register-account";

export async function signUpAction(_previous: Refusal | null, form: FormData): Promise<Refusal | null> {
  const typed = textsOf(form, ["name", "email", "password", "role", "next"]);
  const { password: _hidden, ...values } = typed;
  const input = registerInput.safeParse(typed);
  if (!input.success) {
    const field = String(input.error.issues[0]?.path[0] ?? "");
    return { field, message: FIELD_MESSAGES[field] ?? "Check this field.", values };
  }

  const result = await register(input.data, { now: new Date() });
  if (!result.ok) return { ...MESSAGES[result.error], values };

  await signInWithPassword(input.data);
  redirect(nextPath(typed.next, input.data.role === "teacher" ? "/teach/quizzes" : "/learn"));
}

const FIELD_MESSAGES: Record<string, string> = {
  name: "Give a name of 1 to 60 characters.",
  email: "This is not an e-mail address. Check it, for example name@school.example.",
  password: "Choose a password of 8 to 128 characters.",
  role: "Say whether you are a student or a teacher.",
};
type RegisterError = Extract<Awaited<ReturnType<typeof register>>, { ok: false }>["error"];
const MESSAGES: Record<RegisterError, { field: string; message: string }> = {
  "email-taken": { field: "email", message: "There is an account with this e-mail already. Sign in instead." },
  "common-password": { field: "password", message: "This password is on lists of common ones. Choose another." },
};
