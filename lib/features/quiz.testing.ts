import { keepFacts } from "@/lib/data/facts";
import { saveDraft } from "@/lib/data/quizzes";
import { saveReading } from "@/lib/data/readings";
import { saveArticleVersion } from "@/lib/data/save-article";
import { sha256Of } from "@/lib/data/text-hash";
import type { Fact } from "@/lib/model/fact";
import type { QuizId } from "@/lib/model/ids";
import type { Evidence, Question } from "@/lib/model/question";
import type { Sentence } from "@/lib/model/reading";
import type { User } from "@/lib/model/user";
import { decideQuestion } from "./decide-question";
import { MONDAY } from "./people.testing";
import { publishQuiz } from "./publish-quiz";
import { readQuizDraft } from "./read-quiz-draft";

const SENTENCES = [
  "Harbour ministers met in Port Quillon on 3 May 2024.",
  "Ana Bergqvist signed the accord for Norland.",
  "The accord covers 12 harbours, and Estria pays for it.",
];
/** The article behind every quiz of these tests; its names stand nowhere else, so a leak is easy to see. */
export const ARTICLE_TEXT = SENTENCES.join(" ");

const sentences: Sentence[] = SENTENCES.map((text, index) => {
  const start = ARTICLE_TEXT.indexOf(text);
  return { index, paragraph: 0, zone: "body", span: { start, end: start + text.length } };
});

function evidenceOf(sentenceIndex: number, answer: string): Evidence {
  const quote = SENTENCES[sentenceIndex] ?? "";
  const start = ARTICLE_TEXT.indexOf(quote);
  const at = ARTICLE_TEXT.indexOf(answer, start);
  return {
    sentenceIndex,
    sentence: { start, end: start + quote.length },
    answer: { start: at, end: at + answer.length },
    quote,
    support: [],
  };
}

const wrong = (text: string, why: string) =>
  ({ id: text, text, isKey: false, tier: "other-fact", why, evidence: null }) as const;

/** "Which country pays …?", with Estria as its key. */
const choiceQuestion: Question = {
  type: "choice",
  stem: "Which country pays for the accord that covers 12 harbours?",
  maxScore: 1,
  evidence: evidenceOf(2, "Estria"),
  options: [
    wrong("Norland", "CANARY-WHY Norland only signed."),
    { id: "Estria", text: "Estria", isKey: true, tier: null, why: "CANARY-WHY the key", evidence: null },
    wrong("Kalland", "CANARY-WHY Kalland is not named."),
  ],
};

/** A gap for "Ana Bergqvist". */
const clozeQuestion: Question = {
  type: "cloze",
  stem: " signed the accord on harbours for Norland.",
  maxScore: 1,
  evidence: evidenceOf(1, "Ana Bergqvist"),
  gaps: [
    {
      id: "g1",
      at: 0,
      kind: "person",
      accepted: [
        { text: "Ana Bergqvist", credit: 1, from: "article" },
        { text: "Bergqvist", credit: 1, from: "alias" },
      ],
      refused: ["Norland", "Estria"],
      value: null,
    },
  ],
};

const factOf = (question: Question): Fact => ({
  id: `f_${question.type}`,
  kind: "event",
  predicate: { lemma: "sign", span: question.evidence.answer, tense: "past", isNegated: false },
  roles: [],
  modality: "asserted",
  speaker: null,
  hedges: [],
  asOf: null,
  sentenceIndex: question.evidence.sentenceIndex,
  proof: question.evidence.sentence,
  support: [],
  confidence: 1,
  ruleId: "test",
});

/** A draft of two questions, a choice and a cloze, none of them decided on. */
export async function aDraftQuiz(teacher: User): Promise<QuizId> {
  const questions = [choiceQuestion, clozeQuestion];
  const articleVersionId = await saveArticleVersion(
    {
      ownerId: teacher.id,
      document: { title: "Harbour accord", text: ARTICLE_TEXT, publishedOn: "2024-05-04" },
      title: "Harbour accord",
      sha256: sha256Of(ARTICLE_TEXT),
      publisher: "Harbour Weekly",
      sourceUrl: null,
      licence: null,
      citedSources: [],
      topic: null,
      slug: "harbour-accord",
      sentences,
    },
    MONDAY,
  );
  if (articleVersionId === null) throw new Error("this teacher has this article already");
  const facts = questions.map(factOf);
  await saveReading(articleVersionId, { entities: [], mentions: [], facts }, MONDAY);
  const factIds = await keepFacts(articleVersionId, facts, MONDAY);
  const quizId = await saveDraft(
    {
      ownerId: teacher.id,
      articleVersionId,
      title: "Harbour accord",
      notes: { rejected: [], notAsked: [] },
      questions: questions.map((body) => ({
        factId: factIds.get(`f_${body.type}`) ?? "",
        templateId: "test",
        body,
        issues: [],
      })),
    },
    MONDAY,
  );
  if (quizId === null) throw new Error("this teacher has a quiz of this article already");
  return quizId;
}

/** The same quiz with both questions approved and published as version 1. */
export async function aPublishedQuiz(teacher: User): Promise<QuizId> {
  const quizId = await aDraftQuiz(teacher);
  const by = { user: teacher, now: MONDAY };
  const draft = await readQuizDraft(quizId, by);
  for (const { id, versionNumber } of draft?.questions ?? [])
    await decideQuestion({ quizId, questionId: id, versionNumber, decision: "approve" }, by);
  await publishQuiz({ quizId }, by);
  return quizId;
}
