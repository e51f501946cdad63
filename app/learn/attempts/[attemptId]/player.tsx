"use client";
import type { SubmitEvent } from "react";
import { FormMessage } from "@/app/_ui/form-message";
import type { OpenAttempt } from "@/lib/features/read-attempt";
import type { ResponseValue } from "@/lib/model/attempt";
import { saveAnswerAction } from "./actions";
import { emptyValue, isAnswered } from "./answer-value";
import { HandIn } from "./hand-in";
import { Overview } from "./overview";
import { PlayerBar } from "./player-bar";
import { PlayerFields } from "./player-fields";
import { PlayerKeys } from "./player-keys";
import { QuestionCard } from "./question-card";
import { QuestionNav } from "./question-nav";
import { useAnswers } from "./use-answers";
import { useQuestionPosition } from "./use-question-position";

type Props = { readonly attempt: OpenAttempt; readonly message: string | null };

/** All questions are here already: moving between them asks nothing of the server. Every button works without script. */
export function Player({ attempt, message }: Props) {
  const { questions } = attempt;
  const { values, saving, give, flush } = useAnswers(attempt);
  const { position, heading, go, isHandingIn, setIsHandingIn } = useQuestionPosition(questions.length);
  const question = questions[position];
  if (question === undefined) return null;
  const answered = questions.map((each) => isAnswered(each, values[each.id]) && !saving.refused.includes(each.id));
  const giveThis = (value: ResponseValue) => give(question.id, value);

  function closeHandIn(number: number | null) {
    setIsHandingIn(false);
    if (number !== null) go(number);
  }

  return (
    <main id="main">
      <PlayerBar attempt={attempt} position={position} answered={answered} saving={saving} />
      <div className="wrap">
        <form className="q" action={saveAnswerAction} onSubmit={(event) => goOnSubmit(event, go)}>
          <FormMessage message={message} />
          <PlayerFields attempt={attempt} position={position} />
          <QuestionCard
            key={question.id}
            number={position + 1}
            heading={heading}
            question={question}
            value={values[question.id] ?? emptyValue(question)}
            onGive={giveThis}
          />
          <QuestionNav position={position} count={questions.length} />
          <div className="flex flex-wrap items-center gap-x-4 mt-4">
            <p className="meta">No time limit.</p>
            <PlayerKeys
              question={question}
              onGive={giveThis}
              onNext={() => go(position + 2)}
              onBack={() => go(position)}
            />
          </div>
          <Overview position={position} answered={answered} />
          <HandIn
            attemptId={attempt.id}
            answered={answered}
            isOpen={isHandingIn}
            onOpen={() => setIsHandingIn(true)}
            onClose={closeHandIn}
            onFlush={flush}
          />
        </form>
      </div>
    </main>
  );
}

/** With script a button only shows the question it names: the answer is on its way already. */
function goOnSubmit(event: SubmitEvent<HTMLFormElement>, go: (number: number) => void) {
  const button = event.nativeEvent.submitter;
  event.preventDefault();
  if (button instanceof HTMLButtonElement) go(Number(button.value));
}
