import { MONTHS, NUMBER_WORDS, WEEKDAYS } from "@/lib/model/english";
import {
  areNamesOfOne,
  formOf,
  GAP,
  inQuotes,
  isCapitalised,
  keyText,
  outsideQuotes,
  plain,
  shownStem,
  type VerifySubject,
  type Word,
  wordsIn,
} from "./subject";
import { AUXILIARIES, EVENT_NOUNS, FUNCTION_WORDS, INTRANSITIVE_VERBS, THING_NOUNS, UNIQUE_THINGS } from "./word-lists";

const NOW_WORDS = new Set([
  "today",
  "yesterday",
  "tomorrow",
  "tonight",
  "now",
  "currently",
  "recently",
  "ago",
  "nowadays",
]);
const TIME_UNITS = new Set(
  "week weeks month months year years day days decade century morning evening night weekend afternoon spring summer autumn fall winter".split(
    " ",
  ),
);
const SHIFTS = new Set(["this", "last", "next", "past", "coming", "recent"]);

/** L3: a question is read on another day, elsewhere: "last week", "on Monday" and "here" mean nothing then. */
export function findDeictics(subject: VerifySubject): string[] {
  const words = wordsIn(outsideQuotes(shownStem(subject)));
  return words
    .map((_word, index) => deicticAt(words, index))
    .filter((phrase) => phrase !== null)
    .map((phrase) => `${inQuotes([phrase])} depends on the day or place of reading; give the date or the name.`);
}

function deicticAt(words: readonly Word[], index: number): string | null {
  const text = words[index]?.text ?? "";
  const form = text.toLowerCase();
  const next = words[index + 1]?.text ?? "";
  if (NOW_WORDS.has(form)) return text;
  // "Here" opens no question; "here" after a verb is a place
  if (form === "here" && text === form) return text;
  const beforeIt = formOf(words[index - 1]?.text ?? "");
  if (SHIFTS.has(form) && (TIME_UNITS.has(next.toLowerCase()) || WEEKDAYS.includes(next.toLowerCase()))) {
    return beforeIt === "the" || beforeIt === "per" ? null : `${text} ${next}`;
  }
  return isBareWeekday(words, index) ? text : null;
}

/** "on Monday" is bare; "on Monday, 3 May 2031", "Ash Wednesday" and "Sunday Times" are not. */
function isBareWeekday(words: readonly Word[], index: number): boolean {
  const form = formOf(words[index]?.text ?? "");
  if (!WEEKDAYS.includes(form) || !isCapitalised(words[index]?.text ?? "")) return false;
  const around = [words[index - 1], words[index + 1], words[index + 2]].map((word) => word?.text ?? "");
  const [before = "", next = "", afterNext = ""] = around;
  if (/\d/.test(next) || /\d/.test(afterNext)) return false;
  const isInName = isCapitalised(next) || (isCapitalised(before) && !FUNCTION_WORDS.has(formOf(before)));
  return !isInName;
}

/** They tie a noun to what follows: "the talks between …", "the minister from …". */
const TYING = new Set("of between with for from against about to near over".split(" "));
/** They tell when or where something happened, which says which event it was, but not which thing. */
const LOCATING = new Set("in at on during after before by under".split(" "));

/** L4: "the minister" needs a name, a number, a relative clause or two modifiers in the stem to say which one. */
export function findBareDefinites(subject: VerifySubject): string[] {
  const text = outsideQuotes(shownStem(subject));
  const words = wordsIn(text);
  return words
    .map((word, index) => (formOf(word.text) === "the" ? bareNounAfter(words, index, text) : null))
    .filter((noun) => noun !== null)
    .map((noun) => `“the ${noun}” does not say which one; name it, or say more about it.`);
}

function bareNounAfter(words: readonly Word[], article: number, text: string): string | null {
  const group: Word[] = [];
  for (let at = article + 1; at < words.length && group.length < 5; at++) {
    const word = words[at];
    if (word === undefined || FUNCTION_WORDS.has(formOf(word.text)) || hasBreak(text, words[at - 1], word)) break;
    group.push(word);
    if (/['’]s$/.test(word.text)) break;
  }
  const forms = group.map(({ text: word }) => formOf(word));
  const nouns = withoutVerb(group, words, article);
  if (group.length === 0 || isAnchoredGroup(nouns)) return null;
  if (words.slice(0, article).some(({ text: word }) => forms.includes(formOf(word)))) return null;
  if (nouns.length > 2 || isAnchoredBehind(words, article + 1 + nouns.length, text)) return null;
  return nouns.map(({ text: word }) => word).join(" ");
}

const isAnchoredGroup = (nouns: readonly Word[]): boolean =>
  nouns.some(({ text }) => isCapitalised(text) || /\d/.test(text) || text === GAP || isUnique(formOf(text)));

const isUnique = (form: string): boolean =>
  UNIQUE_THINGS.has(form) || /(?:est|eth)$/.test(form) || NUMBER_WORDS.has(form);

/**
 * "the minister signed" is one noun and a verb: a verb in -ed, or a common irregular one, ends the group; so does the
 * last word of the group when "did" or "will" stands before it: "did Norvia and the ministry open".
 */
function withoutVerb(group: readonly Word[], words: readonly Word[], article: number): readonly Word[] {
  const verb = group.findIndex(({ text }, index) => index > 0 && isVerb(text) && !isModifier(group[index + 1]));
  if (verb >= 0) return group.slice(0, verb);
  return group.length > 1 && isInvertedSubject(words, article) ? group.slice(0, -1) : group;
}

const isVerb = (text: string): boolean => /ed$/.test(text) || IRREGULAR.has(text);

/** "the newly elected mayor": a noun follows; "the minister visited Holm": a name does. */
const isModifier = (next: Word | undefined): boolean => next !== undefined && !isCapitalised(next.text);

function isInvertedSubject(words: readonly Word[], article: number): boolean {
  const before = words.slice(0, article).map(({ text }) => text);
  const aux = before.findLastIndex((text) => ["did", "does", "do", "will"].includes(text));
  return aux >= 0 && before.slice(aux + 1).every((text) => isCapitalised(text) || text === "and" || text === "the");
}

const IRREGULAR = new Set(
  "won lost made took gave held met began rose fell came went told became sent built cut put left led sign join win".split(
    " ",
  ),
);

const hasBreak = (text: string, before: Word | undefined, after: Word): boolean =>
  before !== undefined && /[,.;:?!()–—]/.test(text.slice(before.end, after.start));

/** "of Norvia", "that ended …", "held in Oslo", and for an event "in 2031": within seven words, before a comma. */
function isAnchoredBehind(words: readonly Word[], at: number, text: string): boolean {
  const first = words[at];
  const noun = formOf(words[at - 1]?.text ?? "");
  if (first === undefined || hasBreak(text, words[at - 1], first)) return false;
  const form = formOf(first.text);
  // "the closure of the harbour": "the harbour" answers for itself
  if (["who", "that", "which", "whose", "where", "when", "of"].includes(form)) return true;
  const isParticiple = isReducedRelative(form, formOf(words[at + 1]?.text ?? ""));
  if (LOCATING.has(form) && !isEvent(noun)) return isNamedPlace(words, at);
  if (!isParticiple && !TYING.has(form) && !LOCATING.has(form)) return false;
  const rest = words.slice(at + 1, at + 8);
  const end = rest.findIndex(
    (word, index) => hasBreak(text, words[at + index], word) || AUXILIARIES.has(formOf(word.text)),
  );
  const near = end < 0 ? rest : rest.slice(0, end);
  return near.some((word) => isCapitalised(word.text) || /\d/.test(word.text) || word.text === GAP);
}

/** "the pact signed in Oslo", not "the ministers signed the pact" and not "the mayor resigned in June". */
const isReducedRelative = (form: string, next: string): boolean =>
  (/(?:ed|ing)$/.test(form) || IRREGULAR.has(form)) &&
  !INTRANSITIVE_VERBS.has(form) &&
  ["in", "by", "at", "on", "near", "from", "between", "with", "for", "to", "after", "during", "over"].includes(next);

const isEvent = (noun: string): boolean =>
  EVENT_NOUNS.has(noun) ||
  (/(?:ions?|ments?|ings?)$/.test(noun) && !THING_NOUNS.has(noun) && !THING_NOUNS.has(noun.slice(0, -1)));

/** "the bridge in Port Lanna" and "at the Lanna Bridge", not "the bridge in May 2031". */
function isNamedPlace(words: readonly Word[], at: number): boolean {
  const after = words.slice(at + 1, at + 3).map(({ text }) => text);
  const next = (after[0] === "the" ? after[1] : after[0]) ?? "";
  const isPlace = ["in", "at"].includes(formOf(words[at]?.text ?? "")) && (isCapitalised(next) || next === GAP);
  return isPlace && !MONTHS.includes(formOf(next));
}

/** L5 for a gap: with fewer than two names, dates or numbers beside it, nobody can know what is asked. */
export const findTooFewAnchorsInCloze = (subject: VerifySubject): string[] =>
  subject.question.type === "cloze" ? findTooFewAnchors(subject) : [];

/** L5 for a choice, where the options help. */
export const findTooFewAnchorsInChoice = (subject: VerifySubject): string[] =>
  subject.question.type === "choice" ? findTooFewAnchors(subject) : [];

function findTooFewAnchors(subject: VerifySubject): string[] {
  const anchors = anchorsIn(subject);
  if (anchors.length >= 2) return [];
  const given = anchors.length === 0 ? "no name, date or number" : `only ${inQuotes(anchors)}`;
  return [`Besides the answer the question has ${given} to go by; add who, where or when.`];
}

/** Names, dates and numbers of the stem, each once; those that name the key do not count. */
function anchorsIn(subject: VerifySubject): string[] {
  const text = shownStem(subject);
  const words = wordsIn(text);
  const isAnchor = words.map((word, index) => isAnchorWord(word, index === 0));
  const runs: string[] = [];
  for (const [index, word] of words.entries()) {
    if (isAnchor[index] !== true) continue;
    const before = words[index - 1];
    const isNext = isAnchor[index - 1] === true && text.slice(before?.end, word.start) === " ";
    // "Ministry of Harbours" is one name, "Mayor Reed of Holm" two
    const isJoined = isAnchor[index - 2] === true && formOf(before?.text ?? "") === "of" && isOfName(words[index - 2]);
    if (isNext || isJoined) runs.push(`${runs.pop()} ${word.text}`);
    else runs.push(word.text);
  }
  const key = keyText(subject);
  const own = runs.filter((run) => plain(run) !== plain(key) && !areNamesOfOne(run, key, subject.entities));
  return [...new Map(own.map((run) => [plain(run), run])).values()];
}

const OF_NAMES = new Set(
  "ministry department university bank bay cape gulf house court republic kingdom council board office institute port isle lake city bureau academy school museum church party league".split(
    " ",
  ),
);
const isOfName = (word: Word | undefined): boolean => OF_NAMES.has(formOf(word?.text ?? ""));

function isAnchorWord({ text }: Word, isFirst: boolean): boolean {
  const form = formOf(text);
  if (/\d/.test(text) || MONTHS.includes(form)) return isCapitalised(text) || /\d/.test(text);
  if (NUMBER_WORDS.has(form)) return form !== "one";
  if (FUNCTION_WORDS.has(form) || text === GAP) return false;
  return isCapitalised(text) && !(isFirst && UNNAMED_OPENERS.has(form));
}
const UNNAMED_OPENERS = new Set("officials ministers scientists researchers police voters doctors more".split(" "));
