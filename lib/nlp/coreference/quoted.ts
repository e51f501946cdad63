import type { Anaphor } from "./anaphor";
import { isSamePerson, type Person } from "./person";
import type { Speaker } from "./speakers";

/**
 * The only one whom a pronoun in a quotation may mean: someone spoken of in it, or else anyone but its speaker. `speaker`: null
 * when not known.
 */
export function findQuoted({ tree, token, gender, before }: Anaphor, speaker: Speaker | null): Person | null {
  const inside = before.filter((person) => person.tree.speech[person.token] === tree.speech[token]);
  // The speaker may be one of those before, and which of them is not known.
  const isUnknown = speaker === null || speaker.gender === "either" || speaker.gender === gender;
  if (inside.length === 0 && isUnknown) return null;
  const others = inside.length > 0 ? inside : before.filter(({ referent }) => referent?.key !== speaker?.key);
  const last = others.at(-1);
  if (last === undefined || last.gender === null) return null;
  return others.every((other) => isSamePerson(other, last)) ? last : null;
}
