import type { Fact, Role } from "@/lib/model/fact";
import type { Span } from "@/lib/model/span";
import type { LinkedName } from "@/lib/nlp/entities/link-entities";
import { findVerbForm } from "@/lib/nlp/read/verbs";
import { BE, HAVE, HEDGES } from "@/lib/nlp/read/words";
import { findQuantities } from "@/lib/nlp/values/quantities";
import { findTimes } from "@/lib/nlp/values/times";
import type { Clause, Range } from "./clauses";
import { type Focus, type FoundFact, kindOf, roleOf, spanOf, withId } from "./found";

/** The stated things of one clause that can be asked for: its names, numbers and dates. One fact each. */
export function listClauseFacts(clause: Clause, anchor: string | null): FoundFact[] {
  const focuses = [...dateFocuses(clause, anchor), ...numberFocuses(clause, anchor), ...nameFocuses(clause)];
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

export function modalityOf({ words, kept, speaker }: Clause): Fact["modality"] {
  const lowers = kept.map((index) => words[index]?.lower ?? "");
  if (lowers.some((word) => CLAIMS.has(word))) return "alleged";
  if (speaker !== null) return "reported";
  return lowers.some((word) => PLANS.has(word)) ? "planned" : "asserted";
}

/** The hedges among the words of a clause: "at least", "nearly". Each belongs to the fact and stays in every stem. */
export function hedgesOf({ words, kept }: Clause): Span[] {
  const spans: Span[] = [];
  for (let position = 0; position < kept.length; position++) {
    const hedge = HEDGES.map((phrase) => phrase.split(" ")).find((parts) =>
      parts.every((part, step) => words[kept[position + step] ?? -1]?.lower === part),
    );
    const [from, to] = [kept[position], kept[position + (hedge?.length ?? 0) - 1]];
    if (hedge === undefined || from === undefined || to === undefined) continue;
    spans.push(spanOf(words, { from, to: to + 1 }));
    position += hedge.length - 1;
  }
  return spans;
}

const isKept = (clause: Clause, { from, to }: Range): boolean => {
  for (let index = from; index < to; index++) if (!clause.kept.includes(index)) return false;
  return true;
};

/** The date of a clause that has only one: with two, it takes a parser to say which belongs to the verb. */
function dateFocuses(clause: Clause, anchor: string | null): Focus[] {
  const times = findTimes(clause.words, anchor);
  if (times.length + clause.resolved.length > 1) return [];
  return times
    .filter((time) => isKept(clause, time))
    .map((time) => ({ range: time, kind: "date", name: null, pair: null, value: time.value, hedge: null }));
}

/** Numbers that are counts or amounts: not ages, not clock times, not a conversion of the number before. */
function numberFocuses(clause: Clause, anchor: string | null): Focus[] {
  const { words } = clause;
  const taken = new Set<number>();
  for (const { from, to } of [...findTimes(words, anchor), ...clause.names])
    for (let index = from; index < to; index++) taken.add(index);
  return findQuantities(words, taken)
    .filter((quantity) => isKept(clause, quantity) && isCount(clause, quantity))
    .map(({ from, to, hedge, value }) => ({
      range: { from, to },
      kind: "number",
      name: null,
      pair: null,
      value,
      hedge,
    }));
}

function isCount({ words, kept }: Clause, { from, to, value }: ReturnType<typeof findQuantities>[number]): boolean {
  const [before, after] = [words[from - 1]?.lower ?? "", words[to]?.lower ?? ""];
  // "the Nikkei 225 index", "Luna 25"
  if (from > (kept[0] ?? 0) && /^\p{Lu}/u.test(words[from - 1]?.text ?? "") && words[from - 1]?.text !== "US")
    return false;
  if (value.value <= 2 && Number.isInteger(value.value)) return false;
  // "the 2031 race"
  if (/^(?:1[5-9]|20)\d\d$/.test(words[from]?.text ?? "") && value.unit === null) return false;
  if (
    value.value === 1 ||
    ["first", "last", "other", "next", "these", "those", "its", "his", "her", "their"].includes(before)
  )
    return false;
  // "the three defense chiefs", "after two doses": counts that only point back
  if (before === "the" || (value.value <= 4 && before === "after")) return false;
  if (["age", "aged", "no.", "number", "page", "room", "route", "at", "top"].includes(before) || before === ",")
    return false;
  if (after === "years" && words[to + 1]?.lower === "old") return false;
  if (
    /^(?:a\.?m\.?|p\.?m\.?|:|-|–|\/|and|or|to|of|out|per|by|x)$/.test(after) ||
    /^\d/.test(after) ||
    /^(?:-|–|\/|to|between|and)$/.test(before)
  )
    return false;
  if (words.slice(to, to + 4).some((word) => word.text === "(")) return false;
  // A bare number at the end has nothing that says what it counts.
  return value.unit !== null || (kept.includes(to) && /^\p{Ll}/u.test(words[to]?.text ?? ""));
}

const ASKED_TYPES = new Set([
  "person",
  "country",
  "city",
  "region",
  "company",
  "government-body",
  "organisation",
  "party",
  "waterbody",
  "team",
  "facility",
  "law",
  "event",
]);

function nameFocuses(clause: Clause): Focus[] {
  const inside = clause.names.filter(
    (name) => isKept(clause, name) && ASKED_TYPES.has(name.entity.type) && name.entity.subType !== "publisher",
  );
  const pair = clause.subjectNames.length === 2 ? [pairFocus(clause)] : [];
  const single = inside.filter((name) => isWhole(clause, name) && !isInList(clause, name) && isNamedOnce(clause, name));
  return [
    ...pair.flat(),
    ...single.map(
      (name): Focus => ({
        range: { from: name.from, to: name.to },
        kind: kindOf(name.entity),
        name,
        pair: null,
        value: null,
        hedge: null,
      }),
    ),
  ];
}

function pairFocus({ subject, subjectNames }: Clause): Focus[] {
  const [first, second] = subjectNames;
  if (first === undefined || second === undefined || first.entity.type !== second.entity.type) return [];
  if (first.entity.type !== "country" || first.entity.id === second.entity.id) return [];
  return [{ range: subject, kind: "phrase", name: first, pair: subjectNames, value: null, hedge: null }];
}

/** Not the first half of a longer phrase ("London residents", "Norvia-led"), not behind a title or nationality. */
function isWhole({ words }: Clause, { from, to, span, title, type }: LinkedName): boolean {
  const [before, after] = [words[from - 1], words[to]];
  // "the 2031 Harbour Prize in Engineering"
  if (
    /^\d/.test(before?.text ?? "") ||
    (/(?:Prize|Award|Medal)$/.test(words[to - 1]?.text ?? "") && after?.lower === "in")
  )
    return false;
  if (title !== null || before?.text === "-" || before?.text === "/") return false;
  if (after !== undefined && after.span.start === span.end && /^[-/&($€£¥]/.test(after.text)) return false;
  if (after !== undefined && /^\p{Lu}|^\d/u.test(after.text) && after.span.start <= span.end + 1) return false;
  if (before !== undefined && /^\p{Lu}\p{Ll}/u.test(before.text) && before.lower !== "the" && type !== "country")
    return false;
  // "London police", "Microsoft software": the name is a modifier
  return after === undefined || !/^\p{Ll}/u.test(after.text) || isAfterName(after.lower);
}

const AFTER_NAMES = new Set(
  "and or but on in at to for from by with as of after before during since until when while where who which that into over under against between among about than because".split(
    " ",
  ),
);
const isAfterName = (word: string): boolean =>
  AFTER_NAMES.has(word) ||
  ["also", "now", "then", "once", "later"].includes(word) ||
  BE.has(word) ||
  HAVE.has(word) ||
  ["will", "can", "must", "did", "does", "do"].includes(word) ||
  findVerbForm(word) !== null ||
  word.endsWith("ly");

/** "Norvia, Estria and Kalland", "Norvia and Estria", "Elling, Norvia" */
function isInList({ words, names, kept }: Clause, name: LinkedName): boolean {
  const at = (index: number) => words[index]?.lower ?? "";
  const joins = (index: number) => kept.includes(index) && ["and", "or", ",", "&", "(", "between"].includes(at(index));
  const neighbours = names.filter(
    (other) => other !== name && (Math.abs(other.from - name.to) <= 3 || Math.abs(name.from - other.to) <= 3),
  );
  return (
    (joins(name.to) || joins(name.from - 1) || (at(name.from - 1) === "the" && joins(name.from - 2))) &&
    (neighbours.length > 0 || joins(name.to) || joins(name.from - 1))
  );
}

const isNamedOnce = ({ names, kept }: Clause, name: LinkedName): boolean =>
  names.filter((other) => other.entity.id === name.entity.id && kept.includes(other.from)).length === 1;
