import { keyText } from "@/lib/model/question";
import { containsSpan, type Span, sliceSpan, spansOverlap } from "@/lib/model/span";
import { type Hedge, hedgesIn } from "./hedges";
import {
  filledStem,
  formOf,
  isGap,
  proofText,
  quotedSpans,
  shownStem,
  type VerifySubject,
  wordForms,
  wordsIn,
} from "./subject";
import { FUNCTION_WORDS, SAID_VERBS, SOURCE_WORDS, THAT_VERBS, UNSURE_SOURCE_WORDS } from "./word-lists";

/** L7: "at least", "may" and "expected" belong to the fact; a question neither drops nor adds them. */
export function findChangedHedges(subject: VerifySubject): string[] {
  const proof = hedgesIn(proofText(subject));
  const asked = [...hedgesIn(shownStem(subject)), ...hedgesIn(keyText(subject.question))];
  const dropped = proof.filter((hedge) => concernsQuestion(hedge, subject) && !hasFamily(asked, hedge));
  const added = asked.filter((hedge) => !hasFamily(proof, hedge) && !isBeforeWords(hedge, subject));
  return [
    ...dropped.map(({ words }) => `The source sentence says “${words}”; the question leaves it out.`),
    ...added.map(({ words }) => `The question says “${words}”; the source sentence does not.`),
  ];
}

/** "information about _____", where the gap is for a name, limits no number. */
const isBeforeWords = ({ number }: Hedge, { question }: VerifySubject): boolean =>
  question.type === "cloze" && isGap(number?.text ?? "") && !["number", "date"].includes(question.gaps[0].kind);

/** The question may also repeat a doubt as "thought to" or "said to". */
const hasFamily = (hedges: readonly Hedge[], hedge: Hedge): boolean =>
  hedges.some(({ family }) => family === hedge.family);

/** A limit concerns the question when its number is asked for or repeated; a doubt when it stands in the clause. */
function concernsQuestion(hedge: Hedge, subject: VerifySubject): boolean {
  const { evidence } = subject.question;
  const offset = evidence.sentence.start;
  if (hedge.number === null) {
    // "Reportedly, …" is said of the whole sentence
    if (hedge.start === 0) return true;
    const clause = subject.fact?.proof ?? clauseOf(proofText(subject), evidence.answer.start - offset, offset);
    return clause.start <= offset + hedge.start && offset + hedge.start < clause.end;
  }
  const number = { start: offset + hedge.number.start, end: offset + hedge.number.end };
  const whole = { start: offset + hedge.start, end: number.end };
  return spansOverlap(whole, evidence.answer) || wordForms(filledStem(subject)).includes(formOf(hedge.number.text));
}

/** The stretch between commas, semicolons and dashes in which `at` stands, as a span of the article. */
function clauseOf(sentence: string, at: number, offset: number): Span {
  const breaks = [...sentence.matchAll(/[,;:–—](?!\d)/g)].map(({ index }) => index);
  const start = breaks.findLast((index) => index < at) ?? 0;
  const end = breaks.find((index) => index >= at) ?? sentence.length;
  return { start: offset + start, end: offset + end };
}

/** L8: what somebody said is asked as what they said, with their name. */
export function findMissingSource(subject: VerifySubject): string[] {
  if (!isReported(subject)) return [];
  const statement = filledStem(subject);
  const forms = wordForms(statement);
  if (!namesSource(forms)) {
    return ["The source sentence reports what somebody said; the question must say who says so."];
  }
  const speaker = subject.fact?.speaker == null ? "" : sliceSpan(subject.document.text, subject.fact.speaker.span);
  const names = wordForms(speaker).filter((form) => !FUNCTION_WORDS.has(form));
  const isNamed = names.length === 0 || names.some((name) => forms.includes(name));
  return isNamed ? [] : [`The statement is from ${speaker}; the question names another source or none.`];
}

const namesSource = (forms: readonly string[]): boolean =>
  forms.some(
    (form, index) =>
      SOURCE_WORDS.has(form) ||
      (UNSURE_SOURCE_WORDS.has(form) &&
        (forms[index + 1] === "that" ||
          forms.slice(0, index).some((before) => ["did", "does", "do"].includes(before)))),
  );

function isReported(subject: VerifySubject): boolean {
  const { question, fact } = subject;
  if (fact !== null && fact.modality === "reported") return true;
  const sentence = proofText(subject);
  const { answer, sentence: span } = question.evidence;
  const local = { start: answer.start - span.start, end: answer.end - span.start };
  return isInQuotation(sentence, local) || isUnderSaidVerb(sentence, local);
}

/** Four words and more are speech; fewer are a name or a word held at arm's length. */
const isInQuotation = (sentence: string, answer: Span): boolean =>
  quotedSpans(sentence).some((quote) => containsSpan(quote, answer) && wordsIn(sliceSpan(sentence, quote)).length >= 4);

/** "X said …<answer>", "…<answer>, X said." and "According to X, …". */
function isUnderSaidVerb(sentence: string, answer: Span): boolean {
  const words = wordsIn(sentence);
  return words.some(({ text, start }, index) => {
    const form = formOf(text);
    const next = formOf(words[index + 1]?.text ?? "");
    if (form === "according" && next === "to") return !isInSource(sentence, words[index + 1]?.end ?? start, answer);
    // "States" with a capital is a country
    if (text !== form || !(SAID_VERBS.has(form) || THAT_VERBS.has(form))) return false;
    // "the minister, who said he was tired, signed …" reports nothing of the main clause
    if (formOf(words[index - 1]?.text ?? "") === "who") return false;
    if (start > answer.start) return isTrailing(sentence, answer, start);
    if (NOUN_LIKE.has(form) && !/^(?:\p{Lu}|he$|she$|it$)/u.test(words[index - 1]?.text ?? "")) return false;
    return (SAID_VERBS.has(form) || next === "that") && !hasEnded(sentence.slice(start, answer.start));
  });
}

/** "states that did not" is no saying; "Varga states that" is. */
const NOUN_LIKE = new Set(["states", "claims", "notes", "estimates", "reports"]);

/** "According to Varga, …": the source itself is no part of what it says. */
function isInSource(sentence: string, start: number, answer: Span): boolean {
  const comma = sentence.slice(start).search(/[,;.]/);
  return spansOverlap({ start, end: comma < 0 ? sentence.length : start + comma }, answer);
}

const NO_SPEAKER = new Set("which whose where when that was were is are been being".split(" "));

/** A semicolon, or "and" with a new subject after a comma, ends what was said. */
const hasEnded = (between: string): boolean => /;|, and \p{Lu}|, but /u.test(between);

/** ", X said": a comma or a quotation mark, a name of up to six words, the verb, and the end or more of the same. */
function isTrailing(sentence: string, answer: Span, verb: number): boolean {
  const between = sentence.slice(answer.end, verb);
  const comma = Math.max(between.lastIndexOf(","), between.lastIndexOf("”"), between.lastIndexOf('"'));
  if (comma < 0) return false;
  const after = sentence.slice(verb);
  const speaker = wordsIn(between.slice(comma + 1));
  // ", said Hanna Weil": the verb may come first, but "the president, announced the deal" reports nothing
  if (speaker.length === 0) return /^(?:said|says) \p{L}/u.test(after);
  // ", in which the pact was announced" has no speaker
  if (speaker.some(({ text }) => NO_SPEAKER.has(formOf(text)))) return false;
  return speaker.length <= 6 && /^\w+(?:[.,:”"]|$| (?:on|in|at|to|during|after) )/.test(after);
}
