import type { Document } from "@/lib/model/article";
import { MONTHS, SCALE_WORDS } from "@/lib/model/english";
import { keyText } from "@/lib/model/question";
import { cluesOf, isKin } from "./countries";
import {
  distractorsOf,
  entityNamed,
  formOf,
  GAP,
  hasWords,
  inQuotes,
  isCapitalised,
  namesStory,
  plain,
  shownStem,
  stemOf,
  stemWords,
  type VerifySubject,
  type Word,
  wholeStem,
  wordForms,
  wordsIn,
} from "./subject";
import { FEMALE_NAMES, FEMALE_WORDS, FUNCTION_WORDS, MALE_NAMES, MALE_WORDS, ORGANISATION_NOUNS } from "./word-lists";

type Gender = "male" | "female";

/** L12: a gendered word about the answer fits every option, or options whose gender nobody knows. */
export function findGenderClues(subject: VerifySubject): string[] {
  const clue = genderClue(subject);
  if (clue === null) return [];
  const others = distractorsOf(subject).filter(({ text }) => {
    const gender = genderOf(text, subject);
    return gender !== null && gender !== clue.gender;
  });
  return others.map(({ text }) => `“${clue.word}” in the question rules out “${text}”.`);
}

/** The first gendered word that no name before it explains: "her" in "after Ida Varga lost her seat" is Varga's. */
function genderClue(subject: VerifySubject): { word: string; gender: Gender } | null {
  const words = stemWords(subject);
  const index = words.findIndex(({ text }) => text === text.toLowerCase() && wordGender(formOf(text)) !== null);
  const word = words[index]?.text;
  const gender = wordGender(formOf(word ?? ""));
  if (word === undefined || gender === null) return null;
  const isExplained = words.slice(1, index).some(({ text }, at) =>
    isPersonName(
      words.slice(at + 1, index).map(({ text: part }) => part),
      text,
      subject,
    ),
  );
  return isExplained ? null : { word, gender };
}

const wordGender = (form: string): Gender | null =>
  MALE_WORDS.has(form) ? "male" : FEMALE_WORDS.has(form) ? "female" : null;

function isPersonName(rest: readonly string[], text: string, { entities }: VerifySubject): boolean {
  if (!isCapitalised(text) || FUNCTION_WORDS.has(formOf(text))) return false;
  return [1, 2, 3].some((size) => entityNamed(rest.slice(0, size).join(" "), entities)?.type === "person");
}

/** By title ("Ms.", "Queen"), by the title the article uses, or by given name; null when unknown. */
function genderOf(text: string, { document }: VerifySubject): Gender | null {
  const [first = ""] = wordForms(text);
  const byTitle = wordGender(first);
  if (byTitle !== null) return byTitle;
  const surname = wordsIn(text).at(-1)?.text ?? "";
  if (surname === "") return null;
  const byArticle = titledSurnames(document).get(surname);
  if (byArticle !== undefined) return byArticle;
  if (wordForms(text).length < 2) return null;
  return MALE_NAMES.has(first) ? "male" : FEMALE_NAMES.has(first) ? "female" : null;
}

const surnamesOf = new WeakMap<Document, ReadonlyMap<string, Gender>>();

/** Surnames that the article writes with a title; read once per article, because many questions ask. "Mr." wins. */
function titledSurnames(document: Document): ReadonlyMap<string, Gender> {
  const known = surnamesOf.get(document);
  if (known !== undefined) return known;
  const titled = [...document.text.matchAll(/\b(Mrs?|Ms)\.? (\p{Lu}[\p{L}\p{M}’'-]*)/gu)].map(
    ([, title, surname = ""]) => [formOf(title ?? "") === "mr", surname.replace(/['’]s?$/, "")] as const,
  );
  const women = titled.filter(([isMale]) => !isMale).map(([, surname]) => [surname, "female"] as const);
  const men = titled.filter(([isMale]) => isMale).map(([, surname]) => [surname, "male"] as const);
  const surnames = new Map<string, Gender>([...women, ...men]);
  surnamesOf.set(document, surnames);
  return surnames;
}

const UNTELLING = new Set([
  ...SCALE_WORDS.keys(),
  ...MONTHS,
  "percent",
  "people",
  "years",
  "dollars",
  "euros",
  "first",
  "about",
  "more",
  "least",
]);

/** L15: the question does not repeat the answer, name its people or capital, or give the sum in another currency. */
export function findRepeatedKey(subject: VerifySubject): string[] {
  return [
    ...findSharedWords(subject),
    ...findRepeatedDate(subject),
    ...findCountryClues(subject),
    ...findConversion(subject),
  ];
}

function findSharedWords(subject: VerifySubject): string[] {
  const { document } = subject;
  const asked = new Set(contentStems(`${namesStory(subject) ? document.title : ""} ${shownStem(subject)}`));
  const options = distractorsOf(subject).map(({ text }) => new Set(contentStems(text)));
  const shared = wordsIn(keyText(subject.question)).filter(({ text }) =>
    contentStems(text).some((stem) => asked.has(stem) && !isShared(stem, formOf(text), options)),
  );
  const key = keyText(subject.question);
  if (namesStory(subject) && hasWords(document.title ?? "", key)) return [`The title already says “${key}”.`];
  return shared.length === 0 || isOnlyHinted(shared, subject)
    ? []
    : [`The question already contains ${inQuotes(shared.map(({ text }) => text))} of the answer.`];
}

/** "In the article “…” of 3 May 2031, on _____": words of dates are shared freely, but not a whole one. */
function findRepeatedDate(subject: VerifySubject): string[] {
  const key = keyText(subject.question);
  const isDate = wordForms(key).length > 1 && wordForms(key).some((form) => MONTHS.includes(form));
  return isDate && hasWords(wholeStem(subject), key) ? [`The question already contains “${key}”.`] : [];
}

/**
 * A name of three words and more is not given away by one of them, nor the last word by what the thing is: "the station staff at
 * _____". Only where it is typed: among options any word tells. Of a person any word is half the name.
 */
function isOnlyHinted(shared: readonly Word[], subject: VerifySubject): boolean {
  const { question } = subject;
  if (question.type !== "cloze" || question.gaps[0].kind === "person") return false;
  const key = wordsIn(keyText(question)).filter(({ text }) => contentStems(text).length > 0);
  const last = key.at(-1)?.text ?? "";
  const words = wordsIn(wholeStem(subject)).map(({ text }) => text);
  const isKind = key.length > 1 && isCapitalised(last) && words.includes(last.toLowerCase()) && !words.includes(last);
  const telling = shared.filter(({ text }) => !isKind || text !== last);
  return telling.length < key.length / 2;
}

/** In every option, or in a cloze a noun that other names share: "Princeton University" beside "University of Toronto". */
const isShared = (stem: string, form: string, options: readonly ReadonlySet<string>[]): boolean =>
  options.length > 0 ? options.every((option) => option.has(stem)) : ORGANISATION_NOUNS.has(form);

const contentStems = (text: string): string[] =>
  wordForms(text.replaceAll("-", " "))
    .filter(
      (form) =>
        form.length >= 4 && form !== GAP && !/\d/.test(form) && !FUNCTION_WORDS.has(form) && !UNTELLING.has(form),
    )
    .map(stemOf);

/** "Norvian" gives Norvia away, "Dutch" the Netherlands, "Paris" France. */
function findCountryClues(subject: VerifySubject): string[] {
  const key = plain(keyText(subject.question));
  const known = cluesOf(key);
  const type = entityNamed(keyText(subject.question), subject.entities)?.type ?? "";
  if (known.length === 0 && !["country", "city", "place", "demonym"].includes(type)) return [];
  const words = wordsIn(wholeStem(subject));
  const clues = words.filter(({ text }, index) => {
    const form = plain(text);
    const pair = plain(`${text} ${words[index + 1]?.text ?? ""}`);
    return isCapitalised(text) && (known.includes(form) || known.includes(pair) || isKin(form, key));
  });
  const options = distractorsOf(subject).map(({ text }) => plain(text));
  const telling = clues.filter(({ text }) => !options.includes(plain(text)));
  return telling.length === 0
    ? []
    : [`${inQuotes(telling.map(({ text }) => text))} in the question gives the answer away.`];
}

const CURRENCY = /[$€£¥]/g;

/** "_____ (€70 million)": whoever knows the rate knows the answer. */
function findConversion(subject: VerifySubject): string[] {
  const own = new Set(keyText(subject.question).match(CURRENCY) ?? []);
  if (own.size === 0) return [];
  const converted = [...wholeStem(subject).matchAll(/[([][^)\]]*[$€£¥]\s?\d[^)\]]*[)\]]/g)].map(([text]) => text);
  return converted.length === 0 ? [] : [`${inQuotes(converted)} gives the same sum in another currency.`];
}
