import { X } from "lucide-react";
import type { ComponentProps } from "react";

type Props = {
  readonly label: string;
  readonly name: string;
  readonly hint?: string;
  readonly error?: string | null;
} & (({ readonly rows: number } & ComponentProps<"textarea">) | ({ readonly rows?: never } & ComponentProps<"input">));

/** A labelled text field with its hint and its error; `rows` makes it a text area. */
export function Field({ label, hint, error = null, ...control }: Props) {
  const id = control.id ?? control.name;
  const described = [hint !== undefined && `${id}-hint`, error !== null && `${id}-error`].filter(Boolean).join(" ");
  const shared = { id, "aria-invalid": error !== null, ...(described !== "" && { "aria-describedby": described }) };
  return (
    <div className={error === null ? "field" : "field field-error"}>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error !== null && (
        <span className="error-text" id={`${id}-error`}>
          <X className="icon" aria-hidden="true" /> {error}
        </span>
      )}
      {control.rows === undefined ? (
        <input className="input" {...control} {...shared} />
      ) : (
        <textarea className="input" {...control} {...shared} />
      )}
    </div>
  );
}
