import { keyText } from "@/lib/model/question";
import {
  distractorsOf,
  formOf,
  inQuotes,
  namesStory,
  proofText,
  shownStem,
  stemWords,
  type VerifySubject,
  wholeStem,
  wordsIn,
} from "./subject";

/** A title says what a question is about, but not what it asks. */
const MIN_BESIDE_TITLE = 6;

/** L6: stems that people write have 8 to 30 words. */
export function findLengthProblems(subject: VerifySubject): string[] {
  const count = wordsIn(wholeStem(subject)).length;
  const own = wordsIn(shownStem(subject)).length;
  if (namesStory(subject) && own < MIN_BESIDE_TITLE)
    return [`Besides the title the question has ${own} words; it rarely says enough.`];
  if (count < 8) return [`The question has ${count} words; under 8 it rarely says enough.`];
  return count > 30 ? [`The question has ${count} words; over 30 it is hard to follow.`] : [];
}

const PAIRS = [
  ["“", "”"],
  ["(", ")"],
  ["[", "]"],
] as const;

const LEFTOVERS: readonly (readonly [RegExp, string])[] = [
  [/\[sic\]/i, "[sic]"],
  [/…|\.\.\./, "…"],
  [/https?:\/\/|www\./i, "a web address"],
  // `harbour.".` and "Norvia,, which"; the full stop of "Inc., " and "U.S.?" is no doubling
  [/[,;:?!]\s?[,;:?!]|[,;:?!]\s?\.(?!\d)|\.\s?\.|[.?!]["”][.,;]/, "doubled punctuation"],
  [/\s[,;.?!](?:\s|$)/, "a space before a punctuation mark"],
  [/\s['’]\s/, "an apostrophe with nothing before it"],
  [/\b(?:read more|sign up|click here|subscribe|follow us|all rights reserved)\b/i, "words from around the article"],
];

/** L9: nothing in stem or options is left over from the page or left open. */
export function findBrokenText(subject: VerifySubject): string[] {
  const texts = [shownStem(subject), keyText(subject.question), ...distractorsOf(subject).map(({ text }) => text)];
  const zone = subject.sentences.find(({ index }) => index === subject.question.evidence.sentenceIndex)?.zone;
  const isOutside = zone === "boilerplate" || zone === "duplicate" || zone === "credit";
  return [
    ...texts.flatMap(brokenParts),
    ...(isOutside ? ["The source sentence is no part of the article itself."] : []),
  ];
}

function brokenParts(text: string): string[] {
  const open = PAIRS.filter(([left, right]) => !isBalanced(text, left, right)).map(
    ([left, right]) => `${left} ${right}`,
  );
  const quotes = (text.match(/"/g) ?? []).length % 2 === 0 ? [] : ['" "'];
  const leftovers = LEFTOVERS.filter(([pattern]) => pattern.test(text)).map(([, name]) => name);
  return [
    ...[...open, ...quotes].map((pair) => `“${text}” opens or closes ${pair} only once.`),
    ...leftovers.map((name) => `“${text}” contains ${name}.`),
  ];
}

function isBalanced(text: string, left: string, right: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === left) depth++;
    else if (character === right) depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}

const NEGATIVES = new Set(["not", "never", "except", "cannot", "neither", "nor"]);
const ABSOLUTES = new Set([
  "always",
  "never",
  "only",
  "all",
  "every",
  "none",
  "nobody",
  "everyone",
  "nothing",
  "everything",
]);

/** L20: negative stems, "all of the above", and absolute words in one option only. */
export function findTrickyWording(subject: VerifySubject): string[] {
  const problems: string[] = [];
  const negative = stemWords(subject).find(({ text }) => NEGATIVES.has(text.toLowerCase()) || /n['’]t$/.test(text));
  if (negative !== undefined && !isNegatedInProof(subject)) {
    problems.push(`“${negative.text}” turns the question round; readers miss it.`);
  }
  const options = subject.question.type === "choice" ? subject.question.options.map(({ text }) => text) : [];
  const catchAll = options.filter((text) => /\b(?:all|none|both) of (?:the above|these)\b/i.test(text));
  if (catchAll.length > 0) problems.push(`${inQuotes(catchAll)} tests the options, not the article.`);
  const absolute = options.filter(
    (text) => !catchAll.includes(text) && wordsIn(text).some((word) => ABSOLUTES.has(formOf(word.text))),
  );
  if (absolute.length === 1) problems.push(`Only ${inQuotes(absolute)} is absolute; that gives a hint.`);
  return problems;
}

/** "… is not happy with" in the proof itself is no trick. */
const isNegatedInProof = (subject: VerifySubject): boolean =>
  wordsIn(proofText(subject)).some(({ text }) => NEGATIVES.has(text.toLowerCase()) || /n['’]t$/.test(text));
