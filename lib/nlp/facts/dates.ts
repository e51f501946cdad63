import type { TimeValue } from "@/lib/model/fact";
import type { ResolvedTime } from "@/lib/nlp/values/resolve-times";
import { type Clause, isKept } from "./clause";
import type { FocusDraft } from "./found";

/** The times that the text gives as dates and whose year, month or day is known. */
export const listDates = (times: readonly ResolvedTime[]): (ResolvedTime & { readonly value: TimeValue })[] =>
  times.flatMap((time) =>
    time.value !== null && time.kind === "explicit" && !time.isModifier ? [{ ...time, value: time.value }] : [],
  );

/** The date of a clause that has only one: which of two belongs to the verb is not asked. */
export function listDateFocuses(clause: Clause): FocusDraft[] {
  const dates = listDates(clause.times);
  if (dates.length + clause.resolved.length > 1) return [];
  return dates
    .filter((date) => isKept(clause, date))
    .map(({ from, to, value }) => ({
      range: { from, to },
      kind: "date",
      name: null,
      pair: null,
      value,
      hedge: null,
    }));
}
