import type { Fact, Role } from "@/lib/model/fact";
import { BE } from "@/lib/nlp/read/words";
import type { Amount } from "@/lib/nlp/values/amounts";
import { findQuantities } from "@/lib/nlp/values/quantities";
import { type Clause, type Range, takenBy } from "./clause";
import { listDateFocuses, listDates } from "./dates";
import { chancesOf } from "./doubts";
import { type Focus, type FocusDraft, type FoundFact, spanOf, withId } from "./found";
import { hedgesOf, isNegated, lemmaOf, modalityOf, tenseOf } from "./modality";
import { listNameFocuses } from "./names";
import { listNumberFocuses } from "./numbers";
import { findOutcome } from "./outcomes";
import { nameRoles, supportOf } from "./roles";
import { buildTree } from "./tree";
import type { Valued } from "./value-roles";

/** The fact that a clause states, with all its roles; null where the tree has lost what its verb needs. */
export function findClauseFact(clause: Clause, anchor: string | null): Fact | null {
  const { words, kept, subject, predicate } = clause;
  const { roles, support, isBroken } = nameRoles(clause, listValues(clause));
  if (isBroken) return null;
  const [first = 0, last = 0] = [kept[0], kept.at(-1)];
  const lemma = lemmaOf(clause);
  const said = clause.antecedents.find(({ from }) => from === clause.speaker?.range.from);
  const speakerName = clause.speaker?.name ?? said?.name ?? null;
  const outcome = findOutcome(lemma, words, roles);
  return withId({
    kind: outcome === null ? kindOf(clause, roles) : "outcome",
    predicate: {
      lemma,
      span: spanOf(words, { from: clause.verb, to: (predicate.verbs.at(-1) ?? clause.verb) + 1 }),
      tense: tenseOf(clause),
      isNegated: isNegated(clause),
    },
    roles,
    modality: modalityOf(clause),
    speaker:
      clause.speaker === null
        ? null
        : { mentionId: speakerName?.mention.id ?? null, span: spanOf(words, clause.speaker.range) },
    hedges: hedgesOf(clause),
    asOf: dayOf(clause, roles, anchor),
    sentenceIndex: clause.sentence.index,
    proof: spanOf(words, { from: Math.min(first, subject.from), to: last + 1 }),
    support: said === undefined ? support : [...support, supportOf(said)],
    confidence: confidenceOf(clause),
    ruleId: outcome ?? `clause-${predicate.isCopular ? "copula" : predicate.isPassive ? "passive" : "active"}`,
  });
}

/** The day a fact holds for: its own time, else the day of the article; none for what once was, without a date. */
function dayOf(clause: Clause, roles: readonly Role[], anchor: string | null): string | null {
  const time = roles.find(({ name }) => name === "time")?.value;
  const isOver = tenseOf(clause) === "past" && (anchor === null || (time?.kind === "time" && time.iso <= anchor));
  if (time?.kind === "time" && isOver) return time.iso;
  return clause.predicate.isCopular && tenseOf(clause) === "past" ? null : anchor;
}

/** The things of a clause that can be asked for: its names, numbers and dates. */
const listFocuses = (clause: Clause, isLoose: boolean): Focus[] =>
  [...listDateFocuses(clause), ...listNumberFocuses(clause), ...listNameFocuses(clause)]
    .filter((focus) => !isOneOfMany(clause, focus) && saysEnough(clause, focus))
    .map((focus) => ({ ...focus, story: storyOf(clause, focus, isLoose) }));

/** A date with its year and two anchors, or three anchors, tell an event by themselves. */
function storyOf(clause: Clause, focus: FocusDraft, isLoose: boolean): Focus["story"] {
  const anchors = countAnchors(clause, focus);
  if (focus.pair !== null) return "none";
  if (isLoose || clause.kept.length < SELF_CONTAINED || anchors < 2) return "needed";
  const isDated =
    clause.resolved.length > 0 || clause.kept.some((index) => /^(?:19|20)\d\d$/.test(clause.words[index]?.text ?? ""));
  return isDated || anchors >= 4 ? "none" : "better";
}

/** A clause of fewer words says too little by itself. */
const SELF_CONTAINED = 6;

/** Besides the answer there are words enough to be asked: "she testified" has none. */
const saysEnough = ({ kept }: Clause, { range }: FocusDraft): boolean =>
  kept.filter((index) => index < range.from || index >= range.to).length >= MIN_WORDS;

const MIN_WORDS = 3;

/** Wraps a clause's fact with what can be asked of it. `isLoose`: a "the N" in it means something only in this article. */
export const askClause = (clause: Clause, fact: Fact, isLoose: boolean): Extract<FoundFact, { pattern: "clause" }> => ({
  pattern: "clause",
  fact,
  clause,
  focuses: listFocuses(clause, isLoose),
});

function kindOf({ predicate }: Clause, roles: readonly Role[]): Fact["kind"] {
  if (predicate.isCopular) return "relation";
  return roles.some(({ name }) => name === "amount") ? "quantity" : "event";
}

/** Dates and numbers of the sentence; places in a row ("the third") are no amounts. */
const listValues = ({ words, amounts, resolved, times }: Clause): Valued[] => [
  ...listDates(times),
  ...resolved,
  ...amounts
    .filter((amount) => amount.kind !== "ordinal" && amount.kind !== "age" && !isModifier(words, amount))
    .filter((amount) => !isAlternative(words, amount, amounts)),
];

/** "up to 35 million euros or 7 per cent": what limits the first limits the second, unseen. */
const isAlternative = (words: Clause["words"], { from }: Amount, amounts: readonly Amount[]): boolean =>
  words[from - 1]?.lower === "or" &&
  amounts.some((other) => other.to < from && other.value.bound !== "=" && from - other.unitTo <= 4);

/** "the 400 m hurdles": a measure that says which thing is meant. */
const isModifier = (words: Clause["words"], { to, unitTo }: Amount): boolean =>
  unitTo > to && /^NNS?$/.test(words[unitTo]?.tag ?? "");

/** The chance that subject, verb and clause were read right. */
export function confidenceOf({ words, predicate }: Clause): number {
  const tree = buildTree(words);
  const chances = tree === null ? [0] : chancesOf(tree, predicate);
  return Math.round(chances.reduce((product, chance) => product * chance, 1) * 1000) / 1000;
}

/** Names, dates and numbers besides the answer, the speaker's among them. "Who has knit a variety of outfits?" has none. */
function countAnchors(clause: Clause, focus: FocusDraft): number {
  const { words, kept } = clause;
  const isFree = ({ from, to }: Range) => kept.includes(from) && (to <= focus.range.from || from >= focus.range.to);
  const names = clause.names.filter((name) => isFree(name) && name.entity.id !== focus.name?.entity.id);
  const times = listDates(clause.times).filter(isFree);
  const numbers = findQuantities(words, takenBy([...clause.names, ...times])).filter(
    (quantity) => isFree(quantity) && quantity.value.value > 1,
  );
  const count =
    new Set(names.map(({ entity }) => entity.id)).size + times.length + numbers.length + clause.resolved.length;
  const hasSpeaker = clause.speaker?.name === null || clause.speaker === null ? 0 : 1;
  return count + hasSpeaker;
}

/** "Ada Brook was a candidate …": others were candidates too, so the subject cannot be asked for. */
const isOneOfMany = (clause: Clause, { range }: FocusDraft): boolean => {
  const { words, verb, subject } = clause;
  return (
    isWithin(range, subject) &&
    BE.has(words[verb]?.lower ?? "") &&
    /^(?:a|an|among|one|part|close)$/.test(wordAfterAdverbs(clause))
  );
};
const isWithin = (inner: Range, outer: Range): boolean => inner.from >= outer.from && inner.to <= outer.to;

const wordAfterAdverbs = ({ words, verb }: Clause): string =>
  words.slice(verb + 1, verb + 5).find(({ lower }) => !/^(?:also|once|now|still|\p{Ll}{3,}ly)$/u.test(lower))?.lower ??
  "";
