import { SourceSentence } from "@/app/_ui/source-sentence";
import type { QuestionResult, SourceSentence as Sentence } from "@/lib/features/view-result";

/** Why the chosen option is wrong, with the sentence that shows it where there is one; nothing when it was right. */
export function WhyWrong({ options }: { options: QuestionResult["options"] }) {
  const chosen = options.find(({ isGiven, isKey }) => isGiven && !isKey);
  if (chosen === undefined || (chosen.why === "" && chosen.evidence === null)) return null;
  return (
    <div>
      <h3 className="small mb-2">Why “{chosen.text}” is wrong</h3>
      {chosen.evidence === null ? (
        <p className="small quiet">{chosen.why}</p>
      ) : (
        <SourceSentence
          kind="disproof"
          label={`Sentence ${chosen.evidence.sentenceIndex + 1}`}
          note={chosen.why}
          text={chosen.evidence.text}
          answer={partIn(chosen.evidence)}
        />
      )}
    </div>
  );
}

/** A whole sentence that disproves needs no part of it underlined. */
const partIn = ({ text, answer }: Sentence) =>
  answer !== null && answer.start === 0 && answer.end === text.length ? null : answer;
