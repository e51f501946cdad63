"use server";
import { redirect } from "next/navigation";
import type { Refusal } from "@/app/_ui/form-state";
import { textsOf } from "@/app/_ui/form-text";
import { requireUser } from "@/lib/auth/session";
import { type DraftQuizError, draftQuiz } from "@/lib/features/draft-quiz";
import { generateAside } from "@/lib/features/generate-aside";
import { type ImportArticleError, importArticle, importArticleInput } from "@/lib/features/import-article";

export async function importArticleAction(_previous: Refusal | null, form: FormData): Promise<Refusal | null> {
  const user = await requireUser("teacher", "/teach/articles/new");
  const values = textsOf(form, ["text", "title", "publishedOn", "sourceUrl", "publisher"]);
  const input = importArticleInput.safeParse(values);
  if (!input.success) {
    const field = String(input.error.issues[0]?.path[0] ?? "");
    return { field: field in values ? field : null, message: "This is too long. Shorten it.", values };
  }

  const by = { user, now: new Date() };
  const imported = await importArticle(input.data, by);
  if (!imported.ok) return { ...IMPORT_MESSAGES[imported.error], values };

  const drafted = await draftQuiz({ articleVersionId: imported.value.articleVersionId }, by, generateAside);
  if (!drafted.ok) return { ...DRAFT_MESSAGES[drafted.error], values };
  redirect(`/teach/quizzes/${drafted.value.quizId}/edit${drafted.value.isKnown ? "?known=yes" : ""}`);
}

const IMPORT_MESSAGES: Record<ImportArticleError, { field: string; message: string }> = {
  "not-allowed": { field: "text", message: "Only a teacher can bring in an article. Sign in as one and try again." },
  empty: { field: "text", message: "There is no text yet. Paste the article here." },
  "too-short": { field: "text", message: "This is too short to ask about. Paste the whole article." },
  "too-long": { field: "text", message: "This is longer than Lede reads at once. Paste one article, or a part of it." },
  "not-text": { field: "text", message: "This does not look like text. Copy the words of the article, not the file." },
  "not-english": { field: "text", message: "This does not look like English, the one language Lede reads so far." },
  "no-title": { field: "title", message: "Give the article a title." },
  "bad-date": {
    field: "publishedOn",
    message: "This is not a day of the calendar. Write it as 2024-07-29, or leave it empty.",
  },
  "bad-address": { field: "sourceUrl", message: "Start the address with https:// or http://, or leave it empty." },
};
const DRAFT_MESSAGES: Record<DraftQuizError, { field: string | null; message: string }> = {
  "not-found": { field: null, message: "The article could not be found again. Press the button once more." },
  "no-questions": {
    field: "text",
    message:
      "Lede found no sentence here that it can ask about safely. A report with names, dates and numbers works best.",
  },
  "too-slow": {
    field: "text",
    message:
      "Reading this took longer than ten seconds, so there are no questions yet. Try again, or paste a part of it.",
  },
  busy: { field: null, message: "Other articles are being read just now. Press the button again in a minute." },
  failed: {
    field: "text",
    message: "Lede broke down over this text. Press the button once more; if that does not help, paste a part of it.",
  },
};
