/** Words that a name's initials leave out. */
const SMALL_WORDS = new Set("of the and for in on to a an de la du des".split(" "));

const initialsOf = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join("");

/** "Port Lanna Authority" is "pla", and with the small words or without them. */
function mayAbbreviate(acronym: string, name: string): boolean {
  const words = name.split(" ");
  if (words.length < 2 || acronym.length < 2 || acronym.includes(" ")) return false;
  return [words, words.filter((word) => !SMALL_WORDS.has(word))].some((some) => initialsOf(some) === acronym);
}

const isWordIn = (text: string, word: string): boolean =>
  text.split(/[^\p{L}\p{N}]+/u).some((each) => each === word.toUpperCase());

/**
 * Whether one form is the acronym of the other, and the text beside the gap has the one that the key is not: an acronym
 * that nobody uses proves nothing, and one acronym has many expansions.
 *
 * @param typed comparable form
 * @param right comparable form of an accepted answer
 * @param text what the student reads of the question, and the sentence that proves it
 */
export function isAcronymOf(typed: string, right: string, text: string): boolean {
  if (mayAbbreviate(typed, right)) return isWordIn(text.replaceAll(".", ""), typed);
  return (
    mayAbbreviate(right, typed) && ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")} `.includes(` ${typed} `)
  );
}
