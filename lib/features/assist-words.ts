import "server-only";
import { MONTHS, NUMBER_WORDS, ORDINAL_WORDS, SCALE_WORDS } from "@/lib/model/english";
import type { Fact } from "@/lib/model/fact";
import { findVerbForm } from "@/lib/nlp/read/verbs";
import { formOf, isCapitalised, isGap, stemOf, type Word, wordsIn } from "@/lib/nlp/verify/subject";
import { FUNCTION_WORDS } from "@/lib/nlp/verify/word-lists";
import { PARAPHRASES, TYPE_NOUNS } from "./assist-paraphrases";
import type { ReadText } from "./assist-place";

/** What of an article a proposal may use. */
export type KnownWords = {
  readonly lemmas: ReadonlySet<string>;
  /** Words of names, lower-case. */
  readonly names: ReadonlySet<string>;
  /** Two words of names that stand side by side somewhere, "ida varga". */
  readonly pairs: ReadonlySet<string>;
  /** Ids of the persons whose names have this word. */
  readonly persons: ReadonlyMap<string, ReadonlySet<string>>;
  /** Values in digits, scaled: "2900000". */
  readonly numbers: ReadonlySet<string>;
};

export type WordProblem = "number-not-in-article" | "name-not-in-article" | "new-words";

/** No more than this part of the content words may be new, however harmless they are. */
const MOST_NEW = 0.3;

/** Gathers the words, names and numbers of an article, of other names of what it names, and of the dates we have read in it. */
export function readKnownWords({ document, entities, facts }: ReadText): KnownWords {
  const aliases = entities.flatMap(({ canonical, aliases }) => [canonical, ...aliases]);
  const dates = facts.flatMap(datesOf);
  const texts = [document.title ?? "", document.text, ...aliases, ...dates, document.publishedOn?.slice(0, 4) ?? ""];
  const words = texts.map((text) => splitWords(text));
  const persons = new Map<string, Set<string>>();
  for (const { id, type, canonical, aliases } of entities) {
    if (type !== "person") continue;
    for (const { text } of splitWords([canonical, ...aliases].join(" ")))
      persons.set(formOf(text), (persons.get(formOf(text)) ?? new Set()).add(id));
  }
  const runs = words.map((all) => all.map(({ text }) => formOf(text)));
  return {
    lemmas: new Set(words.flatMap((all) => all.flatMap(({ text }) => lemmasOf(formOf(text))))),
    names: new Set(
      words.flatMap((all) => all.filter(({ text }) => isCapitalised(text)).map(({ text }) => formOf(text))),
    ),
    pairs: new Set(runs.flatMap((forms) => forms.slice(1).map((form, index) => `${forms[index]} ${form}`))),
    persons,
    numbers: new Set(words.flatMap((all) => numbersIn(all).map(({ value }) => value))),
  };
}

/** "4 May 2031" as words, for every date of a fact. */
const datesOf = ({ roles, asOf }: Fact): string[] =>
  [...roles.map(({ value }) => (value?.kind === "time" ? value.iso : null)), asOf].flatMap((iso) => {
    const [year, month, day] = (iso ?? "").split("-");
    if (year === undefined || year === "") return [];
    const name = MONTHS[Number(month) - 1] ?? "";
    return [`${name === "" ? "" : name.charAt(0).toUpperCase() + name.slice(1)} ${Number(day ?? "0") || ""} ${year}`];
  });

/** The first thing of a text that the article does not give: a number, a name, a name put together from two people, or words. */
export function findForeignWords(text: string, known: KnownWords): ForeignWords | null {
  const number = numbersIn(splitWords(text)).find(({ value }) => !known.numbers.has(value));
  if (number !== undefined) return { problem: "number-not-in-article", words: number.text };
  return findForeignBesideNumbers(text, known);
}

export type ForeignWords = { readonly problem: WordProblem; readonly words: string };

/** The same, whatever the numbers are. */
export function findForeignBesideNumbers(text: string, known: KnownWords): ForeignWords | null {
  const words = splitWords(text);
  const numbers = numbersIn(words);
  const rest = words.filter((word) => !numbers.some(({ at }) => at.includes(word)));
  const name = findForeignName(rest, words, known);
  if (name !== null) return { problem: "name-not-in-article", words: name };

  const content = rest.filter(isContent);
  const fresh = content.filter(({ text: word }) => !known.names.has(formOf(word)) && !hasLemma(word, known.lemmas));
  const added = fresh.filter(({ text: word }) => !hasLemma(word, TYPE_NOUNS));
  const foreign = added.filter(({ text: word }) => !hasLemma(word, PARAPHRASES));
  const worst = foreign.length === 0 && added.length > MOST_NEW * content.length ? added : foreign;
  return worst.length === 0 ? null : { problem: "new-words", words: worst.map(({ text: word }) => word).join(", ") };
}

const hasLemma = (word: string, lemmas: ReadonlySet<string>): boolean =>
  lemmasOf(formOf(word)).some((lemma) => lemmas.has(lemma));

/** The one number of a text, in digits or words, by value; null when it has none, several, or one like "F16". */
export function numberOf(text: string): number | null {
  const [number, another] = numbersIn(splitWords(text));
  const value = number === undefined || another !== undefined ? Number.NaN : Number(number.value);
  return Number.isNaN(value) ? null : value;
}

function findForeignName(words: readonly Word[], all: readonly Word[], known: KnownWords): string | null {
  const names = words.filter((word) => isName(word, all, known));
  const unknown = names.find(({ text }) => !known.names.has(formOf(text)));
  if (unknown !== undefined) return unknown.text;
  const mixed = names.find((word, index) => {
    const before = names[index - 1];
    return before !== undefined && word.start === before.end + 1 && areOfTwoPeople(before, word, known);
  });
  return mixed === undefined ? null : `${names[names.indexOf(mixed) - 1]?.text} ${mixed.text}`;
}

/** A capital makes a name, but not that of the first word when it is an ordinary word of questions or of the article. */
function isName(word: Word, all: readonly Word[], { lemmas }: KnownWords): boolean {
  if (!isCapitalised(word.text) || FUNCTION_WORDS.has(formOf(word.text))) return false;
  return word !== all[0] || ![lemmas, TYPE_NOUNS, PARAPHRASES].some((list) => hasLemma(word.text, list));
}

/** The given name of one and the surname of another, which nobody in the article bears. */
function areOfTwoPeople(first: Word, second: Word, { persons, pairs }: KnownWords): boolean {
  const [a, b] = [formOf(first.text), formOf(second.text)];
  const [one, other] = [persons.get(a), persons.get(b)];
  if (one === undefined || other === undefined || pairs.has(`${a} ${b}`)) return false;
  return ![...one].some((id) => other.has(id));
}

/** Words with hyphens and slashes are looked at part by part: "Norvia-led". */
const splitWords = (text: string): Word[] =>
  wordsIn(text.replace(/[-–—/]/g, " ")).filter(({ text: word }) => !isGap(word));

const isContent = ({ text }: Word): boolean => !FUNCTION_WORDS.has(formOf(text)) && /\p{L}/u.test(text);

/** The forms by which two words are the same: as written, without ending, and the base of a verb. */
export const lemmasOf = (form: string): string[] => {
  const verb = findVerbForm(form)?.lemma;
  const base = stemOf(form);
  const long = base.endsWith("i") ? `${base.slice(0, -1)}y` : base;
  return [form, base, long, ...(verb === undefined ? [] : [verb, stemOf(verb)])];
};

type FoundNumber = { readonly value: string; readonly text: string; readonly at: readonly Word[] };

/** The numbers of a text by value: "2.9 million" and "2,900,000" are one, "twenty-one" and "21", "45th" and "45". */
function numbersIn(words: readonly Word[]): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (let index = 0; index < words.length; index++) {
    const parts: Word[] = [];
    let value: number | string | null = null;
    for (let word = words[index]; word !== undefined; word = words[index + parts.length]) {
      const next = joinNumber(value, formOf(word.text), word.text);
      if (next === null) break;
      value = next;
      parts.push(word);
    }
    if (value === null || parts.length === 0) continue;
    const text = parts.map((word) => word.text).join(" ");
    // "one" asks, and stands for a noun, more often than it counts
    if (text.toLowerCase() !== "one") found.push({ value: `${value}`, text, at: parts });
    index += parts.length - 1;
  }
  return found;
}

/** The value so far with one more word; null when the word does not go on with it. */
function joinNumber(value: number | string | null, form: string, text: string): number | string | null {
  const scale = SCALE_WORDS.get(form);
  if (typeof value === "number") {
    if (scale !== undefined) return Math.round(value * scale * 1e6) / 1e6;
    const small = NUMBER_WORDS.get(form);
    return small !== undefined && value >= 20 && value < 100 && value % 10 === 0 && small < 10 ? value + small : null;
  }
  if (value !== null) return null;
  if (scale !== undefined) return scale;
  if (/\d/.test(text)) return digitsOf(text);
  return NUMBER_WORDS.get(form) ?? ORDINAL_WORDS.get(form) ?? null;
}

/** "$61,480" is 61480, "45th" 45, "F16" itself. */
function digitsOf(text: string): number | string {
  const plain = /^[$€£¥]?(\d[\d,]*(?:\.\d+)?)(?:%|st|nd|rd|th|s|m|bn|km|kg)?$/i.exec(text.replace(/['’]s$/, ""))?.[1];
  return plain === undefined ? text.toLowerCase() : Number(plain.replaceAll(",", ""));
}
