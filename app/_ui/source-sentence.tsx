import type { ReactNode } from "react";
import { MarkedText } from "@/app/_ui/marked-text";

type Props = {
  /** "Source" for what proves the answer; "Sentence 5" for what disproves an option. */
  readonly label: string;
  readonly note: string;
  readonly before?: string;
  readonly text: string;
  readonly after?: string;
  readonly answer: { readonly start: number; readonly end: number } | null;
  /** A proof is marked with the pen; a disproof has a dashed rule and no mark. */
  readonly kind?: "proof" | "disproof";
  readonly children?: ReactNode;
};

/** A sentence of the article in its context, with the answer underlined: the same everywhere in Lede. */
export function SourceSentence({
  label,
  note,
  before = "",
  text,
  after = "",
  answer,
  kind = "proof",
  children,
}: Props) {
  const sentence = <MarkedText text={text} answer={answer} />;
  return (
    <div className={kind === "proof" ? "source" : "source source-plain"}>
      <p className="source-label">
        <b>{label}</b>
        <span dir="auto">{note}</span>
      </p>
      <blockquote dir="auto">
        {before !== "" && <span className="near">{before} </span>}
        {kind === "proof" ? <mark className="marker">{sentence}</mark> : <span className="near">{sentence}</span>}
        {after !== "" && <span className="near"> {after}</span>}
      </blockquote>
      {children}
    </div>
  );
}
