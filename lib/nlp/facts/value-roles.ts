import type { Quantity, Role, TimeValue } from "@/lib/model/fact";
import type { Clause, Range } from "./clause";
import { roleOf, spanOf } from "./found";
import { childrenOf, isNested, type Tree } from "./tree";

/** A date or a number in the words of a clause. */
export type Valued = Range & { readonly value: Quantity | TimeValue };

/** "Monday and Tuesday" */
const isJoint = (words: Clause["words"], from: number, to: number): boolean =>
  [words[from - 1], words[to]].some((word) => word?.lower === "and" || word?.lower === "or") &&
  [words[from - 2], words[to + 1]].some((word) => /^(?:NNPS?|CD)$/.test(word?.tag ?? ""));

/** "since 2019", "before May": a limit, not the time itself. */
const isAtTime = (words: Clause["words"], from: number): boolean => {
  const before = words[from - 1];
  // "the August 2 vote"
  if (/^(?:DT|PRP\$|POS)$/.test(before?.tag ?? "") && before?.lower !== "this") return false;
  return before === undefined || !/^(?:IN|TO)$/.test(before.tag) || /^(?:in|on|at|during)$/.test(before.lower);
};

/** When it happened: the only time of the clause, or of several those that hang on its verb. */
export function listTimes(tree: Tree, { words, kept, subject, predicate }: Clause, values: readonly Valued[]): Role[] {
  const free = values.filter(
    ({ from, to, value }) =>
      value.kind === "time" &&
      kept.includes(from) &&
      kept.includes(to - 1) &&
      (from >= subject.to || to <= subject.from) &&
      isAtTime(words, from) &&
      !isNested(tree, to - 1, predicate.head, "xcomp") &&
      !isNested(tree, to - 1, predicate.head, "conj") &&
      !isJoint(words, from, to),
  );
  const isDirect = ({ from, to }: Range) =>
    childrenOf(tree, predicate.head).some((child) => child >= from && child < to);
  const own = free.length === 1 ? free : free.filter(isDirect);
  return own.map(({ from, to, value }) => {
    const start = words[from]?.lower === "on" ? from + 1 : from;
    return roleOf("time", spanOf(words, { from: start, to }), null, value);
  });
}

/** Numbers of the clause that are no date: what they count is the phrase they stand in. */
export function listAmounts(tree: Tree, { words, kept, predicate }: Clause, values: readonly Valued[]): Role[] {
  return (
    values
      .filter(({ value, from, to }) => value.kind === "quantity" && kept.includes(from) && kept.includes(to - 1))
      // "51 Pegasi b": a number that opens a name
      .filter(({ from, to }) => words[from]?.tag !== "NNP" && words[to]?.tag !== "NNP" && !isInName(words, from))
      .filter(({ from, value }) => words[from]?.isQuoted !== true && !isBareOne(value))
      .filter(({ from, to }) => !isNested(tree, to - 1, predicate.head) && !isPartOfOther(words, from))
      .map(({ from, to, value }) => roleOf("amount", spanOf(words, { from, to }), null, value))
  );
}

/** "Luna 25", "the men’s 100 meters" */
const isInName = (words: Clause["words"], from: number): boolean => /^(?:NNPS?|POS)$/.test(words[from - 1]?.tag ?? "");

/** "one of them", "one day": no count. */
const isBareOne = (value: Valued["value"]): boolean =>
  value.kind === "quantity" && value.value === 1 && value.unit === null;

/** "instead of 12", "half of its 40 ships": a number beside the one that counts. */
function isPartOfOther(words: Clause["words"], from: number): boolean {
  const lowerAt = (index: number) => words[index]?.lower ?? "";
  const at = /^(?:its|his|her|their|the)$/.test(lowerAt(from - 1)) ? from - 2 : from - 1;
  return /^(?:of|than)$/.test(lowerAt(at)) && /^(?:instead|half|most|out|rather|other|ahead)$/.test(lowerAt(at - 1));
}
