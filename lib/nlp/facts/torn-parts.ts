import type { Role } from "@/lib/model/fact";
import type { Span } from "@/lib/model/span";
import type { Word } from "@/lib/nlp/read/read";
import type { Clause } from "./clause";

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** A part that took in more than its own words: half of a quotation, a "but", a second verb. */
export function isTornRole(words: readonly Word[], { name, span }: Role): boolean {
  if (isHalfQuoted(words, span)) return true;
  if (name !== "agent" && lacksClause(words, span)) return true;
  if (name === "time" || name === "amount") return false;
  if (name === "patient" && hasGapping(words, span)) return true;
  const inside = [...words.keys()].filter((index) => {
    const own = words[index]?.span;
    return own !== undefined && own.start >= span.start && own.end <= span.end;
  });
  const isBut = (index: number) => words[index]?.lower === "but" && words[index]?.tag === "CC";
  // "to serve as speaker in 2007 and held the post"
  const isSecond = (index: number) =>
    FINITE.test(words[index]?.tag ?? "") &&
    words[index]?.relation === "conj" &&
    /^VB[NG]?$/.test(words[words[index]?.head ?? -1]?.tag ?? "");
  // "rescued alive and flown to Elling"
  const isMixed = (index: number) =>
    /^VB[ND]$/.test(words[index]?.tag ?? "") &&
    words[index]?.relation === "conj" &&
    /^JJ/.test(words[words[index]?.head ?? -1]?.tag ?? "");
  // "surrounded the man | aiming at him": who aims, hangs elsewhere
  const isMisplaced =
    name === "patient" &&
    inside.some((index) => words[index]?.tag === "VBG" && words[index]?.relation === "acl") &&
    inside.some((index) => words[index]?.tag === "PRP");
  if (isMisplaced || inside.some(isMixed)) return true;
  // "president due to his immunity": why, not what
  if (
    name === "attribute" &&
    inside.slice(1).some((index) => words[index]?.lower === "due" && words[index + 1]?.lower === "to")
  )
    return true;
  if (inside.some((index) => (name !== "topic" && isBut(index)) || isSecond(index))) return true;
  // "them" may be anybody
  return /^(?:patient|recipient)$/.test(name) && inside.length === 1 && isOpenPronoun(words[inside[0] ?? -1]);
}

/** "two people | smugglers", "spoke of Estria | taking the post": a part that goes on behind its last word. */
export function isCutBehind({ words, times }: Clause, { name, span }: Role): boolean {
  if (name === "time" || name === "amount") return false;
  const next = words.findIndex((word) => word.span.start >= span.end);
  // "in Counter-Strike: Global Offensive"
  if (
    words[next]?.text === ":" &&
    /^\p{Lu}/u.test(words[next - 1]?.text ?? "") &&
    /^\p{Lu}/u.test(words[next + 1]?.text ?? "")
  )
    return true;
  // "dropped partly due | to a law", "president due to his immunity"
  if (name === "topic" && words[next - 1]?.lower === "due") return true;
  const [follower, second] = [words[next]?.lower ?? "", words[next + 1]?.tag ?? ""];
  // "the first state | to open …", "from 6 a.m. | to midnight"
  const opener = words.find((word) => word.span.start === span.start)?.lower;
  if (/^(?:topic|attribute)$/.test(name) && follower === "to" && (second === "VB" || opener === "from")) return true;
  const isTime = times.some(({ from, to }) => next >= from && next < to);
  const isNoun = /^NNS?$/.test(words[next]?.tag ?? "") && /^NN/.test(words[next - 1]?.tag ?? "");
  return (
    !isTime &&
    name !== "agent" &&
    name !== "attribute" &&
    (isNoun ||
      (words[next]?.tag === "VBG" &&
        !/^(?:according|including|following|excluding|regarding)$/.test(words[next]?.lower ?? "") &&
        /^NN/.test(words[next - 1]?.tag ?? "")))
  );
}

/** A span that opens a quotation and does not close it, or the other way round. */
function isHalfQuoted(words: readonly Word[], { start, end }: Span): boolean {
  const marks = words.filter(({ span, text }) => span.start >= start && span.end <= end && /^[“”"«»]$/.test(text));
  const opened = marks.filter(({ text }) => text === "“" || text === "«").length;
  const closed = marks.filter(({ text }) => text === "”" || text === "»").length;
  const [straight] = marks.filter(({ text }) => text === '"');
  const isClosing = straight !== undefined && words.some(({ span }) => span.end === straight.span.start);
  return opened !== closed || (marks.length - opened - closed) % 2 === 1 || isClosing;
}

/** "optimistic that the telescope": a clause that opens and has no verb. */
function lacksClause(words: readonly Word[], { start, end }: Span): boolean {
  const inside = words.filter((word) => word.span.start >= start && word.span.end <= end);
  const opener = inside.findIndex(({ lower, tag }, index) => index > 0 && lower === "that" && tag === "IN");
  return opener >= 0 && !inside.slice(opener).some(({ tag }) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag));
}

/** "35 percent of the cost, Denmark 6 percent and Sweden 5 percent": other clauses, their verb left out. */
const hasGapping = (words: readonly Word[], { start, end }: Span): boolean =>
  words.some(
    ({ text, span }, index) =>
      span.start > start &&
      span.end < end &&
      (text === "," || text === "and") &&
      words[index + 1]?.tag === "NNP" &&
      words[index + 2]?.tag === "CD",
  );

const isOpenPronoun = (word: Word | undefined): boolean => /^(?:him|her|them|it|me|us|you)$/.test(word?.lower ?? "");
