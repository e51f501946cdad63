"use client";
import { useActionState } from "react";
import { Field } from "@/app/_ui/field";
import { FormMessage } from "@/app/_ui/form-message";
import { errorOf } from "@/app/_ui/form-state";
import { startAction } from "@/app/learn/quizzes/[quizId]/actions";

type Props = { readonly quizId: string; readonly needsName: boolean };

export function StartForm({ quizId, needsName }: Props) {
  const [refusal, action, isPending] = useActionState(startAction, null);
  return (
    <form action={action} className="grid gap-4 justify-items-start">
      <FormMessage message={errorOf(refusal, null)} />
      <input type="hidden" name="quizId" value={quizId} />
      {needsName && (
        <Field
          label="Your name"
          name="name"
          hint="Your teacher sees it. Nothing else is needed."
          autoComplete="nickname"
          maxLength={60}
          required
          error={errorOf(refusal, "name")}
          defaultValue={refusal?.values.name}
        />
      )}
      <button className="btn btn-primary" type="submit" aria-disabled={isPending}>
        Start the quiz
      </button>
    </form>
  );
}
