import type { Sentence } from "@/lib/model/reading";
import type { LinkedName } from "@/lib/nlp/entities/link-entities";
import type { ReadSentence, Word } from "@/lib/nlp/read/read";
import { findVerbForm, type VerbForm } from "@/lib/nlp/read/verbs";
import { AUXILIARIES } from "@/lib/nlp/read/words";
import { type Clause, lower, type Range, type Speaker } from "./clause";
import { settleDeictics } from "./deictics";
import { isEmptyLead } from "./leads";
import { listPredicates, type Predicate } from "./predicates";
import { findSource, nameIn } from "./speaker";
import {
  baseRelation,
  buildTree,
  childrenBy,
  childrenOf,
  isAside,
  isBetween,
  isPunctuation,
  isSetOff,
  listPhrase,
  type Tree,
} from "./tree";

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

/** Of what a clause rests on, each is as likely as `each`, and all together as likely as `all`. */
const SURE = { each: 0.6, all: 0.5 };

/**
 * Whether subject, verb and clause hang together beyond doubt. Which word of a name or noun phrase is its head is often open
 * where it does not matter: the chances of all words of the phrase count together.
 */
function isSure(tree: Tree, predicate: Predicate): boolean {
  const chances = chancesOf(tree, predicate);
  return Math.min(...chances) >= SURE.each && chances.reduce((product, chance) => product * chance, 1) >= SURE.all;
}

/** How likely the subject, the finite verb and the clause itself hang where the tree has them. */
export function chancesOf(tree: Tree, { head, subject, verbs, link, isCopular }: Predicate): number[] {
  const own = [...new Set([...verbs, head, ...(isCopular ? listPhrase(tree, head) : [])])];
  // What is shared with the clause before hangs there: "signed a pact and opened a port".
  const shared = [subject, verbs[0] ?? head].filter((index) => index !== head);
  const core = new Set<number | null>([...own, ...shared.map((index) => tree.words[index]?.head ?? null)]);
  const chances: number[] = [];
  if (link !== "relative") chances.push(chanceOf(tree, listPhrase(tree, subject), core, "confidence"));
  if (verbs[0] !== undefined && verbs[0] !== head) chances.push(chanceOf(tree, [verbs[0]], core, "headConfidence"));
  // Whether "said" hangs on what is said, or the other way round, makes no difference.
  if (link !== "said") chances.push(chanceOf(tree, own, new Set([tree.words[head]?.head ?? null]), "headConfidence"));
  return chances;
}

/** How likely one of the words hangs on one of the heads, 0..1; the words of one phrase exclude each other. */
function chanceOf(
  { words }: Tree,
  phrase: readonly number[],
  heads: ReadonlySet<number | null>,
  measure: "confidence" | "headConfidence",
): number {
  const chances = phrase.map((index) => {
    const word = words[index];
    if (word === undefined) return 0;
    const own = heads.has(word.head) ? word[measure] : 0;
    return own + (word.rival !== null && heads.has(word.rival.head) ? word.rival.chance : 0);
  });
  return Math.min(
    1,
    chances.reduce((sum, chance) => sum + chance, 0),
  );
}

/** What is known of the sentence besides its words: its names, what its pronouns mean, and its times. */
export type Around = Pick<Clause, "names" | "readings" | "times" | "amounts">;

function cutClause(
  tree: Tree,
  predicate: Predicate,
  sentence: Sentence,
  { names, readings, times, amounts }: Around,
): Clause | null {
  const { words } = tree;
  const subject = listSubject(tree, predicate);
  if (subject === null) return null;
  const [first = 0, last = 0] = [subject[0], subject.at(-1)];
  if (
    (predicate.link !== "relative" && isLead(tree, predicate.subject)) ||
    (predicate.speaker !== null && isLead(tree, predicate.speaker.subject))
  )
    return null;
  const range = { from: first, to: last + 1 };
  const verb = predicate.verbs[0] ?? 0;
  if (verb < range.to || !isAgreed(tree, predicate) || isAlternative(tree, predicate)) return null;
  const source = findSource(tree);
  const own = new Set([...subject, ...predicate.verbs, ...listOwn(tree, predicate, source?.branch ?? null)]);
  const kept = [...own].filter((index) => !isPunctuation(tree, index));
  const keptWords = new Set(kept);
  const within = words.flatMap((_, index) =>
    isPunctuation(tree, index) && isBetween(tree, index, keptWords) ? [index] : [],
  );
  const all = [...kept, ...within].toSorted((a, b) => a - b);
  if (isTorn(words, all, verb)) return null;
  const form = verbFormOf(tree, predicate);
  const speaker = source?.speaker ?? speakerOf(tree, predicate);
  return {
    sentence,
    words,
    names,
    readings,
    times,
    amounts,
    ...settleDeictics(words, all, times),
    predicate,
    subject: range,
    subjectNames: namesOf(names, words, range),
    verb,
    verbForm: form,
    speaker: speaker === null ? null : { ...speaker, name: nameIn(names, speaker.range) },
  };
}

/** The words of the subject. A list may hang on the verb in several pieces; null when they do not stand together. */
function listSubject(tree: Tree, { head, subject }: Predicate): number[] | null {
  const pieces = childrenBy(tree, head, "nsubj");
  // The antecedent of "who" may stand behind a preposition of its own clause.
  if (!pieces.includes(subject)) return listPhrase(tree, subject).filter((index) => !isCaseOf(tree, index, subject));
  if (pieces.length === 1) return listPhrase(tree, subject);
  const all = new Set(pieces.flatMap((piece) => listPhrase(tree, piece)));
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const between = tree.words.flatMap((_, index) => (index > first && index < last && !all.has(index) ? [index] : []));
  return between.every((index) => isPunctuation(tree, index)) ? [...all, ...between].toSorted((a, b) => a - b) : null;
}

/** "In findings that …, researchers": a phrase with a preposition that was taken for a subject. */
const isLead = (tree: Tree, noun: number): boolean =>
  childrenBy(tree, noun, "nsubj").length === 0 &&
  childrenBy(tree, noun, "case").some((child) => child < noun && /^(?:IN|TO)$/.test(tree.words[child]?.tag ?? ""));

/** Whether a word is, or belongs to, the preposition of a noun. */
const isCaseOf = (tree: Tree, index: number, noun: number): boolean =>
  childrenBy(tree, noun, "case").some((child) => child === index || tree.words[index]?.head === child);

/** Kept below the head: all but other clauses, what is set off, and openers that only link it to the text before. */
function listOwn(tree: Tree, { head, subject, verbs }: Predicate, source: number | null): number[] {
  const verb = verbs[0] ?? head;
  const isDropped = (child: number, parent: number): boolean => {
    if (child === source || (parent === head && child === subject)) return true;
    if (parent !== head) return isSetOff(tree, child);
    const relation = baseRelation(tree, child);
    // "is to open" keeps its "to"
    if (relation === "mark") return child < verb;
    if (/^(?:cc|parataxis|discourse|vocative|reparandum|list|dislocated|nsubj)$/.test(relation)) return true;
    if (relation === "conj") return isClausal(tree, child);
    if (child < verb) return relation === "advcl" || isEmptyLead(tree, child);
    return relation !== "punct" && isAside(tree, child);
  };
  return listBelow(tree, head, isDropped);
}

function listBelow(tree: Tree, top: number, isDropped: (child: number, parent: number) => boolean): number[] {
  const found: number[] = [];
  const open = [top];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    found.push(index);
    for (const child of childrenOf(tree, index)) if (!isDropped(child, index)) open.push(child);
  }
  return found;
}

const isClausal = (tree: Tree, child: number): boolean =>
  /^(?:VB|MD)/.test(tree.words[child]?.tag ?? "") ||
  childrenOf(tree, child).some((index) => /^(?:cop|nsubj)/.test(tree.words[index]?.relation ?? ""));

/** Subject and verb agree in number, as the tags have it: a second opinion on the arc between them. */
function isAgreed(tree: Tree, { subject, verbs }: Predicate): boolean {
  const [noun, verb] = [tree.words[subject], tree.words[verbs[0] ?? -1]];
  if (noun === undefined || verb === undefined) return false;
  const isJoint = childrenOf(tree, subject).some((child) => baseRelation(tree, child) === "conj");
  const isPlural = isJoint || /^NNP?S$/.test(noun.tag);
  if (isPlural && (verb.lower === "was" || verb.lower === "is" || verb.lower === "has"))
    return !isJoint && noun.tag === "NNPS";
  return !(verb.tag === "VBZ" && isPlural && noun.tag === "NNS");
}

/** "won 44 medals and Chinese athletes | won 27": the last words belong to a verb that was left out. */
const isTorn = (words: readonly Word[], kept: readonly number[], verb: number): boolean =>
  kept.some(
    (index, position) => index >= verb && kept[position + 1] !== index + 1 && FINITE.test(words[index + 1]?.tag ?? ""),
  );

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** "is re-elected or replaced": neither half is true by itself. */
const isAlternative = (tree: Tree, { head }: Predicate): boolean =>
  [head, ...childrenBy(tree, head, "conj")].some((member) =>
    childrenBy(tree, member, "cc").some((word) => /^(?:or|either|nor)$/.test(lower(tree.words, word))),
  );

/** The form of a verb that stands alone; verbs with helpers are turned round by their helper. */
function verbFormOf({ words }: Tree, { verbs, isCopular }: Predicate): Clause["verbForm"] {
  const first = lower(words, verbs[0] ?? -1);
  if (verbs.length > 1 || isCopular || (AUXILIARIES.has(first) && !/^(?:do|did|does)$/.test(first))) return "auxiliary";
  const isPresent = /^VB[ZP]$/.test(words[verbs[0] ?? -1]?.tag ?? "");
  return findVerbForm(first) ?? unknownForm(isPresent);
}

/** A verb whose lemma is not known cannot be put behind "did". */
const unknownForm = (isPresent: boolean): VerbForm => ({ lemma: "", form: isPresent ? "present" : "past" });

function speakerOf(tree: Tree, { speaker }: Predicate): Omit<Speaker, "name"> | null {
  if (speaker === null) return null;
  const { verb, subject } = speaker;
  const phrase = listPhrase(tree, subject);
  return { verb, range: { from: phrase[0] ?? subject, to: (phrase.at(-1) ?? subject) + 1 } };
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
