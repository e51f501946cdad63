import { HONORIFICS, OFFICE_TITLES } from "@/lib/model/english";
import { keyText } from "@/lib/model/question";
import { type ArticleIndex, indexOf, type Place, placesOfName } from "./article-index";
import { type CountryReader, readCountries } from "./countries";
import {
  distractorsOf,
  entityNamed,
  formOf,
  isCapitalised,
  stemWords,
  type VerifySubject,
  type Word,
  wordsIn,
} from "./subject";
import { AUXILIARIES, BASE_FORMS, FUNCTION_WORDS } from "./word-lists";

/** So many wrong options must remain for a reader who knows where everybody comes from. */
const MUST_REMAIN = 2;

/**
 * L13: a question for "which Norvian minister" has two distractors at least that are Norvian, or of whom nobody can tell.
 *
 * It concerns countries that the question gives its answer, or that the article does; a country elsewhere in the question rules
 * nobody out.
 */
export function findForeignDistractors(subject: VerifySubject): string[] {
  const distractors = distractorsOf(subject);
  if (distractors.length < MUST_REMAIN || isPlaceName(keyText(subject.question), subject)) return [];
  const read = readCountries(subject.entities);
  const words = stemWords(subject);
  const named = new Set(words.flatMap((_word, at) => read(words, at)?.country ?? []));
  if (named.size === 0) return [];
  const ofKey = new Set([...countriesAsked(words, read), ...countriesOf(keyText(subject.question), subject, read)]);
  const clues = [...named].filter((country) => ofKey.has(country));
  if (clues.length === 0) return [];
  const foreign = distractors.filter(({ text }) => {
    const countries = countriesOf(text, subject, read);
    return countries.size > 0 && ![...countries].some((country) => named.has(country));
  });
  if (distractors.length - foreign.length >= MUST_REMAIN) return [];
  return foreign.map(({ text }) => `The country in the question rules out “${text}”.`);
}

/** Countries are themselves what is asked for; of towns the country is no secret, but seldom a clue one would use. */
const isPlaceName = (key: string, { entities }: VerifySubject): boolean =>
  ["country", "demonym"].includes(entityNamed(key, entities)?.type ?? "");

/** Countries within what is asked for: "which Norvian minister", "which town in Estria", "who is the president of Norvia". */
function countriesAsked(words: readonly Word[], read: CountryReader): string[] {
  const start = words.findIndex(({ text }) => /^(?:which|what|who)$/i.test(text));
  if (start < 0) return [];
  const isWho = formOf(words[start]?.text ?? "") === "who";
  const isOffice = isWho && /^(?:is|was|became)$/.test(formOf(words[start + 1]?.text ?? ""));
  if (isWho && !isOffice) return [];
  const from = start + (isOffice ? 2 : 1);
  const rest = words.slice(from, from + 8);
  const end = rest.findIndex(({ text }) => isVerb(text));
  return rest.slice(0, end < 0 ? rest.length : end).flatMap((_word, at) => read(rest, at)?.country ?? []);
}

const isVerb = (text: string): boolean =>
  AUXILIARIES.has(formOf(text)) ||
  BASE_FORMS.has(text) ||
  /^\p{Ll}+ed$/u.test(text) ||
  /^(?:who|that|which)$/.test(text);

/** Countries that a name itself gives away ("Estrian Works"), or that the article puts beside it. */
function countriesOf(name: string, subject: VerifySubject, read: CountryReader): Set<string> {
  const own = wordsIn(name);
  const inName = own.flatMap((_word, at) => read(own, at)?.country ?? []);
  const entity = entityNamed(name, subject.entities);
  const index = indexOf(subject.document);
  const places = [...new Set([name, ...(entity?.aliases ?? [])])].flatMap((alias) => placesOfName(alias, index));
  return new Set([...inName, ...places.flatMap((place) => countriesBeside(place, index, read, subject.document.text))]);
}

const TITLE_WORDS = new Set([...HONORIFICS, ...OFFICE_TITLES.flatMap((title) => title.split(" "))]);
const REACH = 5;

/** "Norvian Foreign Minister Ida Varga", "Norvia’s president, Ida Varga", "Ida Varga of Norvia", "Ida Varga, the Norvian president". */
function countriesBeside(place: Place, { words }: ArticleIndex, read: CountryReader, text: string): string[] {
  const before = words.slice(Math.max(0, place.first - REACH), place.first);
  const titles =
    before.length - 1 - before.findLastIndex((word, at) => !isOfTitle(word) && !isPortfolio(before, at, read));
  const cue = [1, 2, 3].map((size) => read(before, before.length - titles - size)).find((found) => found !== null);
  const isLeading =
    cue !== undefined &&
    cue?.last === before.length - titles - 1 &&
    !isAcross(before, cue.last, words[place.first], text);
  const behind = words.slice(place.last + 1, place.last + 1 + REACH);
  const gap = text.slice(words[place.last]?.end, behind[0]?.start);
  const first = behind.findIndex(({ text: word }) => !FUNCTION_WORDS.has(formOf(word)));
  const isTied =
    formOf(behind[0]?.text ?? "") === "of" ? gap === " " : /^, $/.test(gap) && formOf(behind[0]?.text ?? "") === "the";
  const trailing = isTied && first >= 0 && first <= 1 ? read(behind, first) : null;
  return [isLeading ? cue?.country : null, trailing?.country].filter(
    (country) => country !== null && country !== undefined,
  );
}

/** An office, or a noun written small: "Norvian harbour minister". */
const isOfTitle = ({ text }: Word): boolean =>
  TITLE_WORDS.has(formOf(text)) ||
  /^(?:Vice|Deputy|Attorney|Chief|Former)$/.test(text) ||
  (!isCapitalised(text) &&
    !FUNCTION_WORDS.has(formOf(text)) &&
    !/(?:ed|ing)$/.test(text) &&
    !BASE_FORMS.has(text) &&
    !/\d/.test(text));

/** "Harbour" of "Norvian Harbour Minister". */
const isPortfolio = (before: readonly Word[], at: number, read: CountryReader): boolean =>
  isCapitalised(before[at]?.text ?? "") &&
  TITLE_WORDS.has(formOf(before[at + 1]?.text ?? "")) &&
  !FUNCTION_WORDS.has(formOf(before[at]?.text ?? "")) &&
  read(before, at) === null;

/** Whether anything but blanks, or a comma right before the name, stands between the country and the name. */
function isAcross(before: readonly Word[], cue: number, name: Word | undefined, text: string): boolean {
  const between = text.slice(before[cue]?.end ?? 0, name?.start ?? 0);
  return /[.;:!?()–—\n]/.test(between) || /,(?! $)/.test(between);
}
