import "server-only";
import { z } from "zod";
import { renameOwnQuiz } from "@/lib/data/quizzes";
import { err, ok, type Result } from "@/lib/model/result";
import type { By } from "@/lib/model/user";
import { isStorable, isVisible } from "./storable-text";

export const renameQuizInput = z.object({ quizId: z.string(), title: z.string().trim().max(300).refine(isStorable) });
export type RenameQuizError = "not-found" | "empty-title";

/** Gives a quiz another title; a version that is published keeps the one it was published with. */
export async function renameQuiz(
  { quizId, title }: z.infer<typeof renameQuizInput>,
  by: By,
): Promise<Result<null, RenameQuizError>> {
  if (!isVisible(title)) return err("empty-title");

  return (await renameOwnQuiz({ quizId, ownerId: by.user.id, title }, by.now)) ? ok(null) : err("not-found");
}
