import { isTopic, type Sieve } from "./anaphor";
import { isCoordinated } from "./clause";
import { isSamePerson, type Person } from "./person";
import { headOf, relationOf } from "./tree";

/**
 * "Dane met a colleague. She …": the subject of the sentence before goes on as a subject. No one else was a subject in that
 * sentence, and no one came between.
 */
export const subjectGoesOn: Sieve = (anaphor) => {
  const { tree, before } = anaphor;
  const last = before.at(-1);
  if (last === undefined || last.tree === tree || !isTopic(anaphor)) return null;
  const { position, sentence } = last.tree;
  if (position !== tree.position - 1 && sentence.paragraph !== tree.sentence.paragraph) return null;
  const subjects = before.filter((person) => person.tree === last.tree && isSubject(person));
  const person = subjects.find(isMainSubject);
  if (person === undefined || person.gender === null || isCoordinated(person.tree, person.token)) return null;
  return subjects.every((other) => isSamePerson(other, person)) ? person : null;
};

const isSubject = ({ tree, token }: Person): boolean => relationOf(tree, token).startsWith("nsubj");

const isMainSubject = (person: Person): boolean =>
  isSubject(person) && relationOf(person.tree, headOf(person.tree, person.token) ?? -1) === "root";
