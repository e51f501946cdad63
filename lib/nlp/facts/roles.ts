import type { Role, Support } from "@/lib/model/fact";
import type { LinkedName } from "@/lib/nlp/entities/link-entities";
import type { Antecedent, Clause, Range } from "./clause";
import { roleOf, spanOf } from "./found";
import { takesComplement } from "./frames";
import { lemmaOf } from "./modality";
import { isGiving, objectRoles, settleObjects } from "./objects";
import { spanOfRun } from "./run";
import {
  baseRelation,
  buildTree,
  childrenBy,
  childrenOf,
  isAside,
  isPunctuation,
  listPhrase,
  relationOf,
  type Tree,
} from "./tree";
import { listAmounts, listTimes, type Valued } from "./value-roles";

/** What a clause says of whom: its roles, and what must be read besides to know who is meant. */
export type Roles = {
  readonly roles: readonly Role[];
  readonly support: readonly Support[];
  /** Whether something is missing that the verb has: "issued an opinion", its object lost. */
  readonly isBroken: boolean;
};

/** Below this an adjunct is not named as what it seems to be. What a verb cannot do without is named at half of that chance. */
const SURE = 0.8;
const NEEDED = new Set(["obj", "iobj", "ccomp", "xcomp"]);

const PLACES = new Set(["country", "city", "region", "waterbody", "facility", "place"]);
const PLACE_MARKS = new Set(["in", "at", "near", "on", "outside", "inside", "off", "across", "to", "from"]);

/**
 * Names the parts of a clause by the arcs of its tree: who did what to whom, where, when and how much. In the order of the
 * text. A part whose arc is doubtful has no role; the clause still holds its words.
 */
export function nameRoles(clause: Clause, values: readonly Valued[]): Roles {
  const tree = buildTree(clause.words);
  if (tree === null) return { roles: [], support: [], isBroken: true };
  const { head, isCopular } = clause.predicate;
  const found = (isCopular ? childrenBy(tree, head, "obl") : childrenOf(tree, head))
    .filter(
      (child) => isNamed(tree, child, isGiving(clause) || isPlacing(clause, child)) && clause.kept.includes(child),
    )
    .flatMap((child) => argumentRole(tree, clause, child, values));
  const subject = subjectRole(clause);
  const attribute = isCopular ? attributeRole(tree, clause) : [];
  const stated = settleObjects(clause, [...subject.roles, ...attribute, ...found]);
  const times = listTimes(tree, clause, values);
  const topic = findComplement(tree, clause, [...stated, ...times]);
  const roles = [...stated, ...times, ...topic, ...listAmounts(tree, clause, values)];
  const hasLost =
    childrenBy(tree, head, "obj", "ccomp", "xcomp").some((child) => clause.kept.includes(child)) &&
    !stated.some(({ name }) => name === "patient" || name === "topic" || name === "attribute");
  const isBroken = hasLost || stated.filter(({ name }) => name === "patient").length > 1;
  return { roles: roles.toSorted((a, b) => a.span.start - b.span.start), support: subject.support, isBroken };
}

function isNamed(tree: Tree, child: number, isRecipient = false): boolean {
  const relation = baseRelation(tree, child);
  const isNeeded = NEEDED.has(relation) || (isRecipient && (relation === "obl" || relation === "advmod"));
  return (tree.words[child]?.confidence ?? 0) >= (isNeeded ? SURE / 2 : SURE);
}

/** "spoke of a new duty", "collaborated with Ada Brook": what a verb without an object is about, with its preposition. */
function findComplement(tree: Tree, clause: Clause, stated: readonly Role[]): Role[] {
  const { words, kept, verb, predicate } = clause;
  const isComplete = stated.some(({ name }) => name === "topic" || name === "attribute" || name === "recipient");
  const isTaken = takesComplement(lemmaOf(clause).split(" ", 1)[0] ?? "", predicate.isPassive);
  if (isComplete || (!isTaken && stated.some(({ name }) => name === "patient"))) return [];
  const taken = new Set(stated.map(({ span }) => span.end));
  for (const child of childrenBy(tree, predicate.head, "obl", "advcl")) {
    const phrase = listPhrase(tree, child).filter((index) => kept.includes(index));
    const span = spanOfRun(words, phrase, child);
    const opener = words[phrase[0] ?? -1];
    const isTime =
      // "from 2 August on" says more than when
      (/^(?:in|on|at|during)$/.test(opener?.lower ?? "") &&
        clause.times.some(({ from, to }) => from <= child && child < to)) ||
      stated.some((role) => role.name === "time" && role.span.end > span.start && role.span.start < span.end);
    if (
      child > verb &&
      (opener?.tag === "IN" || /^(?:back|away|home)$/.test(opener?.lower ?? "")) &&
      opener !== undefined &&
      !(predicate.isPassive && opener.lower === "by") &&
      (baseRelation(tree, child) === "obl" ||
        (tree.words[child]?.tag === "VBG" && /^(?:to|of|from|on|with)$/.test(opener.lower)) ||
        (tree.words[child]?.tag === "VB" && opener.lower === "for")) &&
      !isTime &&
      isNamed(tree, child) &&
      isWhole(tree, phrase) &&
      !taken.has(span.end)
    )
      return [roleOf("topic", span, null)];
  }
  return [];
}

function subjectRole({ words, subject, subjectNames, antecedents, predicate }: Clause): Omit<Roles, "isBroken"> {
  const span = spanOf(words, subject);
  const name = subjectNames.length === 1 ? (subjectNames[0] ?? null) : null;
  const antecedent = antecedents.find(({ from, to }) => from === subject.from && to === subject.to);
  const role = roleOf(predicate.isPassive ? "patient" : "agent", span, name ?? antecedent?.name ?? null);
  return { roles: [role], support: antecedent === undefined ? [] : [supportOf(antecedent)] };
}

/** A pronoun is proved by the name it was read as. */
export const supportOf = ({ link }: Antecedent): Support => ({
  kind: "coreference",
  from: link.from,
  to: link.to,
  confidence: link.confidence,
});

function attributeRole(tree: Tree, { words, predicate, subject, kept, verb }: Clause): Role[] {
  const last = Math.max(verb, ...predicate.verbs.filter((index) => index !== predicate.head));
  const phrase = listPhrase(tree, predicate.head).filter(
    (index) => index > last && index >= subject.to && kept.includes(index),
  );
  return phrase.length === 0 ? [] : [roleOf("attribute", spanOfRun(words, phrase, predicate.head), null)];
}

function argumentRole(tree: Tree, clause: Clause, child: number, values: readonly Valued[]): Role[] {
  const relation = relationOf(tree, child);
  const base = baseRelation(tree, child);
  const cases = childrenBy(tree, child, "case");
  const preposition = tree.words[cases[0] ?? -1]?.lower ?? "";
  const phrase = listPhrase(tree, child).filter((index) => index > (cases.at(-1) ?? -1) && clause.kept.includes(index));
  if (!isWhole(tree, phrase) || (base !== "obj" && isAside(tree, child) && child > clause.verb)) return [];
  const range = { from: phrase[0] ?? child, to: (phrase.at(-1) ?? child) + 1 };
  const isList = childrenBy(tree, child, "conj").length > 0;
  const name = isList ? null : nameAt(clause.names, range, child);
  const make = (role: Role["name"], value: Role["value"] = null): Role[] => [
    roleOf(role, spanOfRun(clause.words, phrase, child), name, value),
  ];
  // "come amid …", a preposition taken for a part of the object
  if (base === "obj" && /^(?:IN|TO)$/.test(clause.words[phrase[0] ?? -1]?.tag ?? "")) return make("topic");
  if (base === "obj") return objectRoles(clause, { range, child, phrase }, make("patient"));
  if (base === "iobj") return make("recipient");
  if (values.some(({ from, to, value }) => value.kind === "time" && from <= child && child < to)) return [];
  // "stratified by race": how, not who
  const isManner = phrase.length === 1 && tree.words[child]?.tag === "NN";
  if (isManner && preposition === "by")
    return [roleOf("topic", spanOf(clause.words, { from: cases[0] ?? child, to: child + 1 }), null)];
  if (relation === "obl:agent" || (clause.predicate.isPassive && preposition === "by" && base === "obl"))
    return make("agent");
  if (/^(?:advmod|xcomp)$/.test(base) && isPlacing(clause, child)) return make("attribute");
  if (base === "ccomp" || base === "xcomp") return make("topic");
  if (base !== "obl") return [];
  if (preposition === "to" && isGiving(clause)) return make("recipient");
  // "unique to Norvia"
  if (clause.predicate.isCopular && (preposition === "to" || preposition === "from")) return [];
  return name !== null && PLACES.has(name.entity.type) && PLACE_MARKS.has(preposition)
    ? [placeRole(clause, { phrase, child, mark: cases[0] ?? -1 }, name)]
    : [];
}

/** A place with what belongs to it, "Doha, Qatar"; without a clause that says what happened there. */
function placeRole(
  clause: Clause,
  { phrase, child, mark }: { readonly phrase: readonly number[]; readonly child: number; readonly mark: number },
  name: LinkedName,
): Role {
  // "outside the court" is not at it
  if (/^(?:outside|near|off|across)$/.test(clause.words[mark]?.lower ?? ""))
    return roleOf("place", spanOfRun(clause.words, [mark, ...phrase], child), name);
  const isLong = phrase.some((index) => /^(?:W|VB|MD)/.test(clause.words[index]?.tag ?? ""));
  return roleOf("place", isLong ? name.span : spanOfRun(clause.words, phrase, child), name);
}

/** "came fifth" */
const isPlacing = ({ words, predicate }: Clause, child: number): boolean =>
  /^(?:came|comes|come|finished|finishes|finish|placed|ranks|ranked|rank)$/.test(words[predicate.head]?.lower ?? "") &&
  ORDINAL.test(words[child]?.lower ?? "");

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)$/;

/** The name a phrase is, its head being the last word of the name or its title. */
function nameAt(names: readonly LinkedName[], { from, to }: Range, head: number): LinkedName | null {
  const inside = names.filter((name) => name.from >= from && name.to <= to && name.type !== "demonym");
  return inside.find((name) => head >= (name.title?.from ?? name.from) && head < name.to) ?? null;
}

/** Whether a phrase stands in one piece, marks apart: "between Elling, where it rained, and Oslo" has lost its middle. */
function isWhole(tree: Tree, phrase: readonly number[]): boolean {
  const [first, last] = [phrase[0], phrase.at(-1)];
  if (first === undefined || last === undefined) return false;
  const own = new Set(phrase);
  return tree.words.every((_, index) => index < first || index > last || own.has(index) || isPunctuation(tree, index));
}
