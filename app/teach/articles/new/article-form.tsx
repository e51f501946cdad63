"use client";
import { type SubmitEvent, useActionState, useEffect, useRef, useState } from "react";
import { Field } from "@/app/_ui/field";
import { FormMessage } from "@/app/_ui/form-message";
import { errorOf } from "@/app/_ui/form-state";
import { importArticleAction } from "@/app/teach/articles/new/actions";

/** The server refuses a larger form unread, and what was typed would be gone with the page. */
const MOST_BYTES = 3_500_000;

/** The button stands a screen below the text: whoever presses it must be shown what was refused, and why. */
function showFirstError(form: HTMLFormElement | null): void {
  const control = form?.querySelector<HTMLElement>("[aria-invalid=true]");
  control?.closest(".field")?.scrollIntoView({ block: "start" });
  control?.focus({ preventScroll: true });
}

export function ArticleForm() {
  const [refusal, action, isPending] = useActionState(importArticleAction, null);
  const typed = refusal?.values;
  const [isTooLarge, setIsTooLarge] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (refusal !== null || isTooLarge) showFirstError(form.current);
  }, [refusal, isTooLarge]);

  function keepIfTooLarge(event: SubmitEvent<HTMLFormElement>) {
    const text = new FormData(event.currentTarget).get("text");
    const isLarge = typeof text === "string" && new Blob([text]).size > MOST_BYTES;
    setIsTooLarge(isLarge);
    if (isLarge) event.preventDefault();
  }

  return (
    <form ref={form} action={action} onSubmit={keepIfTooLarge} className="grid gap-6 max-w-3xl" aria-busy={isPending}>
      <FormMessage message={errorOf(refusal, null)} />
      <Field
        label="Article text"
        name="text"
        rows={16}
        dir="auto"
        hint="A news report in English, as it stands. Between about 50 and 10,000 words work best."
        required
        error={isTooLarge ? "This is far longer than an article. Paste one article only." : errorOf(refusal, "text")}
        defaultValue={typed?.text}
      />
      <Field
        label="Title"
        name="title"
        dir="auto"
        required
        maxLength={300}
        error={errorOf(refusal, "title")}
        defaultValue={typed?.title}
      />
      <div className="grid gap-6 md:grid-cols-2">
        <Field
          label="Date of publication"
          name="publishedOn"
          type="date"
          hint="So that “on Monday” has a date."
          error={errorOf(refusal, "publishedOn")}
          defaultValue={typed?.publishedOn}
        />
        <Field
          label="Publisher"
          name="publisher"
          dir="auto"
          hint="Stands beside every source sentence."
          maxLength={120}
          error={errorOf(refusal, "publisher")}
          defaultValue={typed?.publisher}
        />
      </div>
      <Field
        label="Source address"
        name="sourceUrl"
        type="url"
        hint="Where the article can be read. Lede does not open it."
        maxLength={2000}
        placeholder="https://"
        error={errorOf(refusal, "sourceUrl")}
        defaultValue={typed?.sourceUrl}
      />
      <div className="actions">
        <button className="btn btn-primary" type="submit" aria-disabled={isPending}>
          {isPending ? "Reading the article" : "Draft questions"}
        </button>
        <p className="meta" role="status">
          {isPending && "This takes a few seconds."}
        </p>
      </div>
    </form>
  );
}
