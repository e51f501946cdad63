import { MONTHS, NUMBER_WORDS } from "@/lib/model/english";
import { keyText } from "@/lib/model/question";
import {
  areNamesOfOne,
  formOf,
  inQuotes,
  isCapitalised,
  isGap,
  namesOf,
  namesStory,
  plain,
  type VerifySubject,
  type Word,
  wholeStem,
  wordsIn,
} from "./subject";
import { FUNCTION_WORDS, OF_NAMES } from "./word-lists";

/** L5 for a gap: with fewer than two names, dates or numbers beside it, nobody can know what is asked. */
export const findTooFewAnchorsInCloze = (subject: VerifySubject): string[] =>
  subject.question.type === "cloze" ? findTooFewAnchors(subject) : [];

/** L5 for a choice, where the options help. */
export const findTooFewAnchorsInChoice = (subject: VerifySubject): string[] =>
  subject.question.type === "choice" ? findTooFewAnchors(subject) : [];

function findTooFewAnchors(subject: VerifySubject): string[] {
  const anchors = anchorsIn(subject);
  // A title says who, where or what, whatever its capitals are.
  if (anchors.length >= 2 || namesStory(subject)) return [];
  const given = anchors.length === 0 ? "no name, date or number" : `only ${inQuotes(anchors)}`;
  return [`Besides the answer the question has ${given} to go by; add who, where or when.`];
}

/** Names, dates and numbers of the stem, each once; those that name the key do not count. */
export function anchorsIn(subject: VerifySubject): string[] {
  const text = wholeStem(subject);
  const words = wordsIn(text);
  const isAnchor = words.map((word, index) => isAnchorWord(word) && !(index === 0 && isPlainOpener(words, subject)));
  const runs: string[] = [];
  for (const [index, word] of words.entries()) {
    if (isAnchor[index] !== true) continue;
    const before = words[index - 1];
    // a possessive ends a name: "the European Union's Artificial Intelligence Act" is two
    const isNext =
      isAnchor[index - 1] === true &&
      !/['’]s?$/.test(before?.text ?? "") &&
      text.slice(before?.end, word.start) === " ";
    // "Ministry of Harbours" is one name, "Mayor Reed of Holm" two
    const isJoined = isAnchor[index - 2] === true && formOf(before?.text ?? "") === "of" && isOfName(words[index - 2]);
    if (isNext || isJoined) runs.push(`${runs.pop()} ${word.text}`);
    else runs.push(word.text);
  }
  const key = keyText(subject.question);
  const plainKey = plain(key);
  const own = runs.filter((run) => plain(run) !== plainKey && !areNamesOfOne(run, key, subject.entities));
  return [...new Map(own.map((run) => [plain(run), run])).values()];
}

const isOfName = (word: Word | undefined): boolean => OF_NAMES.has(formOf(word?.text ?? ""));

function isAnchorWord({ text }: Word): boolean {
  const form = formOf(text);
  if (/\d/.test(text)) return true;
  if (MONTHS.includes(form)) return isCapitalised(text);
  if (NUMBER_WORDS.has(form)) return form !== "one";
  return isCapitalised(text) && !FUNCTION_WORDS.has(form) && !isGap(text);
}

/** The first word has a capital anyway: "Governments" is no name, unless the article knows one with it. */
function isPlainOpener(words: readonly Word[], { entities }: VerifySubject): boolean {
  const first = words[0]?.text ?? "";
  if (!/^\p{Lu}\p{Ll}+s?$/u.test(first) || isCapitalised(words[1]?.text ?? "")) return false;
  const part = ` ${plain(first)} `;
  return !entities.some((entity) => [...namesOf(entity)].some((name) => ` ${name} `.includes(part)));
}
