"use client";
import { useActionState } from "react";
import { Field } from "@/app/_ui/field";
import { FormMessage } from "@/app/_ui/form-message";
import { errorOf } from "@/app/_ui/form-state";
import { signUpAction } from "@/app/sign-up/actions";

export function SignUpForm({ next }: { next: string }) {
  const [refusal, action, isPending] = useActionState(signUpAction, null);
  const role = refusal?.values.role ?? (next.startsWith("/teach") ? "teacher" : "student");
  return (
    <form action={action} className="grid gap-4">
      <input type="hidden" name="next" value={next} />
      <Field
        label="Name"
        name="name"
        autoComplete="name"
        required
        maxLength={60}
        error={errorOf(refusal, "name")}
        defaultValue={refusal?.values.name}
      />
      <Field
        label="E-mail"
        name="email"
        type="email"
        autoComplete="username"
        required
        error={errorOf(refusal, "email")}
        defaultValue={refusal?.values.email}
      />
      <Field
        label="Password"
        name="password"
        type="password"
        hint="At least 8 characters. Pasting from a password manager works."
        autoComplete="new-password"
        required
        minLength={8}
        maxLength={128}
        error={errorOf(refusal, "password")}
      />
      <fieldset key={role}>
        <legend className="label">You are a</legend>
        <label className="check">
          <input type="radio" name="role" value="student" defaultChecked={role === "student"} /> Student
        </label>
        <label className="check">
          <input type="radio" name="role" value="teacher" defaultChecked={role === "teacher"} /> Teacher
        </label>
      </fieldset>
      <FormMessage message={errorOf(refusal, "role")} />
      <div className="actions">
        <button className="btn btn-primary" type="submit" aria-disabled={isPending}>
          Make the account
        </button>
      </div>
    </form>
  );
}
