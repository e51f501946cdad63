import type { Word } from "@/lib/nlp/read/read";
import { clockAt } from "./clock";
import { isDash, lowerAt, mayOpenTime } from "./date-words";
import { dateAt } from "./dates";
import { deicticAt } from "./deictics";
import type { Match, Meaning, TimeExpression } from "./expression";
import { partBefore, withinBefore } from "./parts";
import { periodAt } from "./periods";
import { bareMonthAt, monthAloneAt, yearAt, yearOfThing } from "./years";

/** The times of a sentence as they are written, in order, without overlap: nothing is worked out yet. */
export function findExpressions(words: readonly Word[]): TimeExpression[] {
  const found: TimeExpression[] = [];
  for (let index = 0; index < words.length; ) {
    const expression = mayOpenTime(words[index]) ? expressionAt(words, index, found.at(-1)) : null;
    if (expression !== null) found.push(expression);
    index = expression?.to ?? index + 1;
  }
  return found;
}

function expressionAt(words: readonly Word[], at: number, previous: TimeExpression | undefined): TimeExpression | null {
  const isInList = isYear(previous) && previous?.to === at - 1 && /^(?:and|or|,|&)$/.test(lowerAt(words, at - 1));
  const explicit = rangeAt(words, at) ?? plainAt(words, at, isInList);
  if (explicit !== null)
    return { from: at, to: explicit.to, meaning: explicit.value, part: partBefore(words, at), isModifier: false };
  const thing = yearOfThing(words, at);
  if (thing !== null) return { from: at, to: thing.to, meaning: thing.value, part: null, isModifier: true };
  const other = clockAt(words, at) ?? deicticAt(words, at);
  if (other !== null)
    return { from: at, to: other.to, meaning: other.value, part: withinBefore(words, at), isModifier: false };
  return joinedAt(words, at);
}

const plainAt = (words: readonly Word[], at: number, isInList: boolean): Match<Meaning> | null =>
  dateAt(words, at) ?? periodAt(words, at) ?? yearAt(words, at, isInList) ?? monthAloneAt(words, at);

const isYear = (expression: TimeExpression | undefined): boolean =>
  expression?.meaning.kind === "date" && expression.meaning.parts.month === null;

/** "May 3 – June 5", "from May to July 2031", "between 3 May and 5 June"; years alone are read elsewhere. */
function rangeAt(words: readonly Word[], at: number): Match<Meaning> | null {
  const first = dateAt(words, at) ?? bareMonthAt(words, at);
  if (first?.value.kind !== "date") return null;
  const [join, before] = [lowerAt(words, first.to), lowerAt(words, at - 1)];
  const isJoined = isDash(join) || /^(?:to|until|till|through)$/.test(join) || (join === "and" && before === "between");
  if (!isJoined) return null;
  const second = dateAt(words, first.to + 1) ?? bareMonthAt(words, first.to + 1);
  if (second?.value.kind !== "date") return null;
  return { value: { kind: "range", first: first.value.parts, last: second.value.parts }, to: second.to };
}

/** Times inside a word of several parts: "mid-May", "mid-1990s", "late-2031", "May-June". */
function joinedAt(words: readonly Word[], at: number): TimeExpression | null {
  const word = words[at];
  const [, first = "", rest = ""] = /^(\p{L}{3,9})[-‑](\p{Lu}\p{Ll}{2,8}|\d{4}s?)$/u.exec(word?.text ?? "") ?? [];
  if (word === undefined || first === "") return null;
  const as = (text: string): Word => ({ ...word, text, lower: text.toLowerCase() });
  const behind = words.slice(at + 1, at + 4);
  const [, part] = /^(early|mid|late)$/.exec(first.toLowerCase()) ?? [];
  if (part === "early" || part === "mid" || part === "late") {
    const inner = [as(rest), ...behind];
    const match = dateAt(inner, 0) ?? periodAt(inner, 0) ?? yearAt(inner, 0, true) ?? bareMonthAt(inner, 0);
    return match === null ? null : { from: at, to: at + match.to, meaning: match.value, part, isModifier: false };
  }
  const range = rangeAt([as(first), as("-"), as(rest), ...behind], 0);
  return range === null
    ? null
    : { from: at, to: at + range.to - 2, meaning: range.value, part: null, isModifier: false };
}
