import type { Word } from "@/lib/nlp/read/read";
import { lowerAt } from "./date-words";
import type { Part } from "./expression";

const PARTS: ReadonlyMap<string, Part> = new Map([
  ["early", "early"],
  ["mid", "mid"],
  ["late", "late"],
]);
const PARTS_OF: ReadonlyMap<string, Part> = new Map([
  ["start", "early"],
  ["beginning", "early"],
  ["middle", "mid"],
  ["end", "late"],
]);
const ABOUT = /^(?:around|about|circa|c\.|ca\.|roughly|approximately|nearly|almost)$/;

/** What the words before a date leave of it: "early (in) 2031", "the end of May", "around May 3", "as early as 2031". */
export function partBefore(words: readonly Word[], at: number): Part | null {
  const [before, second, third] = [lowerAt(words, at - 1), lowerAt(words, at - 2), lowerAt(words, at - 3)];
  if (ABOUT.test(before)) return "about";
  if (before === "as" && third === "as") return "about";
  if (before === "in" || before === "on") return before === "in" ? (PARTS.get(second) ?? null) : null;
  return (before === "of" ? PARTS_OF.get(second) : PARTS.get(before)) ?? null;
}

/** "earlier this month" lies within it; "late last year" is not last year. */
export function withinBefore(words: readonly Word[], at: number): Part | null {
  const before = lowerAt(words, at - 1);
  if (before === "earlier" || before === "later") return "within";
  return partBefore(words, at);
}
