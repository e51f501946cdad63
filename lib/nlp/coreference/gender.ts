import type { Lexicon } from "@/lib/model/lexicon";
import type { Entity } from "@/lib/model/reading";
import { FEMALE_NOUNS, MALE_NOUNS } from "./person-nouns";

export type Gender = "female" | "male";

const FEMALE_TITLES: ReadonlySet<string> = new Set(
  "mrs mrs. ms ms. miss madam madame queen princess dame lady baroness duchess countess empress sister mother congresswoman councilwoman chairwoman spokeswoman".split(
    " ",
  ),
);
const MALE_TITLES: ReadonlySet<string> = new Set(
  "mr mr. sir king prince lord baron duke count emperor sultan emir father brother pope cardinal bishop archbishop ayatollah imam sheikh congressman councilman chairman spokesman".split(
    " ",
  ),
);

/** What a title or noun says of the person: "Mrs.", "actress"; null when nothing. */
export function genderOfWord(word: string): Gender | null {
  const lower = word.toLowerCase();
  if (FEMALE_TITLES.has(lower) || FEMALE_NOUNS.has(lower) || /woman$/.test(lower)) return "female";
  if (MALE_TITLES.has(lower) || MALE_NOUNS.has(lower) || /[a-z]{3}man$/.test(lower)) return "male";
  return null;
}

/** What the given names of an entity say; null when they say nothing, or its names disagree ("Alice or Albert Dane"). */
export function genderOfNames({ canonical, aliases }: Entity, genders: ReadonlyMap<string, Gender>): Gender | null {
  const found = new Set<Gender>();
  for (const name of [canonical, ...aliases]) {
    const parts = name.split(" ");
    const gender = genderOfWord(parts[0] ?? "") ?? genders.get(parts[0] ?? "");
    if (gender !== undefined && parts.length > 1) found.add(gender);
  }
  const [only] = found;
  return only !== undefined && found.size === 1 ? only : null;
}

export const listGenders = (lexicon: Lexicon): ReadonlyMap<string, Gender> =>
  new Map(lexicon.givenNameGenders.flatMap(({ gender, names }) => names.map((name) => [name, gender] as const)));
