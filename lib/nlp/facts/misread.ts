import type { Fact } from "@/lib/model/fact";
import type { Span } from "@/lib/model/span";
import type { Word } from "@/lib/nlp/read/read";
import type { Clause } from "./clause";
import { baseRelation, buildTree, childrenBy, childrenOf, listSubtree, type Tree } from "./tree";

/**
 * Whether the words contradict the tree that a clause was cut from. The chances of the arcs do not say so: a wrong reading may be
 * the likeliest of all wrong ones.
 */
export function isMisread(clause: Clause, fact: Fact): boolean {
  const tree = buildTree(clause.words);
  if (tree === null) return true;
  return (
    isTornSubject(tree, clause) ||
    isLentWrongly(tree, clause) ||
    clause.kept.some((index) => isFiniteInside(tree, index)) ||
    hasLooseObject(tree, clause) ||
    fact.roles.some(({ span }) => isHalfQuoted(clause.words, span))
  );
}

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** A finite verb that the tree takes for an adjective or a complement without "that": "Brook revealed (amod) police have …". */
const isFiniteInside = (tree: Tree, index: number): boolean =>
  FINITE.test(tree.words[index]?.tag ?? "") && /^(?:xcomp|amod|compound|nmod)$/.test(baseRelation(tree, index));

/** "In this article, we", "that race": a subject that took in what stands before it. */
function isTornSubject({ words }: Tree, { subject, speaker }: Clause): boolean {
  const inside = words.slice(subject.from, subject.to);
  const first = inside[0]?.lower ?? "";
  if (first === "that" || (speaker !== null && first === "whether")) return true;
  const last = inside.at(-1);
  return inside.length > 1 && last?.tag === "PRP" && !/^(?:of|for|with|by|to)$/.test(inside.at(-2)?.lower ?? "");
}

/**
 * A verb that borrows the subject of the verb before it stands behind "and", a comma or words of its own. Behind a noun it has
 * another subject: "told to stay off the roads and | businesses and ferries were closed".
 */
function isLentWrongly(tree: Tree, { predicate }: Clause): boolean {
  const { head, link, verbs } = predicate;
  if (link !== "joined" || childrenBy(tree, head, "nsubj").length > 0) return false;
  // "was to open a port and to close a base": no verb of its own
  if (childrenBy(tree, head, "mark").some((child) => tree.words[child]?.lower === "to")) return true;
  const own = verbs.filter((verb) => verb === head || tree.words[verb]?.head === head);
  const below = new Set(listSubtree(tree, head));
  let at = Math.min(...own) - 1;
  while (/^RB/.test(tree.words[at]?.tag ?? "")) at--;
  const before = tree.words[at];
  return before !== undefined && !below.has(at) && before.tag !== "CC" && !/^[,;:—–-]$/.test(before.text);
}

/** "announced it | planned to join": a pronoun that is no object, being the subject of what follows. */
const hasLooseObject = (tree: Tree, { predicate, kept }: Clause): boolean =>
  childrenBy(tree, predicate.head, "obj").some((child) => {
    const { lower = "", tag = "" } = tree.words[child] ?? {};
    if (/^(?:he|she|they|we|i)$/.test(lower)) return true;
    const next = tree.words[child + 1]?.tag ?? "";
    return (
      tag === "PRP" &&
      childrenOf(tree, child).length === 0 &&
      /^(?:VBD|VBZ|VBP|VBN|MD)$/.test(next) &&
      kept.includes(child)
    );
  });

/** A span that opens a quotation and does not close it, or the other way round. */
function isHalfQuoted(words: readonly Word[], { start, end }: Span): boolean {
  const marks = words.filter(({ span, text }) => span.start >= start && span.end <= end && /^[“”"«»]$/.test(text));
  const opened = marks.filter(({ text }) => text === "“" || text === "«").length;
  const closed = marks.filter(({ text }) => text === "”" || text === "»").length;
  return opened !== closed || (marks.length - opened - closed) % 2 === 1;
}
