import { useEffect, useRef, useState, useTransition } from "react";
import { handInAction } from "./actions";
import { forgetAnswers } from "./kept-answers";
import { listNumbers, unanswered } from "./overview";

type Props = {
  readonly attemptId: string;
  readonly answered: readonly boolean[];
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  /** With the number of the question to go to, from 1, or null to stay. */
  readonly onClose: (number: number | null) => void;
  /** Sends what is waiting; false when something could not be saved. */
  readonly onFlush: () => Promise<boolean>;
};

/** Hands in after a question back; without script the button hands in at once, with the answer on show. */
export function HandIn(props: Props) {
  return (
    <div className="q-nav">
      <button
        className="btn push"
        type="submit"
        formAction={handInAction}
        onClick={(event) => {
          event.preventDefault();
          props.onOpen();
        }}
      >
        Hand in
      </button>
      <HandInDialog {...props} />
    </div>
  );
}

function HandInDialog({ attemptId, answered, isOpen, onClose, onFlush }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isPending, startTransition] = useTransition();
  const [isStopped, setIsStopped] = useState(false);
  const open = unanswered(answered);
  const first = open[0];

  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);

  function handIn() {
    startTransition(async () => {
      const isSaved = await onFlush();
      setIsStopped(!isSaved);
      if (!isSaved) return;
      forgetAnswers(attemptId);
      const form = new FormData();
      form.set("attemptId", attemptId);
      await handInAction(form);
    });
  }

  return (
    <dialog className="dialog" aria-labelledby="hand-in" ref={dialog} onClose={() => isOpen && onClose(null)}>
      <h2 id="hand-in">{open.length === 0 ? "Hand in?" : `Hand in with ${open.length} unanswered?`}</h2>
      <p className="quiet small">
        {open.length > 0 && `${namesOf(open)} no answer. `}After handing in you cannot change anything.
      </p>
      <p className="error-text" role="alert">
        {isStopped && "Not handed in: an answer could not be saved. Check your connection, then press Hand in again."}
      </p>
      <div className="actions">
        <button className="btn" type="button" onClick={() => onClose(first ?? null)}>
          {first === undefined ? "Not yet" : `Go to question ${first}`}
        </button>
        <button className="btn btn-primary" type="button" aria-disabled={isPending} onClick={handIn}>
          {isPending ? "Handing in" : "Hand in"}
        </button>
      </div>
    </dialog>
  );
}

const namesOf = (numbers: readonly number[]) =>
  numbers.length === 1 ? `Question ${numbers[0]} has` : `Questions ${listNumbers(numbers)} have`;
