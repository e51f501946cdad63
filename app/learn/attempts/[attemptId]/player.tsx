"use client";
import { useEffect, useRef, useState } from "react";
import { FormMessage } from "@/app/_ui/form-message";
import { ShortcutList } from "@/app/_ui/shortcut-list";
import { useShortcuts } from "@/app/_ui/use-shortcuts";
import type { OpenAttempt } from "@/lib/features/read-attempt";
import type { ResponseValue } from "@/lib/model/attempt";
import { saveAnswerAction } from "./actions";
import { emptyValue, isAnswered } from "./answer-value";
import { HandIn } from "./hand-in";
import { Overview } from "./overview";
import { PlayerBar } from "./player-bar";
import { QuestionCard } from "./question-card";
import { useAnswerOutbox } from "./use-answer-outbox";

type Props = {
  readonly attempt: OpenAttempt;
  /** Counts from 0. */
  readonly start: number;
  readonly message: string | null;
};

const SHORTCUTS = [
  { keys: ["1", "9"], does: "choose an option" },
  { keys: ["Enter"], does: "next question" },
  { keys: ["Shift", "Enter"], does: "back" },
  { keys: ["?"], does: "this list" },
] as const;

/** All questions are here already: moving between them asks nothing of the server. Every button works without script. */
export function Player({ attempt, start, message }: Props) {
  const { id, questions, quizTitle } = attempt;
  const [position, setPosition] = useState(start);
  const [values, setValues] = useState(() => savedValues(attempt));
  const [isHandingIn, setIsHandingIn] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { state, outbox } = useAnswerOutbox({
    attemptId: id,
    known: attempt.answers,
    onRestore: (kept) =>
      setValues((old) => ({ ...old, ...Object.fromEntries(kept.map((k) => [k.questionVersionId, k.value])) })),
  });
  const { isOn, toggle } = useShortcuts((key, event) => {
    if (key === "Enter") {
      // The same press would go on to the first button of a dialog that opens here.
      event.preventDefault();
      go(event.shiftKey ? position : position + 2);
    }
    if (/^[1-9]$/.test(key)) choose(Number(key) - 1);
  });

  // The question that was left must not keep the focus of a keyboard or a screen reader.
  const isFirstShown = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the position changes, and only then
  useEffect(() => {
    if (!isFirstShown.current) heading.current?.focus();
    isFirstShown.current = false;
  }, [position]);

  const question = questions[position];
  if (question === undefined) return null;
  const answered = questions.map((each) => isAnswered(each, values[each.id]));

  function give(value: ResponseValue) {
    if (question === undefined) return;
    setValues((old) => ({ ...old, [question.id]: value }));
    outbox.put(question.id, value);
  }
  function choose(index: number) {
    if (question?.type !== "choice") return;
    const option = question.options[index];
    if (option !== undefined) give({ type: "choice", optionId: option.id });
  }
  /** `number` counts from 1; one past the last question is the way to hand in. */
  function go(number: number) {
    if (number > questions.length) return setIsHandingIn(true);
    if (number < 1) return;
    setPosition(number - 1);
    window.history.replaceState(null, "", `?q=${number}`);
  }

  return (
    <main id="main">
      <PlayerBar title={quizTitle} position={position} answered={answered} attemptId={id} saving={state} />
      <div className="wrap">
        <form
          className="q"
          action={saveAnswerAction}
          onSubmit={(event) => {
            const button = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null;
            event.preventDefault();
            if (button instanceof HTMLButtonElement) go(Number(button.value));
          }}
        >
          <FormMessage message={message} />
          <input type="hidden" name="attemptId" value={id} />
          <input type="hidden" name="at" value={position + 1} />
          <input type="hidden" name="sequence" value={(attempt.answers[question.id]?.sequence ?? 0) + 1} />
          {/* Enter in a gap presses the first button of a form: it has to be the one that goes on. */}
          <button className="vh" type="submit" name="go" value={position + 2} tabIndex={-1} aria-hidden="true">
            Next
          </button>
          <QuestionCard
            key={question.id}
            number={position + 1}
            heading={heading}
            question={question}
            value={values[question.id] ?? emptyValue(question)}
            onGive={give}
          />
          <div className="q-nav">
            {position > 0 && (
              <button className="btn btn-quiet" type="submit" name="go" value={position}>
                Back
              </button>
            )}
            <button className="btn btn-primary push" type="submit" name="go" value={position + 2}>
              {position + 1 < questions.length ? "Next question" : "Check and hand in"}
            </button>
          </div>
          <div className="flex flex-wrap items-center gap-x-4 mt-4">
            <p className="meta">No time limit.</p>
            <ShortcutList shortcuts={SHORTCUTS} isOn={isOn} onToggle={toggle} />
          </div>
          <Overview position={position} answered={answered} />
          <HandIn
            attemptId={id}
            answered={answered}
            isOpen={isHandingIn}
            onOpen={() => setIsHandingIn(true)}
            onClose={(number) => {
              setIsHandingIn(false);
              if (number !== null) go(number);
            }}
            onFlush={outbox.flush}
          />
        </form>
      </div>
    </main>
  );
}

const savedValues = ({ answers }: OpenAttempt): Readonly<Record<string, ResponseValue>> =>
  Object.fromEntries(Object.entries(answers).map(([id, { value }]) => [id, value]));
