import "server-only";
import type { Fact, Modality, Role } from "@/lib/model/fact";
import { flattenSpans } from "@/lib/model/flatten-spans";
import type { EntityType, Sentence } from "@/lib/model/reading";
import { type Span, sliceSpan, spansOverlap } from "@/lib/model/span";
import { groupBy } from "@/lib/nlp/group-by";

/** Words of the article, and what they were read as where they do not say it themselves. */
export type NamedView = {
  readonly text: string;
  /** The name behind "she"; null where the words are the name. */
  readonly standsFor: string | null;
};

export type RoleView = NamedView & {
  readonly name: Role["name"];
  /** null where the words name nothing that is known. */
  readonly isSomebody: boolean | null;
  /** ISO date behind "on Monday"; null where the words give the year themselves. */
  readonly date: string | null;
  /** "percent", "USD", "people"; null for a bare number and for what is none. */
  readonly unit: string | null;
};

/** A fact as a page may show it: its words and their parts, no rule, no confidence, no offset. */
export type FactView = {
  readonly isStatement: boolean;
  readonly predicate: {
    /** null where the fact has no verb of its own: "Minister Ana Bergqvist". */
    readonly words: string | null;
    readonly lemma: string;
    readonly tense: Fact["predicate"]["tense"];
    readonly isNegated: boolean;
  };
  readonly roles: readonly RoleView[];
  readonly speaker: NamedView | null;
  readonly modality: Modality;
  readonly hedges: readonly string[];
  /** null where it is the day of publication, or the text gives none. */
  readonly asOf: string | null;
};

/** A sentence with facts: its text in pieces, those to underline among them, and the facts in their order. */
export type SentenceFacts = {
  readonly index: number;
  readonly pieces: readonly { readonly text: string; readonly isFact: boolean }[];
  readonly facts: readonly FactView[];
};

type Source = {
  readonly text: string;
  readonly publishedOn: string | null;
  readonly sentences: readonly Sentence[];
  /** What each mention names, by its id. */
  readonly typeOf: ReadonlyMap<string, EntityType>;
};

/** Lays facts out by their sentences, in reading order; sentences without one are left out. */
export function toSentenceFacts(facts: readonly Fact[], source: Source): SentenceFacts[] {
  const bySentence = groupBy(facts, ({ sentenceIndex }) => sentenceIndex);
  return source.sentences.flatMap(({ index, span }) => {
    const found = bySentence.get(index)?.toSorted(byPlace) ?? [];
    if (found.length === 0) return [];
    const pieces = flattenSpans(span, found.flatMap(listAnchors));
    return {
      index,
      pieces: pieces.map((piece) => ({ text: sliceSpan(source.text, piece.span), isFact: piece.isCovered })),
      facts: found.map((fact) => toFactView(fact, source)),
    };
  });
}

/**
 * What is underlined of a fact: its verb, and when, where and how many. The whole clause would underline most of a text,
 * which says nothing any more.
 */
function listAnchors(fact: Fact): Span[] {
  const named = hasVerb(fact) ? ["time", "place", "amount"] : ["attribute"];
  const parts = fact.roles.filter(({ name }) => named.includes(name)).map(({ span }) => span);
  return hasVerb(fact) ? [fact.predicate.span, ...parts] : parts;
}

/** "Minister Ana Bergqvist" states a fact without one: there the place of the verb is that of another part. */
const hasVerb = ({ roles, predicate }: Fact): boolean => !roles.some(({ span }) => spansOverlap(span, predicate.span));

const byPlace = (a: Fact, b: Fact): number =>
  a.proof.start - b.proof.start || a.predicate.span.start - b.predicate.span.start || (a.id < b.id ? -1 : 1);

function toFactView(fact: Fact, { text, publishedOn, typeOf }: Source): FactView {
  const { kind, predicate, roles, speaker, modality, hedges, asOf } = fact;
  const isSpeakerNamed = roles.some(({ name, span }) => name === "agent" && isSame(span, speaker?.span));
  return {
    isStatement: kind === "statement",
    predicate: {
      words: hasVerb(fact) ? sliceSpan(text, predicate.span) : null,
      lemma: predicate.lemma,
      tense: predicate.tense,
      isNegated: predicate.isNegated,
    },
    roles: roles.filter(isSaidOnce).map(({ name, span, mentionId, value }) => ({
      name,
      ...toNamed(span, fact, text),
      isSomebody: isSomebody(mentionId === null ? undefined : typeOf.get(mentionId)),
      date: value?.kind === "time" && !sliceSpan(text, span).includes(value.iso.slice(0, 4)) ? value.iso : null,
      unit: value?.kind === "quantity" ? value.unit : null,
    })),
    speaker: speaker === null || isSpeakerNamed ? null : toNamed(speaker.span, fact, text),
    modality,
    hedges: hedges.map((span) => sliceSpan(text, span)),
    asOf: asOf === publishedOn ? null : asOf,
  };
}

/** The words of a span, and what a link of the reader says they stand for. */
function toNamed(span: Span, { support }: Fact, text: string): NamedView {
  const link = support.find(({ kind, from }) => kind === "coreference" && isSame(from, span));
  return { text: sliceSpan(text, span), standsFor: link === undefined ? null : sliceSpan(text, link.to) };
}

/** "$100 million" may be what was promised and how much: the amount says both. */
const isSaidOnce = ({ name, span }: Role, _at: number, roles: readonly Role[]): boolean =>
  name === "amount" || !roles.some((other) => other.name === "amount" && isSame(other.span, span));

const isSame = (a: Span, b: Span | undefined): boolean => a.start === b?.start && a.end === b.end;

const SOMEBODY: readonly EntityType[] = [
  "person",
  "country",
  "government-body",
  "company",
  "party",
  "team",
  "organisation",
];

/** Whether one asks for it with "who"; null when it is not known what it is. */
const isSomebody = (type: EntityType | undefined): boolean | null =>
  type === undefined || type === "unknown" ? null : SOMEBODY.includes(type);
