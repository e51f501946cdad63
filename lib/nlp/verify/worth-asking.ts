import { ARTICLES, HONORIFICS, OFFICE_TITLES, WEEKDAYS } from "@/lib/model/english";
import { keyText } from "@/lib/model/question";
import { sliceSpan } from "@/lib/model/span";
import { plain, proofText, shownStem, type VerifySubject, wordForms } from "./subject";

/** L21: the answer is worth knowing, and whole: no age, case or house number, weekday, byline or half of a name. */
export function findTrivialKey(subject: VerifySubject): string[] {
  const { evidence } = subject.question;
  const key = keyText(subject.question);
  const sentence = proofText(subject);
  const start = evidence.answer.start - evidence.sentence.start;
  const end = evidence.answer.end - evidence.sentence.start;
  const before = sentence.slice(0, start);
  const after = sentence.slice(end);
  const zone = subject.sentences.find(({ index }) => index === evidence.sentenceIndex)?.zone;
  const problems: string[] = [];
  if (zone === "byline" || zone === "dateline") problems.push("The answer stands in the byline, not in the report.");
  if (WEEKDAYS.includes(plain(key))) problems.push(`“${key}” alone is a weekday; it says little without a date.`);
  if (isAge(key, before, after)) problems.push(`“${key}” is somebody's age.`);
  if (isLabel(key, before, after)) problems.push(`“${key}” is a number in a name, a case or an address.`);
  return [...problems, ...findLongerName(subject, before, after)];
}

/** "Ida Varga, 54, …", "aged 54", "54-year-old". */
const isAge = (key: string, before: string, after: string): boolean =>
  /^\d{1,3}$/.test(key.trim()) &&
  (/^[\s-]years?[\s-]old/.test(after) ||
    /\baged $/.test(before) ||
    (/\p{L}, $/u.test(before) && /^(?:,|\.$)/.test(after)));

const ROAD = /^ (?:\p{Lu}\p{L}+ ){1,3}?(?:Street|St|Road|Rd|Avenue|Ave|Lane|Boulevard|Drive|Square)\b/u;

/** "No. 3", "Case 1482", "12 Harbour Street", "Article 5". */
const isLabel = (key: string, before: string, after: string): boolean =>
  /^\d/.test(key) &&
  (/(?:\bNos?\. ?|#|\b[Cc]ase |\bArticle |\bSection |\bFlight |\bRoute |\bRoom )$/.test(before) || ROAD.test(after));

const TITLE_WORDS = new Set([...ARTICLES, ...HONORIFICS, ...OFFICE_TITLES.flatMap((title) => title.split(" "))]);

/** "Harbour" of "Lanna Harbour Authority", "Jin" of "Jin-woo". */
function findLongerName({ document, entities, question }: VerifySubject, before: string, after: string): string[] {
  const { answer, sentence } = question.evidence;
  if (/[\p{L}\p{N}]-?$/u.test(before) || /^(?:-?\p{L}|\p{N}|[.,]\d)/u.test(after.replace(/^-years?-old/, ""))) {
    return [`“${sliceSpan(document.text, answer)}” is part of a longer word.`];
  }
  const text = sliceSpan(document.text, sentence);
  const own = { start: answer.start - sentence.start, end: answer.end - sentence.start };
  const longer = entities
    .flatMap(({ canonical, aliases }) => [canonical, ...aliases])
    .find((name) => isWithinName(name, text, own));
  return longer === undefined ? [] : [`“${sliceSpan(document.text, answer)}” is only part of the name “${longer}”.`];
}

/** Whether the answer lies in this occurrence of `name` with more than a title or an article left over. */
function isWithinName(name: string, text: string, answer: { start: number; end: number }): boolean {
  if (name === "") return false;
  for (let at = text.indexOf(name); at >= 0 && at <= answer.start; at = text.indexOf(name, at + 1)) {
    if (at + name.length < answer.end) continue;
    const rest = wordForms(`${text.slice(at, answer.start)} ${text.slice(answer.end, at + name.length)}`);
    if (rest.some((word) => !TITLE_WORDS.has(word))) return true;
  }
  return false;
}

/** L23: a caption tells of its picture and a headline shortens; neither is proof alone. */
export function findWeakProof(subject: VerifySubject): string[] {
  const { evidence } = subject.question;
  const zone = subject.sentences.find(({ index }) => index === evidence.sentenceIndex)?.zone;
  const isDated = /\b\d{4}\b/.test(shownStem(subject));
  if (zone === "caption" && !isDated)
    return ["The source sentence is a picture caption, which may tell of another day."];
  return zone === "headline" || zone === "deck"
    ? ["The source sentence is a headline; the report may say it more exactly."]
    : [];
}
