import type { Word } from "@/lib/nlp/read/read";
import { isWrittenOut, looksPlural } from "@/lib/nlp/values/times/date-words";

/** What is numbered, not counted: "page 5", "No. 3". */
const LABELS =
  /^(?:no|no\.|nos\.|number|numbers|#|page|pages|p\.|pp\.|room|route|chapter|section|article|articles|level|phase|type|category|version|gate|line|grade|class|part|volume|vol\.|figure|fig\.|table|step|stage|round|platform|flight|channel|psalm|verse|paragraph|rule|district|area|unit|model|highway|interstate|apollo)$/;

/** Whether a number belongs to a name or label: "Article Five", "Group of Seven", "Boeing 737", "page 5". */
export function isFrozen(words: readonly Word[], from: number, to: number): boolean {
  if (isAddress(words, to) || isYearOfThing(words, from, to)) return true;
  const [before, word, after] = [words[from - 1], words[from], words[to]];
  if (before === undefined || word === undefined) return false;
  const isCounting = word.relation.startsWith("nummod") && (word.head ?? -1) >= to;
  if (LABELS.test(before.lower)) return !isCounting;
  // "Harbor One", "the Seven": a number word inside a sentence is written small.
  if (/^\p{Lu}\p{Ll}/u.test(word.text) && !opensSentence(words, from)) return true;
  if (!/^\p{Lu}/u.test(before.text) || isWrittenOut(before) || opensSentence(words, from - 1)) return false;
  if (/^(?:US|U\.S\.|USD|EUR|GBP)$/.test(before.text) || isCounting) return false;
  return (
    !/^(?:%|percent|per|million|billion|people)$/.test(after?.lower ?? "") &&
    !(looksPlural(after?.text ?? "") && !/^VB/.test(after?.tag ?? ""))
  );
}

const opensSentence = (words: readonly Word[], at: number): boolean =>
  at === 0 || /^["“‘'(.:—]$/.test(words[at - 1]?.text ?? "");

/** "10 Harbour Street" */
const isAddress = (words: readonly Word[], to: number): boolean =>
  /^\p{Lu}/u.test(words[to]?.text ?? "") &&
  words
    .slice(to + 1, to + 4)
    .some(({ text }) => /^(?:Street|St\.?|Road|Rd\.?|Avenue|Ave\.?|Lane|Drive|Boulevard|Blvd\.?|Square)$/.test(text));

/** "a tenth of 2031 levels" */
const isYearOfThing = (words: readonly Word[], from: number, to: number): boolean =>
  /^(?:19|20)\d\d$/.test(words[from]?.text ?? "") &&
  /^(?:levels?|prices?|figures?|season|census|terms|rates)$/.test(words[to]?.lower ?? "");
