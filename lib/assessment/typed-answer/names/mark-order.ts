import { decided, fullForms, type Typed, type TypedMark } from "@/lib/assessment/typed-answer/typed-mark";
import { isStrictWord } from "@/lib/assessment/typed-answer/words/exact-words";

const itemsOf = (form: string): string[] =>
  form
    .replace(/,? and /g, ",")
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");

/** Sorted, so that two lists of the same items are one text; null for a single item. */
const listOf = (form: string): string | null => {
  const items = itemsOf(form);
  return items.length < 2 ? null : items.sort().join(",");
};

const SMALL_WORDS = new Set(["of", "for", "the", "and", "on", "in"]);

/** The words of a name, sorted, and behind them those whose order tells two names apart; null for one word. */
const wordsOf = (form: string): string | null => {
  const words = form.split(" ").filter((word) => !SMALL_WORDS.has(word));
  return words.length < 2 ? null : [...words.toSorted(), "|", ...words.filter(isStrictWord)].join(" ");
};

/** The same in another order: "Estria and Norvia", "Ministry for Tides" and "Tides Ministry" for "Ministry of Tides". */
export function markOrder(typed: Typed): TypedMark | null {
  const { kind } = typed.gap;
  if (kind === "number" || kind === "date") return null;
  const forms = kind === "name" || kind === "place" ? [listOf, wordsOf] : [listOf];
  const right = fullForms(typed).find(({ plain }) =>
    forms.some((formOf) => formOf(plain) !== null && formOf(plain) === formOf(typed.plain)),
  );
  return right === undefined
    ? null
    : decided(typed, {
        step: "match",
        out: right.accepted.text,
        rule: "accepted: the same in another order",
        credit: 1,
        verdict: "order",
        hint: null,
      });
}
