import { clauseAbove, clauseOf, isInSubject, isPossessive, subjectOf } from "./clause";
import type { Gender } from "./gender";
import { isSamePerson, type Person } from "./person";
import { dependentsBy, lowerAt, relationOf, type Tree } from "./tree";

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
  /** Those pronouns before it that were not resolved, and surely mean someone else than the subject beside them. */
  readonly strangers: readonly Person[];
  /** "Dane met her": whether it surely is someone else than somebody before it. */
  readonly isOther: boolean;
};

/** What a sieve makes of a pronoun: the person meant, or null when it says nothing. */
export type Sieve = (anaphor: Anaphor) => Person | null;

/** `spokenOf`: everyone of the last sentences up to the pronoun, in the order of the text. */
export function readAnaphor(tree: Tree, token: number, gender: Gender, spokenOf: readonly Person[]): Anaphor {
  const compatible = spokenOf.filter((person) => person.gender === null || person.gender === gender);
  const barred = compatible.filter((person) => person.tree === tree && isBarred(tree, token, person.token));
  const candidates = compatible.filter((person) => !barred.some((other) => isSamePerson(person, other)));
  // "He joined Dane": one more person. "Dane left. He …": a pronoun that was not resolved may mean Dane, and hides nobody.
  const first = candidates.findIndex(({ referent }) => referent !== null);
  const before = candidates.filter(
    ({ form, referent }, index) => form !== "pronoun" || referent !== null || index < first,
  );
  const strangers = candidates.filter(({ isOther }) => isOther);
  return { tree, token, gender, before, strangers, isOther: barred.length > 0 };
}

/** Whether grammar forbids that a pronoun and someone in its sentence are the same. */
function isBarred(tree: Tree, token: number, other: number): boolean {
  if (isPossessive(tree, token) || lowerAt(tree, token).endsWith("self")) return false;
  // "Dane met her"
  if (!isSubject(tree, token)) return other === subjectOf(tree, clauseOf(tree, token));
  // "Placed in the care of Dane, he …", "with Dane he …"; but "Dane's mother told the court he …"
  return (
    !isPossessive(tree, other) &&
    subjectOf(tree, clauseOf(tree, other)) === token &&
    !dependentsBy(tree, other, ["case"]).some((word) => lowerAt(tree, word) === "according")
  );
}

const isSubject = (tree: Tree, token: number): boolean => relationOf(tree, token).startsWith("nsubj");

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

/** "His mother … her": whether someone is described by a person who may be meant as well. */
export const hasRivalOwner = ({ gender, before }: Anaphor, { tree, token, form }: Person): boolean =>
  form === "description" &&
  dependentsBy(tree, token, ["nmod:poss"]).some(
    (owner) =>
      genderOfPronoun(lowerAt(tree, owner)) === gender ||
      before.some((person) => person.tree === tree && person.token === owner),
  );

const opposite = (gender: Gender): Gender => (gender === "male" ? "female" : "male");
