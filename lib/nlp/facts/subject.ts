import type { LinkedName } from "@/lib/nlp/entities/link-entities";
import type { Word } from "@/lib/nlp/read/read";
import { findVerbForm } from "@/lib/nlp/read/verbs";
import {
  ARTICLES,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  HEDGES,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from "@/lib/nlp/read/words";
import { numberOf } from "@/lib/nlp/values/quantities";
import { type Clause, findComma, lower, type Range, type Stretch } from "./clause";

export type FoundSubject = {
  readonly subject: Range;
  readonly names: readonly LinkedName[];
  /** First word after the subject and its apposition. */
  readonly verb: number;
  readonly verbForm: Clause["verbForm"];
  readonly dropped: Range | null;
};

/** Finds subject and verb from a word on; null when the words there are not "subject, verb" beyond doubt. */
export function findSubject(stretch: Stretch, start: number): FoundSubject | null {
  const { words, range } = stretch;
  const byName = nameSubject(stretch, start) ?? listSubject(stretch, start);
  if (byName !== null) return byName;
  const first = words[start];
  if (first === undefined || first.isQuoted || PRONOUNS.has(first.lower)) return null;
  if (PREPOSITIONS.has(first.lower) && !isHedgeAt(words, start)) return null;
  if (SUBORDINATORS.has(first.lower) || AUXILIARIES.has(first.lower)) return null;
  const verb = findPhraseVerb(words, start, range.to);
  if (verb === null) return phraseWithApposition(stretch, start);
  const subject = { from: start, to: skipBackAdverbs(words, verb.at, start) };
  return { subject, names: [], verb: verb.at, verbForm: verb.form, dropped: null };
}

/** "A cargo plane, reported as lost, crashed …" */
function phraseWithApposition({ words, range }: Stretch, start: number): FoundSubject | null {
  const open = findComma(words, start, Math.min(range.to, start + 12));
  const close = open === null ? null : findComma(words, open + 1, Math.min(range.to, open + 22));
  if (open === null || close === null || open < start + 2 || isListed(words, open, close)) return null;
  const phrase = words.slice(start, open);
  const isPlain = phrase.every(
    (word, index) =>
      /^[\p{L}\d]/u.test(word.text) &&
      !PRONOUNS.has(word.lower) &&
      !SUBORDINATORS.has(word.lower) &&
      !CONJUNCTIONS.has(word.lower) &&
      (index === 0 || !AUXILIARIES.has(word.lower)),
  );
  const verb = skipAdverbs(words, close + 1);
  const form = verb < range.to ? verbFormAt(words, verb, false) : null;
  if (!isPlain || form === null) return null;
  return {
    subject: { from: start, to: open },
    names: [],
    verb,
    verbForm: form,
    dropped: { from: open, to: close + 1 },
  };
}

function nameSubject({ words, names, range }: Stretch, start: number): FoundSubject | null {
  const article = lower(words, start) === "the" ? 1 : 0;
  const first = nameAt(names, start) ?? nameAt(names, start + article);
  if (first === null || first.type === "demonym") return null;
  let end = first.to;
  const found = [first];
  const joint = lower(words, end) === "and" ? (lower(words, end + 1) === "the" ? end + 2 : end + 1) : null;
  const second = joint === null ? null : nameAt(names, joint);
  if (second !== null) {
    found.push(second);
    end = second.to;
  }
  const subject = { from: start, to: end };
  const comma = words[end]?.text === "," ? findComma(words, end + 1, Math.min(range.to, end + 22)) : null;
  const brackets = words[end]?.text === "(" && words[end + 2]?.text === ")" ? { from: end, to: end + 3 } : null;
  const dropped = comma === null ? brackets : { from: end, to: comma + 1 };
  const at = skipAdverbs(words, dropped?.to ?? end);
  const form = verbFormAt(words, at, true);
  if (at >= range.to || form === null) return null;
  // "Norvia, Estria and Kalland have …": a list, not an apposition
  if (comma !== null && isListed(words, end, comma)) return null;
  return { subject, names: found, verb: at, verbForm: form, dropped };
}

/** "Norvia, Estria and Kalland signed …": three names or more, closed by "and". Nobody is asked for alone. */
function listSubject({ words, names, range }: Stretch, start: number): FoundSubject | null {
  const skipArticle = (index: number) => (lower(words, index) === "the" ? index + 1 : index);
  let name = nameAt(names, skipArticle(start));
  let count = 1;
  let isClosed = false;
  while (name !== null && !isClosed) {
    const isComma = words[name.to]?.text === ",";
    isClosed = lower(words, isComma ? name.to + 1 : name.to) === "and";
    if (!isComma && !isClosed) return null;
    name = nameAt(names, skipArticle(name.to + (isComma ? 1 : 0) + (isClosed ? 1 : 0)));
    count++;
  }
  if (name === null || count < 3) return null;
  const verb = skipAdverbs(words, name.to);
  const verbForm = verbFormAt(words, verb, false);
  if (verb >= range.to || verbForm === null) return null;
  return { subject: { from: start, to: name.to }, names: [], verb, verbForm, dropped: null };
}

const isListed = (words: readonly Word[], from: number, to: number): boolean =>
  to - from <= 4 &&
  words.slice(from + 1, to).every((word) => /^\p{Lu}/u.test(word.text)) &&
  !/^(?:Jr|Sr)/.test(words[from + 1]?.text ?? "");

const nameAt = (names: readonly LinkedName[], index: number): LinkedName | null =>
  names.find((name) => (name.title?.from ?? name.from) === index) ?? null;

const isAdverb = (word: Word | undefined): boolean =>
  word !== undefined &&
  (/^\p{Ll}{3,}ly$/u.test(word.lower) ||
    ["also", "now", "still", "then", "later", "once", "first", "both", "again", "since"].includes(word.lower));

export function skipAdverbs(words: readonly Word[], from: number): number {
  let index = from;
  while (isAdverb(words[index])) index++;
  return index;
}

function skipBackAdverbs(words: readonly Word[], verb: number, start: number): number {
  let end = verb;
  while (end > start + 1 && isAdverb(words[end - 1])) end--;
  return end;
}

/** The form of a finite verb at a word; null when it is not one. Present forms count only straight after a name. */
export function verbFormAt(words: readonly Word[], at: number, isAfterName: boolean): Clause["verbForm"] | null {
  const word = words[at]?.lower ?? "";
  if (AUXILIARIES.has(word)) return "auxiliary";
  const form = findVerbForm(word);
  if (form === null || form.form === "participle" || !/^\p{Ll}/u.test(words[at]?.text ?? "")) return null;
  return form.form === "present" && !isAfterName ? null : form;
}

const MAX_SUBJECT = 14;

/** First finite verb after a noun phrase; steps over participles inside it ("the man arrested in Leeds was charged"). */
function findPhraseVerb(
  words: readonly Word[],
  start: number,
  to: number,
): { at: number; form: Clause["verbForm"] } | null {
  let held: { at: number; form: Clause["verbForm"] } | null = null;
  for (let index = start + 1; index < Math.min(to, start + MAX_SUBJECT + 8); index++) {
    const word = words[index];
    if (word === undefined || word.isQuoted || /^[,;:()—–-]$/.test(word.text)) break;
    if (SUBORDINATORS.has(word.lower) || PRONOUNS.has(word.lower)) break;
    if (held !== null && CONJUNCTIONS.has(word.lower)) break;
    const form = verbFormAt(words, index, false);
    if (form === "auxiliary")
      return held === null || index - start <= MAX_SUBJECT ? checkHead(words, start, index, form, held) : held;
    if (form !== null && held === null && !isModifier(words, index)) {
      if (form.form === "past") return { at: index, form };
      held = { at: index, form };
    }
  }
  return held;
}

function checkHead(
  words: readonly Word[],
  start: number,
  at: number,
  form: Clause["verbForm"],
  held: { at: number } | null,
): { at: number; form: Clause["verbForm"] } | null {
  const last = words[at - 1];
  if (last === undefined || ARTICLES.has(last.lower) || (PREPOSITIONS.has(last.lower) && held === null)) return null;
  return at > start ? { at, form } : null;
}

/** "the proposed law", "a newly elected mayor", "41 armed men": a participle before its noun. */
function isModifier(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (before === undefined) return true;
  if (DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower) || /^\d/.test(before.text)) return true;
  return isAdverb(before) && isModifier(words, index - 1);
}

/** "At least 41", "About 2.9 million", "Up to three": a limit before a number, not a preposition. */
export const isHedgeAt = (words: readonly Word[], index: number): boolean =>
  HEDGES.some((hedge) => {
    const parts = hedge.split(" ");
    const number = words[index + parts.length];
    return (
      parts.every((part, step) => lower(words, index + step) === part) &&
      number !== undefined &&
      (numberOf(number.text) !== null || /^[$€£]$/.test(number.text))
    );
  });
