import { MONTHS, NUMBER_WORDS } from "@/lib/model/english";
import { anchorsIn } from "./anchors";
import { hasOneIntroduction } from "./introductions";
import {
  formOf,
  isCapitalised,
  isGap,
  namesStory,
  outsideQuotes,
  shownStem,
  stemWords,
  type VerifySubject,
  type Word,
} from "./subject";
import {
  AUXILIARIES,
  EVENT_NOUNS,
  FUNCTION_WORDS,
  INTRANSITIVE_VERBS,
  IRREGULAR_VERBS,
  THING_NOUNS,
  UNIQUE_THINGS,
  VAGUE_MODIFIERS,
} from "./word-lists";

/** They tie a noun to what follows: "the talks between …", "the minister from …". */
const TYING = new Set("of between with for from against about to near over".split(" "));
/** They tell when or where something happened, which says which event it was, but not which thing. */
const LOCATING = new Set("in at on during after before by under".split(" "));

/**
 * L4: "the minister" needs a name, a number, a relative clause or two modifiers in the stem to say which one; one
 * modifier where the stem has two anchors. Where the question names its article, "the crane" is the only crane of that article.
 */
export function findBareDefinites(subject: VerifySubject): string[] {
  const text = outsideQuotes(shownStem(subject));
  const words = stemWords(subject);
  const isWellAnchored = anchorsIn(subject).length >= 2;
  const isToldOnce = namesStory(subject)
    ? (noun: string) => hasOneIntroduction(noun, subject.document.text)
    : () => false;
  return words
    .map((word, index) => (formOf(word.text) === "the" ? bareNounAfter(words, index, text, isWellAnchored) : null))
    .filter((noun) => noun !== null && !isToldOnce(noun))
    .map((noun) => `“the ${noun}” does not say which one; name it, or say more about it.`);
}

/** In a stem with two anchors one modifier is enough, unless it is one like "new": "the literature prize". */
function bareNounAfter(words: readonly Word[], article: number, text: string, isWellAnchored: boolean): string | null {
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
  const isModified = nouns.length > (isWellAnchored && !VAGUE_MODIFIERS.has(formOf(nouns[0]?.text ?? "")) ? 1 : 2);
  if (isModified || isAnchoredBehind(words, article + 1 + nouns.length, text)) return null;
  return nouns.map(({ text: word }) => word).join(" ");
}

const isAnchoredGroup = (nouns: readonly Word[]): boolean =>
  nouns.some(({ text }) => isCapitalised(text) || /\d/.test(text) || isGap(text) || isUnique(formOf(text)));

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

const isVerb = (text: string): boolean => /ed$/.test(text) || IRREGULAR_VERBS.has(text);

/** "the newly elected mayor": a noun follows; "the minister visited Holm": a name does. */
const isModifier = (next: Word | undefined): boolean =>
  next !== undefined && !isCapitalised(next.text) && !isGap(next.text) && !/\d/.test(next.text);

function isInvertedSubject(words: readonly Word[], article: number): boolean {
  const before = words.slice(0, article).map(({ text }) => text);
  const aux = before.findLastIndex((text) => ["did", "does", "do", "will"].includes(text));
  return aux >= 0 && before.slice(aux + 1).every((text) => isCapitalised(text) || text === "and" || text === "the");
}

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
  // "the fund for loss and damage"
  const isDescribed = TYING.has(form) && near.filter((word) => !FUNCTION_WORDS.has(formOf(word.text))).length >= 2;
  return isDescribed || near.some((word) => isCapitalised(word.text) || /\d/.test(word.text) || isGap(word.text));
}

/** "the pact signed in Oslo", not "the ministers signed the pact" and not "the mayor resigned in June". */
const isReducedRelative = (form: string, next: string): boolean =>
  (/(?:ed|ing)$/.test(form) || IRREGULAR_VERBS.has(form)) &&
  !INTRANSITIVE_VERBS.has(form) &&
  ["in", "by", "at", "on", "near", "from", "between", "with", "for", "to", "after", "during", "over"].includes(next);

const isEvent = (noun: string): boolean =>
  EVENT_NOUNS.has(noun) ||
  (/(?:ions?|ments?|ings?)$/.test(noun) && !THING_NOUNS.has(noun) && !THING_NOUNS.has(noun.slice(0, -1)));

/** "the bridge in Port Lanna" and "at the Lanna Bridge", not "the bridge in May 2031". */
function isNamedPlace(words: readonly Word[], at: number): boolean {
  const after = words.slice(at + 1, at + 3).map(({ text }) => text);
  const next = (after[0] === "the" ? after[1] : after[0]) ?? "";
  const isPlace = ["in", "at"].includes(formOf(words[at]?.text ?? "")) && (isCapitalised(next) || isGap(next));
  return isPlace && !MONTHS.includes(formOf(next));
}
