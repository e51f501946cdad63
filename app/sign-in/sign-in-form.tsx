"use client";
import { useActionState } from "react";
import { Field } from "@/app/_ui/field";
import { FormMessage } from "@/app/_ui/form-message";
import { errorOf } from "@/app/_ui/form-state";
import { signInAction } from "@/app/sign-in/actions";

export function SignInForm({ next }: { next: string }) {
  const [refusal, action, isPending] = useActionState(signInAction, null);
  return (
    <form action={action} className="grid gap-4">
      <FormMessage message={errorOf(refusal, null)} />
      <input type="hidden" name="next" value={next} />
      <Field
        label="E-mail"
        name="email"
        type="email"
        autoComplete="username"
        required
        defaultValue={refusal?.values.email}
      />
      <Field label="Password" name="password" type="password" autoComplete="current-password" required />
      <div className="actions">
        <button className="btn btn-primary" type="submit" aria-disabled={isPending}>
          Sign in
        </button>
      </div>
    </form>
  );
}
