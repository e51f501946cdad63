import type { Document } from "@/lib/model/article";
import { MONTHS, SCALE_WORDS } from "@/lib/model/english";
import { keyText } from "@/lib/model/question";
import {
  distractorsOf,
  entityNamed,
  formOf,
  GAP,
  inQuotes,
  isCapitalised,
  plain,
  stemOf,
  stemWords,
  type VerifySubject,
  wholeStem,
  wordForms,
  wordsIn,
} from "./subject";
import {
  COUNTRY_CLUES,
  FEMALE_NAMES,
  FEMALE_WORDS,
  FUNCTION_WORDS,
  MALE_NAMES,
  MALE_WORDS,
  ORGANISATION_NOUNS,
} from "./word-lists";

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
  return [...findSharedWords(subject), ...findCountryClues(subject), ...findConversion(subject)];
}

function findSharedWords(subject: VerifySubject): string[] {
  const asked = new Set(contentStems(wholeStem(subject)));
  const options = distractorsOf(subject).map(({ text }) => new Set(contentStems(text)));
  const shared = wordsIn(keyText(subject.question)).filter(({ text }) =>
    contentStems(text).some((stem) => asked.has(stem) && !isShared(stem, formOf(text), options)),
  );
  return shared.length === 0
    ? []
    : [`The question already contains ${inQuotes(shared.map(({ text }) => text))} of the answer.`];
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
  const isPlace = ["country", "city", "place", "demonym"].includes(
    entityNamed(keyText(subject.question), subject.entities)?.type ?? "",
  );
  const row = COUNTRY_CLUES.find(({ names }) => names.includes(key));
  if (!isPlace && row === undefined) return [];
  const known = row === undefined ? [] : [...row.names, ...row.clues];
  const words = wordsIn(wholeStem(subject));
  const root = key.length >= 5 && !key.includes(" ") ? key.slice(0, Math.max(4, key.length - 2)) : null;
  const clues = words.filter(({ text }, index) => {
    const form = plain(text);
    const pair = plain(`${text} ${words[index + 1]?.text ?? ""}`);
    if (!isCapitalised(text)) return false;
    const isKin = root !== null && form.startsWith(root) && isDemonymEnding(form.slice(root.length));
    return known.includes(form) || known.includes(pair) || isKin;
  });
  const options = distractorsOf(subject).map(({ text }) => plain(text));
  const telling = clues.filter(({ text }) => !options.includes(plain(text)));
  return telling.length === 0
    ? []
    : [`${inQuotes(telling.map(({ text }) => text))} in the question gives the answer away.`];
}

const isDemonymEnding = (ending: string): boolean =>
  /^(?:[a-z]{0,3}(?:an|ans|ian|ians|ese|ish|ic|i|er|ers|ean)|[a-z]{0,2})$/.test(ending);

const CURRENCY = /[$€£¥]/g;

/** "_____ (€70 million)": whoever knows the rate knows the answer. */
function findConversion(subject: VerifySubject): string[] {
  const own = new Set(keyText(subject.question).match(CURRENCY) ?? []);
  if (own.size === 0) return [];
  const converted = [...wholeStem(subject).matchAll(/[([][^)\]]*[$€£¥]\s?\d[^)\]]*[)\]]/g)].map(([text]) => text);
  return converted.length === 0 ? [] : [`${inQuotes(converted)} gives the same sum in another currency.`];
}
