import type { Support, TimeValue } from "@/lib/model/fact";
import type { Candidate } from "@/lib/model/generation";
import type { Span } from "@/lib/model/span";
import { writeStoryFrame } from "@/lib/model/story-frame";
import type { Distractor } from "@/lib/nlp/distractors/distractor";
import { isGivenAway, pickNames, pickPairs } from "@/lib/nlp/distractors/names";
import { pickDates, pickNumbers } from "@/lib/nlp/distractors/numbers";
import type { Clause } from "@/lib/nlp/facts/clause";
import { type Focus, type FoundFact, spanOf } from "@/lib/nlp/facts/found";
import { findVerbForm } from "@/lib/nlp/read/verbs";
import { writeDate } from "@/lib/nlp/values/times";
import { writeChoiceStem } from "./choice-stem";
import { type Draft, randomFor, toChoice, toCloze, type Writing } from "./draft";
import { writeGap } from "./gap";
import { expandNames, GAP, linkToFullName, lowerFirst, type Substitution, writeSource, writeWords } from "./stem";

type StatedFact = Extract<FoundFact, { readonly pattern: "clause" }>;

/** A fact of a clause with the one thing that is asked for. */
type ClauseFact = Omit<StatedFact, "focuses"> & { readonly focus: Focus };

/** For each thing that can be asked for, a question with options and the clause itself with a gap. */
export const writeClauseViews = ({ focuses, ...found }: StatedFact, writing: Writing): Candidate[] => {
  const clause = inSimplePast(found.clause);
  return clause === null ? [] : focuses.flatMap((focus) => writeFocusViews({ ...found, clause, focus }, writing));
};

/**
 * "had reached" is "reached" in a question, which has no other event that it came before. Null where that needs another form
 * ("had taken").
 */
function inSimplePast(clause: Clause): Clause | null {
  const { words, kept, predicate, verb } = clause;
  const [first, second, ...more] = predicate.verbs;
  if (words[first ?? -1]?.lower !== "had" || second === undefined || more.length > 0) return clause;
  const lemmaForm = findVerbForm(words[second]?.lower ?? "");
  if (lemmaForm?.form !== "past-or-participle") return null;
  return {
    ...clause,
    kept: kept.filter((index) => index !== verb),
    verb: second,
    verbForm: { lemma: lemmaForm.lemma, form: "past" },
    predicate: { ...predicate, verbs: [second] },
  };
}

/** The same questions with the article named: for those of which the lint says that they do not say enough. */
export const nameStory = ({ focuses, ...found }: StatedFact): StatedFact => ({
  ...found,
  focuses: focuses.filter(({ story }) => story === "none").map((focus) => ({ ...focus, story: "needed" })),
});

/** The same without the article's title, where it does without: for those whose title gives the answer away. */
export const dropStory = ({ focuses, ...found }: StatedFact): StatedFact => ({
  ...found,
  focuses: focuses.filter(({ story }) => story === "better").map((focus) => ({ ...focus, story: "none" })),
});

function writeFocusViews(found: ClauseFact, writing: Writing): Candidate[] {
  const { story } = found.focus;
  const named = story === "none" ? null : writeStory(found, writing);
  const asOf = named ?? (story === "needed" ? null : writeAsOf(found, writing));
  if (asOf === null || isUnfit(found) || isSharedName(found, writing)) return [];
  const { clause, focus } = found;
  const { substitutions, support } = expandNames(clause, writing.article, focus.range);
  const clauseText: ClauseText = {
    asOf,
    source: writeSource(clause, substitutions),
    substitutions,
    support: [...support, ...keySupport(focus, writing)],
  };
  const views = [writeChoice(found, clauseText, writing), writeCloze(found, clauseText, writing)];
  return views.filter((candidate) => candidate !== null);
}

/** "Khan" where two people of the article are called so: nobody can say which is meant. */
const isSharedName = ({ focus }: ClauseFact, { article }: Writing): boolean => {
  const name = focus.name?.entity;
  if (name === undefined || name.type !== "person" || name.canonical.includes(" ")) return false;
  return article.entities.some(
    ({ id, type, canonical }) => id !== name.id && type === "person" && canonical.split(" ").includes(name.canonical),
  );
};

/**
 * What no question is made of: a claim whose "reportedly" stands elsewhere in the sentence, "Brook himself", and what the outlet says it
 * did ("Harbour News attended").
 */
function isUnfit({ fact, clause }: ClauseFact): boolean {
  const { words, kept, names, subjectNames } = clause;
  const isClaimHidden = fact.modality === "alleged" && fact.hedges.length === 0;
  const isReflexive = kept.some(
    (index) =>
      /^(?:him|her|it)self$|^themselves$/.test(words[index]?.lower ?? "") && names.some(({ to }) => to === index),
  );
  // "on September 23, 2031 she plans to meet": a plan for a day that has passed
  const isStalePlan = fact.modality === "planned" && fact.predicate.tense !== "future" && clause.resolved.length > 0;
  return (
    isStalePlan || isClaimHidden || isReflexive || subjectNames.some(({ entity }) => entity.subType === "publisher")
  );
}

/** What both views of a clause have around their own words. */
type ClauseText = {
  readonly asOf: string;
  readonly source: string;
  readonly substitutions: readonly Substitution[];
  readonly support: readonly Support[];
};

/** "as of 3 May 2031, " where the clause needs it, else empty; null when the day is not known. */
function writeAsOf(found: ClauseFact, { article: { anchor, isMonthFirst } }: Writing): string | null {
  if (!needsDate(found)) return "";
  return anchor === null ? null : `as of ${writeDate(anchor, isMonthFirst)}, `;
}

/** "in the article “…”, ", with its day where the clause needs one; null where it cannot be written. */
function writeStory(found: ClauseFact, { article: { title, anchor, isMonthFirst } }: Writing): string | null {
  if (title === null || (needsDate(found) && anchor === null)) return null;
  return writeStoryFrame(title, needsDate(found) && anchor !== null ? writeDate(anchor, isMonthFirst) : null);
}

/** "is building", "has 12 plants": true on a day, not for ever. */
const needsDate = ({ fact, clause }: ClauseFact): boolean =>
  (fact.predicate.tense === "present" || fact.predicate.tense === "perfect") &&
  clause.resolved.length === 0 &&
  // "since 2007": one time is enough
  !clause.kept.some(
    (index) => clause.words[index]?.lower === "since" || /^(?:19|20)\d\d$/.test(clause.words[index]?.text ?? ""),
  ) &&
  !clause.kept.some((index) => clause.words[index]?.lower === "as" && clause.words[index + 1]?.lower === "of");

/** A bare surname as answer rests on the place where the full name stands. */
function keySupport({ name }: Focus, { article }: Writing): Support[] {
  return name === null || name.entity.type !== "person" ? [] : linkToFullName(name, article);
}

/** Where the answer stands: a name without the title that the gap takes with it. */
const answerOf = ({ clause, focus }: ClauseFact): Span =>
  focus.name !== null && focus.pair === null ? focus.name.span : spanOf(clause.words, focus.range);

/** A date as an option: in the order of the article's words; a month without its year, which the stem gives. */
function writeOption({ iso, grain }: TimeValue, { words }: Clause, at: number): string {
  if (grain === "month") return writeDate(iso).split(" ")[0] ?? "";
  return writeDate(iso, !/^\d/.test(words[at]?.text ?? ""));
}

function keyOf({ clause, focus }: ClauseFact, type: "choice" | "cloze"): string {
  const written = clause.words.flatMap((_word, index) =>
    index >= focus.range.from && index < focus.range.to ? [index] : [],
  );
  const text = writeWords(clause.words, written, []);
  if (focus.pair !== null) return lowerFirst(clause, focus.range.from, text, []);
  if (focus.name !== null)
    return focus.name.entity.type === "person" || type === "choice" ? focus.name.entity.canonical : focus.name.text;
  return focus.value?.kind === "time" && type === "choice"
    ? writeOption(focus.value, clause, focus.range.from)
    : lowerFirst(clause, focus.range.from, text, []);
}

/** "who lost her seat": the pronoun tells men from women among the options. */
const isTold = ({ clause, focus }: ClauseFact): boolean =>
  focus.name?.entity.type === "person" &&
  clause.subjectNames.some(({ mention }) => mention.id === focus.name?.mention.id) &&
  clause.kept.some((index) => /^(?:he|she|his|her|him|himself|herself)$/.test(clause.words[index]?.lower ?? ""));

function writeChoice(found: ClauseFact, text: ClauseText, writing: Writing): Candidate | null {
  const { clause, focus } = found;
  const choice = isTold(found) ? null : writeChoiceStem(clause, focus, text.substitutions);
  if (choice === null) return null;
  const draft: Draft = {
    fact: found.fact,
    answer: answerOf(found),
    support: text.support,
    templateId: choice.templateId,
    stem: `${text.asOf}${choice.text}${text.source}`,
    key: keyOf(found, "choice"),
  };
  if (focus.name !== null && focus.pair === null && isGivenAway(focus.name.entity, draft.stem, writing.article))
    return null;
  const random = randomFor(writing.seed, `${found.fact.id}|${draft.templateId}|${draft.answer.start}`);
  const order = focus.kind === "number" || focus.kind === "date" ? "ascending" : "shuffled";
  return toChoice(draft, pickFor(draft, found, writing, random), order, writing);
}

function pickFor(
  draft: Draft,
  { clause, focus }: ClauseFact,
  { article }: Writing,
  random: ReturnType<typeof randomFor>,
): Distractor[] {
  if (focus.pair !== null) return pickPairs(focus.pair, draft.stem, article, random);
  if (focus.name !== null) return pickNames(focus.name, draft.stem, article, random);
  if (focus.value?.kind === "quantity") return pickNumbers(draft.key, focus.value, random);
  if (focus.value === null) return [];
  return pickDates(focus.value, article.anchor, random, (iso, grain) =>
    writeOption({ kind: "time", iso, grain }, clause, focus.range.from),
  );
}

/** "in _____" could be a place: "in the year _____". */
function gapOf({ words }: Clause, { range, value, name }: Focus): string {
  const before = words[range.from - 1]?.lower ?? "";
  // "in _____" could be the country of the city
  const isOwner = /^['’]/.test(words[range.to]?.text ?? "");
  if (name?.entity.type === "city" && /^(?:in|to|from|near)$/.test(before) && !isOwner) return `the city of ${GAP}`;
  const isIn = before === "in";
  if (!isIn || value?.kind !== "time" || value.grain === "day") return GAP;
  return value.grain === "year" ? `the year ${GAP}` : `the month of ${GAP}`;
}

function writeCloze(found: ClauseFact, text: ClauseText, writing: Writing): Candidate | null {
  const { clause, focus } = found;
  if (focus.pair !== null) return null;
  const marked = writeWords(clause.words, clause.kept, [
    ...text.substitutions,
    { ...focus.range, text: gapOf(clause, focus) },
  ]);
  const opening = text.asOf === "" ? marked : lowerFirst(clause, clause.kept[0] ?? 0, marked, text.substitutions);
  const draft: Draft = {
    fact: found.fact,
    answer: answerOf(found),
    support: text.support,
    templateId: `cloze-${focus.kind}`,
    stem: `${text.asOf}${opening}${text.source}`,
    key: keyOf(found, "cloze"),
  };
  const entity = focus.name?.entity ?? null;
  if (entity !== null && isGivenAway(entity, draft.stem, writing.article)) return null;
  return toCloze(
    draft,
    (at) => writeGap(at, draft.key, focus.kind, { entity, value: focus.value }, writing.article),
    writing,
  );
}
