import { withDigraphs } from "./fold-characters";
import { comparableForm, neededSteps } from "./normalize";
import { type AcceptedForm, bestOf, decided, type Typed, type TypedMark } from "./typed-mark";

/** Equal to an accepted answer once case, quotes, titles and their like are evened out; the trace says which. */
export function matchAccepted(typed: Typed): TypedMark | null {
  const exact = bestOf(typed.accepted.filter(({ form }) => form === typed.form));
  if (exact === null) return matchAccents(typed);
  const { credit, text } = exact.accepted;
  const steps = neededSteps(typed.text, text, typed.gap.kind);
  const mark = decided(typed, {
    step: "match",
    out: text,
    rule: originOf(typed, exact),
    credit,
    verdict: "accepted",
    hint: null,
  });
  return { ...mark, trace: [...steps, ...mark.trace] };
}

function originOf({ gap, form }: Typed, { accepted }: AcceptedForm): string {
  if (accepted.credit < 1) return "accepted for half";
  if (accepted === gap.accepted[0]) return "accepted as in the article";
  if (accepted.from === "teacher") return "accepted: added by the teacher";
  return gap.kind === "person" && !form.includes(" ") ? "accepted: surname" : "accepted: another name for it";
}

/** But for accents. */
function matchAccents(typed: Typed): TypedMark | null {
  const right = bestOf(
    typed.accepted.filter(({ form, plain }) => plain === typed.plain || withDigraphs(form) === typed.plain),
  );
  return right === null ? null : accept(typed, right, "accents", "accents ignored");
}

const withoutSpaces = (form: string): string => form.replace(/[\s-]/g, "");
const MIN_JOINED = 5;

/** But for the spaces of a name of some length; "Vitamin C" and figures keep their places. */
export function matchSpacing(typed: Typed): TypedMark | null {
  const joined = withoutSpaces(typed.plain);
  if (typed.gap.kind === "number" || typed.gap.kind === "date" || joined.length < MIN_JOINED) return null;
  const right = bestOf(typed.accepted.filter(({ plain }) => withoutSpaces(plain) === joined));
  return right === null ? null : accept(typed, right, "spacing", "spaces ignored");
}

const accept = (typed: Typed, { accepted }: AcceptedForm, verdict: "accents" | "spacing", rule: string): TypedMark =>
  decided(typed, { step: "match", out: accepted.text, rule, credit: accepted.credit, verdict, hint: null });

/** The parts of "Port Lanna Authority (PLA)": the name and what stands in brackets behind it; null without brackets. */
export function partsWithBrackets({ text, gap }: Typed): { name: string; inBrackets: string } | null {
  const [, name, inBrackets] = /^([^()]+)\(([^()]+)\)[\s.]*$/.exec(text) ?? [];
  if (name === undefined || inBrackets === undefined) return null;
  return { name: comparableForm(name, gap.kind), inBrackets: comparableForm(inBrackets, gap.kind) };
}
