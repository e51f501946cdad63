import type { Document } from "@/lib/model/article";
import type { Span } from "@/lib/model/span";
import { formOf, isCapitalised, plain, stemOf, type Word, wordsIn } from "./subject";
import { BASE_FORMS, FUNCTION_WORDS } from "./word-lists";

/** `first` to `last` are indexes of words; `stems` are those of its content words. */
export type IndexedSentence = {
  readonly span: Span;
  readonly first: number;
  readonly last: number;
  readonly stems: ReadonlySet<string>;
};

/** The words of an article, hyphens read as blanks, with the places of each form and the sentence of each word. */
export type ArticleIndex = {
  readonly words: readonly Word[];
  readonly placesOf: ReadonlyMap<string, readonly number[]>;
  readonly sentences: readonly IndexedSentence[];
  /** Index into `sentences`, by word. */
  readonly sentenceAt: readonly number[];
};

const indexes = new WeakMap<Document, ArticleIndex>();

/** Reads an article once, however many questions ask about it. Its sentences are cut here, from the text alone. */
export function indexOf(document: Document): ArticleIndex {
  const known = indexes.get(document);
  if (known !== undefined) return known;
  const words = wordsIn(document.text.replaceAll("-", " "));
  const placesOf = new Map<string, number[]>();
  for (const [at, { text }] of words.entries()) {
    const form = formOf(text);
    const places = placesOf.get(form);
    if (places === undefined) placesOf.set(form, [at]);
    else places.push(at);
  }
  const firsts = words.flatMap((_word, at) => (startsSentence(words, at, document.text) ? [at] : []));
  const sentences = firsts.map((first, index) => readSentence(words, first, (firsts[index + 1] ?? words.length) - 1));
  const sentenceAt = sentences.flatMap(({ first, last }, index) => Array<number>(last - first + 1).fill(index));
  const index = { words, placesOf, sentences, sentenceAt };
  indexes.set(document, index);
  return index;
}

const ABBREVIATION = /^(?:\p{Lu}|Mrs?|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Maj|Capt|Sgt|No|vs|.*\.\p{L})$/u;

/** After a line end, a mark that ends a sentence, or a full stop that no abbreviation needs. */
function startsSentence(words: readonly Word[], at: number, text: string): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined) return true;
  const gap = text.slice(before.end, word.start);
  if (/[\n!?]/.test(gap)) return true;
  return gap.startsWith(".") && !/^\p{Ll}/u.test(word.text) && !ABBREVIATION.test(before.text);
}

function readSentence(words: readonly Word[], first: number, last: number): IndexedSentence {
  const own = words.slice(first, last + 1);
  return {
    span: { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 },
    first,
    last,
    stems: new Set(own.flatMap((word) => contentStem(word) ?? [])),
  };
}

/** What a word with content is compared by, "won" as "win"; null for small words. Names and numbers count at any length. */
export function contentStem({ text }: Word): string | null {
  const form = formOf(text);
  if (FUNCTION_WORDS.has(form) || form === "") return null;
  if (form.length < 4 && !isCapitalised(text) && !/\d/.test(form) && !BASE_FORMS.has(form)) return null;
  return /\d/.test(form) ? form : stemOf(BASE_FORMS.get(form) ?? form);
}

/** Where a name stands: indexes of its first and last word. */
export type Place = { readonly first: number; readonly last: number };

/** Every place where the words of a name stand side by side, in the order of the text. */
export function placesOfName(name: string, { words, placesOf }: ArticleIndex): Place[] {
  const forms = plain(name).split(" ");
  return (placesOf.get(forms[0] ?? "") ?? [])
    .filter((first) => forms.every((form, step) => formOf(words[first + step]?.text ?? "") === form))
    .map((first) => ({ first, last: first + forms.length - 1 }));
}
