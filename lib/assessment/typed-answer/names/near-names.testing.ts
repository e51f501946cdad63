import { withoutAccents } from "@/lib/assessment/typed-answer/fold-characters";
import { comparableForm } from "@/lib/assessment/typed-answer/normalize";
import { editDistance } from "@/lib/assessment/typed-answer/words/edit-distance";
import { COUNTRIES } from "./country-names";
import { relatePlaces } from "./places";

const formOf = (name: string): string => withoutAccents(comparableForm(name, "place"));

/** Not told apart by a letter or two, but by nothing at all: a place and its people, two names of one city. */
const areOne = (a: string, b: string): boolean => {
  const relation = relatePlaces(a, b);
  return relation !== null && relation !== "other";
};

/**
 * Every two places or peoples whose names lie at most two letters apart and mean two things, as rows "a|b" in the order
 * of the alphabet. Names of up to three letters are left out: no letter of them may differ anyway.
 *
 * @param gazetteer cities and regions beside the countries
 */
export function findNearNames(gazetteer: readonly string[]): string[] {
  const ofCountries = COUNTRIES.flatMap(({ names, demonyms, capital }) => [...names, ...demonyms, capital]);
  const forms = [...new Set([...ofCountries, ...gazetteer].map(formOf))].filter((form) => form.length > 3).sort();
  return forms.flatMap((a, index) =>
    forms
      .slice(index + 1)
      .filter((b) => editDistance(a, b, 2) <= 2 && !areOne(a, b))
      .map((b) => `${a}|${b}`),
  );
}
