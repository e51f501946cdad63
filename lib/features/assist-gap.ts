import "server-only";
import type { Accepted, Gap } from "@/lib/model/question";
import { spansOverlap } from "@/lib/model/span";
import { kindOf } from "@/lib/nlp/facts/found";
import { entityNamed, GAP } from "@/lib/nlp/verify/subject";
import type { Place, ReadText } from "./assist-place";

const MOST_REFUSED = 60;

/** The stem without its one gap, and the gap; null when there is none, more than one, or a number whose value we do not know. */
export function writeGap(
  stem: string,
  key: string,
  { fact, answer }: Place,
  { entities }: ReadText,
): { stem: string; gap: Gap } | null {
  const parts = stem.split(GAP);
  const [before, after] = parts;
  if (parts.length !== 2 || before === undefined || after === undefined || after.startsWith("_")) return null;

  const entity = entityNamed(key, entities);
  const value = fact.roles.find((role) => role.value !== null && spansOverlap(role.span, answer))?.value ?? null;
  if (entity === null && value === null && /\d/.test(key)) return null;
  const isName = entity !== null;
  const kind = isName ? kindOf(entity) : value === null ? "phrase" : value.kind === "time" ? "date" : "number";
  const others = entities
    .filter(({ id }) => id !== entity?.id)
    .flatMap(({ canonical, aliases }) => [canonical, ...aliases]);
  const right: Accepted[] = isName
    ? fullNames(entity)
        .filter((name) => name !== key)
        .map(toAlias)
    : [];
  return {
    stem: before + after,
    gap: {
      id: "g1",
      at: before.length,
      kind,
      accepted: [{ text: key, credit: 1, from: "article" }, ...right],
      refused: isName
        ? [...new Set(others)].filter((name) => !right.some(({ text }) => text === name)).slice(0, MOST_REFUSED)
        : [],
      value: isName ? null : value,
    },
  };
}

const toAlias = (text: string): Accepted => ({ text, credit: 1, from: "alias" });

/** Of a person only names of several words: a given name alone, or a surname that two people share, is no answer. */
const fullNames = ({ type, canonical, aliases }: ReadText["entities"][number]): string[] =>
  [...new Set([canonical, ...aliases])].filter((name) => type !== "person" || name.includes(" "));
