import type { RefObject } from "react";
import type { ResponseValue } from "@/lib/model/attempt";
import type { PublicQuestion } from "@/lib/model/question";
import { ChoiceInput } from "./choice-input";
import { ClozeInput } from "./cloze-input";

type Props = {
  readonly number: number;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly question: PublicQuestion;
  readonly value: ResponseValue;
  readonly onGive: (value: ResponseValue) => void;
};

export function QuestionCard({ number, heading, question, value, onGive }: Props) {
  return (
    <>
      <h1 className="kicker q-number" tabIndex={-1} ref={heading}>
        Question {number}
      </h1>
      <input type="hidden" name="questionVersionId" value={question.id} />
      <input type="hidden" name="type" value={question.type} />
      {question.type === "choice" ? (
        <ChoiceInput
          question={question}
          chosen={value.type === "choice" ? value.optionId : ""}
          onChoose={(optionId) => onGive({ type: "choice", optionId })}
        />
      ) : (
        <ClozeInput
          question={question}
          typed={value.type === "cloze" ? value.gaps : {}}
          onType={(gaps) => onGive({ type: "cloze", gaps })}
        />
      )}
    </>
  );
}
