import { findTimes } from "@/lib/nlp/values/times";
import { type Clause, isKept } from "./clause";
import type { Focus } from "./found";

/** The date of a clause that has only one: with two, it takes a parser to say which belongs to the verb. */
export function listDateFocuses(clause: Clause, anchor: string | null): Focus[] {
  const times = findTimes(clause.words, anchor);
  if (times.length + clause.resolved.length > 1) return [];
  return times
    .filter((time) => isKept(clause, time))
    .map((time) => ({ range: time, kind: "date", name: null, pair: null, value: time.value, hedge: null }));
}
