import type { Fact } from "@/lib/model/fact";
import type { Span } from "@/lib/model/span";
import { groupBy } from "@/lib/nlp/group-by";
import type { Word } from "@/lib/nlp/read/read";
import { HEDGES } from "@/lib/nlp/read/words";
import type { Clause } from "./clause";
import { spanOf } from "./found";
import { stripEnding } from "./lemmas";
import { isDenied } from "./polarity";
import { buildTree, childrenBy, isNested, listSubtree } from "./tree";

const wordsOf = ({ words, predicate }: Clause): string[] => predicate.verbs.map((verb) => words[verb]?.lower ?? "");

/** The lemma of the main verb, "be" for a copula: "was arrested" is "arrest". */
export function lemmaOf({ words, predicate }: Clause): string {
  if (predicate.isCopular) return "be";
  const { lower: word = "", tag = "" } = words[predicate.head] ?? {};
  const lemma = stripEnding(word, tag);
  const particle = words.find(
    ({ relation, head, lower: form }, index) =>
      head === predicate.head &&
      ((relation === "compound:prt" && words[index + 1]?.lower !== "to") ||
        (relation === "advmod" && /^(?:aside|apart)$/.test(form)) ||
        (relation === "advmod" &&
          index === predicate.head + 1 &&
          PARTICLES.test(form) &&
          words[index + 1]?.lower !== "to")),
  );
  return particle === undefined ? lemma : `${lemma} ${particle.lower}`;
}

const PARTICLES = /^(?:through|back|down|up|out|off|away|over|on|in|apart|together|aside|forward|ahead)$/;

const SAME_IN_PAST = /^(?:beat|cut|put|set|hit|let|shut|spread|quit|cast|hurt|split|burst|shed|upset|offset|bid)$/;

export function tenseOf(clause: Clause): Fact["predicate"]["tense"] {
  const [first = ""] = wordsOf(clause);
  if (/^(?:will|shall|would|'ll)$/.test(first)) return "future";
  // "Spain beat Norway": its past looks like its present
  if (SAME_IN_PAST.test(first) && clause.words[clause.verb]?.tag !== "VBZ") return "past";
  const hasHave = wordsOf(clause)
    .slice(0, -1)
    .some((verb) => /^(?:has|have|'ve)$/.test(verb));
  if (hasHave) return "perfect";
  return /^(?:VB[ZP]|MD)$/.test(clause.words[clause.verb]?.tag ?? "") ? "present" : "past";
}

/** Whether the clause says that something is not so. */
export function isNegated({ words, predicate }: Clause): boolean {
  const tree = buildTree(words);
  return tree !== null && isDenied(tree, predicate);
}

const MIGHT = /^(?:would|could|might|may|should|can|must|ought)$/;
const PLANS = new Set(
  "plan plans planned intend intends intended agree agrees agreed vow vows vowed expect expects expected set due scheduled pledge pledged promise promised hope hopes aim aims seek seeks sought propose proposed".split(
    " ",
  ),
);
const CLAIMS = new Set("accused charged allegedly suspected alleged reportedly supposedly apparently".split(" "));

/** How sure the article is: a condition, a claim, a plan, somebody's words, or its own statement. */
export function modalityOf(clause: Clause): Fact["modality"] {
  const { words, speaker, predicate } = clause;
  const verbs = wordsOf(clause);
  if (predicate.isConditional || verbs.some((verb) => MIGHT.test(verb) && !(verb === "would" && speaker !== null)))
    return "hypothetical";
  if (isClaim(clause)) return "alleged";
  // "By reports on Saturday, …"
  if (words[0]?.lower === "by" && /^(?:reports|accounts|all)$/.test(words[1]?.lower ?? "")) return "alleged";
  if (speaker !== null) return "reported";
  if (isGuess(clause) && hasInfinitive(clause)) return "alleged";
  if (isAhead(clause)) return "planned";
  if (predicate.isCopular && words[predicate.head]?.lower === "due" && hasInfinitive(clause)) return "planned";
  return verbs.some((verb) => /^(?:will|shall|'ll)$/.test(verb)) || isDue(clause) || isPlan(clause)
    ? "planned"
    : "asserted";
}

/** "is thought to have broken": somebody's guess. */
const isGuess = ({ words, predicate }: Clause): boolean =>
  predicate.isPassive &&
  /^(?:thought|believed|understood|rumoured|rumored|feared|reported|said|claimed|alleged|presumed|assumed)$/.test(
    words[predicate.head]?.lower ?? "",
  );

/** "is planned for March": it has not happened. "was planned" may have. */
const isAhead = ({ words, predicate, verb }: Clause): boolean =>
  predicate.isPassive &&
  /^(?:planned|scheduled|expected|intended|proposed|due|slated)$/.test(words[predicate.head]?.lower ?? "") &&
  /^(?:is|are|been)$/.test(words[verb]?.lower ?? "");

/** "was accused of", "allegedly sold": the verb itself is a claim, or an adverb makes it one. */
function isClaim({ words, predicate }: Clause): boolean {
  const tree = buildTree(words);
  if (tree === null) return false;
  const near = [...childrenBy(tree, predicate.head, "advmod"), ...(predicate.isPassive ? [predicate.head] : [])];
  // "Reportedly, two died and eight were hurt": it holds for both
  if (predicate.link === "joined" && /ly$/.test(words[0]?.lower ?? "") && CLAIMS.has(words[0]?.lower ?? ""))
    return true;
  return near.some((index) => CLAIMS.has(words[index]?.lower ?? ""));
}

/** "is said to be": what is guessed follows with "to". */
const hasInfinitive = ({ words, kept, predicate }: Clause): boolean =>
  kept.some(
    (index) => index > predicate.head && words[index]?.lower === "to" && /^VB$/.test(words[index + 1]?.tag ?? ""),
  );

/** "is to open on Monday" */
const isDue = ({ words, verb, predicate: { verbs } }: Clause): boolean =>
  verbs.length > 1 && words[verb + 1]?.lower === "to";

/** "agreed to build", "is expected to open": what is planned has not happened. */
function isPlan({ words, predicate }: Clause): boolean {
  const tree = buildTree(words);
  if (tree === null || !PLANS.has(words[predicate.head]?.lower ?? "")) return false;
  // "has been set up to pay", "set a date to meet": done, with a purpose
  const isDone =
    words[predicate.head]?.lower === "set" && childrenBy(tree, predicate.head, "compound", "obj").length > 0;
  return (
    !isDone &&
    childrenBy(tree, predicate.head, "xcomp", "ccomp").some((child) =>
      listSubtree(tree, child).some((index) => words[index]?.lower === "to"),
    )
  );
}

const HEDGES_BY_OPENING = groupBy(
  HEDGES.map((phrase) => phrase.split(" ")),
  ([first]) => first ?? "",
);

/** The hedges among the words of a clause: "at least", "nearly". Each belongs to the fact and stays in every stem. */
export function hedgesOf({ words, kept, predicate, times }: Clause): Span[] {
  const spans: Span[] = [];
  const tree = buildTree(words);
  for (let position = 0; position < kept.length; position++) {
    const opening = words[kept[position] ?? -1]?.lower ?? "";
    const hedge = HEDGES_BY_OPENING.get(opening)?.find((parts) =>
      parts.every((part, step) => words[kept[position + step] ?? -1]?.lower === part),
    );
    const [from, to] = [kept[position], kept[position + (hedge?.length ?? 0) - 1]];
    if (hedge === undefined || from === undefined || to === undefined) continue;
    // "went where they claimed he allegedly stole": how sure another clause is
    if (tree !== null && isNested(tree, from, predicate.head)) continue;
    // "just the day before": how exact a time is
    if (/^(?:just|only)$/.test(opening) && times.some((time) => time.from > from && time.from <= to + 2)) continue;
    const isDenied = words[from - 1]?.lower === "not";
    if (LIMITS_ALL.has(opening)) {
      spans.push(spanOf(words, { from, to: to + 1 }));
      continue;
    }
    if (opening === "alleged" && isDeep(words, from, predicate.head)) continue;
    const isHedge = CLAIMS.has(opening) ? !isNoun(words[from]) && !isAttribute(words[from]) : isLimit(words, to + 1);
    if (isHedge && !isDenied) spans.push(spanOf(words, { from, to: to + 1 }));
    position += hedge.length - 1;
  }
  return spans;
}

/** "the accused" is a person, "accused" before a verb or noun a doubt. */
const isNoun = (word: Word | undefined): boolean => word === undefined || /^NN/.test(word.tag);

/** How far a statement holds, whatever it is about: "voted primarily along party lines". */
const LIMITS_ALL = new Set("primarily mainly mostly largely partly generally usually typically".split(" "));

/** "a subpoena over alleged misconduct": the claim is about a thing within a thing. */
const isDeep = (words: Clause["words"], at: number, head: number): boolean => {
  let noun = words[at]?.head ?? -1;
  for (let depth = 0; depth < 2 && noun >= 0 && words[noun]?.head !== head && noun !== head; depth++) {
    noun = words[noun]?.head ?? -1;
    if (depth === 1) return true;
  }
  return false;
};

/** "people accused of theft": who they are, not how sure the clause is. */
const isAttribute = (word: Word | undefined): boolean => word?.relation === "acl";

/** Limits say how exact a number is: "about 40", not "about the war"; "only" and "expected" limit anything. */
const isLimit = (words: Clause["words"], at: number): boolean =>
  !(
    /^(?:over|under)$/.test(words[at - 1]?.lower ?? "") &&
    !/^\d|^[$€£¥]/.test(words[at]?.text ?? "") &&
    words[at]?.tag !== "CD"
  ) &&
  !/^(?:1[5-9]|20)\d\d$/.test(words[at]?.text ?? "") &&
  (/^(?:only|just|expected|estimated)$/.test(words[at - 1]?.lower ?? "") ||
    words
      .slice(at, at + 1)
      .some((word) => word.tag === "CD" || /^(?:\d|half$|dozen$|a$|an$|all$|every|[$€£¥]|us\$?$)/.test(word.lower)));
