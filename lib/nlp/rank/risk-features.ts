import { keyText, type Question } from "@/lib/model/question";
import { anchorsIn } from "@/lib/nlp/verify/anchors";
import {
  formOf,
  isCapitalised,
  isGap,
  namesStory,
  quotedSpans,
  shownStem,
  stemOf,
  stemWords,
  type VerifySubject,
  wholeStem,
  wordForms,
  wordsIn,
} from "@/lib/nlp/verify/subject";
import { FUNCTION_WORDS, IRREGULAR_VERBS } from "@/lib/nlp/verify/word-lists";
import type { Feature, Judged } from "./features";
import { listLooseDefinites } from "./loose-definites";

const AS_OF = /^As of [\w ]+(?:, \d{4})?, /;
const GENDERED = new Set("he she him her his hers himself herself".split(" "));
const POINTING = new Set("this that these those it its he she they them their his her there".split(" "));
/** A stem with fewer content words asks about next to nothing. */
const THIN = 5;

/** "had signed", "had the two groups met": before what, the stem does not say. */
function isPluperfect(forms: readonly string[]): boolean {
  const had = forms.indexOf("had");
  const isParticiple = (form: string) => (form.length > 3 && form.endsWith("ed")) || IRREGULAR_VERBS.has(form);
  return had >= 0 && forms.slice(had + 1, had + 7).some(isParticiple);
}

/** What judges have found wrong with questions, as far as it can be seen: each is a suspicion, not a finding. */
export function listRiskFeatures(judged: Judged): Feature[] {
  const { subject, candidate, context } = judged;
  const shown = shownStem(subject);
  const words = stemWords(subject);
  const forms = words.map(({ text }) => formOf(text));
  const isFramed = namesStory(subject);
  const loose = listLooseDefinites(words, shown);
  const isPlaced = isFramed || /\b(?:1\d|20)\d\d\b/.test(shown);
  const content = forms.filter((form) => form.length > 2 && !FUNCTION_WORDS.has(form) && !isGap(form));
  const isChoice = candidate.question.type === "choice";
  const key = keyText(candidate.question);
  return [
    ["loose-definites", Math.min(1, loose.length / 2)],
    [
      "untold-definites",
      Math.min(1, loose.filter((noun) => !isFramed || !context.titleStems.has(stemOf(noun))).length / 2),
    ],
    ["is-unplaced", isPlaced ? 0 : 1],
    ["is-unplaced-thin", !isPlaced && anchorsIn(subject).length <= 2 ? 1 : 0],
    ["is-unplaced-past", !isPlaced && candidate.fact.predicate.tense === "past" ? 1 : 0],
    ["is-pluperfect", isPluperfect(forms) ? 1 : 0],
    ["as-of-past", AS_OF.test(shown) && candidate.fact.predicate.tense === "past" ? 1 : 0],
    ["bare-surname", hasBareSurname(shown, judged) ? 1 : 0],
    ["open-in-gap", /\bin _____/i.test(shown) && !/\b(?:1\d|20)\d\d\b/.test(shown) ? 1 : 0],
    ["long-person", isPerson(judged, key) && key.split(" ").length > 2 ? 1 : 0],
    ["odd-length", isChoice && isOddOneOut(candidate.question) ? 1 : 0],
    ["content", Math.min(1, content.length / 12)],
    ["gender-clue", isChoice && forms.some((form) => GENDERED.has(form)) ? 1 : 0],
    ["is-cut-off", isCutOff(judged) ? 1 : 0],
    ["odd-spelling", hasOddSpelling(`${shown} ${key}`, context.capitalised) ? 1 : 0],
    ["shown-length", Math.min(1, forms.length / 30)],
    ["is-thin", content.length < THIN ? 1 : 0],
    [
      "two-openers",
      AS_OF.test(shown) && /^(?:in|on|at|by|since|for|from|during|after)\b/i.test(shown.replace(AS_OF, "")) ? 1 : 0,
    ],
    ["pointing-quote", pointsInQuote(subject) ? 1 : 0],
    ["ends-in-possessive", /['’]s?[.?]?$/.test(shown) ? 1 : 0],
    ["short-person", isPerson(judged, key) && !key.includes(" ") ? 1 : 0],
  ];
}

/** Whether the sentence goes on, with no mark between, behind the last words that the stem has taken from it. */
function isCutOff({ candidate: { question }, subject, context }: Judged): boolean {
  const { answer, sentenceIndex } = question.evidence;
  const words = context.article.sentences[sentenceIndex]?.words ?? [];
  const taken = new Set(
    wordForms(shownStem(subject).replace(/, according to .*$/, "")).filter(
      (form) => form.length > 2 && !FUNCTION_WORDS.has(form),
    ),
  );
  const last = words.findLastIndex(
    ({ text, span }) => taken.has(formOf(text)) || (span.start >= answer.start && span.end <= answer.end),
  );
  return last >= 0 && /^[\p{L}\p{N}]/u.test(words[last + 1]?.text ?? "");
}

/** Whether a name is written almost as another word of the article that stands there more often. */
function hasOddSpelling(text: string, capitalised: ReadonlyMap<string, number>): boolean {
  return wordsIn(text).some(({ text: word }) => {
    const name = formOf(word);
    const own = capitalised.get(name) ?? 0;
    if (!isCapitalised(word) || name.length < 6) return false;
    return [...capitalised].some(([other, count]) => count > own && isNear(name, other));
  });
}

/** The same at both ends, with at most two letters between that differ or changed places. */
function isNear(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1 || a[0] !== b[0] || a.endsWith("s") !== b.endsWith("s"))
    return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return Math.max(a.length, b.length) - head - tail <= 2;
}

const pointsInQuote = (subject: VerifySubject): boolean => {
  const text = wholeStem(subject).slice(wholeStem(subject).length - shownStem(subject).length);
  return quotedSpans(text).some(({ start, end }) =>
    wordForms(text.slice(start, end)).some((form) => POINTING.has(form)),
  );
};

const isPerson = ({ subject, context }: Judged, key: string): boolean => {
  const entity = context.article.byCanonical.get(key) ?? subject.entities.find(({ aliases }) => aliases.includes(key));
  return entity?.type === "person";
};

/** "Baker" where the article has a full name for him, or none at all. */
function hasBareSurname(shown: string, { subject }: Judged): boolean {
  const words = new Set(wordsIn(shown).map(({ text }) => text.replace(/['’]s$/, "")));
  return subject.entities.some(({ type, canonical }) => {
    const [given = "", ...rest] = canonical.split(" ");
    const surname = rest.at(-1);
    return type === "person" && words.has(surname ?? given) && (surname === undefined || !words.has(given));
  });
}

/** Whether the key has more or fewer words than every other option, which have all the same. */
function isOddOneOut(question: Question): boolean {
  if (question.type !== "choice") return false;
  const lengthOf = ({ text }: { readonly text: string }) => text.split(" ").length;
  const others = new Set(question.options.filter(({ isKey }) => !isKey).map(lengthOf));
  return others.size === 1 && question.options.some((option) => option.isKey && !others.has(lengthOf(option)));
}
