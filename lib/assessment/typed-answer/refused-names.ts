import type { AnswerKind, Gap } from "@/lib/model/question";
import { COUNTRY_NAMES } from "./country-names";
import { comparableForm, withoutAccents } from "./normalize";
import { editDistance } from "./spelling";

const formOf = (text: string, kind: AnswerKind): string => withoutAccents(comparableForm(text, kind));

const COUNTRY_FORMS: readonly (readonly string[])[] = COUNTRY_NAMES.map((names) =>
  names.map((name) => formOf(name, "place")),
);

/** Other names of the same country, as comparable forms without accents; empty when `form` names none. */
export const sameCountry = (form: string): readonly string[] =>
  COUNTRY_FORMS.find((names) => names.includes(form)) ?? [];

const isCountryKind = (kind: AnswerKind): boolean => kind === "place" || kind === "name" || kind === "phrase";

/** A person goes by each part of the name: the surname of another is as wrong as the whole of it. */
const formsOfName = (name: string, kind: AnswerKind): string[] => {
  const form = formOf(name, kind);
  return kind === "person" ? [form, ...form.split(" ").filter((word) => word.length > 1)] : [form];
};

export type RefusedNames = {
  /** The typed form is one of the other names. */
  readonly isRefused: (form: string) => boolean;
  /** The fewest letters by which the typed form differs from one of the other names. */
  readonly distanceTo: (form: string) => number;
};

/**
 * The names that are never a misspelling of the right answer: the other names of the article, and for places,
 * names and phrases every country that is not an accepted answer.
 *
 * A part that two people share ("Anna") stands for neither, unless it is an accepted answer by itself.
 */
export function refusedNames(gap: Gap): RefusedNames {
  const accepted = new Set(
    gap.accepted.flatMap(({ text }) => [
      formOf(text, gap.kind),
      ...(isCountryKind(gap.kind) ? sameCountry(formOf(text, gap.kind)) : []),
    ]),
  );
  const ofArticle = gap.refused.flatMap((name) => formsOfName(name, gap.kind));
  const countries = isCountryKind(gap.kind) ? COUNTRY_FORMS.flat() : [];
  const refused = new Set([...ofArticle, ...countries].filter((form) => form !== "" && !accepted.has(form)));
  return {
    isRefused: (form) => refused.has(form),
    distanceTo: (form) =>
      Math.min(
        ...[...refused]
          .filter((name) => Math.abs(name.length - form.length) <= 2)
          .map((name) => editDistance(form, name)),
      ),
  };
}
