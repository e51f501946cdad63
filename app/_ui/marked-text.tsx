type Props = { readonly text: string; readonly answer: { readonly start: number; readonly end: number } | null };

/** Text with the answer underlined heavier; offsets are UTF-16 units inside `text`. */
export function MarkedText({ text, answer }: Props) {
  if (answer === null) return text;
  return (
    <>
      {text.slice(0, answer.start)}
      <span className="key">{text.slice(answer.start, answer.end)}</span>
      {text.slice(answer.end)}
    </>
  );
}
