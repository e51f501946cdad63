import type { Fact, Role } from "@/lib/model/fact";
import type { Span } from "@/lib/model/span";
import { groupBy } from "@/lib/nlp/group-by";
import { findVerbForm } from "@/lib/nlp/read/verbs";
import { BE, HEDGES } from "@/lib/nlp/read/words";
import { findQuantities } from "@/lib/nlp/values/quantities";
import { findTimes } from "@/lib/nlp/values/times";
import type { Clause, Range } from "./clause";
import { listDateFocuses } from "./dates";
import { type Focus, type FoundFact, roleOf, spanOf, withId } from "./found";
import { listNameFocuses } from "./names";
import { listNumberFocuses } from "./numbers";

/** The stated things of one clause that can be asked for: its names, numbers and dates. One fact each. */
export function listClauseFacts(clause: Clause, anchor: string | null): FoundFact[] {
  const focuses = [
    ...listDateFocuses(clause, anchor),
    ...listNumberFocuses(clause, anchor),
    ...listNameFocuses(clause),
  ];
  return focuses
    .filter((focus) => hasAnchors(clause, focus, anchor) && !isOneOfMany(clause, focus))
    .map((focus) => ({ pattern: "clause", fact: factOf(clause, focus, anchor), clause, focus }));
}

/**
 * Whether enough is left to know what is asked: two names, dates or numbers besides the answer, or one in a clause of
 * twelve words and more. "Who has knit a variety of outfits?" has none.
 */
function hasAnchors(clause: Clause, focus: Focus, anchor: string | null): boolean {
  const { words, kept } = clause;
  if (focus.pair !== null) return true;
  const isFree = ({ from, to }: Range) => kept.includes(from) && (to <= focus.range.from || from >= focus.range.to);
  const names = clause.names.filter((name) => isFree(name) && name.entity.id !== focus.name?.entity.id);
  const times = findTimes(words, anchor).filter(isFree);
  const taken = new Set([...clause.names, ...times].flatMap(({ from, to }) => listRange(from, to)));
  const numbers = findQuantities(words, taken).filter((quantity) => isFree(quantity) && quantity.value.value > 1);
  const count =
    new Set(names.map(({ entity }) => entity.id)).size + times.length + numbers.length + clause.resolved.length;
  const hasSpeaker = clause.speaker?.name === null || clause.speaker === null ? 0 : 1;
  return count + hasSpeaker >= 2 || (count === 1 && kept.length >= 12);
}

/** "Ada Brook was a candidate …": others were candidates too, so the subject cannot be asked for. */
const isOneOfMany = (clause: Clause, { range }: Focus): boolean => {
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

const listRange = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, step) => from + step);

function factOf(clause: Clause, focus: Focus, anchor: string | null): Fact {
  const { words } = clause;
  const [first = 0, last = 0] = [clause.kept[0], clause.kept.at(-1)];
  return withId({
    kind: focus.kind === "number" ? "quantity" : "event",
    predicate: {
      lemma: lemmaOf(clause),
      span: spanOf(words, { from: clause.verb, to: clause.verb + 1 }),
      tense: tenseOf(clause),
      isNegated: false,
    },
    roles: [
      ...(focus.range.from === clause.subject.from
        ? []
        : [roleOf("agent", spanOf(words, clause.subject), clause.subjectNames[0] ?? null)]),
      roleOf(roleName(clause, focus), spanOf(words, focus.range), focus.name, focus.value),
    ],
    modality: modalityOf(clause),
    speaker:
      clause.speaker === null
        ? null
        : { mentionId: clause.speaker.name?.mention.id ?? null, span: spanOf(words, clause.speaker.range) },
    hedges: hedgesOf(clause),
    asOf: anchor,
    sentenceIndex: clause.sentence.index,
    proof: spanOf(words, { from: Math.min(first, clause.subject.from), to: last + 1 }),
    support: [],
    confidence: clause.subjectNames.length > 0 ? 0.9 : 0.75,
    ruleId: `clause-${focus.kind}`,
  });
}

function roleName(clause: Clause, focus: Focus): Role["name"] {
  if (focus.range.from >= clause.subject.from && focus.range.to <= clause.subject.to) return "agent";
  if (focus.kind === "date") return "time";
  if (focus.kind === "number") return "amount";
  return focus.kind === "place" ? "place" : "patient";
}

/** The lemma of the main verb: "was arrested" is "arrest". */
export function lemmaOf({ words, verb }: Clause): string {
  for (let index = verb; index < verb + 5; index++) {
    const form = findVerbForm(words[index]?.lower ?? "");
    if (form !== null) return form.lemma;
  }
  return words[verb]?.lower ?? "";
}

export function tenseOf({ words, verb, verbForm }: Clause): Fact["predicate"]["tense"] {
  const first = words[verb]?.lower ?? "";
  if (first === "will") return "future";
  if (first === "has" || first === "have") return "perfect";
  if (first === "is" || first === "are") return "present";
  return verbForm !== "auxiliary" && verbForm.form === "present" ? "present" : "past";
}

const PLANS = new Set("will plan plans planned expected set due agree agreed vow vowed intend intends".split(" "));
const CLAIMS = new Set("accused charged allegedly suspected alleged reportedly".split(" "));

function modalityOf({ words, kept, speaker }: Clause): Fact["modality"] {
  const lowers = kept.map((index) => words[index]?.lower ?? "");
  if (lowers.some((word) => CLAIMS.has(word))) return "alleged";
  if (speaker !== null) return "reported";
  return lowers.some((word) => PLANS.has(word)) ? "planned" : "asserted";
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
