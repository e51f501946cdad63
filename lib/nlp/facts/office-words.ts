import type { Gazetteer } from "@/lib/nlp/mentions/gazetteer";
import type { Word } from "@/lib/nlp/read/read";
import { SAID_VERBS } from "@/lib/nlp/read/verbs";

/** Offices one person holds at a time, when the country or body is named. */
const OFFICE_HEAD =
  /(?:minister|secretary|president|chancellor|premier|mayor|governor|speaker|commissioner|secretary-general|director-general|attorney general|chief executive|ambassador|surgeon general|chief justice|taoiseach|pope|chairman|chairwoman|chief minister)$/;

/** Whether a title in lower case is an office; what follows "of" or "for" does not count. */
export const isOfficeTitle = (title: string): boolean => OFFICE_HEAD.test(title.split(/ (?:of|for) /, 1)[0] ?? "");

/** A country or its people, written in a sentence. */
export type Owner = { readonly from: number; readonly to: number; readonly text: string };

/** The country that stands at this word, also as the last of its words; null when none does. */
export function findOwner(words: readonly Word[], index: number, gazetteer: Gazetteer): Owner | null {
  for (let length = 3; length > 0; length--) {
    for (const from of [index, index - length + 1]) {
      if (from < 0) continue;
      const text = words
        .slice(from, from + length)
        .map((word) => word.text)
        .join(" ");
      const isCountry = gazetteer.byName.get(text)?.type === "country" || gazetteer.countryOf.has(text);
      if (isCountry) return { from, to: from + length, text };
    }
  }
  return null;
}

/** Whether a word before this one makes the rest of the sentence somebody's statement. */
export const isReported = (words: readonly Word[], at: number): boolean =>
  words
    .slice(0, at)
    .some(
      (word, index) => SAID_VERBS.has(word.lower) || (word.lower === "according" && words[index + 1]?.lower === "to"),
    );
