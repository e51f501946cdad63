import type { Support } from "@/lib/model/fact";
import type { Article } from "@/lib/nlp/distractors/article";
import type { LinkedName } from "@/lib/nlp/entities/link-entities";
import type { Clause, Range } from "@/lib/nlp/facts/clause";
import { supportOf } from "@/lib/nlp/facts/roles";
import type { Word } from "@/lib/nlp/read/read";
import { MONTHS, WEEKDAYS } from "@/lib/nlp/read/words";
import { writeDate } from "@/lib/nlp/values/times";

export const GAP = "_____";

/** Words of a clause that are written as something else: the gap, a full name for a surname. */
export type Substitution = Range & { readonly text: string };

/** Writes words in order with the spaces of the article; where something was left out between two, with one space. */
export function writeWords(
  words: readonly Word[],
  indexes: readonly number[],
  substitutions: readonly Substitution[],
): string {
  let text = "";
  let before: number | null = null;
  for (const index of indexes) {
    const word = words[index];
    if (word === undefined) continue;
    const substitution = substitutions.find((other) => index >= other.from && index < other.to);
    if (substitution === undefined || substitution.from === index) {
      if (before !== null && isSpaced(words, before, index)) text += " ";
      text += substitution?.text ?? word.text;
    }
    before = index;
  }
  return text.replace(/ ,/g, ",").replace(/,+$/, "");
}

function isSpaced(words: readonly Word[], before: number, index: number): boolean {
  const [left, right] = [words[before], words[index]];
  if (left === undefined || right === undefined) return false;
  if (before === index - 1) return left.span.end < right.span.start;
  return !/^(?:[,.;:%)]|['’]s)$/.test(right.text);
}

/**
 * Full names for the bare surnames of a clause, the first time each stands there, and dates for settled weekdays, with the
 * links that prove them.
 * The words of `except` are left alone: they become the gap.
 */
export function expandNames(
  clause: Clause,
  { useOf, isMonthFirst, sentences }: Article,
  except: Range,
): { substitutions: Substitution[]; support: Support[] } {
  const seen = new Set<string>();
  const substitutions: Substitution[] = [];
  const support: Support[] = [];
  const isInReach = (range: Range) => clause.kept.includes(range.from) || isIn(clause.speaker?.range ?? null, range);
  const inReach = clause.names.filter(isInReach);
  for (const name of inReach) {
    const { entity } = name;
    if (entity.type !== "person" || seen.has(entity.id) || isIn(except, name)) continue;
    seen.add(entity.id);
    if (name.text.includes(" ") || !entity.canonical.includes(" ")) continue;
    const full = useOf.get(entity.id)?.fullName ?? null;
    if (full === null) continue;
    substitutions.push({ from: name.from, to: name.to, text: entity.canonical });
    support.push({ kind: "alias", from: name.span, to: full.span, confidence: 0.95 });
  }
  for (const antecedent of clause.antecedents) {
    const { entity } = antecedent.name;
    const isNamed = inReach.some((name) => name.entity.id === entity.id && name.from < antecedent.from);
    if (isIn(except, antecedent) || isNamed || seen.has(entity.id) || !isInReach(antecedent)) continue;
    seen.add(entity.id);
    const isOwner = clause.words[antecedent.from]?.tag === "PRP$";
    const full = `${hasArticle(antecedent.name, sentences) ? "the " : ""}${entity.canonical}`;
    substitutions.push({ from: antecedent.from, to: antecedent.to, text: `${full}${isOwner ? "’s" : ""}` });
    support.push(supportOf(antecedent));
  }
  for (const { from, to, value, support: anchor } of clause.resolved) {
    const span = { start: clause.words[from]?.span.start ?? 0, end: clause.words[to - 1]?.span.end ?? 0 };
    substitutions.push({
      from,
      to,
      text: `${value.grain === "day" ? "on" : "in"} ${writeDate(value.iso, isMonthFirst)}`,
    });
    support.push({ kind: "date", from: span, to: anchor ?? span, confidence: 0.9 });
  }
  return { substitutions, support };
}

/** "the Nobel Prize": whether the article writes the name with "the". */
const hasArticle = ({ entity, sentenceIndex, from, title }: LinkedName, sentences: Article["sentences"]): boolean =>
  entity.type !== "person" &&
  title === null &&
  /(?:^| )the(?: \d{4})?$/.test(
    (sentences[sentenceIndex]?.words.slice(Math.max(0, from - 2), from) ?? []).map(({ lower }) => lower).join(" "),
  );

/** A bare surname is proved by the place where the full name stands. */
export function linkToFullName({ text, span, entity }: LinkedName, { useOf }: Article): Support[] {
  const full = useOf.get(entity.id)?.fullName ?? null;
  return full === null || text === entity.canonical
    ? []
    : [{ kind: "alias", from: span, to: full.span, confidence: 0.95 }];
}

const isIn = (range: Range | null, { from, to }: Range): boolean =>
  range !== null && from >= range.from && to <= range.to;

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Writes ", according to X" for a reported clause, with full names; empty for the article's own statements. */
export function writeSource(clause: Clause, substitutions: readonly Substitution[]): string {
  const { speaker, words } = clause;
  if (speaker === null) return "";
  const indexes = words
    .map((_, index) => index)
    .filter((index) => index >= speaker.range.from && index < speaker.range.to);
  return `, according to ${lowerFirst(clause, speaker.range.from, writeWords(words, indexes, substitutions), substitutions)}`;
}

/** "The ministry" inside a sentence is "the ministry"; a name keeps its capital. */
export function lowerFirst(
  { words, names }: Pick<Clause, "words" | "names">,
  at: number,
  text: string,
  substitutions: readonly Substitution[],
): string {
  const first = words[at];
  if (substitutions.some(({ from, to }) => at >= from && at < to)) return text;
  const isName = names.some((name) => at >= (name.title?.from ?? name.from) && at < name.to);
  if (
    first === undefined ||
    isName ||
    /^NNPS?$/.test(first.tag) ||
    /^(?:\p{Lu}{2,}|\p{Lu}\.|I$)/u.test(first.text) ||
    MONTHS.includes(first.text)
  )
    return text;
  if (WEEKDAYS.has(first.lower) || /\p{Lu}/u.test(first.text.slice(1))) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}
