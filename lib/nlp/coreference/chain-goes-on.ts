import type { Sieve } from "./anaphor";
import { isSamePerson } from "./person";

/** "She sold it. In May she …": the sentence before speaks of one named person alone, and has called her by a pronoun. */
export const chainGoesOn: Sieve = ({ tree, before, strangers }) => {
  const last = before.at(-1);
  const earlier = before.findLast((person) => person.tree !== tree);
  if (
    last === undefined ||
    (last.referent?.name ?? null) === null ||
    last.gender === null ||
    earlier?.tree.position !== tree.position - 1
  )
    return null;
  const near = before.filter((person) => person.tree === tree || person.tree === earlier.tree);
  const isChain = near.some(({ form }) => form === "pronoun") && near.every((other) => isSamePerson(other, last));
  return isChain && strangers.length === 0 ? last : null;
};
