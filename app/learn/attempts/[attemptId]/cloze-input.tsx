import { Fragment } from "react";
import type { PublicQuestion } from "@/lib/model/question";

type Props = {
  readonly question: Extract<PublicQuestion, { type: "cloze" }>;
  readonly typed: Readonly<Record<string, string>>;
  readonly onType: (gaps: Readonly<Record<string, string>>) => void;
};

/** The stem with a text field at each gap. Fields are all of one width, which says nothing about the answer. */
export function ClozeInput({ question: { stem, gaps }, typed, onType }: Props) {
  const isSingle = gaps.length === 1;
  const spoken = spokenStem(stem, gaps);
  return (
    <fieldset>
      <legend className="kicker pb-3">{isSingle ? "Fill the gap" : `Fill all ${gaps.length} gaps`}</legend>
      <p className="cloze" dir="auto">
        {gaps.map(({ id, at }, index) => (
          <Fragment key={id}>
            {stem.slice(gaps[index - 1]?.at ?? 0, at)}
            {!isSingle && (
              <span className="gap-no" aria-hidden="true">
                {index + 1}
              </span>
            )}
            <input
              className="gap"
              name={`gap:${id}`}
              aria-label={isSingle ? `Gap in: ${spoken}` : `Gap ${index + 1} in: ${spoken}`}
              value={typed[id] ?? ""}
              maxLength={200}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              onChange={(event) => onType({ ...typed, [id]: event.currentTarget.value })}
              onKeyDown={(event) => {
                // Enter that ends a composition must not move on to the next question.
                if (event.key === "Enter" && event.nativeEvent.isComposing) event.preventDefault();
              }}
            />
          </Fragment>
        ))}
        {stem.slice(gaps.at(-1)?.at ?? 0)}
      </p>
    </fieldset>
  );
}

function spokenStem(stem: string, gaps: Props["question"]["gaps"]): string {
  const parts = gaps.map(({ at }, index) => `${stem.slice(gaps[index - 1]?.at ?? 0, at)} blank `);
  return [...parts, stem.slice(gaps.at(-1)?.at ?? 0)].join("").split(" ").filter(Boolean).join(" ");
}
