import type { Word } from "@/lib/nlp/read/read";
import { lower } from "./clause";
import { isHalfDone } from "./polarity";
import type { Predicate } from "./predicates";
import { baseRelation, childrenBy, childrenOf, listPhrase, type Tree } from "./tree";

/** Of what a clause rests on, each is as likely as `each`, and all together as likely as `all`. */
const SURE = { each: 0.6, all: 0.5 };

/**
 * Whether subject, verb and clause hang together beyond doubt. Which word of a name or noun phrase is its head is often open
 * where it does not matter: the chances of all words of the phrase count together.
 */
export function isSure(tree: Tree, predicate: Predicate): boolean {
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

/** Whether something beside the chances speaks against a clause. */
export const hasDoubt = (tree: Tree, predicate: Predicate): boolean =>
  !isAgreed(tree, predicate) ||
  isHalfDone(tree, predicate) ||
  isAlternative(tree, predicate) ||
  (predicate.link !== "relative" && isLead(tree, predicate.subject)) ||
  (predicate.speaker !== null && isLead(tree, predicate.speaker.subject));

/** "In findings that …, researchers": a phrase with a preposition that was taken for a subject. */
const isLead = (tree: Tree, noun: number): boolean =>
  childrenBy(tree, noun, "nsubj").length === 0 &&
  childrenBy(tree, noun, "case").some((child) => child < noun && /^(?:IN|TO)$/.test(tree.words[child]?.tag ?? ""));

/** Subject and verb agree in number, as the tags have it: a second opinion on the arc between them. */
function isAgreed(tree: Tree, { subject, verbs }: Predicate): boolean {
  const [noun, verb] = [tree.words[subject], tree.words[verbs[0] ?? -1]];
  if (noun === undefined || verb === undefined || (verb.lower === "am" && noun.text !== "I")) return false;
  const isJoint = childrenOf(tree, subject).some((child) => baseRelation(tree, child) === "conj");
  const isPlural = isJoint || /^NNP?S$/.test(noun.tag);
  if (isPlural && (verb.lower === "was" || verb.lower === "is" || verb.lower === "has"))
    return !isJoint && noun.tag === "NNPS";
  return !(verb.tag === "VBZ" && isPlural && noun.tag === "NNS");
}

/** "both a council | and a court": the second of two was left out. */
export const isHalved = (words: readonly Word[], kept: readonly number[]): boolean =>
  kept.some(
    (index) =>
      words[index]?.lower === "both" &&
      words[index]?.relation.startsWith("cc") &&
      !kept.some((other) => other > index && words[other]?.lower === "and"),
  );

/** "won 44 medals and Chinese athletes | won 27": the last words belong to a verb that was left out. */
export const isTorn = (words: readonly Word[], kept: readonly number[], verb: number): boolean =>
  kept.some(
    (index, position) => index >= verb && kept[position + 1] !== index + 1 && FINITE.test(words[index + 1]?.tag ?? ""),
  );

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** "is re-elected or replaced": neither half is true by itself. */
const isAlternative = (tree: Tree, { head }: Predicate): boolean =>
  [head, ...childrenBy(tree, head, "conj")].some((member) =>
    childrenBy(tree, member, "cc").some((word) => /^(?:or|either|nor)$/.test(lower(tree.words, word))),
  );
