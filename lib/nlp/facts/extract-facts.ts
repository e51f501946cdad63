import type { Fact } from "@/lib/model/fact";
import type { NotAsked } from "@/lib/model/generation";
import type { CoreferenceLink } from "@/lib/model/reading";
import { sliceSpan } from "@/lib/model/span";
import type { LinkedName } from "@/lib/nlp/entities/link-entities";
import { groupBy } from "@/lib/nlp/group-by";
import type { Gazetteer } from "@/lib/nlp/mentions/gazetteer";
import type { ReadSentence, Word } from "@/lib/nlp/read/read";
import { listAmounts } from "@/lib/nlp/values/amounts";
import type { ResolvedTime, ResolvedTimes } from "@/lib/nlp/values/resolve-times";
import { listAppositions } from "./appositions";
import { type Antecedent, type Clause, takenBy } from "./clause";
import { askClause, findClauseFact } from "./clause-facts";
import { cutClauses } from "./clauses";
import type { FoundFact } from "./found";
import { isIncomplete } from "./frames";
import { type KnownThings, listKnownThings } from "./known-things";
import { isMisread } from "./misread";
import { findQuoteFact } from "./quote";
import { listRoleFacts } from "./role";
import { findSaidFact } from "./said";
import { findDependence, isCutShort, isDamaged, leansOnStory } from "./stands-alone";

/** What one sentence gave: its facts, and the reasons why there are not more. */
export type SentenceFacts = {
  readonly sentenceIndex: number;
  readonly facts: readonly FoundFact[];
  readonly reasons: readonly NotAsked[];
};

/** `anchor`: the ISO day the article speaks from. */
export type Context = { readonly gazetteer: Gazetteer; readonly anchor: string | null };

/** What was read of an article before its facts. */
type Read = {
  readonly text: string;
  readonly sentences: readonly ReadSentence[];
  readonly names: readonly LinkedName[];
  readonly links: readonly CoreferenceLink[];
  readonly times: ResolvedTimes["times"];
};

type NamedSentence = ReadSentence & {
  readonly names: readonly LinkedName[];
  readonly antecedents: readonly Antecedent[];
  readonly times: readonly ResolvedTime[];
};

/** More words than this are not one sentence of news. */
const MAX_WORDS = 90;

/** Finds the facts of every sentence, in order. A sentence outside the body states none, a damaged one neither. */
export function extractFacts({ text, sentences, names, links, times }: Read, context: Context): SentenceFacts[] {
  const namesIn = groupBy(names, ({ sentenceIndex }) => sentenceIndex);
  const linksIn = groupBy(links, ({ sentenceIndex }) => sentenceIndex);
  const nameAt = new Map(names.map((name) => [name.span.start, name]));
  const isKnown = listKnownThings(sentences);
  return sentences.map((read) => {
    const { index, zone, span } = read.sentence;
    const reasons: NotAsked[] = [];
    if (zone === "duplicate") reasons.push("duplicate");
    else if (zone !== "body") reasons.push("zone");
    else if (read.words.length > MAX_WORDS || read.tokens.length === 0) reasons.push("low-parse");
    else if (read.words.findLast(({ text: mark }) => /^[.!?]$/.test(mark))?.text === "?") reasons.push("no-pattern");
    else if (isDamaged(sliceSpan(text, span))) reasons.push("damaged");
    if (reasons.length > 0) return { sentenceIndex: index, facts: [], reasons };
    const antecedents = (linksIn.get(index) ?? []).flatMap((link) => toAntecedent(link, read.words, nameAt));
    const named = { ...read, names: namesIn.get(index) ?? [], antecedents, times: times.get(index) ?? [] };
    return factsIn(named, context, isKnown);
  });
}

/** The words of a link; none where its ends are no words or no name of this article. */
function toAntecedent(
  link: CoreferenceLink,
  words: readonly Word[],
  nameAt: ReadonlyMap<number, LinkedName>,
): Antecedent[] {
  const from = words.findIndex(({ span }) => span.start === link.from.start);
  const to = words.findIndex(({ span }) => span.end === link.from.end) + 1;
  const name = nameAt.get(link.to.start);
  return from < 0 || to <= from || name === undefined ? [] : [{ from, to, link, name }];
}

function factsIn(read: NamedSentence, { gazetteer, anchor }: Context, isKnown: KnownThings): SentenceFacts {
  const roles = listRoleFacts(read, gazetteer, anchor);
  const quote = findQuoteFact(read, anchor);
  const reasons: NotAsked[] = [];
  const amounts = listAmounts(read.words, takenBy([...read.times, ...read.names]));
  const stated = cutClauses(read, {
    names: read.names,
    antecedents: read.antecedents,
    times: read.times,
    amounts,
  }).flatMap((clause) => {
    const doubt = findDoubt(clause);
    if (doubt !== null) {
      reasons.push(doubt);
      return [];
    }
    const fact = findClauseFact(clause, anchor);
    if (fact === null || isIncomplete(clause, fact) || isMisread(clause, fact)) {
      reasons.push(whyLost(clause, fact));
      return [];
    }
    const dependence =
      findDependence(clause, fact, (noun, modifier) => isKnown(noun, modifier, read.sentence.index)) ??
      findSpeakerProblem(clause);
    if (dependence !== null) {
      reasons.push(dependence);
      if (isCutShort(clause)) return [];
      return [{ pattern: "clause", fact, clause, focuses: [] } satisfies FoundFact];
    }
    const said = findSaidFact(clause, anchor);
    const asked = askClause(clause, fact, leansOnStory(clause));
    if (asked.focuses.length === 0 && said === null) reasons.push("too-few-anchors");
    return [asked, ...(said === null ? [] : [said])];
  });
  if (stated.length === 0 && reasons.length === 0) reasons.push(explainSilence(read.words));
  return {
    sentenceIndex: read.sentence.index,
    facts: [...roles, ...listAppositions(read, anchor), ...(quote === null ? [] : [quote]), ...stated],
    reasons,
  };
}

/** Why a clause that was cut states no fact: what was not even said to be so, else what could not be read. */
function whyLost({ words, subject }: Clause, fact: Fact | null): NotAsked {
  if (fact?.modality === "hypothetical") return "hypothetical";
  return /^(?:neither|nor|nobody|none)$/.test(words[subject.from]?.lower ?? "") ? "negated" : "low-parse";
}

/** Why a sentence has no clause of which the tree is sure. */
function explainSilence(words: readonly Word[]): NotAsked {
  if (words.some(({ isQuoted }) => isQuoted)) return "quote-only";
  if (words.some(({ lower }) => /^(?:if|unless|would|could|might)$/.test(lower))) return "hypothetical";
  return words.some(({ tag }) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag)) ? "low-parse" : "no-pattern";
}

const PERSONAL = /^(?:i|we|you|he|she|it|they|this|that|these|those|there|who|which|what|one)$/;

/** Why a clause states no fact: its words are between quotation marks, or nobody can say who acts, or who speaks. */
function findDoubt({ words, subject, speaker, antecedents, verb, predicate }: Clause): NotAsked | null {
  if ([verb, predicate.head, subject.from].some((index) => words[index]?.isQuoted)) return "quote-only";
  const isPronoun = (range: { readonly from: number; readonly to: number }) =>
    range.to === range.from + 1 &&
    PERSONAL.test(words[range.from]?.lower ?? "") &&
    !antecedents.some(({ from }) => from === range.from);
  return isPronoun(subject) || (speaker !== null && isPronoun(speaker.range)) ? "unresolved-pronoun" : null;
}

const PLURAL_SOURCES = new Set(
  "police officials prosecutors researchers scientists authorities investigators organisers organizers".split(" "),
);

/** "the report said": who speaks must be clear from the words themselves. */
function findSpeakerProblem({ speaker, words, antecedents }: Clause): NotAsked | null {
  if (speaker === null || speaker.name !== null || antecedents.some(({ from }) => from === speaker.range.from))
    return speaker !== null && speaker.range.to - speaker.range.from > 12 ? "low-parse" : null;
  const [first, length] = [words[speaker.range.from]?.lower ?? "", speaker.range.to - speaker.range.from];
  return length === 1 && PLURAL_SOURCES.has(first) ? null : "unresolved-definite";
}
