import { findQuantities } from "@/lib/nlp/values/quantities";
import { type Clause, isKept, takenBy } from "./clause";
import type { FocusDraft } from "./found";

/** Numbers that are counts or amounts: not ages, not clock times, not a conversion of the number before. */
export function listNumberFocuses(clause: Clause): FocusDraft[] {
  const { words } = clause;
  return findQuantities(words, takenBy([...clause.times, ...clause.names]))
    .filter((quantity) => isKept(clause, quantity) && isCount(clause, quantity))
    .map(({ from, to, hedge, value }) => ({
      range: { from, to },
      kind: "number",
      name: null,
      pair: null,
      value,
      hedge,
    }));
}

function isCount({ words, kept }: Clause, { from, to, value }: ReturnType<typeof findQuantities>[number]): boolean {
  const [before, after] = [words[from - 1]?.lower ?? "", words[to]?.lower ?? ""];
  // "the Nikkei 225 index", "Luna 25"
  if (from > (kept[0] ?? 0) && /^\p{Lu}/u.test(words[from - 1]?.text ?? "") && words[from - 1]?.text !== "US")
    return false;
  if (value.value <= 2 && Number.isInteger(value.value)) return false;
  // "the 2031 race"
  if (/^(?:1[5-9]|20)\d\d$/.test(words[from]?.text ?? "") && value.unit === null) return false;
  if (
    value.value === 1 ||
    ["first", "last", "other", "next", "these", "those", "its", "his", "her", "their"].includes(before)
  )
    return false;
  // "the three defense chiefs", "after two doses": counts that only point back
  if (before === "the" || (value.value <= 4 && before === "after")) return false;
  if (["age", "aged", "no.", "number", "page", "room", "route", "top"].includes(before) || before === ",") return false;
  if (before === "at" && value.unit === null) return false;
  if (after === "years" && words[to + 1]?.lower === "old") return false;
  if (
    /^(?:a\.?m\.?|p\.?m\.?|:|-|–|\/|and|or|to|of|out|per|by|x)$/.test(after) ||
    /^\d/.test(after) ||
    /^(?:-|–|\/|to|between|and)$/.test(before)
  )
    return false;
  if (words.slice(to, to + 4).some((word) => word.text === "(")) return false;
  // A bare number at the end has nothing that says what it counts.
  return value.unit !== null || (kept.includes(to) && /^\p{Ll}/u.test(words[to]?.text ?? ""));
}
