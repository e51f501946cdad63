import { KeyHint } from "@/app/_ui/key-hint";
import type { PublicQuestion } from "@/lib/model/question";

type Props = {
  readonly question: Extract<PublicQuestion, { type: "choice" }>;
  readonly chosen: string;
  readonly onChoose: (optionId: string) => void;
};

export function ChoiceInput({ question, chosen, onChoose }: Props) {
  return (
    <fieldset>
      <legend className="stem" dir="auto">
        {question.stem}
      </legend>
      <div className="choices">
        {question.options.map(({ id, text }, index) => (
          <label className="choice" key={id}>
            <input type="radio" name="option" value={id} checked={id === chosen} onChange={() => onChoose(id)} />
            <span dir="auto">{text}</span>
            {index < 9 && <KeyHint name={String(index + 1)} />}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
