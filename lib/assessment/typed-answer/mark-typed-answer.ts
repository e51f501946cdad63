import type { Gap } from "@/lib/model/question";
import { markDate } from "./dates/mark-date";
import { foldCharacters, withoutAccents } from "./fold-characters";
import { matchAccepted, matchSpacing } from "./match-accepted";
import { markAcronym } from "./names/mark-acronym";
import { markDescribedPlace } from "./names/mark-described-place";
import { markOrder } from "./names/mark-order";
import { markPerson } from "./names/mark-person";
import { markContainingPlace, markKnownPlace } from "./names/mark-place";
import { refusalOf, refusedForms } from "./names/refused-names";
import { comparableForm } from "./normalize";
import { markNumber } from "./numbers/mark-number";
import { decided, type MarkingContext, type MarkStep, NO_CONTEXT, type Typed, type TypedMark } from "./typed-mark";
import { markPhrase, markSpelling } from "./words/mark-words";

/** The longest answer that is looked at, in UTF-16 units. */
export const MAX_TYPED_LENGTH = 500;

/** The first step that decides wins. Other names are refused before any letters are counted. */
const STEPS: readonly MarkStep[] = [
  matchAccepted,
  markNumber,
  markDate,
  markKnownPlace,
  markContainingPlace,
  refuseOtherName,
  matchSpacing,
  markDescribedPlace,
  markPerson,
  markAcronym,
  markOrder,
  markSpelling,
  markPhrase,
];

/**
 * Marks what a student typed into a gap.
 *
 * Every text has an answer. Verdict "empty" is not a wrong answer: the caller treats it as not answered.
 * The credit of a near form is never more than that of the accepted answer it is near to.
 */
export function markTypedAnswer(gap: Gap, text: string, context: MarkingContext = NO_CONTEXT): TypedMark {
  // composing makes up to eighteen characters of one
  const folded = text.length > MAX_TYPED_LENGTH ? text : foldCharacters(text);
  if (folded.length > MAX_TYPED_LENGTH) return unread(text, "too-long", "the answer is too long");
  if (!/[\p{L}\p{N}]/u.test(folded)) return unread(text, "empty", null);
  const typed = prepare(gap, text, context);
  for (const step of STEPS) {
    const mark = step(typed);
    if (mark !== null) return mark;
  }
  return decided(typed, {
    step: "end",
    out: "",
    rule: "not an accepted answer",
    credit: 0,
    verdict: "wrong",
    hint: null,
  });
}

const unread = (text: string, verdict: "too-long" | "empty", rule: string | null): TypedMark => ({
  credit: 0,
  verdict,
  hint: null,
  trace: rule === null ? [] : [{ step: "characters", in: text.slice(0, MAX_TYPED_LENGTH), out: "", rule }],
});

function prepare(gap: Gap, text: string, context: MarkingContext): Typed {
  const form = comparableForm(text, gap.kind);
  const accepted = gap.accepted.map((each) => {
    const right = comparableForm(each.text, gap.kind);
    return { accepted: each, form: right, plain: withoutAccents(right) };
  });
  return { gap, context, text, form, plain: withoutAccents(form), accepted };
}

function refuseOtherName(typed: Typed): TypedMark | null {
  const rule = refusalOf(typed, refusedForms(typed));
  return rule === null
    ? null
    : decided(typed, { step: "deny-list", out: "", rule, credit: 0, verdict: "other-name", hint: null });
}
