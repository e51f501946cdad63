import type { Word } from "@/lib/nlp/read/read";
import { findVerbForm } from "@/lib/nlp/read/verbs";
import { ARTICLES, CONJUNCTIONS } from "@/lib/nlp/read/words";
import { lower } from "./clause";
import { skipAdverbs, verbFormAt } from "./subject";

const TAILS = new Set(
  "who which where whose whom while whereas although though as after before but because with including saying adding according when despite following leaving making bringing citing calling compared prompting causing killing more and".split(
    " ",
  ),
);

/**
 * Where the clause ends: before a trailing part that adds another statement ("…, which …", "…, saying …", "…, the …"), or
 * before a second verb of the same subject, whose place is `next`.
 */
export function endOfClause(words: readonly Word[], verb: number, to: number): { end: number; next: number | null } {
  for (let index = verb + 2; index < to; index++) {
    const [word, next] = [words[index], words[index + 1]];
    if (word === undefined || next === undefined) continue;
    if (/^[—–:-]$/.test(word.text)) return { end: index, next: null };
    const second = secondVerb(words, index, to);
    if (second !== null) return { end: index, next: second };
    if (word.text !== ",") continue;
    if (TAILS.has(next.lower) && !isListTail(words, index, verb)) return { end: index, next: null };
    if (/^\p{Ll}{3,}ing$/u.test(next.text) || (ARTICLES.has(next.lower) && !isEnumerated(words, index, to)))
      return { end: index, next: null };
  }
  return { end: to, next: null };
}

/** "…, shut schools", "… and later banned", ", and banned": the place of the verb after comma or conjunction. */
function secondVerb(words: readonly Word[], at: number, to: number): number | null {
  const isComma = words[at]?.text === ",";
  if (!isComma && !["and", "but"].includes(lower(words, at))) return null;
  const conjunction = isComma && ["and", "but"].includes(lower(words, at + 1)) ? at + 2 : at + 1;
  const verb = skipAdverbs(words, conjunction);
  const form = verb < to ? verbFormAt(words, verb, false) : null;
  if (form === null) return null;
  // "killed and injured 12 people": one object for two verbs
  return isComma || findVerbForm(lower(words, at - 1)) === null ? verb : null;
}

/** "a school, a bridge and a road": the comma before an article belongs to a list. */
const isEnumerated = (words: readonly Word[], comma: number, to: number): boolean =>
  words.slice(comma + 1, Math.min(to, comma + 14)).some((word) => CONJUNCTIONS.has(word.lower));

/** "Norvia, Estria, and Kalland": the comma before "and" belongs to a list. */
const isListTail = (words: readonly Word[], comma: number, verb: number): boolean =>
  lower(words, comma + 1) === "and" && words.slice(verb, comma).some((word) => word.text === ",");
