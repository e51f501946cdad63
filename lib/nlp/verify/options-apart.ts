import type { Document } from "@/lib/model/article";
import { OFFICE_TITLES } from "@/lib/model/english";
import { keyText } from "@/lib/model/question";
import { indexOf, placesOfName } from "./article-index";
import { isInCountry, isStateOrCountry } from "./countries";
import {
  areNamesOfOne,
  distractorsOf,
  entityNamed,
  hasWords,
  isCapitalised,
  plain,
  proofText,
  shownStem,
  type VerifySubject,
  wordForms,
} from "./subject";
import { FUNCTION_WORDS, KNOWN_ALIASES } from "./word-lists";

/** L10: no two options are the same thing under two names. */
export function findSameOptions(subject: VerifySubject): string[] {
  const texts = subject.question.type === "choice" ? subject.question.options.map(({ text }) => text) : [];
  return texts.flatMap((text, index) =>
    texts
      .slice(index + 1)
      .filter((other) => areSame(text, other, subject))
      .map((other) => `“${text}” and “${other}” are the same answer.`),
  );
}

function areSame(a: string, b: string, { entities }: VerifySubject): boolean {
  const [one, other] = [plain(withoutForm(a)), plain(withoutForm(b))];
  if (one === other || areNamesOfOne(a, b, entities)) return true;
  if (KNOWN_ALIASES.some((names) => names.includes(one) && names.includes(other))) return true;
  if (isAcronym(a, b) || isAcronym(b, a) || isNameOrder(one, other)) return true;
  return (
    (isSurname(one, other) && entityNamed(b, entities)?.type === "person") ||
    (isSurname(other, one) && entityNamed(a, entities)?.type === "person")
  );
}

/** "UNHO" of "United Norvian Harbour Office". */
function isAcronym(short: string, long: string): boolean {
  if (!/^\p{Lu}{2,}$/u.test(short.replaceAll(".", ""))) return false;
  const words = wordForms(long).filter((word) => !FUNCTION_WORDS.has(word));
  return words.length > 1 && words.map((word) => word[0]).join("") === plain(short).replaceAll(" ", "");
}

/** "ida varga" and "varga ida". */
const isNameOrder = (a: string, b: string): boolean =>
  a.length === b.length && a.includes(" ") && a.split(" ").sort().join(" ") === b.split(" ").sort().join(" ");

/** "varga" beside "ida varga". */
const isSurname = (short: string, long: string): boolean => !short.includes(" ") && long.endsWith(` ${short}`);

/** L19: no distractor stands in the stem, lists beside the key, contains it, or takes part in the same meeting. */
export function findTooNearDistractors(subject: VerifySubject): string[] {
  const key = keyText(subject.question);
  // the title rules nobody out: those it names may be wrong answers
  const stem = shownStem(subject).replace(AS_OF, " ");
  return distractorsOf(subject).flatMap(({ text }) => {
    if (namesFor(text, subject).some((name) => hasName(stem, name))) return [`The question already names “${text}”.`];
    if (isPartOf(text, key, subject) || isPartOf(key, text, subject))
      return [`“${text}” and the answer “${key}” contain one another.`];
    if (isListNeighbour(text, key, subject)) return [`The source sentence lists “${text}” beside the answer “${key}”.`];
    return isPartner(text, key, subject) ? [`In the source sentence “${text}” takes part just as “${key}” does.`] : [];
  });
}

/** The text without "Inc." and the like, and the other names of what the article knows by it; of a person the surname. */
function namesFor(text: string, { entities }: VerifySubject): string[] {
  const entity = entityNamed(text, entities);
  const surname =
    entity?.type === "person" ? (wordForms(text).length > 1 ? text.split(" ").at(-1) : undefined) : undefined;
  return [withoutForm(text), ...(entity?.aliases ?? []), ...(surname === undefined ? [] : [surname])];
}

/** "Kestrel Works, Inc." → "Kestrel Works". */
const withoutForm = (text: string): string =>
  text.replace(/,? (?:Inc|Ltd|Limited|LLC|Corp|Corporation|Co|PLC|plc|GmbH|AG|SA|NV)\.?$/, "");

/** A name must stand there with its capital: "Reed" is not in "a reed boat". */
const hasName = (stem: string, name: string): boolean =>
  hasWords(stem, name) &&
  (!isCapitalised(name) || stem.includes(name) || name.includes("-") || /\d/.test(name) || name.includes(" "));

/** The date a question holds for is no part of what it asks. */
const AS_OF = /\bas of (?:\p{Lu}\p{Ll}+ \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{Ll}+ \d{4})/iu;

/**
 * "northern Norvia" and "Norvia". Numbers are told apart by value, not by words, and two things the article keeps
 * apart ("Swedish Academy", "Royal Swedish Academy of Sciences") are two things, as are "President" and "Vice president".
 */
function isPartOf(part: string, whole: string, { document, entities }: VerifySubject): boolean {
  if (isInCountry(part, whole) || isSaidInside(part, whole, document)) return true;
  if (/\d/.test(part + whole) || plain(part) === plain(whole) || !hasWords(whole, part)) return false;
  if (OFFICE_TITLES.includes(plain(part)) && OFFICE_TITLES.includes(plain(whole))) return false;
  const [one, other] = [entityNamed(part, entities), entityNamed(whole, entities)];
  return one === null || other === null || one.id === other.id;
}

/** "Clearwater, Florida": what follows is a country or a state, what comes first is none. */
function isSaidInside(part: string, whole: string, document: Document): boolean {
  if (isStateOrCountry(part) || !isStateOrCountry(whole)) return false;
  const { words, ...index } = indexOf(document);
  return placesOfName(part, { words, ...index }).some(({ last }) => {
    const [end, next] = [words[last]?.end ?? 0, words[last + 1]];
    return (
      next !== undefined &&
      document.text.slice(end, next.start) === ", " &&
      document.text.slice(next.start, next.start + whole.length) === whole
    );
  });
}

/** Where the two stand in the source sentence, by any of their names; null when one does not. */
function stretchBetween(text: string, key: string, { entities, ...subject }: VerifySubject): string | null {
  const proof = proofText({ entities, ...subject });
  const placeOf = (name: string) => {
    const names = [name, ...(entityNamed(name, entities)?.aliases ?? [])].filter((alias) => alias !== "");
    const found = names.map((alias) => ({ start: proof.indexOf(alias), end: proof.indexOf(alias) + alias.length }));
    return found.find(({ start }) => start >= 0) ?? null;
  };
  const [one, other] = [placeOf(text), placeOf(key)];
  if (one === null || other === null) return null;
  return one.start < other.start ? proof.slice(one.end, other.start) : proof.slice(other.end, one.start);
}

/** Only names, commas, "and", "or" and small words stand between two members of one list. */
function isListNeighbour(text: string, key: string, subject: VerifySubject): boolean {
  const between = stretchBetween(text, key, subject);
  if (between === null || !/^,|\band\b|\bor\b|&/.test(between.trim()) || /[;:()–—]/.test(between)) return false;
  const words = between.split(/[\s,]/).filter((word) => word !== "");
  return words.every(
    (word) => /^\p{Lu}/u.test(word) || ["and", "or", "&", "the", "of", "as", "well", "both"].includes(word),
  );
}

const MUTUAL =
  /\b(?:met|meet|meets|meeting|signed|sign|signs|agreed|agree|talks|talked|negotiat\w{1,6}|agreement|treaty|pact|deal|married|merged|allied|border|trade)\b/;

/** "Norvia signed a pact with Estria": who signed it? Both. */
function isPartner(text: string, key: string, subject: VerifySubject): boolean {
  const between = stretchBetween(text, key, subject);
  return between !== null && MUTUAL.test(proofText(subject)) && /\bwith(?: the)?$/.test(between.trim());
}
