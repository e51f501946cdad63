import type { Candidate, Issue } from "@/lib/model/generation";
import type { Question } from "@/lib/model/question";
import { hasWords, plain, stemOf, wordForms } from "./subject";
import { FUNCTION_WORDS } from "./word-lists";

export type SetIssue = { readonly candidateId: string; readonly issue: Issue };

/**
 * L22 and L16 over a set: one question per fact, two per sentence and per key, none that tells another's answer, and
 * a key that is not usually the longest option.
 *
 * Of two that exclude one another the one with the lower score is named, so the order of the list changes nothing.
 */
export function verifySet(candidates: readonly Candidate[]): SetIssue[] {
  const ranked = [...candidates].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return [
    ...beyond(ranked, 1, ({ fact }) => fact.id, "Another question asks about the same fact."),
    ...beyond(
      ranked,
      2,
      ({ question }) => `${question.evidence.sentenceIndex}`,
      "Two other questions use the same sentence.",
    ),
    ...beyond(ranked, 2, ({ question }) => plain(keyOf(question)), "Two other questions have the same answer."),
    ...ranked.flatMap((candidate, index) => findTelling(candidate, ranked, index)),
    ...findLongKeys(ranked),
  ];
}

const error = (detail: string): Issue => ({ rule: "L22", severity: "error", detail });

function keyOf(question: Question): string {
  if (question.type === "cloze") return question.gaps[0].accepted[0].text;
  return question.options.find(({ isKey }) => isKey)?.text ?? "";
}

function beyond(
  ranked: readonly Candidate[],
  limit: number,
  nameOf: (candidate: Candidate) => string,
  detail: string,
): SetIssue[] {
  const counts = new Map<string, number>();
  return ranked.flatMap((candidate) => {
    const count = (counts.get(nameOf(candidate)) ?? 0) + 1;
    counts.set(nameOf(candidate), count);
    return count > limit ? [{ candidateId: candidate.id, issue: error(detail) }] : [];
  });
}

const contentOf = (question: Question): Set<string> => {
  const key = new Set(wordForms(keyOf(question)).map(stemOf));
  return new Set(
    wordForms(question.stem)
      .filter((form) => form.length > 3 && !FUNCTION_WORDS.has(form))
      .map(stemOf)
      .filter((stem) => !key.has(stem)),
  );
};

/** A stem tells another's answer when it names it and says half of what the other asks. */
function findTelling(candidate: Candidate, ranked: readonly Candidate[], index: number): SetIssue[] {
  const told = ranked.find((other, at) => at !== index && tells(candidate.question, other.question));
  if (told === undefined) return [];
  const lower = ranked.indexOf(told) > index ? told : candidate;
  const answer = keyOf(told.question);
  return [{ candidateId: lower.id, issue: error(`One question tells the answer “${answer}” of another.`) }];
}

function tells(teller: Question, asked: Question): boolean {
  if (!hasWords(teller.stem, keyOf(asked))) return false;
  const wanted = contentOf(asked);
  const given = contentOf(teller);
  const shared = [...wanted].filter((stem) => given.has(stem)).length;
  return wanted.size > 0 && shared / wanted.size >= 0.5;
}

/** From twenty choice questions on, the key is the longest option in at most 35 of a hundred. */
function findLongKeys(ranked: readonly Candidate[]): SetIssue[] {
  const choices = ranked.filter(({ question }) => question.type === "choice");
  const long = choices.filter(({ question }) => isKeyLongest(question));
  if (choices.length < 20 || long.length <= 0.35 * choices.length) return [];
  const detail = "In too many questions of this set the answer is the longest option, as it is here.";
  return long.map(({ id }) => ({ candidateId: id, issue: { rule: "L16", severity: "warning", detail } }));
}

const isKeyLongest = (question: Question): boolean =>
  question.type === "choice" &&
  question.options.every(({ isKey, text }) => isKey || text.length < keyOf(question).length);
