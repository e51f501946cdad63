import type { Fact, Role } from "@/lib/model/fact";
import type { Span } from "@/lib/model/span";
import type { Word } from "@/lib/nlp/read/read";
import type { Clause, Range } from "./clause";
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

/**
 * "in anticipation of a storm[, with the governor of Estria] following suit": what goes on behind something left out belongs to
 * it, unless a mark stands between. Or half of a title: "Harbour[: The Game]".
 */
function hasTornPart({ words, kept, verb, times }: Clause): boolean {
  const isKnown = (index: number) => times.some(({ from, to }) => index >= from && index < to);
  return kept.some((index, position) => {
    if (
      words[index + 1]?.text === ":" &&
      /^\p{Lu}/u.test(words[index]?.text ?? "") &&
      /^\p{Lu}/u.test(words[index + 2]?.text ?? "")
    )
      return true;
    if (words[index]?.lower === "according") return true;
    const next = kept[position + 1];
    if (next === undefined || next <= index + 1) return false;
    // "the vaccine, RTS,S, was": a mark inside a word parts nothing
    if (words[next - 1]?.text === "," && words[next - 1]?.span.end === words[next]?.span.start) return true;
    if (index < verb || next <= index + 2) return false;
    return (
      !isMarkWord(words[next - 1]) && !/^RB/.test(words[next - 1]?.tag ?? "") && !(isKnown(next - 1) && !isKnown(next))
    );
  });
}

const isMarkWord = (word: Word | undefined): boolean => /^(?:[,;:()—–"”“’']|--)$/.test(word?.text ?? "");

/** "arrested after Brook[, mayor of Holm, was stabbed]": a word that is the subject of a verb that was left out. */
const hasForeignSubject = ({ words }: Tree, { kept, predicate, subject }: Clause): boolean =>
  kept.some((index) => {
    const { relation = "", head = null } = words[index] ?? {};
    const isOwn = index >= subject.from && index < subject.to;
    return /^nsubj/.test(relation) && head !== null && !isOwn && head !== predicate.head && !kept.includes(head);
  });

/** "Brook was second, Tamm of Estonia third": the clause lends its verb to another. */
function isFollowedByGapping({ words, kept }: Clause): boolean {
  const last = kept.at(-1) ?? 0;
  if (words[last + 1]?.text !== "," || words[last + 2]?.tag !== "NNP") return false;
  const rest = words.slice(last + 2, last + 9);
  const end = rest.findIndex(({ text }) => /^[,.;]$/.test(text));
  const clause = end < 0 ? rest : rest.slice(0, end);
  return (
    !clause.some(({ tag }) => /^(?:VB|MD)/.test(tag)) &&
    /^(?:second|third|fourth|fifth|\d+|percent)$/.test(clause.at(-1)?.lower ?? "")
  );
}

/** "on January 10[, and again] on January 14" */
const hasTwoDays = ({ kept, times }: Clause): boolean =>
  times.some(
    (time) =>
      time.value?.grain === "day" &&
      kept.includes(time.from) &&
      times.some(
        (other) =>
          other.value?.grain === "day" &&
          kept.includes(other.from) &&
          other.from > time.to &&
          kept.filter((index) => index >= time.to && index < other.from).length <= 1,
      ),
  );

/** "handed Brook the sash": a name between the verb and its object that has no role. */
function hasLostReceiver({ words, names, predicate, kept }: Clause, { roles }: Fact): boolean {
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
function sharesObject(tree: Tree, { predicate, kept }: Clause, { roles }: Fact): boolean {
  if (predicate.isPassive || predicate.isCopular || roles.length > 1) return false;
  const parent = tree.words[predicate.head]?.relation === "conj" ? tree.words[predicate.head]?.head : predicate.head;
  const verbs = [parent ?? predicate.head, ...childrenBy(tree, parent ?? predicate.head, "conj")];
  return (
    verbs.length > 1 &&
    !kept.some((index) => index > predicate.head && tree.words[index]?.head === predicate.head) &&
    verbs.some((verb) => verb !== predicate.head && childrenBy(tree, verb, "obj").length > 0)
  );
}

/** "gave the government until Thursday": who got something, taken for the gift. */
const isBareGift = ({ words, predicate }: Clause, { roles }: Fact): boolean =>
  /^(?:gave|given?|gives|sends?|sent|hand(?:s|ed)?|grant(?:s|ed)?)$/.test(words[predicate.head]?.lower ?? "") &&
  !predicate.isPassive &&
  !roles.some(({ name }) => name === "recipient") &&
  roles.some(
    ({ name, span }) =>
      name === "patient" &&
      words.some((word) => word.span.start === span.end + 1 && /^(?:until|till)$/.test(word.lower)),
  );

const hasBracket = (words: readonly Word[], { from, to }: Range): boolean =>
  words.slice(from, to).some(({ text }) => /^[()[\]]$/.test(text));

/** "No other craft had landed so close": without the comparison the denial says more than the sentence. */
const isTooStrong = ({ words, kept, verb }: Clause, { predicate }: Fact): boolean =>
  (predicate.isNegated &&
    kept.some((index) =>
      /^(?:so|as|than|until|unless|enough|all|every|both|always|necessarily|entirely)$/.test(words[index]?.lower ?? ""),
    )) ||
  // "remained stable until 2015", "all flights, with the exception of": without its limit it says more than the sentence
  (/^(?:remain(?:s|ed)?|stay(?:s|ed)?|continue[sd]?|kept|keeps|was|were)$/.test(words[verb]?.lower ?? "") &&
    kept.some((index) => words[index]?.lower === "until")) ||
  (words.some(({ lower }) => /^(?:except|exception|exceptions|unless)$/.test(lower)) &&
    kept.some((index) => /^(?:all|every|any|no|only)$/.test(words[index]?.lower ?? "")));

/** "two people | smugglers", "spoke of Estria | taking the post": a part that goes on behind its last word. */
function isCutBehind({ words, times }: Clause, { name, span }: Role): boolean {
  if (name === "time" || name === "amount" || name === "attribute") return false;
  const next = words.findIndex((word) => word.span.start >= span.end);
  // "in Counter-Strike: Global Offensive"
  if (
    words[next]?.text === ":" &&
    /^\p{Lu}/u.test(words[next - 1]?.text ?? "") &&
    /^\p{Lu}/u.test(words[next + 1]?.text ?? "")
  )
    return true;
  // "dropped partly due | to a law", "president due to his immunity"
  if (name === "topic" && words[next - 1]?.lower === "due") return true;
  const isTime = times.some(({ from, to }) => next >= from && next < to);
  const isNoun = /^NNS?$/.test(words[next]?.tag ?? "") && /^NN/.test(words[next - 1]?.tag ?? "");
  return (
    !isTime &&
    name !== "agent" &&
    (isNoun ||
      (words[next]?.tag === "VBG" &&
        !/^(?:according|including|following|excluding|regarding)$/.test(words[next]?.lower ?? "") &&
        /^NN/.test(words[next - 1]?.tag ?? "")))
  );
}

/** A part that took in more than its own words: half of a quotation, a "but", a second verb. */
function isTornRole(words: readonly Word[], { name, span }: Role): boolean {
  if (isHalfQuoted(words, span)) return true;
  if (name === "time" || name === "amount") return false;
  if (name === "patient" && hasGapping(words, span)) return true;
  const inside = [...words.keys()].filter((index) => {
    const own = words[index]?.span;
    return own !== undefined && own.start >= span.start && own.end <= span.end;
  });
  const isBut = (index: number) => words[index]?.lower === "but" && words[index]?.tag === "CC";
  // "to serve as speaker in 2007 and held the post"
  const isSecond = (index: number) =>
    FINITE.test(words[index]?.tag ?? "") &&
    words[index]?.relation === "conj" &&
    /^VB[NG]?$/.test(words[words[index]?.head ?? -1]?.tag ?? "");
  // "president due to his immunity": why, not what
  if (
    name === "attribute" &&
    inside.slice(1).some((index) => words[index]?.lower === "due" && words[index + 1]?.lower === "to")
  )
    return true;
  if (inside.some((index) => (name !== "topic" && isBut(index)) || isSecond(index))) return true;
  // "them" may be anybody
  return /^(?:patient|recipient)$/.test(name) && inside.length === 1 && isOpenPronoun(words[inside[0] ?? -1]);
}

/** "35 percent of the cost, Denmark 6 percent and Sweden 5 percent": other clauses, their verb left out. */
const hasGapping = (words: readonly Word[], { start, end }: Span): boolean =>
  words.some(
    ({ text, span }, index) =>
      span.start > start &&
      span.end < end &&
      (text === "," || text === "and") &&
      words[index + 1]?.tag === "NNP" &&
      words[index + 2]?.tag === "CD",
  );

const isOpenPronoun = (word: Word | undefined): boolean => /^(?:him|her|them|it|me|us|you)$/.test(word?.lower ?? "");

/** Verbs that are followed by a clause rather than by a thing. */
const CLAUSE_VERBS =
  /^(?:sa(?:id|ys)|(?:report|state|claim|note|add|argue|insist|warn|suggest|estimate|conclude|reveal|believe|find|explain)e?[ds]|found|believes)$/;

/** "reported the failed landing, which …, was a mistake": a verb of saying whose object is the subject of a verb behind it. */
function hasStrayVerb({ words, ...tree }: Tree, { predicate, kept }: Clause, { roles }: Fact): boolean {
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

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** A finite verb that the tree takes for an adjective or a complement without "that": "Brook revealed (amod) police have …". */
const isFiniteInside = (tree: Tree, index: number): boolean =>
  FINITE.test(tree.words[index]?.tag ?? "") && /^(?:xcomp|amod|compound|nmod)$/.test(baseRelation(tree, index));

/** "with a blues band (VBP) The …": a finite verb without subject or opener, which no added clause is. */
const isBareClause = (tree: Tree, child: number): boolean =>
  FINITE.test(tree.words[child]?.tag ?? "") &&
  childrenBy(tree, child, "nsubj", "mark", "aux", "advmod", "expl", "csubj").length === 0;

/** "In this article, we", "that race": a subject that took in what stands before it. */
function isTornSubject({ words }: Pick<Tree, "words">, { subject, speaker, kept, times }: Clause): boolean {
  const inside = words.slice(subject.from, subject.to);
  const first = inside[0]?.lower ?? "";
  if (first === "that" || first === "neither" || first === "nor" || (speaker !== null && first === "whether"))
    return true;
  if (/^(?:currently|now|nearby|also)$/.test(first)) return true;
  if (times.some(({ from, to }) => from <= subject.from && subject.to <= to)) return true;
  if (isCutInFront({ words }, { subject, kept, times })) return true;
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
  const [straight] = marks.filter(({ text }) => text === '"');
  const isClosing = straight !== undefined && words.some(({ span }) => span.end === straight.span.start);
  return opened !== closed || (marks.length - opened - closed) % 2 === 1 || isClosing;
}
