import { isEmptyLead } from "./leads";
import type { Predicate } from "./predicates";
import {
  baseRelation,
  childrenBy,
  childrenOf,
  isAside,
  isBetween,
  isPunctuation,
  isSetOff,
  listPhrase,
  type Tree,
} from "./tree";

/** The words of the subject. A list may hang on the verb in several pieces; none when they do not stand together. */
export function listSubject(tree: Tree, { head, subject }: Predicate): number[] {
  const pieces = childrenBy(tree, head, "nsubj");
  // The antecedent of "who" may stand behind a preposition of its own clause.
  if (!pieces.includes(subject)) return listPhrase(tree, subject).filter((index) => !isCaseOf(tree, index, subject));
  if (pieces.length === 1) return listPhrase(tree, subject);
  const all = new Set(pieces.flatMap((piece) => listPhrase(tree, piece)));
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const between = tree.words.flatMap((_, index) => (index > first && index < last && !all.has(index) ? [index] : []));
  return between.every((index) => isPunctuation(tree, index)) ? [...all, ...between].toSorted((a, b) => a - b) : [];
}

/** Where a "who"-clause closes: at its first comma that is neither inside a date nor a list. */
function endOfRelative({ words }: Tree, { link, head }: Predicate): number {
  if (link !== "relative") return words.length;
  const comma = words.findIndex(
    ({ text }, index) =>
      text === "," &&
      index > head &&
      !/^\d/.test(words[index + 1]?.text ?? "") &&
      words[index - 1]?.head !== words[index + 1]?.head,
  );
  return comma < 0 ? words.length : comma;
}

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

/**
 * The words that make a clause, in order: its subject, its verbs, and what hangs on them. Marks stay where the words on both
 * sides do. `source`: the branch of "according to …", which is left out.
 */
export function listKept(
  tree: Tree,
  predicate: Predicate,
  subject: readonly number[],
  source: number | null,
): readonly number[] {
  const own = new Set([...subject, ...predicate.verbs, ...listOwn(tree, predicate, source)]);
  const end = endOfRelative(tree, predicate);
  const kept = new Set([...own].filter((index) => !isPunctuation(tree, index) && index < end));
  const isKept = (index: number) => kept.has(index) || (isPunctuation(tree, index) && isBetween(tree, index, kept));
  return [...tree.words.keys()].filter(isKept);
}
