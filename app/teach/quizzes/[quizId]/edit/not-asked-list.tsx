import type { QuizDraft } from "@/lib/features/read-quiz-draft";
import type { NotAsked } from "@/lib/model/generation";

type Props = {
  readonly sentences: readonly { readonly index: number; readonly text: string }[];
  readonly notAsked: QuizDraft["notAsked"];
};

/** Under a paragraph: which of its sentences have no question, and why. */
export function NotAskedList({ sentences, notAsked }: Props) {
  const outcomes = sentences.flatMap(({ index, text }) => {
    const outcome = notAsked.find(({ sentenceIndex }) => sentenceIndex === index);
    return outcome === undefined ? [] : [{ index, text, reasons: outcome.reasons }];
  });
  if (outcomes.length === 0) return null;
  return (
    <details className="why">
      <summary>
        Why we did not ask about {outcomes.length === 1 ? "one sentence" : `${outcomes.length} sentences`}
      </summary>
      <ul>
        {outcomes.map(({ index, text, reasons }) => (
          <li key={index}>
            “{opening(text)}” {reasons.map((reason) => WORDS.get(reason) ?? "").join(" ")}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The first words, enough to find the sentence again. */
function opening(text: string): string {
  const words = text.split(" ");
  return words.length <= 7 ? text : `${words.slice(0, 6).join(" ")} …`;
}

const REASONS: Record<NotAsked, string> = {
  zone: "Not part of the report itself.",
  duplicate: "Says again what another sentence says.",
  "quote-only": "A quotation alone; it states nothing in the article's own words.",
  "unresolved-pronoun": "One cannot tell who or what a pronoun stands for.",
  "unresolved-definite": "Speaks of something that is named elsewhere.",
  "unresolved-date": "Its day cannot be worked out.",
  conflict: "Another sentence says something that does not agree with it.",
  "low-parse": "Its grammar could not be read surely.",
  "no-pattern": "States nothing of a kind that Lede knows how to ask.",
  negated: "Says what did not happen.",
  hypothetical: "Says what might be, not what is.",
  "list-member": "Part of a list; asked alone it would mislead.",
  "unknown-type": "It is not clear what sort of thing the answer is.",
  "too-few-anchors": "Too little in it to make a question that stands alone.",
  "no-distractors": "No fair wrong options were found.",
  damaged: "The sentence is broken off or garbled.",
  trivial: "The question would answer itself.",
  "below-threshold": "The question would not have been good enough.",
  "not-selected": "A better question on the same matter was taken.",
};
const WORDS: ReadonlyMap<string, string> = new Map(Object.entries(REASONS));
