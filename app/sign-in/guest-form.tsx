"use client";
import { useActionState } from "react";
import { Field } from "@/app/_ui/field";
import { errorOf } from "@/app/_ui/form-state";
import { guestAction } from "@/app/sign-in/actions";

export function GuestForm({ next }: { next: string }) {
  const [refusal, action, isPending] = useActionState(guestAction, null);
  return (
    <form action={action} className="grid gap-4">
      <input type="hidden" name="next" value={next} />
      <Field
        label="Your name"
        name="name"
        hint="Your teacher sees it. A guest cannot sign in again from another device."
        autoComplete="nickname"
        maxLength={60}
        required
        error={errorOf(refusal, "name")}
        defaultValue={refusal?.values.name}
      />
      <div className="actions">
        <button className="btn" type="submit" aria-disabled={isPending}>
          Continue as a guest
        </button>
      </div>
    </form>
  );
}
