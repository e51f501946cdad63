import { NUMBER_WORDS } from "@/lib/model/english";
import type { Word } from "@/lib/nlp/read/read";
import { isWrittenOut, lowerAt, monthAt, weekdayAt } from "./date-words";
import type { Match, Meaning, Unit, Which } from "./expression";

const DAYTIMES = /^(?:morning|afternoon|evening|night)$/;
const DAYS: ReadonlyMap<string, number> = new Map([
  ["yesterday", -1],
  ["today", 0],
  ["tonight", 0],
  ["tomorrow", 1],
]);
const UNITS: ReadonlyMap<string, Unit> = new Map([
  ["day", "day"],
  ["week", "week"],
  ["weekend", "weekend"],
  ["month", "month"],
  ["year", "year"],
]);
const WHICH: ReadonlyMap<string, Which> = new Map([
  ["last", "last"],
  ["this", "this"],
  ["next", "next"],
]);
const COUNTS: Readonly<Record<Which, number>> = { last: -1, this: 0, next: 1 };

/** A time that only means something beside the day the text speaks from, or beside the day told of before. */
export function deicticAt(words: readonly Word[], at: number): Match<Meaning> | null {
  return dayWordAt(words, at) ?? whichAt(words, at) ?? neighbourAt(words, at) ?? distanceAt(words, at);
}

/** "yesterday", "tomorrow night", "Monday", "Monday morning"; not "Mondays". */
function dayWordAt(words: readonly Word[], at: number): Match<Meaning> | null {
  const count = DAYS.get(lowerAt(words, at));
  if (count !== undefined && words[at]?.text !== words[at]?.lower && isNameBefore(words, at)) return null;
  if (count !== undefined) return withDaytime(words, { kind: "offset", unit: "day", count }, at + 1);
  const weekday = weekdayAt(words, at);
  if (weekday === null || !isWrittenOut(words[at]) || isPartOfName(words, at, weekday.to)) return null;
  return withDaytime(words, { kind: "weekday", weekday: weekday.value, which: null }, weekday.to);
}

const withDaytime = (words: readonly Word[], value: Meaning, to: number): Match<Meaning> => ({
  value,
  to: DAYTIMES.test(lowerAt(words, to)) ? to + 1 : to,
});

/** "Black Friday", "Sunday Mirror", "a Monday" */
function isPartOfName(words: readonly Word[], at: number, to: number): boolean {
  const before = words[at - 1];
  const relation = words[at]?.relation ?? "";
  // "the next Monday" is told from another day than the article's.
  if (
    /^(?:a|an|every|each|the|any|one|next|last|following|previous|same|that|other|first|second)$/.test(
      before?.lower ?? "",
    )
  )
    return true;
  const isAfterOn = /^(?:on|early|late|by)$/.test(before?.lower ?? "");
  // "On Friday Harbour Company opened": a comma that was left out
  if (/^\p{Lu}/u.test(words[to]?.text ?? "") && relation === "compound" && before?.lower !== "on") return true;
  // "the council met Monday", "in Parliament Wednesday"
  const isAdverbial = /:(?:unmarked|tmod)$/.test(relation) || isAfterOn;
  return !isAdverbial && isNameBefore(words, at);
}

const isNameBefore = (words: readonly Word[], at: number): boolean => /^\p{Lu}/u.test(words[at - 1]?.text ?? "");

/** "last week", "this month", "next Monday", "last May", "this morning", "last night", "this summer" */
function whichAt(words: readonly Word[], at: number): Match<Meaning> | null {
  const which = WHICH.get(lowerAt(words, at));
  if (which === undefined || /^(?:the|a|its|his|her|their|for)$/.test(lowerAt(words, at - 1))) return null;
  const next = lowerAt(words, at + 1);
  const unit = UNITS.get(next);
  const to = at + 2;
  if (unit !== undefined && next !== "day") return { value: { kind: "offset", unit, count: COUNTS[which] }, to };
  if (which === "this" && DAYTIMES.test(next)) return { value: { kind: "offset", unit: "day", count: 0 }, to };
  if (which === "last" && next === "night") return { value: { kind: "offset", unit: "day", count: -1 }, to };
  const weekday = weekdayAt(words, at + 1);
  if (weekday !== null) return withDaytime(words, { kind: "weekday", weekday: weekday.value, which }, weekday.to);
  const month = monthAt(words, at + 1);
  if (month !== null && isWrittenOut(words[at + 1]))
    return { value: { kind: "month", month: month.value, which }, to: month.to };
  const isVague = /^(?:spring|summer|autumn|fall|winter|decade|century|quarter|season)$/.test(next);
  return isVague ? { value: { kind: "loose", reason: "vague" }, to } : null;
}

const BEFORE = new Set(["previous", "preceding"]);
const AFTER = new Set(["next", "following"]);

/** "the next day", "the day before", "the following month", "the same day" */
function neighbourAt(words: readonly Word[], at: number): Match<Meaning> | null {
  if (lowerAt(words, at) !== "the") return null;
  const [first, second] = [lowerAt(words, at + 1), lowerAt(words, at + 2)];
  const unit = UNITS.get(second);
  const told = (of: Unit, count: number): Match<Meaning> => ({
    value: { kind: "narrative", unit: of, count },
    to: at + 3,
  });
  if (unit !== undefined && first === "same") return told(unit, 0);
  if (unit !== undefined && BEFORE.has(first)) return told(unit, -1);
  if (unit !== undefined && AFTER.has(first)) return told(unit, 1);
  // "the next Tuesday"
  const weekday = weekdayAt(words, at + 2);
  const count = first === "same" ? 0 : BEFORE.has(first) ? -1 : AFTER.has(first) ? 1 : null;
  if (weekday !== null && count !== null)
    return withDaytime(words, { kind: "narrative", unit: "week", count }, weekday.to);
  const of = UNITS.get(first);
  // "the day after the vote" hangs on the vote.
  const isLast = !/^(?:the|a|an|his|her|its|their|\p{L}+ing)$/u.test(lowerAt(words, at + 3));
  if (of === undefined || !isLast || /^\p{Lu}/u.test(words[at + 3]?.text ?? "")) return null;
  if (second === "before" || second === "earlier") return told(of, -1);
  return second === "after" || second === "later" ? told(of, 1) : null;
}

/** "ten days ago", "two days later", "a year earlier" */
function distanceAt(words: readonly Word[], at: number): Match<Meaning> | null {
  const [, unitName] = /^(day|week|weekend|month|year|decade)s?$/.exec(lowerAt(words, at + 1)) ?? [];
  const count = /^an?$/.test(lowerAt(words, at)) ? 1 : countOf(words[at]);
  if (unitName === undefined || count === null) return null;
  const unit = UNITS.get(unitName);
  const word = lowerAt(words, at + 2);
  const to = at + 3;
  if (word === "ago")
    return {
      value: unit === "day" ? { kind: "offset", unit, count: -count } : { kind: "loose", reason: "approximate" },
      to,
    };
  if (!/^(?:earlier|later)$/.test(word)) return null;
  return {
    value:
      unit === "day"
        ? { kind: "narrative", unit, count: word === "later" ? count : -count }
        : { kind: "loose", reason: "approximate" },
    to,
  };
}

const countOf = (word: Word | undefined): number | null =>
  word === undefined ? null : /^\d{1,3}$/.test(word.text) ? Number(word.text) : (NUMBER_WORDS.get(word.lower) ?? null);
