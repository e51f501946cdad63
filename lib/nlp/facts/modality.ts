import type { Fact } from "@/lib/model/fact";
import type { Span } from "@/lib/model/span";
import { groupBy } from "@/lib/nlp/group-by";
import { findVerbForm } from "@/lib/nlp/read/verbs";
import { HEDGES } from "@/lib/nlp/read/words";
import type { Clause } from "./clause";
import { spanOf } from "./found";
import { buildTree, childrenBy, listSubtree } from "./tree";

const wordsOf = ({ words, predicate }: Clause): string[] => predicate.verbs.map((verb) => words[verb]?.lower ?? "");

/** The lemma of the main verb, "be" for a copula: "was arrested" is "arrest". */
export function lemmaOf({ words, predicate }: Clause): string {
  if (predicate.isCopular) return "be";
  const word = words[predicate.head]?.lower ?? "";
  return findVerbForm(word)?.lemma ?? word;
}

export function tenseOf(clause: Clause): Fact["predicate"]["tense"] {
  const [first = ""] = wordsOf(clause);
  if (first === "will" || first === "shall") return "future";
  if (/^(?:has|have|'ve)$/.test(first) && clause.predicate.verbs.length > 1) return "perfect";
  return /^VB[ZP]$/.test(clause.words[clause.verb]?.tag ?? "") ? "present" : "past";
}

const NOT = /^(?:not|n't|never|no|neither|nor|none|nobody|nothing|hardly|barely|without)$|n't$|^cannot$/;

/** Whether the clause says that something is not so: at its verb, or by a "no" at its subject or object. */
export function isNegated(clause: Clause): boolean {
  const { words, predicate } = clause;
  const tree = buildTree(words);
  if (tree === null) return false;
  const near = childrenBy(tree, predicate.head, "advmod", "aux", "cop", "cc", "det");
  const arguments_ = [predicate.subject, ...childrenBy(tree, predicate.head, "obj", "obl"), predicate.head];
  const determiners = arguments_.flatMap((argument) => [argument, ...childrenBy(tree, argument, "det", "advmod")]);
  return [...near, ...predicate.verbs, ...determiners].some((index) => NOT.test(words[index]?.lower ?? ""));
}

const MIGHT = /^(?:would|could|might|may|should|can|must|ought)$/;
const PLANS = new Set(
  "plan plans planned intend intends intended agree agrees agreed vow vows vowed expect expected set due scheduled pledge pledged promise promised hope hopes aim aims seek seeks sought propose proposed".split(
    " ",
  ),
);
const CLAIMS = new Set("accused charged allegedly suspected alleged reportedly supposedly apparently".split(" "));

/** How sure the article is: a condition, a claim, a plan, somebody's words, or its own statement. */
export function modalityOf(clause: Clause): Fact["modality"] {
  const { words, kept, speaker, predicate } = clause;
  const verbs = wordsOf(clause);
  if (predicate.isConditional || verbs.some((verb) => MIGHT.test(verb))) return "hypothetical";
  if (kept.some((index) => CLAIMS.has(words[index]?.lower ?? ""))) return "alleged";
  if (speaker !== null) return "reported";
  return verbs.some((verb) => /^(?:will|shall)$/.test(verb)) || isPlan(clause) ? "planned" : "asserted";
}

/** "agreed to build", "is expected to open": what is planned has not happened. */
function isPlan({ words, predicate }: Clause): boolean {
  const tree = buildTree(words);
  if (tree === null || !PLANS.has(words[predicate.head]?.lower ?? "")) return false;
  return childrenBy(tree, predicate.head, "xcomp", "ccomp", "advcl").some((child) =>
    listSubtree(tree, child).some((index) => words[index]?.lower === "to"),
  );
}

const HEDGES_BY_OPENING = groupBy(
  HEDGES.map((phrase) => phrase.split(" ")),
  ([first]) => first ?? "",
);

/** The hedges among the words of a clause: "at least", "nearly". Each belongs to the fact and stays in every stem. */
export function hedgesOf({ words, kept }: Clause): Span[] {
  const spans: Span[] = [];
  for (let position = 0; position < kept.length; position++) {
    const opening = words[kept[position] ?? -1]?.lower ?? "";
    const hedge = HEDGES_BY_OPENING.get(opening)?.find((parts) =>
      parts.every((part, step) => words[kept[position + step] ?? -1]?.lower === part),
    );
    const [from, to] = [kept[position], kept[position + (hedge?.length ?? 0) - 1]];
    if (hedge === undefined || from === undefined || to === undefined) continue;
    spans.push(spanOf(words, { from, to: to + 1 }));
    position += hedge.length - 1;
  }
  return spans;
}
