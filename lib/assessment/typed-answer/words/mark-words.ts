import { shorterNames } from "@/lib/assessment/typed-answer/names/person";
import { isAsNearToOther, refusedForms } from "@/lib/assessment/typed-answer/names/refused-names";
import { decided, fullForms, type Typed, type TypedMark } from "@/lib/assessment/typed-answer/typed-mark";
import { phraseOverlap } from "./phrase";
import { spellingSlips } from "./spelling";

type Near = { readonly text: string; readonly credit: 0.5 | 1; readonly slips: number };

/** The accepted form with the fewest letters to change, for full credit if there are several. */
function nearestForm(typed: Typed): Near | null {
  const forms = typed.accepted.map(({ accepted, plain }) => ({ text: accepted.text, credit: accepted.credit, plain }));
  const shorter =
    typed.gap.kind === "person"
      ? shorterNames(fullForms(typed).map(({ plain }) => plain)).map((plain) => ({
          text: plain,
          credit: 1 as const,
          plain,
        }))
      : [];
  const near = [...forms, ...shorter].flatMap(({ plain, ...form }) => {
    const slips = spellingSlips(typed.plain, plain);
    return slips === null ? [] : [{ ...form, slips }];
  });
  return near.sort((a, b) => a.slips - b.slips || b.credit - a.credit)[0] ?? null;
}

/** A slip counts only when the answer is nearer to an accepted form than to any other name. */
export function markSpelling(typed: Typed): TypedMark | null {
  const near = nearestForm(typed);
  if (near === null) return null;
  if (isAsNearToOther(typed, refusedForms(typed), near.slips)) {
    const rule = "as near to another name";
    return decided(typed, { step: "deny-list", out: "", rule, credit: 0, verdict: "other-name", hint: null });
  }
  const rule = near.slips === 1 ? "spelling, 1 letter" : `spelling, ${near.slips} letters`;
  const { text: out, credit } = near;
  return decided(typed, { step: "spelling", out, rule, credit, verdict: "spelling", hint: "check spelling" });
}

const hasWords = (text: string, words: string): boolean => ` ${text} `.includes(` ${words} `);

/** Names something that no accepted answer names. */
const namesOther = ({ plain, accepted }: Typed, name: string): boolean =>
  hasWords(plain, name) && !accepted.some((right) => hasWords(right.plain, name));

/** By the words that carry the meaning, for phrases only. */
export function markPhrase(typed: Typed): TypedMark | null {
  if (typed.gap.kind !== "phrase") return null;
  const others = refusedForms(typed);
  if (others.some((name) => namesOther(typed, name))) {
    const rule = "another name of the article is in it";
    return decided(typed, { step: "deny-list", out: "", rule, credit: 0, verdict: "other-name", hint: null });
  }
  const words = others.flatMap((name) => name.split(" "));
  const overlaps = fullForms(typed).map(({ accepted, plain }) =>
    phraseOverlap(typed.plain, plain, accepted.text, words),
  );
  const out = typed.gap.accepted[0].text;
  if (overlaps.includes("whole")) {
    const rule = "accepted: nearly all of the words";
    return decided(typed, { step: "phrase", out, rule, credit: 1, verdict: "phrase", hint: null });
  }
  if (!overlaps.includes("part")) return null;
  const rule = "part of the answer: half";
  return decided(typed, { step: "phrase", out, rule, credit: 0.5, verdict: "part-of-phrase", hint: "say all of it" });
}
