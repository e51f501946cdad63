import { decided, fullForms, type Typed, type TypedMark } from "@/lib/assessment/typed-answer/typed-mark";
import { matchPerson, type PersonMatch } from "./person";
import { refusedForms } from "./refused-names";

type Outcome = Pick<TypedMark, "credit" | "verdict" | "hint"> & { readonly rule: string };
const right = (rule: string): Outcome => ({ credit: 1, verdict: "person", hint: null, rule });

const OUTCOMES: Record<PersonMatch, Outcome> = {
  "name-order": right("accepted: the names in another order"),
  "middle-name": right("accepted: middle name not needed"),
  initials: right("accepted: surname with initials"),
  surname: right("accepted: surname"),
  "given-name": { credit: 0.5, verdict: "given-name", hint: "give the surname", rule: "given name alone: half" },
};

/** A part of the name counts only when nobody else of the article can be meant by it. */
export function markPerson(typed: Typed): TypedMark | null {
  if (typed.gap.kind !== "person") return null;
  const match = matchPerson(
    typed.plain,
    fullForms(typed).map(({ plain }) => plain),
  );
  if (match === null) return null;
  const isOther = matchPerson(typed.plain, refusedForms(typed)) !== null;
  return isOther
    ? decided(typed, {
        step: "deny-list",
        out: "",
        rule: "two people can be meant",
        credit: 0,
        verdict: "other-name",
        hint: "give the whole name",
      })
    : decided(typed, { step: "name", out: typed.gap.accepted[0].text, ...OUTCOMES[match] });
}
