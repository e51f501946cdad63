import type { LinkedName } from "@/lib/nlp/entities/link-entities";
import type { ReadSentence, Word } from "@/lib/nlp/read/read";
import { findVerbForm } from "@/lib/nlp/read/verbs";
import { AUXILIARIES, CONJUNCTIONS } from "@/lib/nlp/read/words";
import type { Calendar } from "@/lib/nlp/values/weekdays";
import { type Clause, findComma, listIndexes, lower, type Stretch } from "./clause";
import { endOfClause } from "./clause-end";
import { settleDeictics } from "./deictics";
import { keptLead, skipLead } from "./leads";
import { takeSpeaker } from "./speaker";
import { type FoundSubject, findSubject, skipAdverbs, verbFormAt } from "./subject";

/**
 * Cuts the clauses out of a sentence whose subject and finite verb can be told; empty when none can. Reported clauses carry
 * their speaker, or are left out when the speaker is a pronoun.
 */
export function cutClauses(
  { sentence, words }: ReadSentence,
  names: readonly LinkedName[],
  calendar: Calendar | null,
): Clause[] {
  const end = endOfText(words);
  const whole: Stretch = { sentence, words, names, calendar, range: { from: 0, to: end }, speaker: null };
  const stretches = takeSpeaker(whole).flatMap(splitCoordinates);
  return [...stretches.flatMap(parseClause), ...stretches.flatMap(listRelatives)];
}

function endOfText(words: readonly Word[]): number {
  let end = words.length;
  while (end > 0 && /^[.!?;:]$/.test(words[end - 1]?.text ?? "")) end--;
  return end;
}

/** Splits "A did this, and B did that" at a conjunction or semicolon whose right side has a subject and a verb of its own. */
function splitCoordinates(stretch: Stretch): Stretch[] {
  const { words, range } = stretch;
  for (let index = range.from + 2; index < range.to - 2; index++) {
    const word = words[index];
    if (word === undefined || word.isQuoted) continue;
    const isJoint = word.text === ";" || (CONJUNCTIONS.has(word.lower) && word.lower !== "or");
    if (!isJoint) continue;
    const right: Stretch = { ...stretch, range: { from: index + 1, to: range.to } };
    const hasComma = words[index - 1]?.text === "," || word.text === ";";
    const found = findSubject(right, index + 1);
    const isOwn = found !== null && (hasComma || found.names.length > 0) && findVerbIn(words, range.from, index);
    if (!isOwn) continue;
    const left: Stretch = { ...stretch, range: { from: range.from, to: hasComma ? index - 1 : index } };
    return [left, ...splitCoordinates(right)];
  }
  return [stretch];
}

const findVerbIn = (words: readonly Word[], from: number, to: number): boolean =>
  words
    .slice(from, to)
    .some((word) => /^\p{Ll}/u.test(word.text) && (AUXILIARIES.has(word.lower) || findVerbForm(word.lower) !== null));

/** The main clause of a stretch, and one more for each further verb of the same subject ("… signed, and then opened …"). */
function parseClause(stretch: Stretch): Clause[] {
  const start = skipLead(stretch);
  const found = start === null ? null : findSubject(stretch, start);
  if (start === null || found === null) return [];
  const { words, range } = stretch;
  const lead = keptLead(stretch, start);
  const ends = endOfClause(words, found.verb, range.to);
  const isDropped = (index: number) =>
    found.dropped !== null && index >= found.dropped.from && index < found.dropped.to;
  const subject = listIndexes(lead, found.verb).filter((index) => !isDropped(index));
  const main = toClause(stretch, found, [...subject, ...listIndexes(found.verb, ends.end)]);
  if (ends.next === null || found.verbForm === "auxiliary") return [main];
  const form = verbFormAt(words, ends.next, false);
  if (form === null || form === "auxiliary") return [main];
  const rest = endOfClause(words, ends.next, range.to).end;
  const bare = listIndexes(found.subject.from, found.subject.to);
  return [
    main,
    toClause(stretch, { ...found, verb: ends.next, verbForm: form }, [...bare, ...listIndexes(ends.next, rest)]),
  ];
}

function toClause(stretch: Stretch, found: FoundSubject, kept: readonly number[]): Clause {
  const isPast =
    found.verbForm === "auxiliary"
      ? /^(?:was|were|had|did)$/.test(lower(stretch.words, found.verb))
      : found.verbForm.form !== "present";
  const plain = dropBrackets(stretch.words, kept);
  return {
    sentence: stretch.sentence,
    words: stretch.words,
    names: stretch.names,
    ...settleDeictics(stretch.words, plain, isPast ? stretch.calendar : null),
    subject: found.subject,
    subjectNames: found.names,
    verb: found.verb,
    verbForm: found.verbForm,
    speaker: stretch.speaker,
  };
}

/** "the World Health Organization (WHO)", "80 miles (129 km)": short brackets explain and are left out. */
function dropBrackets(words: readonly Word[], kept: readonly number[]): number[] {
  const dropped = new Set<number>();
  kept.forEach((at, position) => {
    if (words[at]?.text !== "(") return;
    const close = kept.findIndex(
      (index, step) => step > position && step <= position + 8 && words[index]?.text === ")",
    );
    for (let step = position; step <= close; step++) dropped.add(kept[step] ?? -1);
  });
  return kept.filter((index) => !dropped.has(index));
}

/** "Ada Brook, who led the talks, …": what a relative clause after a name says of it. */
function listRelatives(stretch: Stretch): Clause[] {
  const { words, names, range } = stretch;
  return names.flatMap((name) => {
    const comma = name.to;
    if (name.from < range.from || comma + 2 >= range.to || words[comma]?.text !== ",") return [];
    if (lower(words, comma + 1) !== (name.entity.type === "person" ? "who" : "which")) return [];
    const verb = skipAdverbs(words, comma + 2);
    const verbForm = verbFormAt(words, verb, true);
    if (verbForm === null) return [];
    const close = findComma(words, verb, range.to) ?? range.to;
    const end = Math.min(close, endOfClause(words, verb, range.to).end);
    const subject = { from: name.from, to: name.to };
    const found: FoundSubject = { subject, names: [name], verb, verbForm, dropped: null };
    return [toClause(stretch, found, [...listIndexes(name.from, name.to), ...listIndexes(comma + 2, end)])];
  });
}
