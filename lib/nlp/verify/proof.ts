import type { Document } from "@/lib/model/article";
import { NUMBER_WORDS } from "@/lib/model/english";
import { keyText } from "@/lib/model/question";
import { containsSpan, sliceSpan, spansOverlap } from "@/lib/model/span";
import { areNamesOfOne, hasWords, plain, stemOf, type VerifySubject, wordForms } from "./subject";

/** L1: the quote is what the article says there, and the key stands in it or is tied to it by a stored link. */
export function findProofProblems(subject: VerifySubject): string[] {
  return [...findQuoteProblems(subject), ...findKeyProblems(subject), ...findOptionProblems(subject)];
}

function findQuoteProblems({ document, sentences, question }: VerifySubject): string[] {
  const { sentence, sentenceIndex, answer, quote } = question.evidence;
  const problems: string[] = [];
  if (quote === "" || sliceSpan(document.text, sentence) !== quote) {
    problems.push(`The article does not say “${quote}” at the place this question points to.`);
  }
  const source = sentences.find(({ index }) => index === sentenceIndex);
  if (source === undefined || !containsSpan(source.span, sentence)) {
    problems.push("The sentence this question points to is not where its number says.");
  }
  if (answer.start >= answer.end || !containsSpan(sentence, answer)) {
    problems.push("The marked answer lies outside the source sentence.");
  }
  return problems;
}

function findKeyProblems(subject: VerifySubject): string[] {
  const { question } = subject;
  const key = keyText(subject.question);
  const others = question.type === "cloze" ? question.gaps.slice(1).map(({ accepted }) => accepted[0].text) : [];
  const problems = others
    .filter((other) => !hasWords(question.evidence.quote, other))
    .map((other) => `The source sentence does not contain the answer “${other}”.`);
  if (isKeyProved(subject, key)) return problems;
  return [`The marked words of the source sentence do not give the answer “${key}”.`, ...problems];
}

/**
 * "Ida Varga" is proved by a marked "Varga" only when both are names of one person; a date by a marked "Monday" only
 * when a stored link resolves it.
 */
function isKeyProved({ document, entities, question }: VerifySubject, key: string): boolean {
  const { answer, support } = question.evidence;
  const marked = sliceSpan(document.text, answer);
  if (plain(key) === "" || plain(marked) === "") return false;
  if (hasWords(marked, key) || stemsOf(marked) === stemsOf(key) || areNamesOfOne(marked, key, entities)) return true;
  if (numberIn(key) !== null && numberIn(key) === numberIn(marked)) return true;
  if (isYearAdded(marked, key, document)) return true;
  return support.some(
    ({ kind, from, to }) =>
      spansOverlap(from, answer) && (kind === "date" || hasWords(sliceSpan(document.text, to), key)),
  );
}

/** "August 2" for "August 2, 2031" in an article of that year. */
function isYearAdded(marked: string, key: string, { text, publishedOn }: Document): boolean {
  const year = /\b(?:1[5-9]|2[01])\d\d$/.exec(key.trim())?.[0];
  const isKnown =
    year !== undefined &&
    (publishedOn?.startsWith(year) === true || new RegExp(`(?<!\\p{N})${year}(?!\\p{N})`, "u").test(text));
  return isKnown && /\d/.test(marked) && plain(key) === `${plain(marked)} ${year}`;
}

const stemsOf = (text: string): string => wordForms(text).map(stemOf).join(" ");

/** The only number of a text, in digits or one word; null otherwise. */
function numberIn(text: string): number | null {
  const numbers = wordForms(text)
    .map((word) => NUMBER_WORDS.get(word) ?? (/\d/.test(word) ? Number(word.replace(/[^\d.]/g, "")) : null))
    .filter((value) => value !== null);
  return numbers.length === 1 ? (numbers[0] ?? null) : null;
}

function findOptionProblems({ sentences, question }: VerifySubject): string[] {
  const options = question.type === "choice" ? question.options : [];
  return options
    .filter(({ evidence }) => {
      const source = sentences.find(({ index }) => index === evidence?.sentenceIndex);
      return evidence !== null && (source === undefined || !containsSpan(source.span, evidence.span));
    })
    .map(({ text }) => `The sentence shown for the option “${text}” is not where its number says.`);
}
