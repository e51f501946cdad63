import type { TimeValue } from "@/lib/model/fact";
import type { Span } from "@/lib/model/span";
import type { Word } from "@/lib/nlp/read/read";
import { ARTICLES, PREPOSITIONS } from "@/lib/nlp/read/words";
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
    const length = deicticLength(words, kept, position, times);
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

const DAYTIMES = new Set("morning afternoon evening night".split(" "));

/** Adverbs that mean something only beside the text; times in words are found with all other times. */
const LONE = new Set("also now already recently subsequently currently later then again meanwhile".split(" "));

const NEARER = new Set(["late", "early", "earlier", "later", "just", "only"]);

/** How many of the words kept from `position` on only mean something beside the text: "earlier this week", "on Thursday night". */
function deicticLength(
  words: readonly Word[],
  kept: readonly number[],
  position: number,
  times: readonly ResolvedTime[],
): number {
  const at = (step: number) => words[kept[position + step] ?? -1]?.lower ?? "";
  const before = at(-1);
  if (PREPOSITIONS.has(before) || ARTICLES.has(before)) return 0;
  const lead = NEARER.has(at(0)) ? 1 : 0;
  const opened = lead + (at(lead) === "on" ? 1 : 0);
  const from = kept[position + opened] ?? -1;
  const time = times.find((other) => other.kind === "deictic" && !other.isModifier && other.from === from);
  const isWhole = time !== undefined && kept[position + opened + (time.to - from) - 1] === time.to - 1;
  if (isWhole) {
    const end = opened + (time.to - from);
    return end + (DAYTIMES.has(at(end)) ? 1 : 0);
  }
  return LONE.has(at(0)) && !/^(?:is|are|was|were)$/.test(at(1)) ? 1 : 0;
}
