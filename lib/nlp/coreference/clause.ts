import { dependentsBy, headOf, lowerAt, relationOf, type Tree } from "./tree";

const CLAUSES: ReadonlySet<string> = new Set([
  "root",
  "advcl",
  "advcl:relcl",
  "ccomp",
  "xcomp",
  "acl",
  "acl:relcl",
  "csubj",
  "csubj:pass",
  "parataxis",
]);

/** The predicate of the clause a token stands in; the token itself when it is one. */
export function clauseOf(tree: Tree, index: number): number {
  let at = index;
  let head = headOf(tree, at);
  while (head !== null && !isPredicate(tree, at)) {
    at = head;
    head = headOf(tree, at);
  }
  return at;
}

const isPredicate = (tree: Tree, index: number): boolean =>
  CLAUSES.has(relationOf(tree, index)) ||
  dependentsBy(tree, index, ["nsubj", "cop"]).length > 0 ||
  (relationOf(tree, index) === "conj" && /^(?:VB|MD)/.test(tree.tokens[index]?.tag ?? ""));

/** The predicate of the clause above; null for the main clause. */
export function clauseAbove(tree: Tree, predicate: number): number | null {
  const head = headOf(tree, predicate);
  return head === null ? null : clauseOf(tree, head);
}

/** Clauses that may leave their subject out, which is then that of the clause above. */
const SHARING: ReadonlySet<string> = new Set(["conj", "advcl", "xcomp", "parataxis"]);
const RELATIVES: ReadonlySet<string> = new Set(["who", "that", "which", "whom"]);

/** The subject of a predicate, also where it is left out ("… and left", "… to leave") or a relative; null when not clear. */
export function subjectOf(tree: Tree, predicate: number): number | null {
  let at = predicate;
  for (;;) {
    const [subject] = dependentsBy(tree, at, ["nsubj"]);
    const relation = relationOf(tree, at);
    const head = headOf(tree, at);
    if (subject !== undefined && !(relation === "acl:relcl" && RELATIVES.has(lowerAt(tree, subject)))) return subject;
    if (relation === "acl:relcl") return subject === undefined ? null : head;
    if (relation === "acl") return head;
    if (head === null || !SHARING.has(relation)) return null;
    // "asked him to leave": the one who leaves is not the one who asks
    if (relation === "xcomp" && dependentsBy(tree, head, ["obj", "iobj"]).length > 0) return null;
    at = head;
  }
}

/** Whether a token stands in the subject of a predicate. */
export function isInSubject(tree: Tree, token: number, predicate: number): boolean {
  let at = token;
  let head = headOf(tree, at);
  while (head !== null && at !== predicate) {
    if (head === predicate) return relationOf(tree, at).startsWith("nsubj");
    at = head;
    head = headOf(tree, at);
  }
  return false;
}

/** "Dane and Lund": one of several. */
export const isCoordinated = (tree: Tree, token: number): boolean =>
  dependentsBy(tree, token, ["conj"]).length > 0 || relationOf(tree, token) === "conj";

/** "her boat", "its members". */
export const isPossessive = (tree: Tree, token: number): boolean => relationOf(tree, token) === "nmod:poss";
