import type { Fact } from "@/lib/model/fact";
import type { Word } from "@/lib/nlp/read/read";
import type { Clause, Range } from "./clause";
import type { Tree } from "./tree";

/**
 * "in anticipation of a storm[, with the governor of Estria] following suit": what goes on behind something left out belongs to
 * it, unless a mark stands between. Or half of a title: "Harbour[: The Game]".
 */
export function hasTornPart({ words, kept, verb, times }: Clause): boolean {
  const isKnown = (index: number) => times.some(({ from, to }) => index >= from && index < to);
  return kept.some((index, position) => {
    if (
      words[index + 1]?.text === ":" &&
      /^\p{Lu}/u.test(words[index]?.text ?? "") &&
      /^\p{Lu}/u.test(words[index + 2]?.text ?? "")
    )
      return true;
    if (words[index]?.lower === "according") return true;
    const next = kept[position + 1];
    if (next === undefined || next <= index + 1) return false;
    // "the vaccine, RTS,S, was": a mark inside a word parts nothing
    if (words[next - 1]?.text === "," && words[next - 1]?.span.end === words[next]?.span.start) return true;
    if (index < verb || next <= index + 2) return false;
    return (
      !isMarkWord(words[next - 1]) && !/^RB/.test(words[next - 1]?.tag ?? "") && !(isKnown(next - 1) && !isKnown(next))
    );
  });
}

const isMarkWord = (word: Word | undefined): boolean => /^(?:[,;:()—–"”“’']|--)$/.test(word?.text ?? "");

/** "arrested after Brook[, mayor of Holm, was stabbed]": a word that is the subject of a verb that was left out. */
export const hasForeignSubject = ({ words }: Tree, { kept, predicate, subject }: Clause): boolean =>
  kept.some((index) => {
    const { relation = "", head = null } = words[index] ?? {};
    const isOwn = index >= subject.from && index < subject.to;
    return /^nsubj/.test(relation) && head !== null && !isOwn && head !== predicate.head && !kept.includes(head);
  });

/** "Brook was second, Tamm of Estonia third": the clause lends its verb to another. */
export function isFollowedByGapping({ words, kept }: Clause): boolean {
  const last = kept.at(-1) ?? 0;
  if (words[last + 1]?.text !== "," || words[last + 2]?.tag !== "NNP") return false;
  const rest = words.slice(last + 2, last + 9);
  const end = rest.findIndex(({ text }) => /^[,.;]$/.test(text));
  const clause = end < 0 ? rest : rest.slice(0, end);
  return (
    !clause.some(({ tag }) => /^(?:VB|MD)/.test(tag)) &&
    /^(?:second|third|fourth|fifth|\d+|percent)$/.test(clause.at(-1)?.lower ?? "")
  );
}

/** "on January 10[, and again] on January 14" */
export const hasTwoDays = ({ kept, times }: Clause): boolean =>
  times.some(
    (time) =>
      time.value?.grain === "day" &&
      kept.includes(time.from) &&
      times.some(
        (other) =>
          other.value?.grain === "day" &&
          kept.includes(other.from) &&
          other.from > time.to &&
          kept.filter((index) => index >= time.to && index < other.from).length <= 1,
      ),
  );

export const hasBracket = (words: readonly Word[], { from, to }: Range): boolean =>
  words.slice(from, to).some(({ text }) => /^[()[\]]$/.test(text));

/** "No other craft had landed so close": without the comparison the denial says more than the sentence. */
export const isTooStrong = ({ words, kept, verb }: Clause, { predicate }: Fact): boolean =>
  (predicate.isNegated &&
    kept.some((index) =>
      /^(?:so|as|than|until|unless|enough|all|every|both|always|necessarily|entirely)$/.test(words[index]?.lower ?? ""),
    )) ||
  // "remained stable until 2015", "all flights, with the exception of": without its limit it says more than the sentence
  (/^(?:remain(?:s|ed)?|stay(?:s|ed)?|continue[sd]?|kept|keeps|was|were)$/.test(words[verb]?.lower ?? "") &&
    kept.some((index) => words[index]?.lower === "until")) ||
  (words.some(({ lower }) => /^(?:except|exception|exceptions|unless)$/.test(lower)) &&
    kept.some((index) => /^(?:all|every|any|no|only)$/.test(words[index]?.lower ?? "")));

/** "Our study was designed …" outside quotation marks: an interview, or a piece that somebody signs. */
export const isSpokenByWriter = ({ words, kept }: Clause): boolean =>
  kept.some(
    (index) =>
      /^(?:we|us|our|ours|my|me)$/.test(words[index]?.lower ?? "") &&
      words[index]?.text !== "US" &&
      words[index]?.isQuoted !== true,
  );

/** "…, says the study, …": a source in the middle that the tree did not take for one. */
export const hasHiddenSource = ({ words, speaker }: Clause): boolean =>
  speaker === null &&
  words.some(
    ({ lower, isQuoted }, index) =>
      !isQuoted &&
      /^(?:says|said|claims|claimed|reports|notes|suggests|argues)$/.test(lower) &&
      words[index - 1]?.text === "," &&
      /^(?:DT|NNP|PRP\$)$/.test(words[index + 1]?.tag ?? ""),
  );
