import "server-only";
import { z } from "zod";
import { applyEdit, type EditProblem } from "@/lib/assessment/validate-edit";
import { findOwnVersion } from "@/lib/data/articles";
import { listEntities } from "@/lib/data/entities";
import { findQuestionFact } from "@/lib/data/facts";
import { addQuestionVersion, findDraftQuestion } from "@/lib/data/questions";
import { listSentences } from "@/lib/data/sentences";
import type { Issue } from "@/lib/model/generation";
import type { ArticleVersionId } from "@/lib/model/ids";
import type { Question } from "@/lib/model/question";
import { err, ok, type Result } from "@/lib/model/result";
import type { By } from "@/lib/model/user";
import { verifyQuestion } from "@/lib/nlp/verify/verify-question";
import { storableText } from "./storable-text";

export const editQuestionInput = z.object({
  quizId: z.string(),
  questionId: z.string(),
  /** The wording the teacher was looking at. */
  versionNumber: z.coerce.number().int(),
  stem: storableText.max(5000),
  options: z
    .array(z.object({ id: z.string(), text: storableText.max(5000) }))
    .max(20)
    .nullable(),
  /** Per gap, the accepted answers, key first. */
  accepted: z
    .array(z.array(storableText.max(5000)).max(100))
    .max(20)
    .nullable(),
});
export type EditQuestionInput = z.infer<typeof editQuestionInput>;
export type EditQuestionError = "not-found" | "stale" | EditProblem;

/** Stores a teacher's wording as the next version of a question, with what the lint says of it. */
export async function editQuestion(
  input: EditQuestionInput,
  by: By,
): Promise<Result<{ issues: readonly Issue[] }, EditQuestionError>> {
  const question = await findDraftQuestion({ ...input, ownerId: by.user.id });
  if (question === null) return err("not-found");
  if (question.latest.number !== input.versionNumber) return err("stale");

  const edited = applyEdit(question.latest.body, input);
  if (!edited.ok) return edited;

  const issues = await lint(edited.value, { questionId: question.id, versionId: question.articleVersionId }, by);
  const { id: questionId, articleVersionId, latest } = question;
  const wording = { questionId, articleVersionId, number: latest.number + 1, templateId: latest.templateId };
  const isAdded = await addQuestionVersion({ ...wording, body: edited.value, origin: "edited", issues }, by.now);
  return isAdded ? ok({ issues }) : err("stale");
}

async function lint(
  question: Question,
  of: { questionId: string; versionId: ArticleVersionId },
  by: By,
): Promise<Issue[]> {
  const [version, sentences, entities, fact] = await Promise.all([
    findOwnVersion({ versionId: of.versionId, ownerId: by.user.id }),
    listSentences(of.versionId),
    listEntities(of.versionId),
    findQuestionFact(of.questionId),
  ]);
  if (version === null) throw new Error(`article version ${of.versionId} of a question is gone`);
  return verifyQuestion({ document: version.document, sentences, entities, fact, question });
}
