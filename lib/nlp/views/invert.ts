import type { Clause, Range } from "@/lib/nlp/facts/clause";
import { findVerbForm } from "@/lib/nlp/read/verbs";
import { AUXILIARIES, BE, CONJUNCTIONS, HAVE, SUBORDINATORS } from "@/lib/nlp/read/words";
import { lowerFirst, type Substitution, writeWords } from "./stem";

/** A question and the rule that wrote it. */
export type ChoiceStem = { readonly text: string; readonly templateId: string };

/** What stands before the subject: "On Monday". */
export const leadOf = (clause: Clause): number[] => clause.kept.filter((index) => index < clause.subject.from);
/** Writes what stands before the subject, with its comma; empty when nothing does. */
export function writeLead(clause: Clause, substitutions: readonly Substitution[]): string {
  const indexes = leadOf(clause);
  const lead = lowerFirst(clause, indexes[0] ?? 0, writeWords(clause.words, indexes, substitutions), substitutions);
  return lead === "" ? "" : `${lead}, `;
}

/** Nothing between verb and focus opens another clause or list. */
export function isMainClause({ words, verb }: Clause, to: number): boolean {
  for (let index = verb + 1; index < to; index++) {
    const word = words[index];
    if (
      word === undefined ||
      word.text === "," ||
      CONJUNCTIONS.has(word.lower) ||
      (SUBORDINATORS.has(word.lower) && word.lower !== "as")
    )
      return false;
  }
  return to > verb;
}

/** Where the verb with its auxiliaries and participles ends, exclusive. */
export function endOfVerbGroup({ words, verb, verbForm }: Clause): number {
  let index = verb + 1;
  if (verbForm !== "auxiliary") return index;
  while (
    /ly$|^(?:been|be|being|already|also)$/.test(words[index]?.lower ?? "") ||
    isParticipleAt(words[index]?.lower ?? "")
  )
    index++;
  return index;
}

/** "was an opponent", "is also the host": a form of "be" without a participle. */
export const isCopula = (clause: Clause): boolean =>
  BE.has(clause.words[clause.verb]?.lower ?? "") &&
  !clause.words.slice(clause.verb + 1, endOfVerbGroup(clause)).some(({ lower }) => isParticipleAt(lower));

const isParticipleAt = (word: string): boolean => {
  const form = findVerbForm(word);
  return (form !== null && form.form !== "past" && form.form !== "present") || /[a-z]{3,}ing$/.test(word);
};

/** A question phrase that moves to the front, the words of the clause it stands for, and the rule that moves it. */
export type Fronted = { readonly phrase: string; readonly left: Range; readonly templateId: string };

/**
 * Moves a question phrase to the front: "did Norvia open", "was the treaty signed". Null where the rest of the clause
 * would need more than moving.
 */
export function invert(clause: Clause, fronted: Fronted, substitutions: readonly Substitution[]): ChoiceStem | null {
  const { words, verb, subject, kept } = clause;
  const { phrase, left, templateId } = fronted;
  const isLeft = (index: number) => index >= left.from && index < left.to;
  const rest = kept.filter((index) => index > verb && !isLeft(index));
  if (isEntangled(words, rest, left)) return null;
  const support = supportOf(clause);
  if (support === null) return null;
  const write = (indexes: readonly number[]) => writeWords(words, indexes, substitutions);
  const own = kept.filter((index) => index >= subject.from && index < subject.to);
  const between = kept.filter((index) => index >= subject.to && index < verb && !isLeft(index));
  const parts = [
    `${leadOf(clause).some(isLeft) ? "" : writeLead(clause, substitutions)}${phrase}`,
    support.first,
    lowerFirst(clause, subject.from, write(own), substitutions),
    write(between),
    support.lemma,
    write(rest),
  ];
  return { text: parts.filter((part) => part !== "").join(" "), templateId };
}

/** The verb of a question: "was" stays, "opened" becomes "did … open"; null for a verb whose lemma is not known. */
function supportOf({ words, verb, verbForm }: Clause): { readonly first: string; readonly lemma: string } | null {
  const first = words[verb]?.lower ?? "";
  const next = words[verb + 1]?.lower ?? "";
  const isMainHave = HAVE.has(first) && !isParticipleAt(next) && next !== "been";
  if (isMainHave) return { first: first === "had" ? "did" : first === "have" ? "do" : "does", lemma: "have" };
  if (verbForm === "auxiliary") return { first, lemma: "" };
  if (verbForm.lemma === "") return null;
  return { first: verbForm.form === "present" ? "does" : "did", lemma: verbForm.lemma };
}

/** A second verb or a list goes on behind the words that move: it would lose what it hangs on. */
function isEntangled(words: Clause["words"], rest: readonly number[], left: Range): boolean {
  if (rest.some((index) => CONJUNCTIONS.has(words[index]?.lower ?? "") && isFiniteAfter(words, index))) return true;
  // "won three gold medals and one silver medal"
  if (CONJUNCTIONS.has(words[left.to]?.lower ?? "") && rest.includes(left.to)) return true;
  // "recorded four albums and in 1968 disbanded": a verb straight after a number belongs to another clause
  return rest.some((index) => {
    const word = words[index]?.lower ?? "";
    return /\d$/.test(words[index - 1]?.text ?? "") && (findVerbForm(word) !== null || word.endsWith("ed"));
  });
}

/** "… in Elling and agreed": the second verb would need its own auxiliary. */
function isFiniteAfter(words: Clause["words"], conjunction: number): boolean {
  const next = words.slice(conjunction + 1, conjunction + 3).map((word) => word.lower);
  return next.some(
    (word) => AUXILIARIES.has(word) || (findVerbForm(word) !== null && findVerbForm(word)?.form !== "participle"),
  );
}
