import type { Fact } from "@/lib/model/fact";
import type { Word } from "@/lib/nlp/read/read";
import type { Clause } from "./clause";
import {
  hasBracket,
  hasForeignSubject,
  hasHiddenSource,
  hasTornPart,
  hasTwoDays,
  isFollowedByGapping,
  isSpokenByWriter,
  isTooStrong,
} from "./torn-clauses";
import { isCutBehind, isTornRole } from "./torn-parts";
import {
  hasLooseObject,
  hasLostGoal,
  hasLostReceiver,
  hasStrayVerb,
  isBareClause,
  isBareGift,
  isFiniteInside,
  isLentWrongly,
  sharesObject,
} from "./torn-verbs";
import { buildTree, childrenBy, type Tree } from "./tree";

/**
 * Whether the words contradict the tree that a clause was cut from. The chances of the arcs do not say so: a wrong reading may be
 * the likeliest of all wrong ones.
 */
export function isMisread(clause: Clause, fact: Fact): boolean {
  const tree = buildTree(clause.words);
  if (tree === null) return true;
  return (
    isTornSubject(tree, clause) ||
    isSpokenByWriter(clause) ||
    hasHiddenSource(clause) ||
    hasLostGoal(tree, clause) ||
    // "set aside a dispute", its particle taken for a preposition
    (clause.words[clause.predicate.head + 1]?.lower === "aside" &&
      clause.words[clause.predicate.head + 1]?.tag === "IN") ||
    isLentWrongly(tree, clause) ||
    clause.kept.some((index) => isFiniteInside(tree, index)) ||
    childrenBy(tree, clause.predicate.head, "advcl").some((child) => isBareClause(tree, child)) ||
    hasLooseObject(tree, clause) ||
    hasStrayVerb(tree, clause, fact) ||
    isTooStrong(clause, fact) ||
    hasTornPart(clause) ||
    hasForeignSubject(tree, clause) ||
    hasTwoDays(clause) ||
    isFollowedByGapping(clause) ||
    hasLostReceiver(clause, fact) ||
    sharesObject(tree, clause, fact) ||
    isBareGift(clause, fact) ||
    (clause.speaker !== null && hasBracket(clause.words, clause.speaker.range)) ||
    fact.roles.some((role) => isTornRole(clause.words, role) || isCutBehind(clause, role))
  );
}

/** "In this article, we", "that race": a subject that took in what stands before it. */
function isTornSubject({ words }: Pick<Tree, "words">, { subject, speaker, kept, times, predicate }: Clause): boolean {
  const inside = words.slice(subject.from, subject.to);
  const first = inside[0]?.lower ?? "";
  if (first === "that" || first === "neither" || first === "nor" || (speaker !== null && first === "whether"))
    return true;
  if (/^(?:currently|now|nearby|also)$/.test(first)) return true;
  if (times.some(({ from, to }) => from <= subject.from && subject.to <= to)) return true;
  if (isCutInFront({ words }, { subject, kept, times })) return true;
  // "the day of the ruling, the court sent …": a time, and not who did it
  const isDay = DAYS.test(words[predicate.subject]?.lower ?? "");
  if (isDay && !predicate.isCopular && !MARKING.test(words[predicate.head]?.lower ?? "")) return true;
  if (inside.some((word, index) => isFiniteAt(words, word, subject.from + index))) return true;
  const last = inside.at(-1);
  if (inside.length > 1 && /^(?:it|them|him|her|our|your)sel(?:f|ves)$/.test(first)) return true;
  return inside.length > 1 && last?.tag === "PRP" && !/^(?:of|for|with|by|to)$/.test(inside.at(-2)?.lower ?? "");
}

/** "at least three | suicide bombings took place": what stands before the subject belongs to it. */
function isCutInFront(
  { words }: Pick<Tree, "words">,
  { subject, kept, times }: Pick<Clause, "subject" | "kept" | "times">,
): boolean {
  const before = subject.from - 1;
  const isTime = times.some(({ from, to }) => before >= from && before < to);
  return /^(?:CD|JJ[RS]?|DT|PRP\$|PDT)$/.test(words[before]?.tag ?? "") && !kept.includes(before) && !isTime;
}

/** "Pupils sang, Ada Brook": a finite verb that is in no clause about the subject. */
function isFiniteAt(words: readonly Word[], word: Word, index: number): boolean {
  if (!/^(?:VBD|VBZ|VBP|MD)$/.test(word.tag)) return false;
  for (let at: number | null = index; at !== null; at = words[at]?.head ?? null)
    if (/^(?:acl|ccomp|csubj|advcl)/.test(words[at]?.relation ?? "") && (words[at]?.confidence ?? 0) >= GUESS)
      return false;
  return true;
}

const DAYS = /^(?:day|night|morning|evening|afternoon|week|month|year|hour)$/;
const MARKING =
  /^(?:saw|sees|see|mark(?:s|ed)?|brings?|brought|begins?|began|ends?|ended|comes?|came|pass(?:ed|es)|follow(?:s|ed)?)$/;

/** Below this a clause about the subject is a guess. */
const GUESS = 0.3;
