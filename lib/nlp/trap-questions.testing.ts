import type { Document } from "@/lib/model/article";
import type { Candidate, Generation, NotAsked } from "@/lib/model/generation";
import { keyText } from "@/lib/model/question";
import { sliceSpan } from "@/lib/model/span";
import type { Row } from "./trap-rows.testing";

/** What must not be asked of an article, and why. */
export type QuestionSidecar = {
  /** Words no stem, key or option may contain. */
  readonly unseen: readonly string[];
  readonly noKeys: readonly string[];
  /** Opening words of a sentence, and a reason it must not be asked for. */
  readonly abstained: readonly (readonly [string, NotAsked])[];
};

/** Everything a student may read of a question, the key filled in. */
export function shownText({ question }: Candidate): string {
  if (question.type === "choice") return [question.stem, ...question.options.map(({ text }) => text)].join(" ");
  const [{ at, accepted }] = question.gaps;
  return `${question.stem.slice(0, at)}_____${question.stem.slice(at)} ${accepted[0].text}`;
}

/** Everything that a sidecar says of the questions of an article, row by row. */
export function listQuestionRows(
  { unseen, noKeys, abstained }: QuestionSidecar,
  { text }: Document,
  { sentences, outcomes, accepted }: Generation,
): Row[] {
  const shown = accepted.map(shownText);
  const keys = accepted.map(({ question }) => keyText(question));
  return [
    { title: "an outcome for every sentence", expected: sentences.length, found: outcomes.length },
    ...unseen.map((words) => ({
      title: `unseen: ${words}`,
      expected: [],
      found: shown.filter((question) => question.includes(words)),
    })),
    ...noKeys.map((key) => ({ title: `no key: ${key}`, expected: false, found: keys.includes(key) })),
    ...abstained.map(([opening, reason]): Row => {
      const at = sentences.find(({ span }) => sliceSpan(text, span).startsWith(opening));
      const reasons = outcomes[at?.index ?? -1]?.reasons ?? [];
      return { title: `not asked: ${opening}`, expected: reason, found: reasons.includes(reason) ? reason : reasons };
    }),
  ];
}
