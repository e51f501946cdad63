import "server-only";
import { z } from "zod";
import { stemWithGaps } from "@/lib/assessment/validate-edit";
import { findOwnVersion } from "@/lib/data/articles";
import type { DraftNotes } from "@/lib/data/draft-notes";
import { keepFacts } from "@/lib/data/facts";
import { findOwnQuizOfArticle, saveDraft } from "@/lib/data/quizzes";
import type { Document } from "@/lib/model/article";
import type { Candidate, Generation, Issue } from "@/lib/model/generation";
import type { QuizId } from "@/lib/model/ids";
import { keyText, type Question } from "@/lib/model/question";
import { err, ok, type Result } from "@/lib/model/result";
import type { By } from "@/lib/model/user";
import type { GenerateOptions } from "@/lib/nlp/generate";
import { verifyQuestion } from "@/lib/nlp/verify/verify-question";
import type { ThreadFailure } from "./keep-thread";
import { othersFirst } from "./others-first";
import { storeReading } from "./store-reading";

export const draftQuizInput = z.object({ articleVersionId: z.string() });
export type DraftQuizError = "not-found" | "no-questions" | ThreadFailure;

/** How a text is read: `generateAside` in the server, `generateHere` where nobody else waits. */
export type Generate = (document: Document, options: GenerateOptions) => Promise<Result<Generation, ThreadFailure>>;

/** As many questions as a teacher looks through in one sitting. */
const OPTIONS: GenerateOptions = { limit: 12, types: ["choice", "cloze"], seed: 0 };

/** Reads an article and drafts a quiz from it. A draft this person has made of the same text is found again. */
export async function draftQuiz(
  input: z.infer<typeof draftQuizInput>,
  by: By,
  generate: Generate,
): Promise<Result<{ quizId: QuizId; isKnown: boolean }, DraftQuizError>> {
  if (by.user.role !== "teacher") return err("not-found");
  const version = await findOwnVersion({ versionId: input.articleVersionId, ownerId: by.user.id });
  if (version === null) return err("not-found");
  const owned = { ownerId: by.user.id, articleVersionId: version.id };
  const known = await findOwnQuizOfArticle(owned);
  if (known !== null) return ok({ quizId: known, isKnown: true });

  const found = await generate(version.document, OPTIONS);
  if (!found.ok) return found;
  const generation = await storeReading(version, found.value, by.now);
  if (generation.accepted.length === 0) return err("no-questions");

  const facts = generation.accepted.map(({ fact }) => fact);
  const factIds = await keepFacts(version.id, facts, by.now);
  await othersFirst();
  const questions = generation.accepted.map((candidate) => ({
    factId: storedFactId(factIds, candidate),
    templateId: candidate.templateId,
    body: candidate.question,
    issues: warningsOf(candidate, generation, version.document),
  }));
  const draft = { ...owned, title: version.title, notes: notesOf(generation), questions };
  await othersFirst();
  const saved = await saveDraft(draft, by.now);
  // Another request of the same person may have drafted it while this one was reading.
  const quizId = saved ?? (await findOwnQuizOfArticle(owned));
  return quizId === null ? err("not-found") : ok({ quizId, isKnown: saved === null });
}

function storedFactId(ids: ReadonlyMap<string, string>, { fact }: Candidate): string {
  const id = ids.get(fact.id);
  if (id === undefined) throw new Error(`fact ${fact.id} was not stored`);
  return id;
}

const warningsOf = ({ fact, question }: Candidate, { sentences, entities }: Generation, document: Document): Issue[] =>
  verifyQuestion({ document, sentences, entities, fact, question });

/** What the studio shows beside the questions: those the lint turned down, and sentences without one. */
const notesOf = ({ rejected, outcomes }: Generation): DraftNotes => ({
  rejected: rejected.map(({ candidate: { question }, issues }) => ({
    stem: readableStem(question),
    key: keyText(question),
    sentenceIndex: question.evidence.sentenceIndex,
    reasons: issues.map(({ detail }) => detail),
  })),
  notAsked: outcomes
    .filter(({ asked }) => asked === 0)
    .map(({ sentenceIndex, reasons }) => ({ sentenceIndex, reasons: [...reasons] })),
});

const readableStem = (question: Question): string =>
  question.type === "cloze" ? stemWithGaps(question) : question.stem;
