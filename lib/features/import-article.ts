import "server-only";
import { z } from "zod";
import { findOwnVersionByText } from "@/lib/data/articles";
import { type NewArticleVersion, saveArticleVersion } from "@/lib/data/save-article";
import { sha256Of } from "@/lib/data/text-hash";
import type { Document } from "@/lib/model/article";
import type { ArticleVersionId } from "@/lib/model/ids";
import type { Lexicon } from "@/lib/model/lexicon";
import { err, ok, type Result } from "@/lib/model/result";
import type { By } from "@/lib/model/user";
import { findReadingProblem } from "@/lib/nlp/read/readable";
import { splitSentences } from "@/lib/nlp/read/sentences";
import { loadLanguage } from "./load-language";
import { othersFirst } from "./others-first";
import { isStorable, isVisible } from "./storable-text";

export const importArticleInput = z.object({
  title: z.string().trim().max(300),
  text: z.string(),
  publishedOn: z.string().trim(),
  sourceUrl: z.string().trim().max(2000),
  publisher: z.string().trim().max(120),
  licence: z.string().trim().max(200).optional(),
  topic: z.string().trim().max(60).optional(),
  citedSources: z.array(z.object({ name: z.string(), address: z.string() })).optional(),
});
export type ImportArticleInput = z.infer<typeof importArticleInput>;
export type ImportArticleError =
  | "not-allowed"
  | "empty"
  | "too-short"
  | "too-long"
  | "not-text"
  | "not-english"
  | "no-title"
  | "bad-date"
  | "bad-address";

/** Two requests with one text, or one slug, can cross once; more often would be a fault of ours. */
const MOST_TRIES = 3;

/** Stores a text as it was received, with its sentences. A text this person brought in before is found again. */
export async function importArticle(
  input: ImportArticleInput,
  by: By,
): Promise<Result<{ articleVersionId: ArticleVersionId; isKnown: boolean }, ImportArticleError>> {
  const text = input.text.startsWith("\uFEFF") ? input.text.slice(1) : input.text;
  if (by.user.role !== "teacher") return err("not-allowed");
  const problem = findReadingProblem(text) ?? findDetailProblem(input, text);
  if (problem !== null) return err(problem);
  await othersFirst();

  const own = { ownerId: by.user.id, sha256: sha256Of(text) };
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const known = await findOwnVersionByText(own);
    if (known !== null) return ok({ articleVersionId: known.id, isKnown: true });
    const { lexicon } = loadLanguage();
    await othersFirst();
    const articleVersionId = await saveArticleVersion({ ...own, ...toNewVersion(input, text, lexicon) }, by.now);
    if (articleVersionId !== null) return ok({ articleVersionId, isKnown: false });
  }
  throw new Error(`article ${own.sha256} could be neither found nor stored`);
}

function toNewVersion(
  input: ImportArticleInput,
  text: string,
  lexicon: Lexicon,
): Omit<NewArticleVersion, "ownerId" | "sha256"> {
  const document: Document = { title: input.title, text, publishedOn: input.publishedOn || null };
  return {
    document,
    title: input.title,
    publisher: input.publisher || hostOf(input.sourceUrl) || "Pasted article",
    sourceUrl: input.sourceUrl || null,
    licence: input.licence ?? null,
    citedSources: input.citedSources ?? [],
    topic: input.topic ?? null,
    slug: slugOf(input.title),
    sentences: splitSentences(document, lexicon),
  };
}

function findDetailProblem(input: ImportArticleInput, text: string): ImportArticleError | null {
  const { title, publishedOn, sourceUrl, publisher } = input;
  if (![text, title, sourceUrl, publisher].every(isStorable)) return "not-text";
  if (!isVisible(title)) return "no-title";
  if (publishedOn !== "" && !isIsoDay(publishedOn)) return "bad-date";
  return sourceUrl !== "" && hostOf(sourceUrl) === null ? "bad-address" : null;
}

/** "2024-02-30" has the form of a day, but is none. */
function isIsoDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCFullYear() > 0 && date.toISOString().slice(0, 10) === text;
}

/** The host of a web address; null for anything else, "javascript:" among it. */
function hostOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === "http:" || protocol === "https:" ? hostname : null;
}

/** "US, Japan sign pact" → "us-japan-sign-pact": what an address shows of a title. */
function slugOf(title: string): string {
  const words = title
    .normalize("NFKD")
    .toLowerCase()
    .split(/[^a-z0-9]/)
    .filter((word) => word !== "");
  return words.slice(0, 10).join("-").slice(0, 80) || "article";
}
