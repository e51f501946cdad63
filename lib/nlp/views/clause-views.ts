import type { Support, TimeValue } from "@/lib/model/fact";
import type { Candidate } from "@/lib/model/generation";
import type { Distractor } from "@/lib/nlp/distractors/distractor";
import { isGivenAway, pickNames, pickPairs } from "@/lib/nlp/distractors/names";
import { pickDates, pickNumbers } from "@/lib/nlp/distractors/numbers";
import type { Clause } from "@/lib/nlp/facts/clause";
import { type Focus, type FoundFact, spanOf } from "@/lib/nlp/facts/found";
import { writeDate } from "@/lib/nlp/values/times";
import { writeChoiceStem } from "./choice-stem";
import { type Draft, randomFor, toChoice, toCloze, type Writing } from "./draft";
import { writeGap } from "./gap";
import { expandNames, GAP, lowerFirst, type Substitution, writeSource, writeWords } from "./stem";

type ClauseFact = Extract<FoundFact, { readonly pattern: "clause" }>;

/** A question with options, and the clause itself with a gap. */
export function writeClauseViews(found: ClauseFact, writing: Writing): Candidate[] {
  const { clause, focus } = found;
  const { article } = writing;
  const { substitutions, support } = expandNames(clause, article, focus.range);
  const source = writeSource(clause, substitutions);
  const asOf =
    needsDate(found) && article.anchor !== null ? `as of ${writeDate(article.anchor, article.isMonthFirst)}, ` : "";
  if (needsDate(found) && asOf === "") return [];
  const base = {
    found,
    answer: spanOf(clause.words, focus.range),
    support: [...support, ...keySupport(focus, writing)],
  };
  const choice = writeChoiceStem(clause, focus, substitutions);
  const cloze = writeClozeStem(clause, focus, substitutions);
  const candidates = [
    choice === null
      ? null
      : writeChoice(
          {
            ...base,
            templateId: choice.templateId,
            stem: `${asOf}${choice.text}${source}`,
            key: keyOf(found, "choice"),
          },
          found,
          writing,
        ),
    focus.pair !== null
      ? null
      : writeCloze(
          {
            ...base,
            templateId: `cloze-${focus.kind}`,
            stem: `${asOf}${asOf === "" ? cloze : lowerFirst(clause, clause.kept[0] ?? 0, cloze)}${source}`,
            key: keyOf(found, "cloze"),
          },
          focus,
          writing,
        ),
  ];
  return candidates.filter((candidate) => candidate !== null);
}

/** "is building", "has 12 plants": true on a day, not for ever. */
const needsDate = ({ fact }: ClauseFact): boolean =>
  fact.predicate.tense === "present" || fact.predicate.tense === "perfect";

/** A bare surname as answer rests on the place where the full name stands. */
function keySupport({ name }: Focus, { article }: Writing): Support[] {
  if (name === null || name.entity.type !== "person" || name.text === name.entity.canonical) return [];
  const full = article.names.find(
    (other) => other.entity.id === name.entity.id && other.text === name.entity.canonical,
  );
  return full === undefined ? [] : [{ kind: "alias", from: name.span, to: full.span, confidence: 0.95 }];
}

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
  if (focus.pair !== null) return lowerFirst(clause, focus.range.from, text);
  if (focus.name !== null)
    return focus.name.entity.type === "person" || type === "choice" ? focus.name.entity.canonical : text;
  return focus.value?.kind === "time" && type === "choice"
    ? writeOption(focus.value, clause, focus.range.from)
    : lowerFirst(clause, focus.range.from, text);
}

function writeClozeStem(clause: Clause, { range }: Focus, substitutions: readonly Substitution[]): string {
  return writeWords(clause.words, clause.kept, [...substitutions, { from: range.from, to: range.to, text: GAP }]);
}

function writeChoice(draft: Draft, found: ClauseFact, writing: Writing): Candidate | null {
  const { focus } = found;
  const { article, seed } = writing;
  const random = randomFor(seed, `${draft.found.fact.id}|${draft.templateId}`);
  const distractors = pickFor(draft, found, writing, random);
  if (focus.name !== null && focus.pair === null && isGivenAway(focus.name.entity, draft.stem, article)) return null;
  return toChoice(
    draft,
    distractors,
    focus.kind === "number" || focus.kind === "date" ? "ascending" : "shuffled",
    writing,
  );
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

function writeCloze(draft: Draft, focus: Focus, writing: Writing): Candidate | null {
  const entity = focus.name?.entity ?? null;
  if (entity !== null && isGivenAway(entity, draft.stem, writing.article)) return null;
  return toCloze(
    draft,
    (at) => writeGap(at, draft.key, focus.kind, { entity, value: focus.value }, writing.article),
    writing,
  );
}
