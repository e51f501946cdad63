"use client";
import { useActionState, useRef } from "react";
import { Field } from "@/app/_ui/field";
import { FormMessage } from "@/app/_ui/form-message";
import type { DraftQuestion } from "@/lib/features/read-quiz-draft";
import { editAction } from "./actions";
import { QuestionFields } from "./question-fields";

type Props = { readonly quizId: string; readonly question: DraftQuestion };

/** Opens below its card; what was typed stays when it is refused. */
export function QuestionEditor({ quizId, question }: Props) {
  const [refused, edit, isPending] = useActionState(editAction, null);
  const form = useRef<HTMLFormElement>(null);
  const { id, stemText, body } = question;
  const typed = (name: string, stored: string) => refused?.typed[name] ?? stored;
  return (
    <details
      className="editor"
      open={refused !== null}
      onToggle={(event) => event.currentTarget.open && form.current?.querySelector("textarea")?.focus()}
    >
      <summary id={`edit-${id}`}>Edit</summary>
      <form action={edit} ref={form} className="grid gap-4 py-4">
        <FormMessage message={refused?.message ?? null} />
        <QuestionFields quizId={quizId} question={question} />
        <Field
          label="Question"
          id={`stem-of-${id}`}
          name="stem"
          rows={3}
          dir="auto"
          defaultValue={typed("stem", stemText)}
          {...(body.type === "cloze" && { hint: "A gap is written as five underscores: _____" })}
        />
        <AnswerFields question={question} typed={typed} />
        <div className="actions">
          <button className="btn btn-small btn-primary" type="submit" aria-disabled={isPending}>
            Save the wording
          </button>
        </div>
      </form>
    </details>
  );
}

type AnswerFieldsProps = {
  readonly question: DraftQuestion;
  readonly typed: (name: string, stored: string) => string;
};

/** One field for each option, or for what each gap accepts. */
function AnswerFields({ question: { id, body }, typed }: AnswerFieldsProps) {
  if (body.type === "choice") {
    return body.options.map((option, index) => (
      <Field
        key={option.id}
        label={option.isKey ? "Right answer" : `Option ${index + 1}, wrong`}
        id={`option-${id}-${option.id}`}
        name={`option:${option.id}`}
        dir="auto"
        defaultValue={typed(`option:${option.id}`, option.text)}
      />
    ));
  }
  return body.gaps.map((gap, index) => (
    <Field
      key={gap.id}
      label={body.gaps.length === 1 ? "Accepted answers" : `Accepted answers, gap ${index + 1}`}
      id={`accepted-${id}-${gap.id}`}
      name={`accepted:${gap.id}`}
      hint="One a line; the first is the key."
      rows={3}
      dir="auto"
      defaultValue={typed(`accepted:${gap.id}`, gap.accepted.map(({ text }) => text).join("\n"))}
    />
  ));
}
