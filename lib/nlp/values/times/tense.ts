import type { Word } from "@/lib/nlp/read/read";
import { findVerbForm } from "@/lib/nlp/read/verbs";
import { weekdayAt } from "./date-words";
import type { Range } from "./expression";

/** "perfect": "has dropped", which reaches from the past to now. */
export type Tense = "past" | "perfect" | "future";

/** Participles and adjectives that look ahead: "is scheduled to open", "due on Monday". */
const AHEAD =
  /^(?:scheduled|set|due|expected|planned|slated|likely|planning|going|hoping|postponed|delayed|called|poised)$/;
/** Verbs that say in the present what a timetable holds: "the fair opens on Monday". */
const TIMETABLE = /^(?:opens?|begins?|starts?|ends?|closes?|runs?|resumes?|returns?|expires?|continues?)$/;
/** "The law takes effect on May 1." */
const isTaking = (words: readonly Word[], at: number): boolean =>
  /^takes?$/.test(words[at]?.lower ?? "") && /^(?:effect|place|office)$/.test(words[at + 1]?.lower ?? "");
/** Verbs that look ahead from the past, so that what hangs on their noun may lie ahead: "promised talks on Monday". */
const PROMISES =
  /^(?:announced|planned|promised|scheduled|called|set|expected|prepared|postponed|delayed|cancelled|canceled|invited|summoned|urged|ordered|agreed|proposed|approved|vowed|pledged|needed|hoped|wanted|intended)$/;

/**
 * Whether what a time hangs on lies before or after the day it is told; null when that cannot be said.
 *
 * Follows the tree; in a sentence without one, the nearest verb before the time, else behind it.
 */
export function tenseAt(words: readonly Word[], range: Range): Tense | null {
  const preposition = words[range.from - 1]?.lower ?? "";
  if (preposition === "since") return "past";
  const hasTree = words.some(({ head }) => head !== null);
  const tense = hasTree ? tenseInTree(words, range) : tenseNearby(words, range);
  // "will pay more than Monday's price": the verb says nothing of the Monday.
  if (tense === "future" && words[range.to]?.lower === "'s" && weekdayAt(words, range.to - 1) !== null) return null;
  if (tense === null && hasTree && /^(?:until|till)$/.test(preposition) && isPresent(words, range)) return "future";
  // "closed until Monday", "ahead of Monday": what was done in the past may lie ahead.
  const looksAhead = /^(?:until|till|by|for|to|through)$/.test(preposition) || words[range.from - 2]?.lower === "ahead";
  return tense !== "future" && looksAhead ? null : tense;
}

function tenseInTree(words: readonly Word[], range: Range): Tense | null {
  let at = headOf(words, range);
  let isDirect = true;
  for (let step = 0; step < 12; step++) {
    const tense = groupTense(words, at, isDirect);
    if (tense !== undefined) return tense;
    const word = words[at];
    if (word === undefined || word.head === null) return null;
    if (!isVerb(word) && step > 0) isDirect = false;
    at = word.head;
  }
  return null;
}

/** "has until Monday", "is closed until Monday": whether the verb that a time hangs on is in the present. */
function isPresent(words: readonly Word[], range: Range): boolean {
  let at: number | null = headOf(words, range);
  for (let step = 0; step < 12 && at !== null; step++) {
    const here: number = at;
    const finite = words.find(
      ({ head, relation, tag }) => head === here && /^(?:aux|cop)/.test(relation) && tag !== "TO",
    );
    const word: Word | undefined = words[here];
    if (finite !== undefined) return /^(?:is|are)$/.test(finite.lower);
    if (word !== undefined && isVerb(word)) return /^VB[ZP]$/.test(word.tag);
    at = word?.head ?? null;
  }
  return false;
}

/** The word of a range that the others hang on. */
function headOf(words: readonly Word[], { from, to }: Range): number {
  for (let index = from; index < to; index++) {
    const head = words[index]?.head ?? null;
    if (words[index]?.tag !== "" && (head === null || head < from || head >= to)) return index;
  }
  return from;
}

const isVerb = ({ tag }: Word): boolean => tag.startsWith("VB");

/** The tense of the verb group around one word; undefined when the word is in none, and its head decides. */
function groupTense(words: readonly Word[], at: number, isDirect: boolean): Tense | null | undefined {
  const word = words[at];
  if (word === undefined) return null;
  const helpers = words.filter(({ head, relation }) => head === at && /^(?:aux|cop)/.test(relation));
  const finite = helpers.find(({ tag }) => /^(?:MD|VBD|VBZ|VBP)$/.test(tag));
  const hasTo = words.some(({ head, tag }) => head === at && tag === "TO");
  // "Talks are to be held on Monday."
  if (finite !== undefined && hasTo) return /^(?:is|are)$/.test(finite.lower) ? "future" : null;
  if (finite !== undefined) return withHelpers(word, finite, helpers);
  if (word.tag === "VBD") return isDirect || !PROMISES.test(word.lower) ? "past" : null;
  if (word.tag === "VBZ" || word.tag === "VBP")
    return TIMETABLE.test(word.lower) || isTaking(words, at) ? "future" : null;
  if (/^VBN?$/.test(word.tag) && hasTo) return afterTo(words, word);
  if (word.tag === "VBN") return AHEAD.test(word.lower) ? null : "past";
  return undefined;
}

function withHelpers(word: Word, finite: Word, helpers: readonly Word[]): Tense | null {
  if (finite.tag === "MD") {
    const isDone = helpers.some(({ lower }) => lower === "have");
    return /^(?:will|shall|'ll|wo|may|must)$/.test(finite.lower) && !isDone ? "future" : null;
  }
  const looksAhead = AHEAD.test(word.lower);
  if (finite.tag === "VBD") return looksAhead ? null : "past";
  if (/^(?:has|have|'ve|'s)$/.test(finite.lower) && !helpers.some(({ tag }) => tag === "VBG"))
    return looksAhead ? null : word.tag === "VBN" ? "perfect" : null;
  if (looksAhead) return "future";
  // "The vote is on Monday."
  return finite.relation === "cop" && !/^JJ/.test(word.tag) ? "future" : null;
}

/** "is expected to arrive", "plans to leave": ahead of the day only where the first verb is in the present. */
function afterTo(words: readonly Word[], word: Word): Tense | null | undefined {
  const above = words[word.head ?? -1];
  if (above === undefined) return null;
  const isPresent = words.some(
    ({ head, lower, relation }) => head === word.head && /^(?:aux|cop)/.test(relation) && /^(?:is|are|am)$/.test(lower),
  );
  // "Talks are to be held on Monday."
  if (/^(?:is|are)$/.test(above.lower)) return "future";
  if (AHEAD.test(above.lower) || (isPresent && word.relation === "xcomp")) return isPresent ? "future" : null;
  if (/^(?:VBZ|VBP)$/.test(above.tag) && /^(?:plan|hope|want|intend|expect|aim|vow|need)s?$/.test(above.lower))
    return "future";
  return PROMISES.test(above.lower) ? null : undefined;
}

/** How far to look for a verb where there is no tree. */
const REACH = 12;

function tenseNearby(words: readonly Word[], { from, to }: Range): Tense | null {
  for (let index = from - 1; index >= Math.max(0, from - REACH); index--) {
    const tense = verbTense(words, index);
    if (tense !== undefined) return tense;
  }
  for (let index = to; index < Math.min(words.length, to + REACH); index++) {
    const tense = verbTense(words, index);
    if (tense !== undefined) return tense;
  }
  return null;
}

function verbTense(words: readonly Word[], at: number): Tense | null | undefined {
  const lower = words[at]?.lower ?? "";
  const before = [at - 1, at - 2, at - 3].map((index) => words[index]?.lower ?? "");
  if (AHEAD.test(lower)) return before.some((word) => /^(?:is|are)$/.test(word)) ? "future" : null;
  if (/^(?:will|shall)$/.test(lower) || before.some((word) => /^(?:will|shall)$/.test(word))) return "future";
  if (/^(?:would|could|may|might|should|can|to)$/.test(lower)) return null;
  if (/^(?:was|were|had|did)$/.test(lower)) return "past";
  const form = findVerbForm(lower);
  if (form === null) return undefined;
  if (form.form === "present") return TIMETABLE.test(lower) ? "future" : null;
  return "past";
}
