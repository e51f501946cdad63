import { withoutAccents } from "@/lib/assessment/typed-answer/fold-characters";
import { partsWithBrackets } from "@/lib/assessment/typed-answer/match-accepted";
import { bestOf, decided, type Typed, type TypedMark } from "@/lib/assessment/typed-answer/typed-mark";
import { isAcronymOf } from "./acronym";

/** The acronym for the name or the name for the acronym, where the text has both; or both, one in brackets. */
export function markAcronym(typed: Typed): TypedMark | null {
  const { gap, context, plain } = typed;
  if (gap.kind !== "name" && gap.kind !== "place" && gap.kind !== "phrase") return null;
  const text = withoutAccents(`${context.stem} ${context.quote}`);
  const fits = (form: string, right: string): boolean => form === right || isAcronymOf(form, right, text);
  const parts = partsWithBrackets(typed);
  const right = bestOf(
    typed.accepted.filter((each) =>
      parts === null
        ? isAcronymOf(plain, each.plain, text)
        : fits(withoutAccents(parts.name), each.plain) && isPartner(parts, text),
    ),
  );
  if (right === null) return null;
  const { text: out, credit } = right.accepted;
  const rule = parts === null ? "accepted: short for the same name" : "accepted: name and acronym";
  return decided(typed, { step: "name", out, rule, credit, verdict: "acronym", hint: null });
}

/** In "Port Lanna Authority (PLA)" each stands for the other, whether the article says so or not. */
const isPartner = ({ name, inBrackets }: { name: string; inBrackets: string }, text: string): boolean => {
  const both = `${text} ${name} ${inBrackets.toUpperCase()}`;
  return isAcronymOf(inBrackets, name, both) || isAcronymOf(name, inBrackets, both);
};
