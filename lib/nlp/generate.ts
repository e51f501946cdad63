import type { Document } from "@/lib/model/article";
import { type Candidate, type Generation, type Issue, isBlocking } from "@/lib/model/generation";
import type { Lexicon } from "@/lib/model/lexicon";
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
    mentionsOf: groupByEntity(names),
  };

  const found = extractFacts(document.text, sentences, names, { gazetteer, anchor, calendar });
  const candidates = found
    .flatMap(({ facts }) => facts)
    .flatMap((fact) => writeCandidates(fact, { article, seed: options.seed }))
    .filter(({ question }) => options.types.includes(question.type));
  const verdicts = candidates.map((candidate) => verify(candidate, document, article));
  const sound = verdicts.filter(({ issues }) => !issues.some(isBlocking)).map(({ candidate }) => candidate);
  const rejected = verdicts.filter(({ issues }) => issues.some(isBlocking));
  const accepted = select(sound, options.limit);

  return {
    sentences: sentences.map(({ sentence }) => sentence),
    entities,
    mentions: names.map(({ mention }) => mention),
    facts: found.flatMap(({ facts }) => facts.map(({ fact }) => fact)),
    accepted,
    rejected,
    outcomes: explainNotAsked(found, rejected, sound, accepted),
  };
}

function verify(
  candidate: Candidate,
  document: Document,
  { sentences, entities }: Article,
): { candidate: Candidate; issues: Issue[] } {
  const { fact, question } = candidate;
  const issues = verifyQuestion({
    document,
    sentences: sentences.map(({ sentence }) => sentence),
    entities,
    fact,
    question,
  });
  return { candidate: { ...candidate, score: scoreCandidate(candidate, issues, sentences.length) }, issues };
}

function groupByEntity(names: Article["names"]): Article["mentionsOf"] {
  const groups = new Map<string, Article["names"][number][]>();
  for (const name of names) {
    const group = groups.get(name.entity.id);
    if (group === undefined) groups.set(name.entity.id, [name]);
    else group.push(name);
  }
  return groups;
}
