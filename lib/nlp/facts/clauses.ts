import type { Sentence } from "@/lib/model/reading";
import type { LinkedName } from "@/lib/nlp/entities/link-entities";
import type { ReadSentence, Word } from "@/lib/nlp/read/read";
import { findVerbForm, type VerbForm } from "@/lib/nlp/read/verbs";
import { AUXILIARIES, HEDGES } from "@/lib/nlp/read/words";
import { type Clause, lower, type Range, type Speaker } from "./clause";
import { listKept, listSubject } from "./clause-words";
import { settleDeictics } from "./deictics";
import { hasDoubt, isHalved, isSure, isTorn } from "./doubts";
import { listPredicates, type Predicate } from "./predicates";
import { findSource, nameIn } from "./speaker";
import { buildTree, childrenBy, listPhrase, type Tree } from "./tree";

/**
 * Cuts the clauses out of a sentence, in the order of its tree: each with its subject and finite verb, without what is only
 * added to it. Empty where the tree does not say clearly enough what belongs together.
 */
export function cutClauses({ sentence, words }: Pick<ReadSentence, "sentence" | "words">, around: Around): Clause[] {
  const tree = buildTree(words);
  if (tree === null) return [];
  return listPredicates(tree).flatMap((predicate) => {
    if (!isSure(tree, predicate)) return [];
    const clause = cutClause(tree, predicate, sentence, around);
    return clause === null ? [] : [clause];
  });
}

/** What is known of the sentence besides its words: its names, what its pronouns mean, and its times. */
export type Around = Pick<Clause, "names" | "antecedents" | "times" | "amounts">;

function cutClause(tree: Tree, predicate: Predicate, sentence: Sentence, around: Around): Clause | null {
  const { words } = tree;
  const [verb = predicate.head] = predicate.verbs;
  const subject = withHedge(words, withoutTimes(words, listSubject(tree, predicate), predicate.subject, around.times));
  if (subject.length === 0 || hasDoubt(tree, predicate)) return null;
  const range = { from: subject[0] ?? verb, to: (subject.at(-1) ?? verb) + 1 };
  const source = findSource(tree);
  if (source?.isUnclear === true) return null;
  const saidOn = source === null ? null : timeOfSaying(words, source.speaker.range, around.times);
  const isOfSaying = (index: number) => saidOn !== null && index >= saidOn.from && index < saidOn.to;
  const kept = withoutLoose(
    words,
    listKept(tree, predicate, subject, source?.branch ?? null).filter((index) => !isOfSaying(index)),
  );
  if (verb < range.to || isTorn(words, kept, verb) || isHalved(words, kept)) return null;
  const speaker = speakerOf(tree, predicate, source, around.names);
  const subjectNames = namesOf(around.names, words, range);
  if (isWrongWho(tree, predicate, subjectNames)) return null;
  return {
    ...around,
    sentence,
    words,
    ...settleDeictics(words, kept, around.times),
    predicate,
    subject: range,
    subjectNames,
    verb,
    verbForm: verbFormOf(tree, predicate),
    speaker: speaker === null ? null : { ...speaker, name: nameIn(around.names, speaker.range) },
  };
}

/** Without the commas that open the clause or follow one another, what stood between them being gone. */
const withoutLoose = (words: readonly Word[], kept: readonly number[]): readonly number[] => {
  const isComma = (index: number | undefined) => words[index ?? -1]?.text === ",";
  return kept.filter((index, position) => !(isComma(index) && (position === 0 || isComma(kept[position - 1]))));
};

/** "According to Ada Brook on Saturday, …": when it was said, not when it happened. */
function timeOfSaying(words: readonly Word[], { to }: Range, times: Clause["times"]): Range | null {
  const on = /^(?:on|in)$/.test(lower(words, to)) ? 1 : 0;
  const time = times.find(({ from }) => from === to + on);
  return time === undefined ? null : { from: to, to: time.to };
}

/** "Ada Brook of Norvia, who led …": a country is no "who". */
const isWrongWho = (tree: Tree, { link, head }: Predicate, names: readonly LinkedName[]): boolean =>
  link === "relative" &&
  names.some(({ entity }) => /^(?:country|city|region|waterbody)$/.test(entity.type)) &&
  childrenBy(tree, head, "nsubj").some((child) => lower(tree.words, child) === "who");

/** "Ada Brook yesterday": a time that was taken into the subject is none of its words. */
function withoutTimes(
  words: readonly Word[],
  subject: readonly number[],
  head: number,
  times: Clause["times"],
): readonly number[] {
  const isTime = (index: number) => times.some(({ from, to }) => index >= from && index < to && from > head);
  const plain = subject.filter((index) => !isTime(index));
  // "A judge in Cardiff on | Thursday"
  while (plain.length < subject.length && words[plain.at(-1) ?? -1]?.tag === "IN") plain.pop();
  return plain;
}

/** "Up to 300 firefighters": what says how exact the number is, wherever the tree hangs it. */
function withHedge(words: readonly Word[], subject: readonly number[]): readonly number[] {
  const [first] = subject;
  if (first === undefined || !/^(?:CD|DT)$/.test(words[first]?.tag ?? "")) return subject;
  const hedge = HEDGES.map((phrase) => phrase.split(" ")).find((parts) =>
    parts.every((part, step) => lower(words, first - parts.length + step) === part),
  );
  if (hedge === undefined || (words[first]?.tag === "DT" && !/^(?:a|half)$/.test(lower(words, first)))) return subject;
  return [...hedge.map((_, step) => first - hedge.length + step), ...subject];
}

/** The form of a verb that stands alone; verbs with helpers are turned round by their helper. */
function verbFormOf({ words }: Tree, { verbs, isCopular }: Predicate): Clause["verbForm"] {
  const first = lower(words, verbs[0] ?? -1);
  if (verbs.length > 1 || isCopular || (AUXILIARIES.has(first) && !/^(?:do|did|does)$/.test(first))) return "auxiliary";
  const isPresent = /^VB[ZP]$/.test(words[verbs[0] ?? -1]?.tag ?? "");
  return findVerbForm(first) ?? unknownForm(isPresent);
}

/** A verb whose lemma is not known cannot be put behind "did". */
const unknownForm = (isPresent: boolean): VerbForm => ({ lemma: "", form: isPresent ? "present" : "past" });

/** Who says the clause: "according to X", unless it is about X ("X, which cited a letter"), or the subject of "said". */
function speakerOf(
  tree: Tree,
  { head, speaker, link, subject: about }: Predicate,
  source: ReturnType<typeof findSource>,
  names: readonly LinkedName[],
): Omit<Speaker, "name"> | null {
  const range = source?.speaker.range;
  // "…, according to X, but the man was found dead": what comes behind is the article's own
  const isBehind = source?.isInside === true && head > source.speaker.verb;
  const isAboutSource = range !== undefined && link === "relative" && about >= range.from && about < range.to;
  if (source !== null && !isAboutSource && !isBehind) return source.speaker;
  if (speaker === null) return null;
  const { verb, subject } = speaker;
  const phrase = listPhrase(tree, subject);
  const to = (phrase.at(-1) ?? subject) + 1;
  // "Local prosecutor Ada Brook said": a name that was cut off its title, or through its middle
  const name =
    names.find((other) => other.from === to && other.to === verb) ??
    names.find((other) => (other.title?.from ?? other.from) < to && other.to > to);
  return { verb, range: { from: phrase[0] ?? subject, to: name?.to ?? to } };
}

/** The names a phrase consists of, articles apart: one, or two joined by "and"; none when it holds more than that. */
function namesOf(names: readonly LinkedName[], words: readonly Word[], { from, to }: Clause["subject"]): LinkedName[] {
  const whole = names.filter((name) => name.from >= from && name.to <= to && name.type !== "demonym");
  const inside = whole.filter((name) => !whole.some(({ title }) => title !== null && isWithin(name, title)));
  const covered = new Set(
    inside.flatMap((name) => {
      const start = name.title?.from ?? name.from;
      return Array.from({ length: name.to - start }, (_, step) => start + step);
    }),
  );
  const isLeft = (_: Word, index: number) => index >= from && index < to && !covered.has(index);
  const left = words.filter(isLeft).map((word) => word.lower);
  const isPlain = left.every((word) => word === "the" || (word === "and" && inside.length === 2));
  return isPlain && inside.length <= 2 ? inside : [];
}

const isWithin = (inner: Range, outer: Range): boolean => inner.from >= outer.from && inner.to <= outer.to;
