import type { LinkedName } from "@/lib/nlp/entities/link-entities";
import type { Gender } from "./gender";
import type { Tree } from "./tree";

/**
 * Someone whom a pronoun may mean, at one place of the text. `name` is the last name of the person that was read; it is
 * null for someone of whom no name is known ("a man"), and for a pronoun that was not resolved.
 */
export type Person = {
  readonly tree: Tree;
  /** Head token of the name, description or pronoun. */
  readonly token: number;
  readonly name: LinkedName | null;
  readonly gender: Gender | null;
  readonly form: "name" | "description" | "pronoun";
};

export const isSamePerson = (a: Person, b: Person): boolean =>
  a === b || (a.name !== null && a.name.entity.id === b.name?.entity.id);
