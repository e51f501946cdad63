import type { Gender } from "./gender";
import type { Referent } from "./referent";
import type { Tree } from "./tree";

/**
 * Someone whom a pronoun may mean, at one place of the text. `referent` is null for a pronoun that was not resolved, and for
 * a name that is perhaps no person's.
 */
export type Person = {
  readonly tree: Tree;
  /** Head token of the name, description or pronoun. */
  readonly token: number;
  readonly referent: Referent | null;
  readonly gender: Gender | null;
  readonly form: "name" | "description" | "pronoun";
  /** "Dane met her": a pronoun that was not resolved and surely is someone else than somebody before it. */
  readonly isOther: boolean;
};

export const isSamePerson = (a: Person, b: Person): boolean =>
  a === b || (a.referent !== null && a.referent.key === b.referent?.key);
