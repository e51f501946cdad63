import { withoutAccents } from "@/lib/assessment/typed-answer/fold-characters";
import { comparableForm } from "@/lib/assessment/typed-answer/normalize";
import type { Typed } from "@/lib/assessment/typed-answer/typed-mark";
import { editDistance } from "@/lib/assessment/typed-answer/words/edit-distance";
import type { AnswerKind } from "@/lib/model/question";
import { areNearNames, nearNamesOf } from "./near-names";
import { isKnownPlace, KNOWN_FORMS, relatePlaces } from "./places";

const formOf = (text: string, kind: AnswerKind): string => withoutAccents(comparableForm(text, kind));

/** A person goes by each part of the name: the surname of another is as wrong as the whole of it. */
function formsOfName(name: string, kind: AnswerKind): string[] {
  const form = formOf(name, kind);
  return kind === "person" ? [form, ...form.split(" ").filter((word) => word.length > 1)] : [form];
}

const accepts = ({ accepted }: Typed, form: string): boolean => accepted.some(({ plain }) => plain === form);

/** The same place under another name, or its people: no other name, whatever the list says. */
const meansKey = (typed: Typed, form: string): boolean =>
  accepts(typed, form) ||
  (typed.gap.kind !== "person" &&
    typed.accepted.some(({ plain }) => {
      const relation = relatePlaces(form, plain);
      return relation !== null && relation !== "other";
    }));

/**
 * The other names of the article, as comparable forms without accents.
 *
 * A part that two people share ("Anna") stands for neither, unless it is an accepted answer by itself.
 */
export const refusedForms = (typed: Typed): readonly string[] =>
  typed.gap.refused
    .flatMap((name) => formsOfName(name, typed.gap.kind))
    .filter((form) => form !== "" && !meansKey(typed, form));

/** Why a form is never a misspelling of the key, in words; null when it may be one. */
export function refusalOf(typed: Typed, refused: readonly string[]): string | null {
  const { plain, gap } = typed;
  if (refused.includes(plain)) return gap.kind === "person" ? "another person" : "another name of the article";
  if (gap.kind === "person" || gap.kind === "number" || gap.kind === "date" || meansKey(typed, plain)) return null;
  if (isKnownPlace(plain)) return "another country or place";
  return typed.accepted.some((each) => areNearNames(plain, each.plain)) ? "another place" : null;
}

/** One bit for each letter that occurs; a slip changes at most two of them. */
function letterMask(form: string): number {
  let mask = 0;
  for (let at = 0; at < form.length; at++) mask |= 1 << (form.charCodeAt(at) & 31);
  return mask;
}

function bitCount(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

const KNOWN_MASKS = KNOWN_FORMS.map(letterMask);

/** Whether the typed form lies at most `slips` letters from a name that is not the key's: then nobody knows which is meant. */
export function isAsNearToOther(typed: Typed, refused: readonly string[], slips: number): boolean {
  const { plain, gap } = typed;
  const isNear = (name: string): boolean => editDistance(plain, name, slips) <= slips;
  if (refused.some(isNear)) return true;
  if (gap.kind === "person") return false;
  const mask = letterMask(plain);
  const mayBeNear = (name: string, at: number): boolean =>
    Math.abs(name.length - plain.length) <= slips && bitCount((KNOWN_MASKS[at] ?? 0) ^ mask) <= 2 * slips;
  const near = KNOWN_FORMS.filter(mayBeNear);
  const neighbours = typed.accepted.flatMap((each) => nearNamesOf(each.plain));
  return [...near, ...neighbours].some((name) => isNear(name) && !meansKey(typed, name));
}
