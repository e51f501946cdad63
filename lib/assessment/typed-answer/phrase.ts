import { exactWords } from "./spelling";

const FUNCTION_WORDS = new Set(
  (
    "the a an of to in on at by for from with as is are was were be been being it its their his her this that these " +
    "those and has have had will would which who whom into than then there"
  ).split(" "),
);

/** Takes off the commonest endings, so that "signed", "signs" and "signing" meet; not a dictionary form. */
function stem(word: string): string {
  const ending = ["ing", "ed", "es", "s", "e"].find((end) => word.endsWith(end) && word.length - end.length >= 3);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

const contentStems = (text: string): Set<string> =>
  new Set(
    text
      .split(" ")
      .filter((word) => word !== "" && !FUNCTION_WORDS.has(word))
      .map(stem),
  );

/**
 * How much of a phrase was given: "whole" from an F1 of .8 over content words, "part" from .5.
 *
 * Words that replace others never count ("trade deal with Norvia" for "trade deal with Estria"): something may be
 * left out or added, not both; a number, a negation or a direction must stand in both; and with a name left out it
 * is a part. Needs two content words in the right answer.
 *
 * @param right as written, with capitals
 * @returns null when too little agrees.
 */
export function phraseOverlap(typed: string, accepted: string, right: string): "whole" | "part" | null {
  const given = contentStems(typed);
  const wanted = contentStems(accepted);
  if (given.size === 0 || wanted.size < 2) return null;
  const shared = [...given].filter((word) => wanted.has(word)).length;
  const score = (2 * shared) / (given.size + wanted.size);
  const isOnlyMissing = shared === given.size;
  if (score < 0.5 || !(isOnlyMissing || shared === wanted.size) || !keepsExactWords(typed, accepted)) return null;
  if (score >= 0.8 && keepsNames(given, right)) return "whole";
  return isOnlyMissing ? "part" : null;
}

const strictWords = (text: string): string =>
  exactWords(text)
    .split(" ")
    .filter((word) => !FUNCTION_WORDS.has(word))
    .sort()
    .join(" ");

const keepsExactWords = (typed: string, accepted: string): boolean => strictWords(typed) === strictWords(accepted);

/** Names inside a phrase are its capitalised words after the first. */
const keepsNames = (given: ReadonlySet<string>, right: string): boolean =>
  right
    .split(" ")
    .slice(1)
    .filter((word) => /^\p{Lu}/u.test(word))
    .every((word) => given.has(stem(word.toLowerCase().replace(/[^\p{L}\d]/gu, ""))));
