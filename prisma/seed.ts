import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { hashPassword } from "@/lib/auth/password";
import { createUser, findCredentials, setPasswordHash } from "@/lib/data/users";
import { decideQuestion } from "@/lib/features/decide-question";
import { draftQuiz } from "@/lib/features/draft-quiz";
import { generateHere } from "@/lib/features/generate-here";
import { importArticle } from "@/lib/features/import-article";
import { publishQuiz } from "@/lib/features/publish-quiz";
import { readQuizDraft } from "@/lib/features/read-quiz-draft";
import { isBlocking } from "@/lib/model/generation";
import type { By, User, UserRole } from "@/lib/model/user";
import { parseBrief } from "./parse-brief";

// Loads content/articles and publishes a quiz of each, through the same use cases as a teacher would. Running it again
// adds what is new and leaves the rest alone.

const folder = path.resolve(import.meta.dirname, "../content/articles");

/** A demo person with the password of this installation; without LEDE_DEMO_PASSWORD nobody can sign in as them. */
async function ensurePerson(role: UserRole, name: string): Promise<User> {
  const email = `${role}@lede.test`;
  const password = process.env.LEDE_DEMO_PASSWORD;
  const passwordHash = password ? await hashPassword(password) : null;
  const known = await findCredentials(email);
  if (known !== null) {
    await setPasswordHash(known.user.id, passwordHash);
    return known.user;
  }
  const user = await createUser({ name, email, passwordHash, role, isGuest: false }, new Date());
  if (user === null) throw new Error(`${email} was taken between two looks`);
  return user;
}

/** What went wrong with a brief; null when its quiz stands. One that was interrupted halfway is taken up again. */
async function loadBrief(file: string, by: By): Promise<string | null> {
  const imported = await importArticle(parseBrief(readFileSync(path.join(folder, file), "utf8")), by);
  if (!imported.ok) return imported.error;
  const drafted = await draftQuiz({ articleVersionId: imported.value.articleVersionId }, by, generateHere);
  if (!drafted.ok) return drafted.error;
  const { quizId } = drafted.value;
  const draft = await readQuizDraft(quizId, by);
  if (draft === null || draft.version !== null) return null;
  for (const { id: questionId, versionNumber, issues } of draft.questions)
    if (!issues.some(isBlocking)) await decideQuestion({ quizId, questionId, versionNumber, decision: "approve" }, by);
  const published = await publishQuiz({ quizId }, by);
  return published.ok ? null : published.error;
}

const teacher = await ensurePerson("teacher", "Demo teacher");
await ensurePerson("student", "Demo student");
const files = readdirSync(folder).filter((name) => name.endsWith(".md"));
let failed = 0;
for (const file of files.sort().reverse()) {
  const problem = await loadBrief(file, { user: teacher, now: new Date() });
  if (problem === null) continue;
  failed++;
  console.error(`content/articles/${file}: ${problem}`);
}
console.log(`${files.length - failed} of ${files.length} briefs are in the database.`);
process.exit(failed === 0 ? 0 : 1);
