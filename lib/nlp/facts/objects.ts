import type { Role } from "@/lib/model/fact";
import type { Clause, Range } from "./clause";
import { roleOf } from "./found";
import { isNaming } from "./frames";
import { lemmaOf } from "./modality";
import { spanOfRun } from "./run";

const GIVING = new Set(
  "give gave given send sent grant granted award awarded hand handed sell sold pay paid".split(" "),
);
/** Whether the verb of a clause hands something to somebody. */
export const isGiving = ({ words, predicate }: Clause): boolean => GIVING.has(words[predicate.head]?.lower ?? "");

/**
 * Two things that something is done to: who gets it and what, in "gave the team its first medal" and "he was given a sentence";
 * what and as what, in "was called a fossil".
 */
export function settleObjects(clause: Clause, roles: readonly Role[]): Role[] {
  const [first, second, ...more] = roles.filter(({ name }) => name === "patient");
  if (first === undefined || second === undefined || more.length > 0) return [...roles];
  const rename = (target: Role, name: Role["name"]) =>
    roles.map((role) => (role === target ? { ...role, name } : role));
  if (isGiving(clause)) return rename(first, "recipient");
  return clause.predicate.isPassive && isNaming(lemmaOf(clause)) ? rename(second, "attribute") : [...roles];
}

/** An object; in "paid Estria 140 million" and "beat Estria 67-66" the tree takes what stands behind a name for one with it. */
export function objectRoles(
  clause: Clause,
  { range, child, phrase }: { readonly range: Range; readonly child: number; readonly phrase: readonly number[] },
  whole: Role[],
): Role[] {
  const { words, names } = clause;
  const name = names.find(({ from, title }) => (title?.from ?? from) === range.from);
  if (name === undefined || name.to >= range.to || !/^[\d$€£¥]/.test(words[name.to]?.text ?? "")) return whole;
  const isScore = name.to === range.to - 1 && /^\d+[-–]\d+$/.test(words[name.to]?.text ?? "");
  const first = roleOf(isScore ? "patient" : "recipient", name.span, name);
  if (isScore) return [first];
  if (!isGiving(clause) || child < name.to) return [];
  const gift = phrase.filter((at) => at >= name.to);
  return [first, roleOf("patient", spanOfRun(words, gift, child), null)];
}
