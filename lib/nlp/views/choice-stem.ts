import type { TimeValue } from "@/lib/model/fact";
import type { EntityType } from "@/lib/model/reading";
import type { Clause } from "@/lib/nlp/facts/clause";
import type { Focus } from "@/lib/nlp/facts/found";
import { findVerbForm } from "@/lib/nlp/read/verbs";
import { AUXILIARIES, BE, CONJUNCTIONS, HAVE, PREPOSITIONS, SUBORDINATORS } from "@/lib/nlp/read/words";
import { lowerFirst, type Substitution, writeWords } from "./stem";

/** A question and the rule that wrote it. `asks`: which words of the clause the interrogative stands for. */
export type ChoiceStem = { readonly text: string; readonly templateId: string };

const NOUNS: Partial<Record<EntityType, string>> = {
  country: "country",
  city: "city",
  company: "company",
  party: "party",
  team: "team",
  region: "state or region",
  organisation: "organisation",
  "government-body": "institution",
};

/** Writes the question whose answer is the focus; null where English would need more than moving words about. */
export function writeChoiceStem(
  clause: Clause,
  focus: Focus,
  substitutions: readonly Substitution[],
): ChoiceStem | null {
  if (focus.pair !== null) return askSubject(clause, "which two countries", substitutions, "which-two");
  if (focus.kind === "number") return askNumber(clause, focus, substitutions);
  if (focus.kind === "date") return askDate(clause, focus, substitutions);
  const noun = focus.name === null ? undefined : NOUNS[focus.name.entity.type];
  const who = focus.name?.entity.type === "person" ? "who" : noun === undefined ? null : `which ${noun}`;
  if (who === null) return null;
  const isSubject = clause.subjectNames.length === 1 && clause.subjectNames[0]?.mention.id === focus.name?.mention.id;
  if (isSubject) return askSubject(clause, who, substitutions, who === "who" ? "who-subject" : "which-subject");
  return who === "who" ? null : askInside(clause, focus, who, substitutions);
}

const leadOf = (clause: Clause): number[] => clause.kept.filter((index) => index < clause.subject.from);
const afterSubject = (clause: Clause): number[] => clause.kept.filter((index) => index >= clause.subject.to);

function writeLead(clause: Clause, substitutions: readonly Substitution[]): string {
  const indexes = leadOf(clause);
  const lead = lowerFirst(clause, indexes[0] ?? 0, writeWords(clause.words, indexes, substitutions));
  return lead === "" ? "" : `${lead}, `;
}

function askSubject(
  clause: Clause,
  who: string,
  substitutions: readonly Substitution[],
  templateId: string,
): ChoiceStem {
  const rest = writeWords(clause.words, afterSubject(clause), substitutions);
  return { text: `${writeLead(clause, substitutions)}${who} ${rest}`, templateId };
}

/** "in which country did Norvia open …", "which company did Norvia buy …" */
function askInside(
  clause: Clause,
  focus: Focus,
  which: string,
  substitutions: readonly Substitution[],
): ChoiceStem | null {
  const { words } = clause;
  const start = words[focus.range.from - 1]?.lower === "the" ? focus.range.from - 1 : focus.range.from;
  const preposition = words[start - 1]?.lower ?? "";
  if (!isMainClause(clause, start)) return null;
  if (start === endOfVerbGroup(clause))
    return invert(clause, which, { from: start, to: focus.range.to }, substitutions, "which-object");
  if (!["in", "by", "against"].includes(preposition)) return null;
  // "In which city is the fund?" asks for the definition, not the news.
  if (isCopula(clause)) return null;
  if (preposition === "in" && !["country", "city", "region"].includes(focus.name?.entity.type ?? "")) return null;
  return invert(
    clause,
    `${preposition} ${which}`,
    { from: start - 1, to: focus.range.to },
    substitutions,
    `${preposition}-which`,
  );
}

/** Nothing between verb and focus opens another clause or list. */
function isMainClause({ words, verb }: Clause, to: number): boolean {
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

function endOfVerbGroup({ words, verb, verbForm }: Clause): number {
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
const isCopula = (clause: Clause): boolean =>
  BE.has(clause.words[clause.verb]?.lower ?? "") &&
  !clause.words.slice(clause.verb + 1, endOfVerbGroup(clause)).some(({ lower }) => isParticipleAt(lower));

const isParticipleAt = (word: string): boolean => {
  const form = findVerbForm(word);
  return (form !== null && form.form !== "past" && form.form !== "present") || /[a-z]{3,}ing$/.test(word);
};

/** Moves a question phrase to the front: "did Norvia open", "was the treaty signed". */
function invert(
  clause: Clause,
  phrase: string,
  left: { from: number; to: number },
  substitutions: readonly Substitution[],
  templateId: string,
): ChoiceStem | null {
  const { words, verb, verbForm, subject } = clause;
  const isLeft = (index: number) => index >= left.from && index < left.to;
  const subjectText = lowerFirst(
    clause,
    subject.from,
    writeWords(
      words,
      clause.kept.filter((index) => index >= subject.from && index < subject.to),
      substitutions,
    ),
  );
  const between = clause.kept.filter((index) => index >= subject.to && index < verb && !isLeft(index));
  const rest = clause.kept.filter((index) => index > verb && !isLeft(index));
  const first = words[verb]?.lower ?? "";
  if (rest.some((index) => CONJUNCTIONS.has(words[index]?.lower ?? "") && isFiniteAfter(words, index))) return null;
  // "won three gold medals and one silver medal"
  if (CONJUNCTIONS.has(words[left.to]?.lower ?? "") && rest.includes(left.to)) return null;
  // "recorded four albums and in 1968 disbanded": a verb straight after a number belongs to another clause
  const isStray = (index: number) => {
    const word = words[index]?.lower ?? "";
    return /\d$/.test(words[index - 1]?.text ?? "") && (findVerbForm(word) !== null || word.endsWith("ed"));
  };
  if (rest.some(isStray)) return null;
  const isMainHave =
    HAVE.has(first) && !isParticipleAt(words[verb + 1]?.lower ?? "") && words[verb + 1]?.lower !== "been";
  const lead = leadOf(clause).some(isLeft) ? "" : writeLead(clause, substitutions);
  const tail = writeWords(words, rest, substitutions);
  const adverbs = between.length > 0 ? ` ${writeWords(words, between, substitutions)}` : "";
  if (verbForm === "auxiliary" && !isMainHave)
    return { text: `${lead}${phrase} ${first} ${subjectText}${adverbs} ${tail}`.trimEnd(), templateId };
  const lemma = isMainHave ? "have" : verbForm === "auxiliary" ? null : verbForm.lemma;
  if (lemma === null) return null;
  const isPresent = isMainHave ? first !== "had" : verbForm !== "auxiliary" && verbForm.form === "present";
  const support = isPresent ? (first === "have" ? "do" : "does") : "did";
  return { text: `${lead}${phrase} ${support} ${subjectText}${adverbs} ${lemma} ${tail}`.trimEnd(), templateId };
}

/** "… in Elling and agreed": the second verb would need its own auxiliary. */
function isFiniteAfter(words: Clause["words"], conjunction: number): boolean {
  const next = words.slice(conjunction + 1, conjunction + 3).map((word) => word.lower);
  return next.some(
    (word) => AUXILIARIES.has(word) || (findVerbForm(word) !== null && findVerbForm(word)?.form !== "participle"),
  );
}

function askNumber(clause: Clause, focus: Focus, substitutions: readonly Substitution[]): ChoiceStem | null {
  const { words, subject } = clause;
  const value = focus.value?.kind === "quantity" ? focus.value : null;
  const start = focus.hedge?.from ?? focus.range.from;
  const hedge =
    focus.hedge === null
      ? ""
      : `${words
          .slice(focus.hedge.from, focus.hedge.to)
          .map((word) => word.lower)
          .join(" ")} `;
  if (value === null) return null;
  const isPercent = value.unit === "percent";
  const isMoney = value.unit !== null && /^[A-Z]{3}$/.test(value.unit);
  const percentEnd = focus.range.to + (words[focus.range.to]?.lower === "per" ? 2 : 1);
  if (start === subject.from) {
    if (isMoney || (isPercent && words[percentEnd]?.lower !== "of")) return null;
    const phrase = isPercent ? "what percentage" : "how many";
    const cut = isPercent ? percentEnd : focus.range.to;
    const rest = writeWords(
      words,
      clause.kept.filter((index) => index >= cut),
      substitutions,
    );
    return { text: `${writeLead(clause, substitutions)}${hedge}${phrase} ${rest}`, templateId: "how-many-subject" };
  }
  if (isPercent || !isMainClause(clause, start)) return null;
  const phraseEnd = endOfNoun(clause, focus.range.to);
  const noun = writeWords(
    words,
    clause.kept.filter((index) => index >= focus.range.to && index < phraseEnd),
    substitutions,
  );
  if (isMoney ? noun !== "" : noun === "") return null;
  const amount = isMoney ? `${hedge}how much money` : `${hedge}how many ${noun}`;
  if (start === endOfVerbGroup(clause) && clause.verbForm !== "auxiliary") {
    return invert(
      clause,
      amount,
      { from: start, to: phraseEnd },
      substitutions,
      isMoney ? "how-much" : "how-many-object",
    );
  }
  const preposition = words[start - 1]?.lower ?? "";
  if (!["to", "for", "by"].includes(preposition)) return null;
  return invert(
    clause,
    `${preposition} ${amount}`,
    { from: start - 1, to: phraseEnd },
    substitutions,
    "how-many-oblique",
  );
}

/** The noun that is counted: "armed men" in "41 armed men in Elling". */
function endOfNoun({ words, kept }: Clause, from: number): number {
  let index = from;
  while (kept.includes(index)) {
    const word = words[index];
    if (
      word === undefined ||
      !/^[\p{L}\d]/u.test(word.text) ||
      PREPOSITIONS.has(word.lower) ||
      CONJUNCTIONS.has(word.lower) ||
      SUBORDINATORS.has(word.lower)
    )
      break;
    if (index > from && (findVerbForm(word.lower) !== null || /ly$|^(?:the|a|an|to)$/.test(word.lower))) break;
    index++;
  }
  return index;
}

const dateWords = ({ iso, grain }: TimeValue): string =>
  ({ day: "on which date", month: `in which month of ${iso.slice(0, 4)}`, year: "in which year" })[grain];

function askDate(clause: Clause, focus: Focus, substitutions: readonly Substitution[]): ChoiceStem | null {
  const { words, subject } = clause;
  if (focus.value?.kind !== "time") return null;
  const preposition = words[focus.range.from - 1]?.lower ?? "";
  if (preposition !== (focus.value.grain === "day" ? "on" : "in")) return null;
  // "Brook was an opponent of the plan in 2031" does not say that it began or ended then.
  if (isCopula(clause)) return null;
  const left = { from: focus.range.from - 1, to: focus.range.to };
  const isLead = left.to <= subject.from;
  if (isLead && leadOf(clause).some((index) => index < left.from || (index >= left.to && words[index]?.text !== ",")))
    return null;
  if (!isLead && !isMainClause(clause, left.from)) return null;
  return invert(clause, dateWords(focus.value), left, substitutions, `when-${focus.value.grain}`);
}
