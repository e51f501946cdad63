import { ARTICLES, HONORIFICS, MONTHS, OFFICE_TITLES } from "@/lib/model/english";
import { keyText } from "@/lib/model/question";
import { isNumberWord } from "./hedges";
import {
  distractorsOf,
  entityNamed,
  formOf,
  GAP,
  isCapitalised,
  plain,
  shownStem,
  type VerifySubject,
  wordForms,
  wordsIn,
} from "./subject";
import { ORGANISATION_NOUNS } from "./word-lists";

/** Last words of what is no person: "Holm Gazette". */
const NO_PERSON = new Set([
  ...ORGANISATION_NOUNS,
  ..."times post news herald tribune gazette journal guardian telegraph mail express chronicle observer".split(" "),
]);

const ORGANISATIONS = new Set(["organisation", "company", "government-body", "party", "team"]);

/** L11: options are the same sort of thing, written in the same form. */
export function findUnlikeOptions(subject: VerifySubject): string[] {
  const key = keyText(subject.question);
  return distractorsOf(subject)
    .map(({ text }) => {
      const difference = typeDifference(key, text, subject) ?? formDifference(key, text, subject);
      return difference === null ? null : `“${text}” ${difference} the answer “${key}”.`;
    })
    .filter((problem) => problem !== null);
}

function typeDifference(key: string, text: string, { entities }: VerifySubject): string | null {
  const own = entityNamed(key, entities);
  const other = entityNamed(text, entities);
  if (own?.type === "person" && isNoPerson(text) && !isNoPerson(key)) return "is not the same kind of thing as";
  if (own === null || other === null || own.type === "unknown" || other.type === "unknown") return null;
  // "organisation" stands for any kind of one
  const isGeneral =
    [own.type, other.type].includes("organisation") && ORGANISATIONS.has(own.type) && ORGANISATIONS.has(other.type);
  if (own.type !== other.type && !isGeneral) return "is not the same kind of thing as";
  return own.subType !== null && other.subType !== null && own.subType !== other.subType
    ? "is not the same kind of thing as"
    : null;
}

/** A newspaper or ministry by its last word, an agency by its capitals: whatever it was read as, nobody is called so. */
const isNoPerson = (text: string): boolean =>
  /^\p{Lu}{2,}$/u.test(text) ||
  /^The \p{Lu}/u.test(text) ||
  (wordForms(text).length > 1 && NO_PERSON.has(wordForms(text).at(-1) ?? "") && !hasTitle(text));

function formDifference(key: string, text: string, subject: VerifySubject): string | null {
  if (shapeOf(key) !== shapeOf(text)) return `is not ${SHAPES[shapeOf(key)]} like`;
  if (shapeOf(key) !== "words") return null;
  const isPerson = [key, text].some((name) => entityNamed(withoutTitle(name), subject.entities)?.type === "person");
  if (isPerson && hasTitle(key) !== hasTitle(text)) return "differs in having a title from";
  if (isPerson && (wordForms(key).length === 1) !== (wordForms(text).length === 1))
    return "is a shorter or fuller name than";
  const isShort = wordForms(key).length <= 3 && wordForms(text).length <= 3;
  return isShort && isNameLike(key) !== isNameLike(text) ? "differs in capital letters from" : null;
}

type Shape = "date" | "digits" | "number words" | "words";
const SHAPES: Record<Shape, string> = {
  date: "a date",
  digits: "a number in digits",
  "number words": "a number in words",
  words: "a name or phrase",
};

/** "3 May 2031" and "May"; "12 km" and "about 12"; "twelve"; and everything else. */
function shapeOf(text: string): Shape {
  const words = wordsIn(text);
  const isOfDate = words.every((word) => /^\d{1,4}$/.test(word.text) || MONTHS.includes(formOf(word.text)));
  if (isOfDate && words.some((word) => MONTHS.includes(formOf(word.text)))) return "date";
  const first = words.find((word) => !LEADING.has(formOf(word.text)))?.text ?? "";
  if (!isNumberWord(first)) return "words";
  return /\d/.test(first) ? "digits" : "number words";
}
const LEADING = new Set(["about", "around", "nearly", "over", "the", "a"]);

const TITLES = [...HONORIFICS, ...OFFICE_TITLES];
/** "President Ida Varga" → "ida varga"; "Saint Lucia" is asked about only where it may be a person. */
function withoutTitle(text: string): string {
  const form = plain(text);
  const title = TITLES.find((start) => form.startsWith(`${start} `));
  return title === undefined ? form : form.slice(title.length + 1);
}
const hasTitle = (text: string): boolean => withoutTitle(text) !== plain(text);

/** Whether the first word that is no article has a capital: "the Harbour Authority", not "the harbour". */
const isNameLike = (text: string): boolean =>
  isCapitalised(wordsIn(text).find((word) => !ARTICLES.includes(formOf(word.text)))?.text ?? "");

const VOWEL_SOUND = /^(?:[aeio]|u(?!ni|se|su|r[aiou]|k|ti))/i;
const SILENT_H = /^(?:hour|honest|honou?r|heir)/i;
const ONE_SOUND = /^(?:one|once|eu|ewe)/i;
const LETTER_SOUND = /^[AEFHILMNORSX](?:[A-Z]|$|-)/;
const DIGIT_SOUND = /^(?:8|11(?!\d)|18(?!\d))/;

function startsWithVowelSound(text: string): boolean {
  if (/^\d/.test(text)) return DIGIT_SOUND.test(text);
  if (/^[A-Z](?:[A-Z]|$|-)/.test(text)) return LETTER_SOUND.test(text);
  return SILENT_H.test(text) || (VOWEL_SOUND.test(text) && !ONE_SOUND.test(text));
}

/** L14: "a" or "an", and the number of the verb, fit every answer a gap may take. */
export function findAgreementProblems(subject: VerifySubject): string[] {
  const { question } = subject;
  const stem = shownStem(subject);
  const answers = question.type === "choice" ? question.options.map(({ text }) => text) : [keyText(subject.question)];
  const at = stem.indexOf(GAP);
  const before = at < 0 ? stem.replace(/[?.:]$/, "") : stem.slice(0, at);
  const article = / (an?) ?$/i.exec(` ${before}`)?.[1]?.toLowerCase();
  const wrong = answers.filter((text) => article !== undefined && startsWithVowelSound(text) !== (article === "an"));
  return [
    ...wrong.map((text) => `“${article}” does not fit “${text}”.`),
    ...(at < 0
      ? []
      : answers
          .filter((text) => !fitsVerb(text, before, stem.slice(at + GAP.length)))
          .map((text) => `The verb or word beside the gap does not fit “${text}”.`)),
  ];
}

const PLURAL_VERB = /^\s(?:are|were|have)\b/;
const SINGULAR_VERB = /^\s(?:is|was|has)\b/;

/** Judges common nouns only: names in -s ("Netherlands", "Reuters") may be either. */
function fitsVerb(text: string, before: string, after: string): boolean {
  const last = wordsIn(text).at(-1)?.text ?? "";
  if (last === "" || /\p{Lu}|\d/u.test(text)) return true;
  const isPlural = /[^siu]s$/.test(last) || ["people", "men", "women", "children", "police"].includes(last);
  if (/\b(?:these|those|many|several|few)\s?$/i.test(before)) return isPlural;
  if (/\b(?:this|every|each|another)\s?$/i.test(before)) return !isPlural;
  // "_____ were …" only when the gap is the subject
  if (before.trim() !== "" && !/^(?:the|a|an|its|their|his|her)$/i.test(before.trim())) return true;
  if (/\b(?:and|or)\b/.test(text)) return true;
  return isPlural ? !SINGULAR_VERB.test(after) : !PLURAL_VERB.test(after);
}

/** L16: an answer much longer than every distractor is picked for its length. */
export function findLongKey(subject: VerifySubject): string[] {
  const key = keyText(subject.question);
  const longest = Math.max(0, ...distractorsOf(subject).map(({ text }) => text.length));
  const isLong = longest > 0 && key.length > 1.5 * longest && key.length - longest > 5;
  return isLong ? [`The answer “${key}” is much longer than the other options.`] : [];
}
