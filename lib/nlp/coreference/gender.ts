import type { Lexicon } from "@/lib/model/lexicon";
import type { Entity } from "@/lib/model/reading";
import { FEMALE_NOUNS, MALE_NOUNS } from "./person-nouns";

export type Gender = "female" | "male";

const FEMALE_TITLES: ReadonlySet<string> = new Set([
  ...["mrs", "mrs.", "ms", "ms.", "miss", "madam", "madame", "dame", "baroness", "duchess", "countess", "empress"],
  ...["councilwoman", "sister", "mother"],
]);
const MALE_TITLES: ReadonlySet<string> = new Set([
  ...["mr", "mr.", "sir", "count", "sultan", "emir", "father", "brother", "pope", "cardinal", "bishop", "archbishop"],
  ...["ayatollah", "imam", "sheikh", "councilman"],
]);

/** What a title or noun says of the person: "Mrs.", "actress", "oarsman"; null when nothing. */
export function genderOfWord(word: string): Gender | null {
  const lower = word.toLowerCase();
  if (FEMALE_TITLES.has(lower) || FEMALE_NOUNS.has(lower)) return "female";
  if (MALE_TITLES.has(lower) || MALE_NOUNS.has(lower)) return "male";
  // "German" and "Newman" are no men.
  if (/^[a-z]+woman$/.test(word)) return "female";
  return /^[a-z]{3,}man$/.test(word) ? "male" : null;
}

/** What lists say of given names. `surnames`: names that also are surnames, and say nothing when they stand alone. */
export type GivenNames = { readonly genders: ReadonlyMap<string, Gender>; readonly surnames: ReadonlySet<string> };

/** What the given names of an entity say; null when they say nothing, or its names disagree ("Alice or Albert Dane"). */
export function genderOfNames({ canonical, aliases }: Entity, { genders, surnames }: GivenNames): Gender | null {
  const found = new Set<Gender>();
  const names = new Set([canonical, ...aliases]);
  for (const name of names) {
    const parts = name.split(" ");
    const gender = genderOfWord(parts[0] ?? "") ?? genders.get(parts[0] ?? "");
    // "Ada" all through an article is no surname.
    const isTold = parts.length > 1 || (names.size === 1 && !surnames.has(name));
    if (gender !== undefined && isTold) found.add(gender);
  }
  const [only] = found;
  return only !== undefined && found.size === 1 ? only : null;
}

export function listGivenNames({ givenNameGenders, surnames }: Lexicon): GivenNames {
  const genders = new Map(
    givenNameGenders.flatMap(({ gender, names }) => names.map((name) => [name, gender] as const)),
  );
  return { genders, surnames: new Set(surnames.filter((name) => genders.has(name))) };
}
