import type { OpenAttempt } from "@/lib/features/read-attempt";
import type { SaveState } from "./answer-outbox";
import { SaveStatus } from "./save-status";

type Props = {
  readonly attempt: OpenAttempt;
  readonly position: number;
  readonly answered: readonly boolean[];
  readonly saving: SaveState;
};

export function PlayerBar({ attempt: { id, quizTitle, questions }, position, answered, saving }: Props) {
  const refused = questions.flatMap((question, index) => (saving.refused.includes(question.id) ? [index + 1] : []));
  return (
    <div className="pbar">
      <div className="wrap pbar-in">
        <span className="title" dir="auto">
          {quizTitle}
        </span>
        <span className="num">
          {position + 1} of {answered.length}
        </span>
        <SaveStatus attemptId={id} state={saving} refused={refused} answered={answered.filter(Boolean).length} />
        <a className="link-btn push" href="#overview">
          Overview
        </a>
        <span className="ticks" aria-hidden="true">
          {answered.map((isDone, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a tick is its place in the quiz
            <i key={index} className={index === position ? "now" : isDone ? "done" : ""} />
          ))}
        </span>
      </div>
    </div>
  );
}
