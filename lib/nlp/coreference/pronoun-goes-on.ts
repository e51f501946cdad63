import type { Sieve } from "./anaphor";

/** "… she sold her boat and …": the last one spoken of in this sentence is a pronoun of this gender that was resolved. */
export const pronounGoesOn: Sieve = ({ tree, before }) => {
  const last = before.at(-1);
  return last?.tree === tree && last.form === "pronoun" ? last : null;
};
