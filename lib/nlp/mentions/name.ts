import type { EntityType } from "@/lib/model/reading";
import type { Span } from "@/lib/model/span";
import type { Word } from "@/lib/nlp/read/read";
import { MONTHS, WEEKDAYS } from "@/lib/nlp/read/words";
import type { Known } from "./gazetteer";

/** Something that speaks for or against a type, and how strongly, 0..1: ["title", 1], ["network:place", 0.8]. */
export type Clue = readonly [name: string, strength: number];

/**
 * One name in one sentence. `from` and `to` count words, `to` is exclusive; of a compound ("Norvia-led") the name may be a
 * part, which `span` tells. A title before a person is not part of the name: `title` holds its words.
 */
export type Name = {
  readonly sentenceIndex: number;
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  readonly text: string;
  readonly title: { readonly from: number; readonly to: number } | null;
  /** What this one place says; the document's vote is `entity.type`. */
  readonly type: EntityType;
  readonly known: Known | null;
  readonly clues: readonly Clue[];
};

/** Whether a word is written as names are: with a capital, or like "al-Assad" and "eBay". */
export function isCapital({ text }: { readonly text: string }): boolean {
  const first = text.charCodeAt(0);
  if (first >= 0x41 && first <= 0x5a) return true;
  // Most words stop here, without a regular expression.
  if (first >= 0x61 && first <= 0x7a) return text.toLowerCase() !== text && SMALL_FIRST.test(text);
  return /^[\p{Lu}\p{Lt}]/u.test(text);
}

const SMALL_FIRST = /^(?:al|el|ul|ibn)-\p{Lu}|^[ei][A-Z]/u;

/** Months and days have capitals and are no names. */
export const isTimeName = ({ text, lower }: { readonly text: string; readonly lower: string }): boolean =>
  MONTHS.includes(text) ||
  WEEKDAYS.has(lower.replace(/\.$/, "")) ||
  /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thu(?:rs)?|Fri|[AP]M|A\.M\.|P\.M\.|BCE?|AD|GMT|EST|EDT|PST|UTC)\.?$/.test(
    text,
  );

/** The words of a range with the spaces of the article. */
export const textOf = (words: readonly Pick<Word, "text" | "span">[], from: number, to: number): string => {
  let text = "";
  for (let index = from; index < to; index++) {
    const word = words[index];
    const before = words[index - 1];
    if (word === undefined) continue;
    text += (index > from && before !== undefined && before.span.end < word.span.start ? " " : "") + word.text;
  }
  return text;
};
