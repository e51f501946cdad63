import { StemText } from "@/app/_ui/stem-text";
import type { QuizDraft } from "@/lib/features/read-quiz-draft";

/** Questions that were written and then turned down by the checks, folded away. */
export function RejectedByLint({ rejected }: { rejected: QuizDraft["rejectedByLint"] }) {
  if (rejected.length === 0) return null;
  return (
    <details className="mt-6">
      <summary>
        {rejected.length === 1 ? "One question" : `${rejected.length} questions`} turned down by the checks
      </summary>
      <ul className="turned-down">
        {rejected.map(({ stem, key, sentenceIndex, reasons }) => (
          <li key={`${sentenceIndex} ${stem} ${key}`}>
            <p dir="auto">
              <StemText stem={stem} />
            </p>
            <p className="meta" dir="auto">
              Answer: {key}. From <a href={`#s${sentenceIndex}`}>sentence {sentenceIndex + 1}</a>. {reasons.join(" ")}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
