import type { Fact } from "@/lib/model/fact";
import type { Clause } from "./clause";
import { baseRelation, childrenBy, childrenOf, listSubtree, type Tree } from "./tree";

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** "handed Brook the sash": a name between the verb and its object that has no role. */
export function hasLostReceiver({ words, names, predicate, kept }: Clause, { roles }: Fact): boolean {
  const patient = roles.find(({ name }) => name === "patient")?.span;
  const after = words[predicate.head]?.span.end ?? 0;
  if (patient === undefined || predicate.isPassive || patient.start < after) return false;
  return names.some(
    ({ from, span }) =>
      kept.includes(from) &&
      span.start > after &&
      span.end <= patient.start &&
      !roles.some((role) => role.span.start <= span.start && role.span.end >= span.end),
  );
}

/** "arrested and questioned the student": the object stands behind the other verb. */
export function sharesObject(tree: Tree, { predicate, kept }: Clause, { roles }: Fact): boolean {
  const told = roles.filter(({ name }) => name !== "time" && name !== "amount" && name !== "place");
  if (predicate.isPassive || predicate.isCopular || told.length > 1) return false;
  const parent = tree.words[predicate.head]?.relation === "conj" ? tree.words[predicate.head]?.head : predicate.head;
  const verbs = [parent ?? predicate.head, ...childrenBy(tree, parent ?? predicate.head, "conj")];
  return (
    verbs.length > 1 &&
    !kept.some((index) => index > predicate.head && tree.words[index]?.head === predicate.head) &&
    verbs.some((verb) => verb !== predicate.head && childrenBy(tree, verb, "obj").length > 0)
  );
}

/** "gave the government until Thursday": who got something, taken for the gift. */
export const isBareGift = ({ words, predicate }: Clause, { roles }: Fact): boolean =>
  /^(?:gave|given?|gives|sends?|sent|hand(?:s|ed)?|grant(?:s|ed)?)$/.test(words[predicate.head]?.lower ?? "") &&
  !predicate.isPassive &&
  !roles.some(({ name }) => name === "recipient") &&
  roles.some(
    ({ name, span }) =>
      name === "patient" &&
      words.some((word) => word.span.start === span.end + 1 && /^(?:until|till)$/.test(word.lower)),
  );

/** Verbs that are followed by a clause rather than by a thing. */
const CLAUSE_VERBS =
  /^(?:sa(?:id|ys)|(?:report|state|claim|note|add|argue|insist|warn|suggest|estimate|conclude|reveal|believe|find|explain)e?[ds]|found|believes)$/;

/** "reported the failed landing, which …, was a mistake": a verb of saying whose object is the subject of a verb behind it. */
export function hasStrayVerb({ words, ...tree }: Tree, { predicate, kept }: Clause, { roles }: Fact): boolean {
  if (!CLAUSE_VERBS.test(words[predicate.head]?.lower ?? "") || !roles.some(({ name }) => name === "patient"))
    return false;
  const last = kept.at(-1) ?? 0;
  return words.some(
    ({ tag }, index) =>
      index > last &&
      FINITE.test(tag) &&
      words[index - 1]?.tag !== "CC" &&
      !/^W/.test(words[index - 1]?.tag ?? "") &&
      childrenBy({ words, ...tree }, index, "nsubj").length === 0 &&
      childrenBy({ words, ...tree }, words[index]?.head ?? -1, "nsubj").every((subject) => subject < predicate.head),
  );
}

/**
 * A verb that borrows the subject of the verb before it stands behind "and", a comma or words of its own. Behind a noun it has
 * another subject: "told to stay off the roads and | businesses and ferries were closed".
 */
export function isLentWrongly(tree: Tree, { predicate }: Clause): boolean {
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
export const hasLooseObject = (tree: Tree, { predicate, kept }: Clause): boolean =>
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

/** "with a blues band (VBP) The …": a finite verb without subject or opener, which no added clause is. */
export const isBareClause = (tree: Tree, child: number): boolean =>
  FINITE.test(tree.words[child]?.tag ?? "") &&
  childrenBy(tree, child, "nsubj", "mark", "aux", "advmod", "expl", "csubj").length === 0;

/** A finite verb that the tree takes for an adjective or a complement without "that": "Brook revealed (amod) police have …". */
export const isFiniteInside = (tree: Tree, index: number): boolean =>
  FINITE.test(tree.words[index]?.tag ?? "") && /^(?:xcomp|amod|compound|nmod)$/.test(baseRelation(tree, index));

/** "take the dilutions[, shaken at each step,] past the limit": where something is taken was left out. */
export const hasLostGoal = (tree: Tree, { words, predicate, kept }: Clause): boolean =>
  /^(?:take|takes|took|taken|bring|brings|brought|move|moves|moved|put|puts|send|sends|sent|lead|leads|led)$/.test(
    words[predicate.head]?.lower ?? "",
  ) &&
  childrenBy(tree, predicate.head, "obl").some(
    (child) =>
      child > predicate.head &&
      !kept.includes(child) &&
      /^(?:to|into|past|from|onto|through)$/.test(words[childrenBy(tree, child, "case")[0] ?? -1]?.lower ?? ""),
  );
