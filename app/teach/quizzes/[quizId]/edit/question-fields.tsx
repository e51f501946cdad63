type Props = {
  readonly quizId: string;
  readonly question: { readonly id: string; readonly versionNumber: number };
};

/** Which question a form is about, in the wording that stands beside it: another wording is not decided unseen. */
export function QuestionFields({ quizId, question: { id, versionNumber } }: Props) {
  return (
    <>
      <input type="hidden" name="quizId" value={quizId} />
      <input type="hidden" name="questionId" value={id} />
      <input type="hidden" name="versionNumber" value={versionNumber} />
    </>
  );
}
