import { withDigraphs, withoutAccents } from "@/lib/assessment/typed-answer/fold-characters";
import { comparableForm } from "@/lib/assessment/typed-answer/normalize";
import { CITY_NAMES } from "./city-names";
import { COUNTRIES } from "./country-names";

/** A place, or the people of a country, as comparable form without accents. */
const formOf = (name: string): string => withoutAccents(comparableForm(name, "place"));

const COUNTRY_FORMS = COUNTRIES.map(({ names, demonyms, capital }) => ({
  names: names.map(formOf),
  demonyms: demonyms.map(formOf),
  capital: formOf(capital),
}));
const CITY_FORMS = CITY_NAMES.map((names) =>
  names.flatMap((name) => [...new Set([formOf(name), withDigraphs(comparableForm(name, "place"))])]),
);

type Known = { readonly country: ReadonlySet<number>; readonly people: ReadonlySet<number>; readonly city: number };

const KNOWN: ReadonlyMap<string, Known> = indexForms();

/** "Congolese" are the people of two countries; a city that is named like its country ("Singapore") is the country. */
function indexForms(): Map<string, Known> {
  const index = new Map<string, Known>();
  const add = (form: string, part: Partial<Known>) => {
    const known = index.get(form) ?? { country: new Set(), people: new Set(), city: -1 };
    index.set(form, {
      country: new Set([...known.country, ...(part.country ?? [])]),
      people: new Set([...known.people, ...(part.people ?? [])]),
      city: part.city ?? known.city,
    });
  };
  for (const [row, { names, demonyms }] of COUNTRY_FORMS.entries()) {
    for (const form of names) add(form, { country: new Set([row]) });
    for (const form of demonyms) add(form, { people: new Set([row]) });
  }
  for (const [row, names] of CITY_FORMS.entries()) for (const form of names) add(form, { city: row });
  return index;
}

export type PlaceRelation = "same" | "people" | "country-of-people" | "other";

const share = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => [...a].some((row) => b.has(row));

/**
 * How a typed place stands to the right one, by the tables alone: another name of the same, the people for the country
 * ("Norwegian" for Norway), the country for its people, or something else.
 *
 * @returns null when one of them is in no table.
 */
export function relatePlaces(typed: string, right: string): PlaceRelation | null {
  const given = KNOWN.get(typed);
  const wanted = KNOWN.get(right);
  if (given === undefined || wanted === undefined) return null;
  if (share(given.country, wanted.country) || (given.city >= 0 && given.city === wanted.city)) return "same";
  if (share(given.people, wanted.people)) return "same";
  if (share(given.people, wanted.country)) return "people";
  return share(given.country, wanted.people) ? "country-of-people" : "other";
}

/** Whether the tables know a form as a country, its people, or a city with two names. */
export const isKnownPlace = (form: string): boolean => KNOWN.has(form);

/** The country whose capital a form names, under any of its names. */
export function isCapitalOf(city: string, country: string): boolean {
  const spellings = CITY_FORMS.find((names) => names.includes(city)) ?? [city];
  return COUNTRY_FORMS.some(({ names, capital }) => names.includes(country) && spellings.includes(capital));
}

/** The forms of every country, people and city of the tables. */
export const KNOWN_FORMS: readonly string[] = [...KNOWN.keys()];
