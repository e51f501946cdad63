import { withoutAccents } from "@/lib/assessment/typed-answer/fold-characters";
import { comparableForm } from "@/lib/assessment/typed-answer/normalize";
import {
  type AcceptedForm,
  bestOf,
  decided,
  fullForms,
  type Typed,
  type TypedMark,
} from "@/lib/assessment/typed-answer/typed-mark";
import { areNearNames } from "./near-names";
import { isCapitalOf, isKnownPlace, type PlaceRelation, relatePlaces } from "./places";

const PLACE_KINDS: ReadonlySet<string> = new Set(["place", "name", "phrase"]);

/** By the tables alone: another name of the same country or city, or half for its people. */
export function markKnownPlace(typed: Typed): TypedMark | null {
  if (!PLACE_KINDS.has(typed.gap.kind)) return null;
  const form = withoutKind(typed.plain);
  const related = (relation: PlaceRelation) =>
    typed.accepted.filter(({ plain }) => relatePlaces(form, plain) === relation);
  const same = bestOf(related("same"));
  if (same !== null) return accept(typed, same, "accepted: another name of the same place");
  const people = related("people")[0];
  if (people !== undefined) return half(typed, "the people, not the country: half", "name the country", "demonym");
  return related("country-of-people")[0] === undefined
    ? null
    : half(typed, "the country, not its people: half", "name the people", "demonym");
}

const KINDS_OF_STATE =
  /^(?:(?:federal|federative|islamic|united) )?(?:republic|kingdom|state|commonwealth) of (?:the )?/;

/** "Republic of Mali" as "mali", but not where the whole is a name of its own: "Republic of Korea". */
const withoutKind = (form: string): string => (isKnownPlace(form) ? form : form.replace(KINDS_OF_STATE, ""));

function accept(typed: Typed, { accepted }: AcceptedForm, rule: string): TypedMark {
  const { text: out, credit } = accepted;
  return decided(typed, { step: "name", out, rule, credit, verdict: "same-country", hint: null });
}

function half(typed: Typed, rule: string, hint: string, verdict: "demonym" | "containing-place"): TypedMark {
  return decided(typed, { step: "name", out: typed.gap.accepted[0].text, rule, credit: 0.5, verdict, hint });
}

/**
 * "Port Lanna, Norvia" for "Port Lanna", where the question, its sentence or the table of capitals says that the one lies
 * in the other; and half for "Norvia" alone, unless the question already says it.
 */
export function markContainingPlace(typed: Typed): TypedMark | null {
  if (typed.gap.kind !== "place") return null;
  const full = fullForms(typed);
  const comma = typed.form.indexOf(",");
  if (comma > 0) return markWithRegion(typed, full, comma);
  const head = full.find(({ plain }) => headOf(plain) === typed.plain);
  if (head !== undefined) return accept(typed, head, "accepted: without the region");
  if (hasWords(formOf(typed.context.stem), typed.plain)) return null;
  const isIn = full.some(({ plain }) => liesIn(typed, plain, typed.plain));
  return isIn ? half(typed, "a larger place, the right one is in it: half", "be more exact", "containing-place") : null;
}

const formOf = (text: string): string => withoutAccents(comparableForm(text, "place"));

const headOf = (place: string): string | null => (place.includes(",") ? place.slice(0, place.indexOf(",")) : null);

function markWithRegion(typed: Typed, full: readonly AcceptedForm[], comma: number): TypedMark | null {
  const city = typed.plain.slice(0, comma).trim();
  const region = typed.plain.slice(comma + 1).trim();
  const right = full.find(({ plain }) => plain === city || relatePlaces(city, plain) === "same");
  if (right === undefined || region === "") return null;
  const isSaid = hasWords(formOf(typed.context.stem), region) || liesIn(typed, right.plain, region);
  return isSaid ? accept(typed, right, "accepted: with the region it is in") : null;
}

/** By a comma in the sentence or in the key ("Port Lanna, Norvia"), or by the table of capitals. */
function liesIn({ context }: Typed, place: string, region: string): boolean {
  if (region === "" || areNearNames(place, region)) return false;
  const isBeside = hasWords(formOf(context.quote), `${place}, ${region}`) || place.endsWith(`, ${region}`);
  return isBeside || isCapitalOf(place, region);
}

const spaced = (text: string): string =>
  ` ${text
    .replace(/[^\p{L}\p{N},]+/gu, " ")
    .replace(/ ?, ?/g, " , ")
    .trim()} `;

/** Whole words, not a part of one: "Mali" does not stand in "Somalia". */
const hasWords = (text: string, words: string): boolean => words !== "" && spaced(text).includes(spaced(words));
