import type { Word } from "@/lib/nlp/read/read";
import { ARTICLES, MONTHS, PREPOSITIONS, WEEKDAYS } from "@/lib/nlp/read/words";
import { type Calendar, findDay } from "@/lib/nlp/values/weekdays";
import { type Clause, listIndexes, lower, type Range } from "./clause";

/**
 * Leaves out the times and words that only mean something beside the text: "on Thursday", "last week", "also". A weekday
 * that the calendar can settle stays, with its date.
 */
export function settleDeictics(
  words: readonly Word[],
  kept: readonly number[],
  calendar: Calendar | null,
): Pick<Clause, "kept" | "resolved"> {
  const dropped = new Set<number>();
  const resolved: (Range & { iso: string })[] = [];
  kept.forEach((at, position) => {
    const length = dropped.has(at) ? 0 : deicticLength(words, kept, position);
    if (length === 0) return;
    const last = kept[position + length - 1] ?? at;
    const day = listIndexes(at, last + 1)
      .map((index) => lower(words, index))
      .find((word) => WEEKDAYS.has(word) || word === "yesterday" || word === "today");
    const iso = day === undefined || calendar === null || resolved.length > 0 ? null : findDay(day, calendar);
    if (iso !== null && last - at + 1 === length) {
      resolved.push({ from: at, to: last + 1, iso });
      return;
    }
    for (let step = 0; step < length; step++) dropped.add(kept[position + step] ?? -1);
    // ", on Thursday," loses both commas, "On Thursday, the" the one behind
    const [before, after] = [kept[position - 1], kept[position + length]];
    const isEnclosed = before === undefined || words[before]?.text === ",";
    if (isEnclosed && before !== undefined) dropped.add(before);
    if (isEnclosed && after !== undefined && words[after]?.text === ",") dropped.add(after);
  });
  return { kept: kept.filter((index) => !dropped.has(index)), resolved };
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
