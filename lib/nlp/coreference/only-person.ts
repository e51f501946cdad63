import { isTopic, type Sieve } from "./anaphor";
import { isCoordinated } from "./clause";
import { isSamePerson } from "./person";
import { relationOf } from "./tree";

/** The last sentences speak of one person of this gender, and it is known to be hers or his. */
export const onlyPerson: Sieve = ({ before }) => {
  const last = before.at(-1);
  if (last === undefined || last.gender === null) return null;
  return before.every((other) => isSamePerson(other, last)) ? last : null;
};

/** The same where the gender is not known: only from a name that is a subject to a pronoun that is one. */
export const onlySubject: Sieve = (anaphor) => {
  const { before } = anaphor;
  const last = before.at(-1);
  if (last === undefined || last.form !== "name" || !isTopic(anaphor)) return null;
  if (!relationOf(last.tree, last.token).startsWith("nsubj") || isCoordinated(last.tree, last.token)) return null;
  return before.every((other) => isSamePerson(other, last)) ? last : null;
};
