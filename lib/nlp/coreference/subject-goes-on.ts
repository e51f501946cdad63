import { isTopic, type Sieve } from "./anaphor";
import { clauseOf, isCoordinated } from "./clause";
import { isSamePerson, type Person } from "./person";
import { headOf, relationOf } from "./tree";

/**
 * "Dane met a colleague. She …": the subject of the sentence before goes on as a subject. No one else was a subject in that
 * sentence, and no one came between.
 */
export const subjectGoesOn: Sieve = (anaphor) => {
  const { tree, before, strangers } = anaphor;
  const last = before.at(-1);
  if (last === undefined || last.tree === tree || !isTopic(anaphor)) return null;
  const { position, sentence } = last.tree;
  if (position !== tree.position - 1 && sentence.paragraph !== tree.sentence.paragraph) return null;
  const subjects = before.filter((person) => person.tree === last.tree && isSubject(person));
  const person = subjects.find(isMainSubject);
  if (person === undefined || person.gender === null || isCoordinated(person.tree, person.token)) return null;
  // "For Dane, Lund was a hero. He …"
  const isSecond = before.some(
    (other) =>
      other.tree === last.tree &&
      other.referent !== null &&
      other.token < person.token &&
      clauseOf(last.tree, other.token) === headOf(last.tree, person.token) &&
      !isSamePerson(other, person),
  );
  // "Dane employed him. His …"
  const hasStranger = strangers.some((stranger) => stranger.tree === last.tree);
  return !isSecond && !hasStranger && subjects.every((other) => isSamePerson(other, person)) ? person : null;
};

const isSubject = ({ tree, token }: Person): boolean => relationOf(tree, token).startsWith("nsubj");

const isMainSubject = (person: Person): boolean =>
  isSubject(person) && relationOf(person.tree, headOf(person.tree, person.token) ?? -1) === "root";
