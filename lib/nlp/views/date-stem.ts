import type { TimeValue } from "@/lib/model/fact";
import type { Clause } from "@/lib/nlp/facts/clause";
import type { Focus } from "@/lib/nlp/facts/found";
import { type ChoiceStem, invert, isCopula, isMainClause, leadOf } from "./invert";
import type { Substitution } from "./stem";

const dateWords = ({ iso, grain }: TimeValue): string =>
  ({ day: "on which date", month: `in which month of ${iso.slice(0, 4)}`, year: "in which year" })[grain];

/** "on which date", "in which year"; null where the date says when something was so, not when it happened. */
export function askDate(clause: Clause, focus: Focus, substitutions: readonly Substitution[]): ChoiceStem | null {
  const { words, subject } = clause;
  if (focus.value?.kind !== "time") return null;
  const preposition = words[focus.range.from - 1]?.lower ?? "";
  if (preposition !== (focus.value.grain === "day" ? "on" : "in")) return null;
  // "Brook was an opponent of the plan in 2031" does not say that it began or ended then.
  if (isCopula(clause)) return null;
  const left = { from: focus.range.from - 1, to: focus.range.to };
  const isLead = left.to <= subject.from;
  if (isLead && leadOf(clause).some((index) => index < left.from || (index >= left.to && words[index]?.text !== ",")))
    return null;
  if (!isLead && !isMainClause(clause, left.from)) return null;
  return invert(
    clause,
    { phrase: dateWords(focus.value), left, templateId: `when-${focus.value.grain}` },
    substitutions,
  );
}
