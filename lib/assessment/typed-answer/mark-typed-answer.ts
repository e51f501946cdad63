import type { Accepted, AnswerKind, Gap } from "@/lib/model/question";
import { compareDates, parseDates, partsOfTime } from "./date";
import { comparableForm, foldCharacters, neededSteps, withoutAccents } from "./normalize";
import { compareQuantities, parseQuantity, type QuantityMatch } from "./number";
import { matchPerson, type PersonMatch } from "./person";
import { phraseOverlap } from "./phrase";
import { refusedNames, sameCountry } from "./refused-names";
import { spellingSlips } from "./spelling";

/** Which step decided. */
type TypedVerdict =
  | "empty"
  | "too-long"
  | "accepted"
  | "accents"
  | "same-country"
  | "value"
  | "unit"
  | "coarser"
  | "person"
  | "given-name"
  | "other-name"
  | "spelling"
  | "phrase"
  | "part-of-phrase"
  | "wrong";

/** `trace`: what was done, in words a student reads, in order. */
export type TypedMark = {
  readonly credit: 0 | 0.5 | 1;
  readonly verdict: TypedVerdict;
  readonly trace: readonly string[];
};

/** The longest answer that is looked at, in UTF-16 units. */
export const MAX_TYPED_LENGTH = 500;

type Step = (gap: Gap, typed: string) => TypedMark | null;

/** The first step that decides wins. Other names are refused before any letters are counted. */
const STEPS: readonly Step[] = [
  rejectUnreadable,
  matchAccepted,
  matchNumber,
  matchDate,
  matchCountry,
  refuseOtherName,
  matchPersonName,
  matchSpelling,
  matchPhrase,
];

const WRONG: TypedMark = { credit: 0, verdict: "wrong", trace: ["not an accepted answer"] };

/**
 * Marks what a student typed into a gap.
 *
 * Every text has an answer. Verdict "empty" is not a wrong answer: the caller treats it as not answered.
 * The credit of a near form is never more than that of the accepted answer it is near to.
 */
export function markTypedAnswer(gap: Gap, typed: string): TypedMark {
  for (const step of STEPS) {
    const mark = step(gap, typed);
    if (mark !== null) return mark;
  }
  return WRONG;
}

const formOf = (gap: Gap, text: string): string => withoutAccents(comparableForm(text, gap.kind));

function rejectUnreadable(_gap: Gap, typed: string): TypedMark | null {
  if (typed.length > MAX_TYPED_LENGTH) return { credit: 0, verdict: "too-long", trace: ["the answer is too long"] };
  return /[\p{L}\p{N}]/u.test(foldCharacters(typed)) ? null : { credit: 0, verdict: "empty", trace: [] };
}

function matchAccepted(gap: Gap, typed: string): TypedMark | null {
  const form = comparableForm(typed, gap.kind);
  const exact = best(gap.accepted.filter(({ text }) => comparableForm(text, gap.kind) === form));
  if (exact !== null) {
    const trace = [...neededSteps(typed, exact.text, gap.kind), ...originOf(exact, gap)];
    return { credit: exact.credit, verdict: "accepted", trace };
  }
  const plain = withoutAccents(form);
  const accented = best(gap.accepted.filter(({ text }) => formOf(gap, text) === plain));
  return accented && { credit: accented.credit, verdict: "accents", trace: ["accents ignored"] };
}

const best = (accepted: readonly Accepted[]): Accepted | null =>
  accepted.find(({ credit }) => credit === 1) ?? accepted[0] ?? null;

function originOf(accepted: Accepted, gap: Gap): string[] {
  if (accepted === gap.accepted[0]) return ["accepted as in the article"];
  if (accepted.from === "teacher") return ["accepted: added by the teacher"];
  const isPartOfName = gap.kind === "person" && !comparableForm(accepted.text, gap.kind).includes(" ");
  return [isPartOfName ? "accepted: surname" : "accepted: another name for it"];
}

/** The value decides how a gap is compared; a gap without one is read from its kind. */
const isComparedAs = (gap: Gap, value: "quantity" | "time", kind: AnswerKind): boolean =>
  gap.value === null ? gap.kind === kind : gap.value.kind === value;

const QUANTITY_MARKS: Record<QuantityMatch, TypedMark> = {
  same: { credit: 1, verdict: "value", trace: ["accepted: the same number"] },
  close: { credit: 1, verdict: "value", trace: ["accepted: close to a number the article gives as approximate"] },
  "other-unit": { credit: 0.5, verdict: "unit", trace: ["the right number with another unit: half"] },
  "other-bound": { credit: 0, verdict: "wrong", trace: ["the right number with the limit the other way round"] },
  different: { credit: 0, verdict: "wrong", trace: ["another number"] },
};

/** Decides every number: letters and digits of a number are never counted as a slip. */
function matchNumber(gap: Gap, typed: string): TypedMark | null {
  if (!isComparedAs(gap, "quantity", "number")) return null;
  const right = gap.value?.kind === "quantity" ? gap.value : parseQuantity(gap.accepted[0].text);
  const given = parseQuantity(typed);
  if (right === null || given === null)
    return { credit: 0, verdict: "wrong", trace: ["no number could be read in it"] };
  return QUANTITY_MARKS[compareQuantities(given, right)];
}

/** Decides every date; of the readings of "7/8/2024" the best counts. */
function matchDate(gap: Gap, typed: string): TypedMark | null {
  if (!isComparedAs(gap, "time", "date")) return null;
  const shown = parseDates(gap.accepted[0].text)[0];
  const right = gap.value?.kind === "time" ? partsOfTime(gap.value) : shown;
  const readings = parseDates(typed);
  if (right === undefined || readings.length === 0) {
    return { credit: 0, verdict: "wrong", trace: ["no date could be read in it"] };
  }
  const matches = readings.map((reading) => compareDates(reading, right, shown?.year != null));
  if (matches.includes("same")) return { credit: 1, verdict: "value", trace: ["accepted: the same date"] };
  if (matches.includes("year-missing"))
    return { credit: 0.5, verdict: "coarser", trace: ["the year is missing: half"] };
  return matches.includes("coarser")
    ? { credit: 0.5, verdict: "coarser", trace: ["right, but less exact than asked: half"] }
    : { credit: 0, verdict: "wrong", trace: ["another date"] };
}

function matchCountry(gap: Gap, typed: string): TypedMark | null {
  if (gap.kind !== "place") return null;
  const names = sameCountry(formOf(gap, typed));
  const country = best(gap.accepted.filter(({ text }) => names.includes(formOf(gap, text))));
  return country && { credit: country.credit, verdict: "same-country", trace: ["another name of the same country"] };
}

function refuseOtherName(gap: Gap, typed: string): TypedMark | null {
  return refusedNames(gap).isRefused(formOf(gap, typed))
    ? { credit: 0, verdict: "other-name", trace: ["the name of someone or something else"] }
    : null;
}

const PERSON_MARKS: Record<PersonMatch, TypedMark> = {
  "name-order": { credit: 1, verdict: "person", trace: ["accepted: the names in another order"] },
  "middle-name": { credit: 1, verdict: "person", trace: ["accepted: middle name not needed"] },
  "given-name": { credit: 0.5, verdict: "given-name", trace: ["the given name alone: half"] },
};

function matchPersonName(gap: Gap, typed: string): TypedMark | null {
  if (gap.kind !== "person") return null;
  const match = matchPerson(
    formOf(gap, typed),
    gap.accepted.filter(isFull).map(({ text }) => formOf(gap, text)),
  );
  return match && PERSON_MARKS[match];
}

const isFull = ({ credit }: Accepted): boolean => credit === 1;

/** A slip counts only when the answer is nearer to an accepted form than to any other name. */
function matchSpelling(gap: Gap, typed: string): TypedMark | null {
  const form = formOf(gap, typed);
  const near = gap.accepted
    .map((accepted) => ({ accepted, slips: spellingSlips(form, formOf(gap, accepted.text)) }))
    .filter((candidate): candidate is { accepted: Accepted; slips: number } => candidate.slips !== null)
    .sort((a, b) => a.slips - b.slips || b.accepted.credit - a.accepted.credit)[0];
  if (near === undefined) return null;
  if (refusedNames(gap).distanceTo(form) <= near.slips) {
    return { credit: 0, verdict: "other-name", trace: ["as near to another name"] };
  }
  const trace = near.slips === 1 ? "one letter differs: check spelling" : "two letters differ: check spelling";
  return { credit: near.accepted.credit, verdict: "spelling", trace: [trace] };
}

function matchPhrase(gap: Gap, typed: string): TypedMark | null {
  if (gap.kind !== "phrase") return null;
  const form = formOf(gap, typed);
  const overlaps = gap.accepted.filter(isFull).map(({ text }) => phraseOverlap(form, formOf(gap, text), text));
  if (overlaps.includes("whole")) return { credit: 1, verdict: "phrase", trace: ["accepted: nearly all of the words"] };
  return overlaps.includes("part")
    ? { credit: 0.5, verdict: "part-of-phrase", trace: ["part of the answer: half"] }
    : null;
}
