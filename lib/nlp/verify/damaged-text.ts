import { inQuotes, proofText, type VerifySubject, wordsIn } from "./subject";
import { SAID_VERBS } from "./word-lists";

/** Words that may rightly stand twice: "had had", "that that", "very, very". */
const DOUBLES = new Set([
  "had",
  "that",
  "very",
  "really",
  "many",
  "is",
  "her",
  "bye",
  "no",
  "yes",
  "hear",
  "ha",
  "who",
]);

/** L24: the source sentence is whole; a damaged one proves nothing and is not asked about. */
export function findDamage(subject: VerifySubject): string[] {
  const text = proofText(subject);
  const damage = [...findMarks(text), ...findDoubledWords(text), ...findCutWords(text)];
  return damage.length === 0 ? [] : [`The source sentence looks damaged at ${inQuotes(damage)}.`];
}

function findMarks(text: string): string[] {
  const patterns = [
    /\[sic\]/i,
    /\ufffd/,
    /\p{L}(?:…|\.\.\.)(?=\p{L})/u,
    /â€|Ã[©¨¤¶¼]/,
    /&[a-z]{2,6};/,
    /\p{Ll}- (?!and\b|or\b|to\b)\p{Ll}/u,
    /\p{L}(?:…|\.\.\.)(?=[\s.,]|$)/u,
  ];
  return patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
}

/** "the the", and "said told": two verbs of saying with nothing between. */
function findDoubledWords(text: string): string[] {
  const words = wordsIn(text);
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    if (next === undefined || text.slice(word.end, next.start) !== " ") return [];
    const [one, other] = [word.text.toLowerCase(), next.text.toLowerCase()];
    // names repeat themselves: "Duran Duran"
    const isRepeated = one === other && /^\p{Ll}+$/u.test(next.text) && !DOUBLES.has(one);
    const areVerbs =
      one !== other && SAID_VERBS.has(one) && SAID_VERBS.has(other) && one.endsWith("d") && other.endsWith("d");
    return isRepeated || areVerbs ? [`${word.text} ${next.text}`] : [];
  });
}

/** Lower-case words without a vowel, with five or more consonants in a run that English does not have, or with a digit inside. */
const findCutWords = (text: string): string[] =>
  wordsIn(text)
    .map((word) => word.text)
    .filter((word) =>
      /^[a-z]{4,}$/.test(word)
        ? !/[aeiouy]/.test(word) || /[bcdfghjklmnpqrstvwxz]{6}/.test(word)
        : /^[a-z]{2,}\d[a-z]+$/.test(word),
    )
    .filter((word) => !["hmmm", "shhh", "psst", "tsk", "pfft"].includes(word));
