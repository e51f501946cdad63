import type { Document } from "@/lib/model/article";
import { type Candidate, type Generation, type Issue, isBlocking, type SoundCandidate } from "@/lib/model/generation";
import type { Lexicon } from "@/lib/model/lexicon";
import type { Question } from "@/lib/model/question";
import type { RankerModel } from "@/lib/model/ranker";
import type { Entity, Sentence } from "@/lib/model/reading";
import type { TokenScores } from "@/lib/model/token-scores";
import { balanceKeys } from "./balance-keys";
import { type Article, indexArticle } from "./distractors/article";
import type { FoundFact } from "./facts/found";
import { explainNotAsked } from "./not-asked";
import { answerTypeOf } from "./rank/answer-type";
import { featuresOf } from "./rank/features";
import { readRankContext } from "./rank/place-features";
import { predict } from "./rank/predict";
import { readArticle } from "./read-article";
import { scoreCandidate } from "./score";
import { select, THRESHOLD } from "./select";
import { findTitleClue } from "./title-clue";
import { type VerifySubject, verifyQuestion } from "./verify/verify-question";
import { dropStory, nameStory } from "./views/clause-views";
import { writeCandidates } from "./views/write-candidates";

/** What the generator knows besides its own closed tables: English, and what teachers keep. Without a `ranker` views decide. */
export type Language = { readonly lexicon: Lexicon; readonly ranker: RankerModel | null };

/** `limit`: at most so many questions. `seed` draws option order, distractors and ties, never a key. */
export type GenerateOptions = {
  readonly limit: number;
  readonly types: readonly ("choice" | "cloze")[];
  readonly seed: number;
};

/**
 * Reads an article and writes questions whose answers its sentences prove.
 *
 * `scores`: what the reader network says of each sentence (`listTokens`). The same input gives the same result, to the byte. Fewer questions than `limit` is the normal case; every sentence
 * without one has a reason in `outcomes`.
 */
export function generate(
  document: Document,
  scores: readonly TokenScores[],
  { lexicon, ranker }: Language,
  options: GenerateOptions,
): Generation {
  const reading = readArticle(document, scores, lexicon);
  const { entities, names, found } = reading;
  const article = indexArticle(reading);

  const context = readRankContext(article);
  const plainSentences = reading.sentences.map(({ sentence }) => sentence);
  const titled = { ...document, title: article.title };
  const write = (fact: FoundFact) =>
    writeCandidates(fact, { article, seed: options.seed })
      .filter(({ question }) => options.types.includes(question.type))
      .map((candidate) => verify(candidate, titled, article, plainSentences));
  const verdicts = found
    .flatMap(({ facts }) => facts)
    .flatMap((fact) => {
      const plain = write(fact);
      if (fact.pattern !== "clause" || !plain.some(({ issues }) => issues.some(isBlocking))) return plain;
      const named = plain.some(({ issues }) => lacksContext(issues)) ? write(nameStory(fact)) : [];
      const others = [...named, ...write(dropStory(fact))].filter(({ issues }) => !issues.some(isBlocking));
      return plain.map((verdict) =>
        verdict.issues.some(isBlocking)
          ? (others.find(({ candidate }) => candidate.id === verdict.candidate.id) ?? verdict)
          : verdict,
      );
    });
  const rank = ({ candidate, issues, subject }: Verdict): SoundCandidate => {
    const features = featuresOf({ candidate, issues, subject, context });
    const score =
      ranker === null ? scoreCandidate(candidate, issues, plainSentences.length) : predict(ranker, features);
    const answerType = answerTypeOf(candidate, subject.entities);
    return { candidate: { ...candidate, score }, issues, features, answerType };
  };
  const sound = verdicts.filter(({ issues }) => !issues.some(isBlocking)).map(rank);
  const rejected = verdicts
    .filter(({ issues }) => issues.some(isBlocking))
    .map(({ candidate, issues }) => ({ candidate, issues }));
  const candidates = sound.map(({ candidate }) => candidate);
  const threshold = ranker?.threshold ?? THRESHOLD;
  const { chosen, passedOver } = select(sound, { limit: options.limit, threshold, entities });
  const accepted = balanceKeys(chosen, options.seed);

  return {
    sentences: plainSentences,
    entities,
    mentions: names.map(({ mention }) => mention),
    facts: found.flatMap(({ facts }) => facts.map(({ fact }) => fact)),
    accepted,
    sound,
    passedOver,
    rejected,
    outcomes: explainNotAsked(found, rejected, { sound: candidates, accepted, threshold }),
  };
}

/** Whether all that stops a question is that it does not say enough to be known by. */
const lacksContext = (issues: readonly Issue[]): boolean => {
  const blocking = issues.filter(isBlocking);
  return blocking.length > 0 && blocking.every(({ rule }) => rule === "L4" || rule === "L5");
};

/** A candidate, what the lint said of it, and what the lint was shown. */
type Verdict = { readonly candidate: Candidate; readonly issues: readonly Issue[]; readonly subject: VerifySubject };

/** Lints one question against the sentences and entities it touches; most others have nothing to do with it. */
function verify(candidate: Candidate, document: Document, article: Article, sentences: readonly Sentence[]): Verdict {
  const { fact, question } = candidate;
  const indexes = listSentences(question);
  const near = [...new Set(indexes)].flatMap((index) => sentences[index] ?? []);
  const entities = listTouched(question, indexes, article);
  const subject = { document, sentences: near, entities, fact, question };
  return { candidate, issues: [...verifyQuestion(subject), ...findTitleClue(question, article)], subject };
}

/** Indexes of the sentences a question rests on: its proof, and those of its options. */
function listSentences(question: Question): number[] {
  const options = question.type === "choice" ? question.options : [];
  return [question.evidence.sentenceIndex, ...options.flatMap(({ evidence }) => evidence?.sentenceIndex ?? [])];
}

/** The entities named in these sentences, and by the options themselves. */
function listTouched(question: Question, indexes: readonly number[], { namesIn, byCanonical }: Article): Entity[] {
  const options = question.type === "choice" ? question.options : [];
  const named = indexes.flatMap((index) => namesIn.get(index) ?? []).map(({ entity }) => entity);
  return [...new Set([...named, ...options.flatMap(({ text }) => byCanonical.get(text) ?? [])])];
}
