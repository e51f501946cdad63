import type { Document } from "@/lib/model/article";
import { ARTICLES } from "@/lib/model/english";
import type { Fact } from "@/lib/model/fact";
import { keyText, type Option, type Question } from "@/lib/model/question";
import type { Entity, Sentence } from "@/lib/model/reading";
import { sliceSpan } from "@/lib/model/span";
import { storyFrameLength } from "@/lib/model/story-frame";

/** One question with what it was made from. `fact` is null for a question whose fact is not known. */
export type VerifySubject = {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  readonly fact: Fact | null;
  readonly question: Question;
};

/** Finds what is wrong, each as a sentence for a teacher; empty when nothing is. */
export type Finder = (subject: VerifySubject) => readonly string[];

/** How a gap is written in a stem that people read. */
export const GAP = "_____";

/** Whether a word of a stem is a gap, with or without a possessive ending. */
export const isGap = (word: string): boolean => word.startsWith(GAP);

/** The stem as people see it: with `_____` at each gap. */
export function wholeStem({ question }: VerifySubject): string {
  return question.type === "choice"
    ? question.stem
    : fillGaps(
        question.stem,
        question.gaps.map(({ at }) => [at, GAP]),
      );
}

/** How many characters of a stem only say which article it is about. */
const frameLength = ({ question, document }: VerifySubject): number => storyFrameLength(question.stem, document.title);

/** Whether the stem says which article it is about. */
export const namesStory = (subject: VerifySubject): boolean => frameLength(subject) > 0;

/** The stem as people see it, without the words that name the article: a title is nobody's wording here. */
export const shownStem = (subject: VerifySubject): string => wholeStem(subject).slice(frameLength(subject));

/** The stem as a statement: each gap filled with its key, or the stem of a choice question followed by its key. */
export function filledStem(subject: VerifySubject): string {
  const { question } = subject;
  const filled =
    question.type === "choice"
      ? `${question.stem} ${keyText(question)}`
      : fillGaps(
          question.stem,
          question.gaps.map(({ at, accepted }) => [at, accepted[0].text]),
        );
  return filled.slice(frameLength(subject));
}

function fillGaps(stem: string, gaps: readonly (readonly [number, string])[]): string {
  const ordered = [...gaps].sort(([a], [b]) => a - b);
  const ends = ordered.map(([at]) => at);
  return [0, ...ends].map((start, index) => stem.slice(start, ends[index]) + (ordered[index]?.[1] ?? "")).join("");
}

export const distractorsOf = ({ question }: VerifySubject): readonly Option[] =>
  question.type === "choice" ? question.options.filter(({ isKey }) => !isKey) : [];

/** The sentence in which the answer stands, as the article has it. */
export const proofText = ({ document, question }: VerifySubject): string =>
  sliceSpan(document.text, question.evidence.sentence);

export type Word = { readonly text: string; readonly start: number; readonly end: number };

const WORD = /[\p{L}\p{N}'’_.,$€£¥%-]+/gu;
const INNER_MARKS = new Set([..."'’.,-"]);

/** The words of a text with their places; "U.S.", "well-known", "61,480" and `_____` are one word each. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORD)].map(trimMarks).filter(({ start, end }) => start < end);
}

function trimMarks(match: RegExpExecArray): Word {
  const run = match[0];
  let start = 0;
  let end = run.length;
  while (start < end && INNER_MARKS.has(run.charAt(start))) start++;
  while (end > start && INNER_MARKS.has(run.charAt(end - 1))) end--;
  return { text: run.slice(start, end), start: match.index + start, end: match.index + end };
}

/** Lower-case words without possessive endings: what two wordings are compared by. */
export const wordForms = (text: string): string[] =>
  wordsIn(text.normalize("NFKC"))
    .map(({ text: word }) => formOf(word))
    .filter((word) => word !== "");

/** "Norvia’s" → "norvia", "U.S" → "us", "61,480" → "61480". */
export function formOf(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s$/, "");
  return lower.replace(/\d/.test(lower) ? /[,'’]/g : /[.,'’]/g, "");
}

/** One line by which two names are the same: word forms without a leading article. */
export function plain(text: string): string {
  const forms = wordForms(text.replaceAll("-", " "));
  return (forms.length > 1 && ARTICLES.includes(forms[0] ?? "") ? forms.slice(1) : forms).join(" ");
}

/** Whether the words of `part` stand side by side in `whole`. Nothing contains an empty part. */
export const hasWords = (whole: string, part: string): boolean => {
  const inner = plain(part);
  return inner !== "" && ` ${wordForms(whole.replaceAll("-", " ")).join(" ")} `.includes(` ${inner} `);
};

/** Takes off the commonest endings, so that "signed", "signs" and "signing" meet. */
export function stemOf(word: string): string {
  const ending = ["ing", "ed", "es", "s", "e"].find((end) => word.endsWith(end) && word.length - end.length >= 3);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

const plainNames = new WeakMap<Entity, ReadonlySet<string>>();

/** The names of an entity as two names are compared; worked out once, because every rule asks for them. */
export function namesOf(entity: Entity): ReadonlySet<string> {
  const known = plainNames.get(entity);
  if (known !== undefined) return known;
  const names = new Set([entity.canonical, ...entity.aliases].map(plain));
  plainNames.set(entity, names);
  return names;
}

/** The entity that goes by this name; null when none or more than one does. */
export function entityNamed(text: string, entities: readonly Entity[]): Entity | null {
  const name = plain(text);
  const found = entities.filter((entity) => namesOf(entity).has(name));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Whether two texts are names of one entity of the article. */
export function areNamesOfOne(a: string, b: string, entities: readonly Entity[]): boolean {
  const [one, other] = [plain(a), plain(b)];
  return entities.some((entity) => namesOf(entity).has(one) && namesOf(entity).has(other));
}

export const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

const stemsRead = new WeakMap<Question, readonly Word[]>();

/** The words of the shown stem outside quotation marks; read once, because most rules start from them. */
export function stemWords(subject: VerifySubject): readonly Word[] {
  const known = stemsRead.get(subject.question);
  if (known !== undefined) return known;
  const words = wordsIn(outsideQuotes(shownStem(subject)));
  stemsRead.set(subject.question, words);
  return words;
}

const QUOTED = /“[^”]*”|"[^"]*"/g;

/** The text with every quoted stretch blanked; places stay the same. */
export const outsideQuotes = (text: string): string => text.replace(QUOTED, (quote) => " ".repeat(quote.length));

/** The quoted stretches of a text, marks included. */
export const quotedSpans = (text: string): { readonly start: number; readonly end: number }[] =>
  [...text.matchAll(QUOTED)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** Words in the quotation marks of an issue: “he” and “she”. */
export const inQuotes = (words: readonly string[]): string => {
  const marked = [...new Set(words)].map((word) => `“${word}”`);
  return marked.length < 2 ? marked.join("") : `${marked.slice(0, -1).join(", ")} and ${marked.at(-1)}`;
};
