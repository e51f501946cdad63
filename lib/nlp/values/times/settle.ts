import type { Word } from "@/lib/nlp/read/read";
import { periodOf } from "@/lib/nlp/values/calendar";
import type { TimeExpression } from "./expression";
import { settleDate, settleMonths, settleRange } from "./settle-date";
import { settleDeictic } from "./settle-deictic";
import { tenseAt } from "./tense";
import type { Outcome, TimeContext, TimeSpan } from "./time-span";

const GRAINS = { 4: "year", 7: "month", 10: "day" } as const;

/** Works out one time of a sentence. What somebody says in quotation marks is counted from a day that is not known. */
export function settle(expression: TimeExpression, words: readonly Word[], context: TimeContext): TimeSpan {
  const { from, to, part, isModifier, meaning } = expression;
  const isDeictic = ["weekday", "month", "offset", "narrative", "loose"].includes(meaning.kind);
  const outcome = outcomeOf(expression, words, context);
  const isQuoted = isDeictic && words[from]?.isQuoted === true && outcome.anchor !== undefined;
  return {
    from,
    to,
    part,
    isModifier,
    kind: isDeictic ? "deictic" : "explicit",
    isComplete: !isDeictic && hasYear(expression),
    ...(isQuoted ? { value: null, period: null, reason: "quoted", anchor: null } : finish(outcome, part)),
  };
}

function outcomeOf({ meaning, from, to }: TimeExpression, words: readonly Word[], context: TimeContext): Outcome {
  const tense = tenseAt(words, { from, to });
  switch (meaning.kind) {
    case "date":
      return settleDate(meaning.parts, tense, context);
    case "range":
      return settleRange(meaning, tense, context);
    case "months":
      return settleMonths(meaning, context);
    case "period":
      return { period: { first: meaning.first, last: meaning.last }, reason: "stated", anchor: null };
    case "unsettled":
    case "loose":
      return { reason: meaning.reason };
    default:
      return settleDeictic(meaning, tense, context);
  }
}

function hasYear({ meaning }: TimeExpression): boolean {
  if (meaning.kind === "date" || meaning.kind === "months") return meaning.parts.year !== null;
  return meaning.kind === "range" ? meaning.last.year !== null : meaning.kind === "period";
}

/** "early 2031" covers a part of 2031 and is not 2031: it has a period and no value. */
function finish(outcome: Outcome, part: TimeSpan["part"]): Pick<TimeSpan, "value" | "period" | "reason" | "anchor"> {
  if (outcome.anchor === undefined) return { value: null, period: null, reason: outcome.reason, anchor: null };
  const { anchor } = outcome;
  if (outcome.iso === undefined) return { value: null, period: outcome.period, reason: "period", anchor };
  const { iso } = outcome;
  const period = periodOf(iso);
  const grain = GRAINS[iso.length as keyof typeof GRAINS] ?? "day";
  // A day has no early part that is not the day.
  const isWhole = part === null || part === "within" || (grain === "day" && part !== "about");
  if (!isWhole) return { value: null, period, reason: part === "about" ? "approximate" : "part", anchor };
  return { value: { kind: "time", iso, grain }, period, reason: outcome.reason, anchor };
}
