type Props = { readonly position: number; readonly count: number };

/** The ways on from a question; without script they save it first. `value` is a question's number, from 1. */
export function QuestionNav({ position, count }: Props) {
  return (
    <div className="q-nav">
      {position > 0 && (
        <button className="btn btn-quiet" type="submit" name="go" value={position}>
          Back
        </button>
      )}
      <button className="btn btn-primary push" type="submit" name="go" value={position + 2}>
        {position + 1 < count ? "Next question" : "Check and hand in"}
      </button>
    </div>
  );
}
