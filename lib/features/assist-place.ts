import "server-only";
import type { Document } from "@/lib/model/article";
import type { Fact, Support } from "@/lib/model/fact";
import type { Proposal } from "@/lib/model/proposal";
import type { Entity, Sentence } from "@/lib/model/reading";
import { err, ok, type Result } from "@/lib/model/result";
import { containsSpan, type Span, sliceSpan, spansOverlap } from "@/lib/model/span";
import { GAP, hasWords, wordForms } from "@/lib/nlp/verify/subject";
import { FUNCTION_WORDS } from "@/lib/nlp/verify/word-lists";
import { findAllWords, findQuote, findWords, type QuoteProblem } from "./assist-find-quote";
import { TYPE_NOUNS } from "./assist-paraphrases";
import { lemmasOf } from "./assist-words";

/** An article as it is stored, with what was read in it. */
export type ReadText = {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
};

/** Where a proposal stands in the article: the sentence, our own fact of it, and the answer inside that fact. */
export type Place = {
  readonly sentence: Sentence;
  readonly fact: Fact;
  readonly answer: Span;
  readonly support: readonly Support[];
};

export type PlaceProblem =
  | QuoteProblem
  | "unknown-fact"
  | "key-outside-proof"
  | "no-own-fact"
  | "negated"
  | "hypothetical";

type Answer = { readonly span: Span; readonly link: Support | null };

/** Of what a stem repeats from the sentence, so much must stand in the fact it is said to ask about … */
const LEAST_SHARE = 0.6;
/** … and so much of all it says, or its proof is a proof of something else. */
const LEAST_PROVED = 1 / 3;

/**
 * Finds what a proposal rests on. Polarity, modality, speaker and links are those of the fact that our own reader has found
 * there; where it has found none that says what the stem says, the proposal is not taken.
 */
export function placeProposal(proposal: Proposal, article: ReadText): Result<Place, PlaceProblem> {
  const proof = findProof(proposal, article);
  if (!proof.ok) return proof;
  const { sentence, span, facts } = proof.value;
  const answers = findAnswers(proposal.key, span, facts, article);
  if (answers.length === 0) return err("key-outside-proof");

  const doubt = answers.map(({ span: answer }) => findDoubt(answer, sentence, article)).find((found) => found !== null);
  if (doubt !== undefined) return err(doubt);
  const places = answers.flatMap((answer) =>
    facts
      .filter((fact) => states(fact, answer.span))
      .map((fact) => ({ answer, fact, share: shareOf(proposal, sentence, fact, article) })),
  );
  const [place] = places.toSorted((a, b) => b.share - a.share || lengthOf(a.fact) - lengthOf(b.fact));
  if (place === undefined || place.share < LEAST_SHARE) return err("no-own-fact");
  const { fact, answer } = place;
  const support = answer.link === null ? fact.support : [...fact.support, answer.link];
  return ok({ sentence, fact, answer: answer.span, support });
}

/** Whether any clause about the answer says that it is not so, or that it may be. */
function findDoubt(answer: Span, { index }: Sentence, { facts }: ReadText): "negated" | "hypothetical" | null {
  const about = facts.filter((fact) => fact.sentenceIndex === index && states(fact, answer));
  if (about.some(({ predicate }) => predicate.isNegated)) return "negated";
  return about.some(({ modality }) => modality === "hypothetical") ? "hypothetical" : null;
}

/** How much of what the stem repeats from the sentence stands in the fact, 0 to 1; 0 when that is little of the stem. */
function shareOf({ stem, key }: Proposal, { span }: Sentence, { proof }: Fact, { document }: ReadText): number {
  const inSentence = lemmasIn(sliceSpan(document.text, span));
  const inProof = lemmasIn(sliceSpan(document.text, proof));
  const said = wordForms(stem.replaceAll("-", " ").replaceAll(GAP, " "))
    .filter((form) => !FUNCTION_WORDS.has(form) && !TYPE_NOUNS.has(form) && !hasWords(key, form))
    .map((form) => lemmasOf(form));
  const repeated = said.filter((lemmas) => lemmas.some((lemma) => inSentence.has(lemma)));
  const proved = repeated.filter((lemmas) => lemmas.some((lemma) => inProof.has(lemma)));
  return proved.length === 0 || proved.length < LEAST_PROVED * said.length ? 0 : proved.length / repeated.length;
}

const lemmasIn = (text: string): ReadonlySet<string> =>
  new Set(wordForms(text.replaceAll("-", " ")).flatMap((form) => lemmasOf(form)));

type Proof = { readonly sentence: Sentence; readonly span: Span; readonly facts: readonly Fact[] };

function findProof(proposal: Proposal, { document, sentences, facts }: ReadText): Result<Proof, PlaceProblem> {
  if ("factId" in proposal) {
    const fact = facts.find(({ id }) => id === proposal.factId);
    const sentence = sentences.find(({ index }) => index === fact?.sentenceIndex);
    if (fact === undefined || sentence === undefined) return err("unknown-fact");
    return ok({ sentence, span: fact.proof, facts: [fact] });
  }
  const found = findQuote(proposal.proofQuote, proposal.key, { text: document.text, sentences });
  if (!found.ok) return found;
  const { sentence, span } = found.value;
  const own = facts.filter(({ sentenceIndex, proof }) => sentenceIndex === sentence.index && spansOverlap(proof, span));
  return ok({ sentence, span, facts: own });
}

/** The key itself inside the proof, another name of the same thing there, and a pronoun or description that we have read as it. */
function findAnswers(key: string, proof: Span, facts: readonly Fact[], { document, entities }: ReadText): Answer[] {
  const { text } = document;
  const written = findWords(key, text, { start: 0, end: text.length });
  if (written === null) return [];
  const exact = findAllWords(key, text, proof).map((span) => ({ span, link: null }));
  const aliases = listOtherNames(key, entities)
    .flatMap((name) => findWords(name, text, proof) ?? [])
    .map((span): Answer => ({ span, link: { kind: "alias", from: span, to: written, confidence: 1 } }));
  const linked = facts
    .flatMap(({ support }) => support)
    .filter(({ from, to }) => containsSpan(proof, from) && findWords(key, text, to) !== null)
    .map(({ from }) => ({ span: from, link: null }));
  return [...exact, ...aliases, ...linked];
}

/** The other names of what goes by this one, longest first; none when two things do. */
function listOtherNames(key: string, entities: readonly Entity[]): string[] {
  const [entity, another] = entities.filter(({ canonical, aliases }) => canonical === key || aliases.includes(key));
  if (entity === undefined || another !== undefined) return [];
  const names = new Set([entity.canonical, ...entity.aliases]);
  return [...names].filter((name) => name !== key).toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** Whether a fact says something about these words: they stand in its proof, as a part that it names or in one. */
const states = ({ proof, roles }: Fact, answer: Span): boolean =>
  containsSpan(proof, answer) && roles.some(({ span }) => containsSpan(span, answer) || containsSpan(answer, span));

const lengthOf = ({ proof }: Fact): number => proof.end - proof.start;
