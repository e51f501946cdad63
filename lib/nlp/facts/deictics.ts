import type { TimeValue } from "@/lib/model/fact";
import type { Span } from "@/lib/model/span";
import type { Word } from "@/lib/nlp/read/read";
import { ARTICLES, MONTHS, PREPOSITIONS, WEEKDAYS } from "@/lib/nlp/read/words";
import type { ResolvedTime } from "@/lib/nlp/values/resolve-times";
import { type Clause, lower, type Range } from "./clause";

/** A time that means something only beside the text, with the date it stands for and where that comes from. */
export type ResolvedDay = Range & { readonly value: TimeValue; readonly support: Span | null };

/**
 * Leaves out the times and words that only mean something beside the text: "on Thursday", "last week", "also". One time whose
 * date is known stays, with its date.
 */
export function settleDeictics(
  words: readonly Word[],
  kept: readonly number[],
  times: readonly ResolvedTime[],
): Pick<Clause, "kept" | "resolved"> {
  const dropped = new Set<number>();
  const resolved: ResolvedDay[] = [];
  kept.forEach((at, position) => {
    if (dropped.has(at) || resolved.some(({ from, to }) => at >= from && at < to)) return;
    const known = resolved.length > 0 ? null : resolveAt(words, kept, position, times);
    if (known !== null) {
      resolved.push(known);
      return;
    }
    const length = deicticLength(words, kept, position);
    if (length === 0) return;
    for (let step = 0; step < length; step++) dropped.add(kept[position + step] ?? -1);
    // ", on Thursday," loses both commas, "On Thursday, the" the one behind
    const [before, after] = [kept[position - 1], kept[position + length]];
    const isEnclosed = before === undefined || words[before]?.text === ",";
    if (isEnclosed && before !== undefined) dropped.add(before);
    if (isEnclosed && after !== undefined && words[after]?.text === ",") dropped.add(after);
  });
  return { kept: kept.filter((index) => !dropped.has(index)), resolved };
}

/** The known date of a deictic time that starts here, with its "on" and the time of day behind it. */
function resolveAt(
  words: readonly Word[],
  kept: readonly number[],
  position: number,
  times: readonly ResolvedTime[],
): ResolvedDay | null {
  const at = kept[position] ?? -1;
  const on = lower(words, at) === "on" ? 1 : 0;
  const time = times.find(({ kind, from }) => kind === "deictic" && from === at + on);
  if (time === undefined || time.value === null || time.isModifier) return null;
  const isLoose = PREPOSITIONS.has(lower(words, at - 1)) || ARTICLES.has(lower(words, at - 1));
  if (isLoose || (time.value.grain !== "day" && on === 1)) return null;
  const to = DAYTIMES.has(lower(words, time.to)) ? time.to + 1 : time.to;
  const isWhole = kept[position + (to - at) - 1] === to - 1;
  return isWhole ? { from: at, to, value: time.value, support: time.support } : null;
}

const UNITS = new Set(
  "week month year night morning afternoon evening weekend day summer winter spring autumn fall season decade century".split(
    " ",
  ),
);

const DAYTIMES = new Set("morning afternoon evening night".split(" "));

const LONE = new Set(
  "yesterday today tonight now also already recently subsequently currently later then again meanwhile".split(" "),
);

function deicticLength(words: readonly Word[], kept: readonly number[], position: number): number {
  const at = (step: number) => words[kept[position + step] ?? -1]?.lower ?? "";
  const before = at(-1);
  // "the recently opened bridge": it says which, and means nothing the year after
  if (LONE.has(at(0)) && ARTICLES.has(before)) return 0;
  let step = 0;
  if (["late", "early", "earlier", "later"].includes(at(step))) step++;
  const on = at(step) === "on" ? 1 : 0;
  if (
    WEEKDAYS.has(at(step + on)) &&
    (on === 1 || !PREPOSITIONS.has(before)) &&
    !isDateNext(words, kept[position + step + on + 1])
  ) {
    return step + on + 1 + (DAYTIMES.has(at(step + on + 1)) ? 1 : 0);
  }
  if (
    ["last", "this", "next"].includes(at(step)) &&
    UNITS.has(at(step + 1)) &&
    !PREPOSITIONS.has(before) &&
    !ARTICLES.has(before)
  )
    return step + 2;
  if (LONE.has(at(0)) && !PREPOSITIONS.has(before) && !/^(?:is|are|was|were)$/.test(at(1)))
    return DAYTIMES.has(at(1)) ? 2 : 1;
  return 0;
}

/** "Monday, May 3" is a full date. */
const isDateNext = (words: readonly Word[], index: number | undefined): boolean =>
  index !== undefined &&
  (MONTHS.includes(words[index]?.text ?? "") ||
    (words[index]?.text === "," && MONTHS.includes(words[index + 1]?.text ?? "")));
