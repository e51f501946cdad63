import { Check } from "lucide-react";
import type { ChoiceQuestion, ClozeQuestion, Question } from "@/lib/model/question";

/** The options with the key and why each other one is wrong; for gaps, what is accepted. */
export const AnswerList = ({ question }: { question: Question }) =>
  question.type === "choice" ? <Options options={question.options} /> : <Gaps gaps={question.gaps} />;

function Options({ options }: { options: ChoiceQuestion["options"] }) {
  return (
    <ol className="opts">
      {options.map(({ id, text, isKey, why }, index) => (
        <li key={id} className={isKey ? "is-key" : ""}>
          <span className="no">{isKey ? <Check className="icon" aria-hidden="true" /> : index + 1}</span>
          <b dir="auto">{text}</b>
          <p>
            {isKey && <span className="t-right font-semibold">Key. </span>}
            {why !== "" ? why : !isKey && "No reason given for this one."}
          </p>
        </li>
      ))}
    </ol>
  );
}

function Gaps({ gaps }: { gaps: ClozeQuestion["gaps"] }) {
  return (
    <ol className="opts">
      {gaps.map(({ id, accepted, refused }, index) => (
        <li key={id} className="is-key">
          <span className="no">{gaps.length === 1 ? <Check className="icon" aria-hidden="true" /> : index + 1}</span>
          <b dir="auto">{accepted[0].text}</b>
          <p>
            <span className="t-right font-semibold">Key. </span>
            {accepted.length > 1 && `Also accepted: ${accepted.slice(1).map(nameOf).join(", ")}.`}
          </p>
          {refused.length > 0 && (
            <details>
              <summary>{refused.length} other names, never taken for a misspelling of it</summary>
              <p>{refused.join(", ")}</p>
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}

const nameOf = ({ text, credit }: { text: string; credit: number }) => (credit < 1 ? `${text} (half)` : text);
