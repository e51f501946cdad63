import type { Word } from "@/lib/nlp/read/read";
import { CONJUNCTIONS, PREPOSITIONS, SUBORDINATORS } from "@/lib/nlp/read/words";
import { findComma, lower, type Stretch } from "./clause";
import { isHedgeAt } from "./subject";

const OPENERS = new Set(
  `separately meanwhile however also additionally moreover furthermore later earlier then subsequently instead finally
  nevertheless nonetheless afterwards afterward similarly likewise overall still thus therefore recently currently
  historically notably`
    .trim()
    .split(/\s+/),
);

const EMPTY_LEADS =
  /^(?:speaking|writing|responding|asked|addressing|commenting|in (?:addition|response|return|total|the meantime|turn|a (?:joint )?statement|an interview)|as a result|for (?:example|instance|his part|her part)|at the (?:same )?time|on the other hand|of course|by contrast|at a (?:press|news) conference)\b/;

/** Index where the subject should start, behind a leading phrase; null when the sentence starts with something else. */
export function skipLead({ words, range }: Stretch): number | null {
  const first = lower(words, range.from);
  const start = CONJUNCTIONS.has(first) || first === "yet" || first === "so" ? range.from + 1 : range.from;
  const opener = lower(words, start);
  if (!isLeadOpener(words, start)) return start;
  let comma = findComma(words, start, Math.min(range.to, start + 16));
  if (comma === null) return OPENERS.has(opener) ? start + 1 : null;
  // "In Doha, Qatar, …" and "On May 3, 2031, …" hold a comma themselves; "Later, at a press conference, …" is two leads.
  for (let step = 0; step < 2; step++) {
    const next: Word | undefined = words[comma + 1];
    const later: number | null =
      next !== undefined &&
      (/^\d{4}$/.test(next.text) || isLeadOpener(words, comma + 1) || isShortName(words, comma + 1))
        ? findComma(words, comma + 1, Math.min(range.to, comma + 10))
        : null;
    if (later === null) break;
    comma = later;
  }
  return comma + 1;
}

const isShortName = (words: readonly Word[], index: number): boolean =>
  /^\p{Lu}/u.test(words[index]?.text ?? "") && words[index + 1]?.text === ",";

const isLeadOpener = (words: readonly Word[], index: number): boolean => {
  const word = words[index]?.lower ?? "";
  if (isHedgeAt(words, index)) return false;
  if (OPENERS.has(word) || PREPOSITIONS.has(word) || SUBORDINATORS.has(word)) return true;
  if (["yesterday", "today"].includes(word)) return true;
  if (
    ["last", "this", "earlier", "later", "late", "early"].includes(word) &&
    findComma(words, index, index + 5) !== null
  )
    return true;
  return (
    words[index]?.lower !== undefined &&
    EMPTY_LEADS.test(`${word} ${words[index + 1]?.lower ?? ""} ${words[index + 2]?.lower ?? ""}`)
  );
};

/** A lead that places the event stays in the clause ("In 2018, …"); one that only links it to the text before does not. */
export function keptLead({ words, range }: Stretch, start: number): number {
  const lead = words
    .slice(range.from, start)
    .map((word) => word.lower)
    .join(" ");
  const first = words[range.from]?.lower ?? "";
  if (start === range.from || OPENERS.has(first) || EMPTY_LEADS.test(lead) || CONJUNCTIONS.has(first)) return start;
  return range.from;
}
