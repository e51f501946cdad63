import { candidateAt, hasOtherBetween, isTopic, type Sieve } from "./anaphor";
import { clauseAbove, clauseOf, isCoordinated, subjectOf } from "./clause";

/** "Dane said she would go": the subject of the nearest clause above that has a person for subject. */
export const sameSubject: Sieve = (anaphor) => {
  const { tree, token } = anaphor;
  if (!isTopic(anaphor)) return null;
  let clause = clauseAbove(tree, clauseOf(tree, token));
  while (clause !== null) {
    const person = candidateAt(anaphor, subjectOf(tree, clause));
    if (person !== null) return isCoordinated(tree, person.token) || hasOtherBetween(anaphor, person) ? null : person;
    clause = clauseAbove(tree, clause);
  }
  return null;
};
