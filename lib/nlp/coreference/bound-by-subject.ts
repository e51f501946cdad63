import { candidateAt, hasOtherBetween, type Sieve } from "./anaphor";
import { clauseOf, isCoordinated, isInSubject, isPossessive, subjectOf } from "./clause";
import { lowerAt } from "./tree";

/** "Dane cut herself": the subject of its own clause. */
export const reflexive: Sieve = (anaphor) =>
  lowerAt(anaphor.tree, anaphor.token).endsWith("self") ? findOwnSubject(anaphor) : null;

/** "Dane sold her boat": the subject of the clause it stands in. */
export const boundBySubject: Sieve = (anaphor) =>
  isPossessive(anaphor.tree, anaphor.token) ? findOwnSubject(anaphor) : null;

const findOwnSubject: Sieve = (anaphor) => {
  const { tree, token } = anaphor;
  const clause = clauseOf(tree, token);
  if (isInSubject(tree, token, clause)) return null;
  const person = candidateAt(anaphor, subjectOf(tree, clause));
  return person === null || isCoordinated(tree, person.token) || hasOtherBetween(anaphor, person) ? null : person;
};
