import { bestOf, decided, type Typed, type TypedMark } from "@/lib/assessment/typed-answer/typed-mark";
import { isKnownPlace } from "./places";

/** What a place is, as a question asks for it and a name may say: "Which river …?", "River Osk", "the Osk River". */
const DESCRIPTIONS = new Set(
  (
    "river lake sea strait bay gulf canal dam mount mountain volcano glacier desert valley peninsula island islands " +
    "province region district county village town bridge street road square stadium airport"
  ).split(" "),
);

/** A form without the words that the question says already; the form itself when nothing would be left. */
function withoutDescription(form: string, asked: ReadonlySet<string>): string {
  const rest = form
    .split(" ")
    .filter((word) => !asked.has(word))
    .join(" ");
  return rest === "" ? form : rest;
}

/** "River Osk" for "the Osk" where the question asks for a river. A country stays one: the Niger is a river too. */
export function markDescribedPlace(typed: Typed): TypedMark | null {
  if (typed.gap.kind !== "place" && typed.gap.kind !== "name") return null;
  const asked = new Set(
    typed.context.stem
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => DESCRIPTIONS.has(word)),
  );
  if (asked.size === 0) return null;
  const form = withoutDescription(typed.plain, asked);
  const right = bestOf(
    typed.accepted.filter(({ plain }) => !isKnownPlace(plain) && withoutDescription(plain, asked) === form),
  );
  if (right === null) return null;
  const { text: out, credit } = right.accepted;
  const rule = "accepted: what it is need not be said";
  return decided(typed, { step: "name", out, rule, credit, verdict: "described", hint: null });
}
