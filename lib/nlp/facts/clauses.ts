import type { Sentence } from "@/lib/model/reading";
import type { LinkedName } from "@/lib/nlp/entities/link-entities";
import type { ReadSentence, Word } from "@/lib/nlp/read/read";
import { findVerbForm, SAID_VERBS, type VerbForm } from "@/lib/nlp/read/verbs";
import {
  ARTICLES,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  HEDGES,
  MONTHS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  WEEKDAYS,
} from "@/lib/nlp/read/words";
import { numberOf } from "@/lib/nlp/values/quantities";
import { type Calendar, findDay } from "@/lib/nlp/values/weekdays";

/** Words `from` (inclusive) to `to` (exclusive) of a sentence. */
export type Range = { readonly from: number; readonly to: number };

/** Who a reported clause comes from. `range` covers the whole phrase after "according to", or the subject of "said". */
export type Speaker = { readonly range: Range; readonly name: LinkedName | null };

/**
 * One finite clause cut out of a sentence. `kept` are the words that make it, in order: a phrase kept in front, the
 * subject, the verb and what follows, without appositions, deictic dates and the attribution.
 */
export type Clause = {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly names: readonly LinkedName[];
  readonly kept: readonly number[];
  readonly subject: Range;
  /** The names of the subject when it is nothing else: one, or two joined by "and". */
  readonly subjectNames: readonly LinkedName[];
  /** First word of the verb group. */
  readonly verb: number;
  readonly verbForm: VerbForm | "auxiliary";
  readonly speaker: Speaker | null;
  /** Words among `kept` that name a day only beside the text ("on Monday"), with the date they mean. */
  readonly resolved: readonly (Range & { readonly iso: string })[];
};

/** A sentence on its way to clauses: part of its words, and what was cut off so far. */
type Stretch = ReadSentence & {
  readonly names: readonly LinkedName[];
  readonly calendar: Calendar | null;
  readonly range: Range;
  readonly speaker: Speaker | null;
};

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

/** Takes "according to X" and "X said (that)" off a stretch; empty when the speaker cannot be named. */
function takeSpeaker(stretch: Stretch): Stretch[] {
  const { words, range } = stretch;
  const lower = (index: number) => words[index]?.lower ?? "";
  if (lower(range.from) === "according" && lower(range.from + 1) === "to") {
    const comma = findComma(words, range.from, range.to);
    return comma === null
      ? []
      : [{ ...stretch, range: { from: comma + 1, to: range.to }, speaker: speakerIn(stretch, range.from + 2, comma) }];
  }
  for (let index = range.from + 3; index < range.to; index++) {
    if (lower(index) === "according" && lower(index + 1) === "to") {
      const comma = findComma(words, index, range.to) ?? range.to;
      // "hopes that the telescope, according to X, will …": the clause goes on behind its source.
      if (comma < range.to - 1) return [];
      // "…, according to X, with three of them …": what follows the speaker may be said by nobody; it is dropped.
      const cut = words[index - 1]?.text === "," ? index - 1 : index;
      return [{ ...stretch, range: { from: range.from, to: cut }, speaker: speakerIn(stretch, index + 2, comma) }];
    }
  }
  return takeSaying(stretch);
}

function takeSaying(stretch: Stretch): Stretch[] {
  const { words, range } = stretch;
  // "…, the ministry said" | "…, said Anna Varga"
  for (let index = range.to - 1; index > range.from + 3; index--) {
    if (!SAID_VERBS.has(words[index]?.lower ?? "")) continue;
    const comma = lastComma(words, range.from, index);
    if (comma === null || index - comma > 12) continue;
    if (index === comma + 1)
      return [{ ...stretch, range: { from: range.from, to: comma }, speaker: speakerIn(stretch, index + 1, range.to) }];
    if (index === range.to - 1)
      return [{ ...stretch, range: { from: range.from, to: comma }, speaker: speakerIn(stretch, comma + 1, index) }];
  }
  const start = skipLead(stretch);
  const found = start === null ? null : findSubject(stretch, start);
  if (found === null || !SAID_VERBS.has(words[found.verb]?.lower ?? "")) return [stretch];
  const onDay = lower(words, found.verb + 1) === "on" && WEEKDAYS.has(lower(words, found.verb + 2)) ? 2 : 0;
  const day = onDay > 0 || !["yesterday", "today"].includes(lower(words, found.verb + 1)) ? onDay : 1;
  const that = lower(words, found.verb + 1 + day) === "that" ? 1 : 0;
  const told = lower(words, found.verb) === "told";
  const from = told ? afterThat(words, found.verb, range.to) : found.verb + 1 + day + that;
  if (from === null) return [];
  const said: Stretch = {
    ...stretch,
    range: { from, to: range.to },
    speaker: speakerIn(stretch, found.subject.from, found.subject.to),
  };
  // "Norvia announced a new treaty" has no clause after its verb: it is an event, not a statement.
  return findSubject(said, from) === null ? (that === 1 || told ? [] : [stretch]) : [said];
}

const lower = (words: readonly Word[], index: number): string => words[index]?.lower ?? "";

function afterThat(words: readonly Word[], from: number, to: number): number | null {
  for (let index = from; index < Math.min(to, from + 6); index++) if (lower(words, index) === "that") return index + 1;
  return null;
}

function speakerIn({ names }: Stretch, from: number, to: number): Speaker {
  const inside = names.filter((name) => name.from >= from && name.to <= to && name.entity.type !== "demonym");
  return {
    range: { from, to },
    name: inside.find((name) => name.to === to || name.type === "person") ?? inside[0] ?? null,
  };
}

function findComma(words: readonly Word[], from: number, to: number): number | null {
  for (let index = from; index < to; index++) if (words[index]?.text === ",") return index;
  return null;
}

function lastComma(words: readonly Word[], from: number, to: number): number | null {
  for (let index = to - 1; index > from; index--) if (words[index]?.text === ",") return index;
  return null;
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

type FoundSubject = {
  readonly subject: Range;
  readonly names: readonly LinkedName[];
  /** First word after the subject and its apposition. */
  readonly verb: number;
  readonly verbForm: Clause["verbForm"];
  readonly dropped: Range | null;
};

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

const listIndexes = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);

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

const OPENERS = new Set(
  `separately meanwhile however also additionally moreover furthermore later earlier then subsequently instead finally
  nevertheless nonetheless afterwards afterward similarly likewise overall still thus therefore recently currently
  historically notably`
    .trim()
    .split(/\s+/),
);
const EMPTY_LEADS =
  /^(?:speaking|writing|responding|asked|addressing|commenting|in (?:addition|response|return|total|the meantime|turn|a (?:joint )?statement|an interview)|as a result|for (?:example|instance|his part|her part)|at the (?:same )?time|on the other hand|of course|by contrast|at a (?:press|news) conference)\b/;

/** Index where the subject should start, behind a leading phrase; null when the sentence starts with something else. */
function skipLead({ words, range }: Stretch): number | null {
  const first = lower(words, range.from);
  const start = CONJUNCTIONS.has(first) || first === "yet" || first === "so" ? range.from + 1 : range.from;
  const opener = lower(words, start);
  if (!isLeadOpener(words, start)) return start;
  let comma = findComma(words, start, Math.min(range.to, start + 16));
  if (comma === null) return OPENERS.has(opener) ? start + 1 : null;
  // "In Doha, Qatar, …" and "On May 3, 2031, …" hold a comma themselves; "Later, at a press conference, …" is two leads.
  for (let step = 0; step < 2; step++) {
    const next: Word | undefined = words[comma + 1];
    const later: number | null =
      next !== undefined &&
      (/^\d{4}$/.test(next.text) || isLeadOpener(words, comma + 1) || isShortName(words, comma + 1))
        ? findComma(words, comma + 1, Math.min(range.to, comma + 10))
        : null;
    if (later === null) break;
    comma = later;
  }
  return comma + 1;
}

const isShortName = (words: readonly Word[], index: number): boolean =>
  /^\p{Lu}/u.test(words[index]?.text ?? "") && words[index + 1]?.text === ",";

const isLeadOpener = (words: readonly Word[], index: number): boolean => {
  const word = words[index]?.lower ?? "";
  if (isHedgeAt(words, index)) return false;
  if (OPENERS.has(word) || PREPOSITIONS.has(word) || SUBORDINATORS.has(word)) return true;
  if (["yesterday", "today"].includes(word)) return true;
  if (
    ["last", "this", "earlier", "later", "late", "early"].includes(word) &&
    findComma(words, index, index + 5) !== null
  )
    return true;
  return (
    words[index]?.lower !== undefined &&
    EMPTY_LEADS.test(`${word} ${words[index + 1]?.lower ?? ""} ${words[index + 2]?.lower ?? ""}`)
  );
};

/** "At least 41", "About 2.9 million", "Up to three": a limit before a number, not a preposition. */
const isHedgeAt = (words: readonly Word[], index: number): boolean =>
  HEDGES.some((hedge) => {
    const parts = hedge.split(" ");
    const number = words[index + parts.length];
    return (
      parts.every((part, step) => lower(words, index + step) === part) &&
      number !== undefined &&
      (numberOf(number.text) !== null || /^[$€£]$/.test(number.text))
    );
  });

/** A lead that places the event stays in the clause ("In 2018, …"); one that only links it to the text before does not. */
function keptLead({ words, range }: Stretch, start: number): number {
  const lead = words
    .slice(range.from, start)
    .map((word) => word.lower)
    .join(" ");
  const first = words[range.from]?.lower ?? "";
  if (start === range.from || OPENERS.has(first) || EMPTY_LEADS.test(lead) || CONJUNCTIONS.has(first)) return start;
  return range.from;
}

/** Finds subject and verb from a word on; null when the words there are not "subject, verb" beyond doubt. */
function findSubject(stretch: Stretch, start: number): FoundSubject | null {
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

function skipAdverbs(words: readonly Word[], from: number): number {
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
function verbFormAt(words: readonly Word[], at: number, isAfterName: boolean): Clause["verbForm"] | null {
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

const TAILS = new Set(
  "who which where whose whom while whereas although though as after before but because with including saying adding according when despite following leaving making bringing citing calling compared prompting causing killing more and".split(
    " ",
  ),
);

/**
 * Where the clause ends: before a trailing part that adds another statement ("…, which …", "…, saying …", "…, the …"), or
 * before a second verb of the same subject, whose place is `next`.
 */
function endOfClause(words: readonly Word[], verb: number, to: number): { end: number; next: number | null } {
  for (let index = verb + 2; index < to; index++) {
    const [word, next] = [words[index], words[index + 1]];
    if (word === undefined || next === undefined) continue;
    if (/^[—–:-]$/.test(word.text)) return { end: index, next: null };
    const second = secondVerb(words, index, to);
    if (second !== null) return { end: index, next: second };
    if (word.text !== ",") continue;
    if (TAILS.has(next.lower) && !isListTail(words, index, verb)) return { end: index, next: null };
    if (/^\p{Ll}{3,}ing$/u.test(next.text) || (ARTICLES.has(next.lower) && !isEnumerated(words, index, to)))
      return { end: index, next: null };
  }
  return { end: to, next: null };
}

/** "…, shut schools", "… and later banned", ", and banned": the place of the verb after comma or conjunction. */
function secondVerb(words: readonly Word[], at: number, to: number): number | null {
  const isComma = words[at]?.text === ",";
  if (!isComma && !["and", "but"].includes(lower(words, at))) return null;
  const conjunction = isComma && ["and", "but"].includes(lower(words, at + 1)) ? at + 2 : at + 1;
  const verb = skipAdverbs(words, conjunction);
  const form = verb < to ? verbFormAt(words, verb, false) : null;
  if (form === null) return null;
  // "killed and injured 12 people": one object for two verbs
  return isComma || findVerbForm(lower(words, at - 1)) === null ? verb : null;
}

/** "a school, a bridge and a road": the comma before an article belongs to a list. */
const isEnumerated = (words: readonly Word[], comma: number, to: number): boolean =>
  words.slice(comma + 1, Math.min(to, comma + 14)).some((word) => CONJUNCTIONS.has(word.lower));

/** "Norvia, Estria, and Kalland": the comma before "and" belongs to a list. */
const isListTail = (words: readonly Word[], comma: number, verb: number): boolean =>
  lower(words, comma + 1) === "and" && words.slice(verb, comma).some((word) => word.text === ",");

const UNITS = new Set(
  "week month year night morning afternoon evening weekend day summer winter spring autumn fall season decade century".split(
    " ",
  ),
);
const DAYTIMES = new Set("morning afternoon evening night".split(" "));
const LONE = new Set(
  "yesterday today tonight now also already recently subsequently currently later then again meanwhile".split(" "),
);

/**
 * Leaves out the times and words that only mean something beside the text: "on Thursday", "last week", "also". A weekday
 * that the calendar can settle stays, with its date.
 */
function settleDeictics(
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
  if (["last", "this", "next"].includes(at(step)) && UNITS.has(at(step + 1)) && !PREPOSITIONS.has(before))
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
