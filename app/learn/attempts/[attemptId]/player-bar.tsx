import type { SaveState } from "./answer-outbox";
import { SaveStatus } from "./save-status";

type Props = {
  readonly title: string;
  readonly position: number;
  readonly answered: readonly boolean[];
  readonly attemptId: string;
  readonly saving: SaveState;
};

export function PlayerBar({ title, position, answered, attemptId, saving }: Props) {
  return (
    <div className="pbar">
      <div className="wrap pbar-in">
        <span className="title" dir="auto">
          {title}
        </span>
        <span className="num">
          {position + 1} of {answered.length}
        </span>
        <SaveStatus attemptId={attemptId} state={saving} answered={answered.filter(Boolean).length} />
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
