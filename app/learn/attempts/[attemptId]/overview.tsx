type Props = { readonly position: number; readonly answered: readonly boolean[] };

/** Every question as a button of the form: pressing one keeps the answer on show and goes there. */
export function Overview({ position, answered }: Props) {
  return (
    <section className="mt-12" aria-labelledby="overview">
      <h2 id="overview" className="mb-2">
        Overview
      </h2>
      <p className="quiet mb-5">{sumUp(answered)}</p>
      <ol className="over">
        {answered.map((isDone, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a question is its place in the quiz
          <li key={index}>
            <button
              type="submit"
              name="go"
              value={index + 1}
              className={isDone ? "done" : ""}
              aria-label={`Question ${index + 1}, ${isDone ? "answered" : "not answered"}`}
              {...(index === position && { "aria-current": "step" })}
            >
              {index + 1}
            </button>
          </li>
        ))}
      </ol>
      <p className="legend" aria-hidden="true">
        <span>Filled: answered</span>
        <span>Outlined: not answered</span>
      </p>
    </section>
  );
}

function sumUp(answered: readonly boolean[]): string {
  const open = unanswered(answered);
  const count = `${answered.length - open.length} of ${answered.length} answered.`;
  return open.length === 0 ? count : `${count} Not answered: ${listNumbers(open)}.`;
}

/** Numbers of the questions without an answer, from 1. */
export const unanswered = (answered: readonly boolean[]): number[] =>
  answered.flatMap((isDone, index) => (isDone ? [] : [index + 1]));

/** "6", "6 and 9", "2, 6 and 9" */
export const listNumbers = (numbers: readonly number[]): string =>
  numbers.length < 2 ? numbers.join("") : `${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1)}`;
