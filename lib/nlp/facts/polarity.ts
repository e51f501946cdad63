import type { Predicate } from "./predicates";
import { baseRelation, childrenBy, childrenOf, type Tree } from "./tree";

type Clausal = Pick<Predicate, "head" | "subject" | "verbs">;

const NOT = /^(?:not|n't|never|no|neither|nor|none|nobody|nothing|rarely|seldom)$|n't$|^cannot$/;
/** "nearly sold", "barely won": neither is it so nor is it not. */
const SHORT_OF = /^(?:almost|nearly|virtually|practically|barely|hardly|scarcely)$/;

/** Whether an adverb takes back half of what the verb says. Before a number it belongs to the number. */
export const isHalfDone = (tree: Tree, { head }: Clausal): boolean =>
  childrenBy(tree, head, "advmod").some((word) => word < head && SHORT_OF.test(tree.words[word]?.lower ?? ""));

/** Whether a clause says that something is not so, or hardly so: at its verb, or by a "no" at its subject or object. */
export function isDenied(tree: Tree, { head, subject, verbs }: Clausal): boolean {
  const is = (index: number) =>
    NOT.test(tree.words[index]?.lower ?? "") &&
    !/^(?:fewer|less|more|later|doubt)$/.test(tree.words[index + 1]?.lower ?? "");
  // "few members", but "a few members"
  const isFew = (index: number) =>
    tree.words[index]?.lower === "few" && !/^(?:a|the|quite)$/.test(tree.words[index - 1]?.lower ?? "");
  const adverbs = childrenBy(tree, head, "advmod");
  // "no longer" hangs on the verb by its second word.
  const atVerb = [...adverbs, ...verbs, ...verbs.flatMap((verb) => childrenBy(tree, verb, "advmod", "cc"))];
  const near = [
    ...adverbs.flatMap((word) => childrenOf(tree, word)),
    ...childrenBy(tree, head, "aux", "cop", "cc", "det"),
  ];
  // "No earlier conference": whatever the tree makes of the word that opens the subject
  const opener = Math.min(subject, ...childrenOf(tree, subject));
  const things = [subject, opener, ...childrenBy(tree, subject, "conj"), ...childrenBy(tree, head, "obj")];
  const atThings = things.flatMap((thing) => [thing, ...childrenBy(tree, thing, "det", "advmod", "amod", "cc")]);
  return [...atVerb, ...near, ...atThings].some(is) || atThings.some(isFew);
}

const OPEN = /^(?:would|could|might|may|should|can|must|ought|will|shall|'ll)$/;
const CLAIMS = /^(?:accused|charged|suspected|alleged|allegedly|reportedly|supposedly|apparently)$/;

/** Whether a clause holds as it stands: not denied, not open, not a claim. What hangs on it with "because" then holds too. */
export const isFirm = (tree: Tree, predicate: Clausal): boolean =>
  !isDenied(tree, predicate) &&
  !predicate.verbs.some((verb) => OPEN.test(tree.words[verb]?.lower ?? "")) &&
  !isDue(tree, predicate) &&
  ![predicate.head, ...childrenBy(tree, predicate.head, "advmod")].some((index) =>
    CLAIMS.test(tree.words[index]?.lower ?? ""),
  );

/** "is to open on Monday", "is due to open": it has not happened. */
const isDue = (tree: Tree, { head, verbs }: Clausal): boolean =>
  tree.words[(verbs[0] ?? head) + 1]?.lower === "to" ||
  (tree.words[head]?.lower === "due" && childrenOf(tree, head).some((child) => baseRelation(tree, child) === "xcomp"));
