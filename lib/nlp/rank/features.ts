import type { Candidate, Issue } from "@/lib/model/generation";
import { keyText } from "@/lib/model/question";
import type { Features } from "@/lib/model/ranker";
import { scoreCandidate } from "@/lib/nlp/score";
import type { VerifySubject } from "@/lib/nlp/verify/subject";
import { listAnswerFeatures } from "./answer-features";
import { answerTypeOf } from "./answer-type";
import { listFactFeatures } from "./fact-features";
import { listOptionFeatures } from "./option-features";
import { listPlaceFeatures, type RankContext } from "./place-features";
import { listRiskFeatures } from "./risk-features";
import { listStemFeatures } from "./stem-features";

/** A candidate with what the lint was shown and what it said. */
export type Judged = {
  readonly candidate: Candidate;
  readonly issues: readonly Issue[];
  readonly subject: VerifySubject;
  readonly context: RankContext;
};

/** Name and value; values lie in 0..1 unless their list says otherwise. */
export type Feature = readonly [name: string, value: number];

/** Everything the ranker is told about a candidate. Names in the order of the lists; the same candidate gives the same bytes. */
export function featuresOf(judged: Judged): Features {
  const { candidate, issues } = judged;
  const answerType = answerTypeOf(candidate, judged.subject.entities);
  const all: Feature[] = [
    ...listFactFeatures(judged),
    ...listPlaceFeatures(judged),
    ...listStemFeatures(judged),
    ...listAnswerFeatures(judged),
    ...listRiskFeatures(judged),
    ...listOptionFeatures(candidate.question, keyText(candidate.question)),
    ["guess", scoreCandidate(candidate, issues, judged.context.article.sentences.length)],
    [`view:${candidate.templateId}`, 1],
    [`answer:${answerType}`, 1],
    [`view-answer:${candidate.templateId}|${answerType}`, 1],
    ...issues.map(({ rule }): Feature => [`lint:${rule}`, 1]),
  ];
  return Object.fromEntries(all.filter(([, value]) => value !== 0).map(([name, value]) => [name, round(value)]));
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
