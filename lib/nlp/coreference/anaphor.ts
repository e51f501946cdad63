import { clauseAbove, clauseOf, isInSubject, isPossessive, subjectOf } from "./clause";
import type { Gender } from "./gender";
import { isSamePerson, type Person } from "./person";
import { lowerAt, type Tree } from "./tree";

const FORMS: ReadonlyMap<string, Gender> = new Map([
  ["he", "male"],
  ["him", "male"],
  ["his", "male"],
  ["himself", "male"],
  ["she", "female"],
  ["her", "female"],
  ["hers", "female"],
  ["herself", "female"],
]);

/** The gender of a personal pronoun of the third person; null for all other words. */
export const genderOfPronoun = (lower: string): Gender | null => FORMS.get(lower) ?? null;

/**
 * A pronoun, with the persons it may mean in the order of the text: those named or described before it, of its gender or of
 * none known, in the last sentences.
 */
export type Anaphor = {
  readonly tree: Tree;
  readonly token: number;
  readonly gender: Gender;
  readonly before: readonly Person[];
};

/** What a sieve makes of a pronoun: the person meant, or null when it says nothing. */
export type Sieve = (anaphor: Anaphor) => Person | null;

/** `spokenOf`: everyone of the last sentences up to the pronoun, in the order of the text. */
export function findCandidates(tree: Tree, token: number, gender: Gender, spokenOf: readonly Person[]): Person[] {
  const barred = findBarred(tree, token, spokenOf);
  const candidates = spokenOf.filter(
    (person) =>
      (person.gender === null || person.gender === gender) && (barred === null || !isSamePerson(person, barred)),
  );
  // "He joined Dane": one more person. "Dane left. He …": a pronoun that was not resolved may mean Dane, and hides nobody.
  const first = candidates.findIndex(({ name }) => name !== null);
  return candidates.filter(({ form, name }, index) => form !== "pronoun" || name !== null || index < first);
}

/** "Dane met her": not the subject of the same clause. */
function findBarred(tree: Tree, token: number, spokenOf: readonly Person[]): Person | null {
  const subject = subjectOf(tree, clauseOf(tree, token));
  if (isPossessive(tree, token) || subject === token || lowerAt(tree, token).endsWith("self")) return null;
  return spokenOf.find((person) => person.tree === tree && person.token === subject) ?? null;
}

/** Whether the pronoun is the subject of its clause, stands in it, or belongs to something. */
export const isTopic = ({ tree, token }: Anaphor): boolean =>
  isPossessive(tree, token) || isInSubject(tree, token, clauseOf(tree, token));

/** The candidate whose head is this token of the pronoun's sentence. */
export const candidateAt = ({ tree, before }: Anaphor, token: number | null): Person | null =>
  before.find((person) => person.tree === tree && person.token === token) ?? null;

/** Whether someone else was spoken of between a candidate and the pronoun. */
export const hasOtherBetween = ({ before }: Anaphor, person: Person): boolean =>
  before.slice(before.indexOf(person) + 1).some((other) => !isSamePerson(other, person));

/**
 * "Before she left, Lund …": the subject that follows may be meant, and is someone else than `person`. `here`: everyone
 * named or described in the sentence.
 */
export function isBeforeOtherSubject(
  { tree, token, gender }: Anaphor,
  person: Person,
  here: readonly Person[],
): boolean {
  for (let clause: number | null = clauseOf(tree, token); clause !== null; clause = clauseAbove(tree, clause)) {
    const subject = subjectOf(tree, clause);
    if (subject === null || subject <= token || isInSubject(tree, token, clause)) continue;
    const other = here.find((candidate) => candidate.token === subject);
    if (other !== undefined && other.gender !== opposite(gender) && !isSamePerson(other, person)) return true;
  }
  return false;
}

const opposite = (gender: Gender): Gender => (gender === "male" ? "female" : "male");
