import {
  entityNamed,
  formOf,
  inQuotes,
  isCapitalised,
  isGap,
  stemWords,
  type VerifySubject,
  type Word,
} from "./subject";
import { AUXILIARIES, FUNCTION_WORDS, PERSON_NOUNS } from "./word-lists";

const PERSONAL = new Set(["he", "she", "him", "her", "his", "hers", "himself", "herself"]);
const GENERAL = new Set(["it", "its", "itself", "they", "them", "their", "theirs", "themselves"]);
/** Nobody in the stem can be the speaker or the reader. */
const NEVER = new Set(["i", "me", "my", "mine", "we", "us", "our", "ours", "you", "your", "yours"]);
const POSSESSIVE = new Set(["his", "her", "its", "their"]);
const OPENING = new Set(["who", "which", "whose", "what", "how"]);
const PLACE_WORDS = new Set(["in", "at", "on", "near", "from", "since", "by", "during", "after", "before", "for"]);

const FRONTING = new Set([...PLACE_WORDS, "despite", "with", "under", "through", "until", "to"]);

/** L2: every pronoun outside quotation marks has someone or something to refer to in the stem itself. */
export function findDanglingPronouns(subject: VerifySubject): string[] {
  const words = stemWords(subject);
  return words
    .filter((word, index) => isPronoun(word) && !hasAntecedent(words, index, subject))
    .map((word) => `${inQuotes([word.text])} has no one and nothing to refer to in the question itself.`);
}

/** "US" and "IT" are names; "us" and "it" are not. */
function isPronoun({ text }: Word): boolean {
  const form = text.toLowerCase();
  const isKnown = PERSONAL.has(form) || GENERAL.has(form) || NEVER.has(form);
  return isKnown && (text === form || text === `${form.charAt(0).toUpperCase()}${form.slice(1)}`);
}

function hasAntecedent(words: readonly Word[], index: number, subject: VerifySubject): boolean {
  const pronoun = formOf(words[index]?.text ?? "");
  if (NEVER.has(pronoun)) return false;
  if (pronoun === "it" && isEmptyIt(words, index)) return true;
  const before = withoutQuestionWord(words.slice(0, index), pronoun);
  const isPerson = PERSONAL.has(pronoun);
  if (before.some((_word, at) => isCandidate(before, at, isPerson, subject))) return true;
  if (isWhSubject(before, isPerson)) return true;
  // "In its ruling, which court …": the owner may follow
  const isFronted = POSSESSIVE.has(pronoun) && index <= 3 && FRONTING.has(formOf(words[0]?.text ?? ""));
  return isFronted && words.some((_word, at) => at > index && isCandidate(words, at, isPerson, subject));
}

/** "How many medals did it win": with the auxiliary right before the pronoun, what is asked for is not what it means. */
function withoutQuestionWord(before: readonly Word[], pronoun: string): readonly Word[] {
  const forms = before.map(({ text }) => formOf(text));
  const at = forms.findLastIndex((form) => OPENING.has(form));
  return at >= 0 && isInverted(forms, pronoun) ? before.slice(0, at) : before;
}

/** "Which tower has its light on top?" is not: "has" and "is" can be the verb itself. */
function isInverted(forms: readonly string[], pronoun: string): boolean {
  const last = forms.at(-1) ?? "";
  const isMainVerb = POSSESSIVE.has(pronoun) && ["has", "have", "had", "is", "are", "was", "were"].includes(last);
  return AUXILIARIES.has(last) && !isMainVerb;
}

/** "it was announced that", "make it possible to". */
function isEmptyIt(words: readonly Word[], index: number): boolean {
  const next = formOf(words[index + 1]?.text ?? "");
  const rest = words.slice(index + 2, index + 6).map(({ text }) => formOf(text));
  return (
    (AUXILIARIES.has(next) || /(?:ible|able|ant|ult|sier|asy)$/.test(next)) &&
    (rest.includes("that") || rest.includes("to"))
  );
}

/**
 * Whether the question word itself can be meant: in "Who lost his seat?" it is the subject, in "What did he sign?" and
 * "Which pact did he sign?" the auxiliary before the pronoun shows that it is not.
 */
function isWhSubject(before: readonly Word[], isPerson: boolean): boolean {
  const forms = before.map(({ text }) => formOf(text));
  const at = forms.findIndex((form) => OPENING.has(form));
  if (at < 0) return false;
  const opening = forms[at];
  if (opening === "who") return true;
  if (opening === "what" || opening === "how") return !isPerson && forms.length > at + 2;
  return !isPerson || isPersonNoun(forms[at + 1] ?? "") || isPersonNoun(forms[at + 2] ?? "");
}

const isPersonNoun = (form: string): boolean => PERSON_NOUNS.has(form) || /(?:er|or|ist|ian|man|woman|ess)$/.test(form);

/** A name, a gap or a noun group that is not the place or time the sentence opens with. */
function isCandidate(words: readonly Word[], at: number, isPerson: boolean, subject: VerifySubject): boolean {
  const text = words[at]?.text ?? "";
  const form = formOf(text);
  if (isGap(text)) return isPerson ? gapKind(subject) === "person" : true;
  if (FUNCTION_WORDS.has(form) || /^\d/.test(form)) return false;
  if (isAfterPlaceWord(words, at)) return false;
  if (isPerson) return isPersonNoun(form) || (isCapitalised(text) && !isKnownThing(words, at, subject));
  return isCapitalised(text) || /s$/.test(form) || ["the", "a", "an"].includes(formOf(words[at - 1]?.text ?? ""));
}

const gapKind = ({ question }: VerifySubject): string | null =>
  question.type === "cloze" ? question.gaps[0].kind : null;

function isAfterPlaceWord(words: readonly Word[], at: number): boolean {
  let start = at;
  while (
    start > 0 &&
    isCapitalised(words[start - 1]?.text ?? "") &&
    !FUNCTION_WORDS.has(formOf(words[start - 1]?.text ?? ""))
  )
    start--;
  return (
    start > 0 &&
    start <= 2 &&
    PLACE_WORDS.has(formOf(words[start - 1]?.text ?? "")) &&
    isCapitalised(words[at]?.text ?? "")
  );
}

/** Whether the capitalised run at this word names something the article knows as no person. */
function isKnownThing(words: readonly Word[], at: number, { entities }: VerifySubject): boolean {
  for (let size = 4; size >= 1; size--) {
    for (let start = Math.max(0, at - size + 1); start <= at; start++) {
      const name = words
        .slice(start, start + size)
        .map(({ text }) => text)
        .join(" ");
      const entity = entityNamed(name, entities);
      if (entity !== null) return entity.type !== "person" && entity.type !== "unknown";
    }
  }
  return false;
}
