import "server-only";
import { z } from "zod";
import { openAttempt } from "@/lib/data/attempts";
import { findLatestVersion } from "@/lib/data/quiz-versions";
import type { AttemptId } from "@/lib/model/ids";
import { err, ok, type Result } from "@/lib/model/result";
import type { By } from "@/lib/model/user";

export const startAttemptInput = z.object({ quizId: z.string() });

/** Opens an attempt on the latest version of a published quiz, or goes on with the one that is open. */
export async function startAttempt(
  { quizId }: z.infer<typeof startAttemptInput>,
  by: By,
): Promise<Result<AttemptId, "not-found">> {
  const version = await findLatestVersion(quizId);
  if (version === null) return err("not-found");

  const pinned = { userId: by.user.id, quizId: version.quizId, quizVersionId: version.id };
  return ok(await openAttempt(pinned, by.now));
}
