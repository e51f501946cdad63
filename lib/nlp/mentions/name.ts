import type { EntityType } from "@/lib/model/reading";
import type { Span } from "@/lib/model/span";
import type { Word } from "@/lib/nlp/read/read";
import { MONTHS, WEEKDAYS } from "@/lib/nlp/read/words";
import type { Gazetteer, Known } from "./gazetteer";

/**
 * One name in one sentence. `from` and `to` count words, `to` is exclusive. A title before a person is not part of the
 * name: `title` holds its words ("Japanese Defense Minister").
 */
export type Name = {
  readonly sentenceIndex: number;
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  readonly text: string;
  readonly title: { readonly from: number; readonly to: number } | null;
  readonly type: EntityType;
  readonly known: Known | null;
};

/** Whether a word is written as names are: with a capital, or like "al-Assad" and "eBay". */
export const isCapital = (word: Word): boolean =>
  /^[\p{Lu}\p{Lt}]/u.test(word.text) || /^(?:al|el|ul|ibn)-\p{Lu}|^e[A-Z]|^i[A-Z]/u.test(word.text);

/** Months and days have capitals and are no names. */
export const isTimeName = (word: Word): boolean =>
  MONTHS.includes(word.text) ||
  WEEKDAYS.has(word.lower) ||
  /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?$/.test(word.text);

/** The words of a range with the spaces of the article. */
export const textOf = (words: readonly Word[], from: number, to: number): string => {
  let text = "";
  for (let index = from; index < to; index++) {
    const word = words[index];
    const before = words[index - 1];
    if (word === undefined) continue;
    text += (index > from && before !== undefined && before.span.end < word.span.start ? " " : "") + word.text;
  }
  return text;
};

/** What the lists say about the words of a range, all of them; null when they know no such name. */
export const known = (words: readonly Word[], from: number, to: number, gazetteer: Gazetteer): Known | null =>
  gazetteer.byName.get(textOf(words, from, to).replace("’", "'")) ?? null;

/** Where the longest name of the lists that starts here ends; 0 when none does. */
export function endOfKnown(words: readonly Word[], from: number, gazetteer: Gazetteer): number {
  let text = "";
  let end = 0;
  for (let index = from; index < Math.min(words.length, from + 7); index++) {
    const word = words[index];
    const before = words[index - 1];
    if (word === undefined) break;
    text +=
      (index > from && before !== undefined && before.span.end < word.span.start ? " " : "") +
      word.text.replace("’", "'");
    if (gazetteer.byName.has(text)) end = index + 1;
  }
  return end;
}
