import type { Sieve } from "./anaphor";
import { isSamePerson } from "./person";

/** The last sentences speak of one person of this gender, and it is known to be hers or his. */
export const onlyPerson: Sieve = ({ before }) => {
  const last = before.at(-1);
  if (last === undefined || last.gender === null) return null;
  return before.every((other) => isSamePerson(other, last)) ? last : null;
};
