import type { Document } from "@/lib/model/article";
import { type Candidate, type Generation, type Issue, isBlocking } from "@/lib/model/generation";
import type { Lexicon } from "@/lib/model/lexicon";
import type { Question } from "@/lib/model/question";
import type { Entity, Sentence } from "@/lib/model/reading";
import type { Article } from "./distractors/article";
import { linkEntities } from "./entities/link-entities";
import { extractFacts } from "./facts/extract-facts";
import { findNames } from "./mentions/find-names";
import { buildGazetteer } from "./mentions/gazetteer";
import { explainNotAsked } from "./not-asked";
import { findAnchor } from "./read/anchor";
import { readDocument } from "./read/read";
import { scoreCandidate } from "./score";
import { select } from "./select";
import { verifyQuestion } from "./verify/verify-question";
import { writeCandidates } from "./views/write-candidates";

/** What the generator knows of English besides its own closed tables. */
export type Language = { readonly lexicon: Lexicon };

/** `limit`: at most so many questions. `seed` draws option order, distractors and ties, never a key. */
export type GenerateOptions = {
  readonly limit: number;
  readonly types: readonly ("choice" | "cloze")[];
  readonly seed: number;
};

/**
 * Reads an article and writes questions whose answers its sentences prove.
 *
 * The same input gives the same result, to the byte. Fewer questions than `limit` is the normal case; every sentence
 * without one has a reason in `outcomes`.
 */
export function generate(document: Document, language: Language, options: GenerateOptions): Generation {
  const gazetteer = buildGazetteer(language.lexicon);
  const sentences = readDocument(document, language.lexicon);
  const { anchor, calendar } = findAnchor(document, sentences);
  const { entities, names } = linkEntities(sentences, findNames(sentences, gazetteer), gazetteer);
  const article: Article = {
    text: document.text,
    sentences,
    names,
    entities,
    gazetteer,
    anchor,
    isMonthFirst: /\b[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}/.test(document.text),
    mentionsOf: groupBy(names, ({ entity }) => entity.id),
    namesIn: groupBy(names, ({ sentenceIndex }) => sentenceIndex),
    byCanonical: new Map(entities.map((entity) => [entity.canonical, entity])),
  };

  const plainSentences = sentences.map(({ sentence }) => sentence);
  const found = extractFacts(document.text, sentences, names, { gazetteer, anchor, calendar });
  const candidates = found
    .flatMap(({ facts }) => facts)
    .flatMap((fact) => writeCandidates(fact, { article, seed: options.seed }))
    .filter(({ question }) => options.types.includes(question.type));
  const verdicts = candidates.map((candidate) => verify(candidate, document, article, plainSentences));
  const sound = verdicts.filter(({ issues }) => !issues.some(isBlocking)).map(({ candidate }) => candidate);
  const rejected = verdicts.filter(({ issues }) => issues.some(isBlocking));
  const accepted = select(sound, options.limit);

  return {
    sentences: plainSentences,
    entities,
    mentions: names.map(({ mention }) => mention),
    facts: found.flatMap(({ facts }) => facts.map(({ fact }) => fact)),
    accepted,
    rejected,
    outcomes: explainNotAsked(found, rejected, sound, accepted),
  };
}

/** Lints one question against the entities it touches; in a long article most others have nothing to do with it. */
function verify(
  candidate: Candidate,
  document: Document,
  article: Article,
  sentences: readonly Sentence[],
): { candidate: Candidate; issues: Issue[] } {
  const { fact, question } = candidate;
  const entities = listTouched(question, article);
  const issues = verifyQuestion({ document, sentences, entities, fact, question });
  return { candidate: { ...candidate, score: scoreCandidate(candidate, issues, sentences.length) }, issues };
}

/** The entities named in the proof, in the sentences of the options, and by the options themselves. */
function listTouched(question: Question, { namesIn, byCanonical }: Article): Entity[] {
  const options = question.type === "choice" ? question.options : [];
  const indexes = [
    question.evidence.sentenceIndex,
    ...options.flatMap(({ evidence }) => evidence?.sentenceIndex ?? []),
  ];
  const named = indexes.flatMap((index) => namesIn.get(index) ?? []).map(({ entity }) => entity);
  return [...new Set([...named, ...options.flatMap(({ text }) => byCanonical.get(text) ?? [])])];
}

function groupBy<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
