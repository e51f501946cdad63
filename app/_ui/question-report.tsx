import { Check, X } from "lucide-react";
import { formatMarks } from "@/app/_ui/format";
import { ProofLinks } from "@/app/_ui/proof-links";
import { SourceSentence } from "@/app/_ui/source-sentence";
import { StemText } from "@/app/_ui/stem-text";
import { Verdict } from "@/app/_ui/verdict";
import { WhyWrong } from "@/app/_ui/why-wrong";
import type { QuestionResult } from "@/lib/features/view-result";

type Props = { readonly question: QuestionResult; readonly given: string };

export function QuestionReport({ question, given }: Props) {
  const { number, stem, verdict, earned, max, trace, source } = question;
  const id = `question-${number}`;
  return (
    <article className="report" aria-labelledby={id}>
      <div className="side">
        <span className="no">{number}</span>
        <Verdict verdict={verdict} />
        <span className="meta">
          {formatMarks(earned)} of {formatMarks(max)}
        </span>
      </div>
      <div className="report-body">
        <h2 className="stem" id={id} dir="auto">
          <StemText stem={stem} />
        </h2>
        <Answers question={question} given={given} />
        {trace.length > 0 && (
          <div className="trace">
            <h3 className="label-quiet">How this was marked</h3>
            <ol>
              {trace.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </div>
        )}
        <SourceSentence
          label="Source"
          note={`${source.publisher}, sentence ${source.sentenceIndex + 1}`}
          before={source.before}
          text={source.text}
          after={source.after}
          answer={source.answer}
        />
        <WhyWrong options={question.options} />
        <ProofLinks source={source} />
        {question.type === "choice" && <OptionsAsSat options={question.options} />}
      </div>
    </article>
  );
}

function Answers({ question: { given: answers, right, verdict }, given }: Props) {
  const isRight = verdict === "right";
  const isSame = isRight && answers.join("\n") === right.join("\n");
  return (
    <dl className="answers">
      <dt>{given}</dt>
      <dd>
        {answers.every((answer) => answer === "") ? (
          <span className="quiet">None</span>
        ) : (
          <>
            <span dir="auto">{answers.map((answer) => (answer === "" ? "(empty)" : answer)).join("; ")}</span>
            {isRight && <Check className="icon t-right" aria-hidden="true" />}
            {verdict === "wrong" && <X className="icon t-wrong" aria-hidden="true" />}
          </>
        )}
      </dd>
      {!isSame && (
        <>
          <dt>Right answer</dt>
          <dd>
            <span dir="auto">{right.join("; ")}</span> <Check className="icon t-right" aria-hidden="true" />
          </dd>
        </>
      )}
    </dl>
  );
}

function OptionsAsSat({ options }: { options: QuestionResult["options"] }) {
  return (
    <details className="no-print">
      <summary>All options, in the order shown</summary>
      <ol className="as-sat">
        {options.map(({ text, isKey, isGiven, why }) => (
          <li key={text}>
            <span dir="auto">{text}</span>
            <span className="meta">
              {[isKey && "Right answer.", isGiven && "Chosen.", why].filter(Boolean).join(" ")}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
