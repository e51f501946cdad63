import "server-only";
import { createHash } from "node:crypto";
import { z } from "zod";
import { findOwnVersionByText, saveArticleVersion } from "@/lib/data/articles";
import type { Document } from "@/lib/model/article";
import type { ArticleVersionId } from "@/lib/model/ids";
import { err, ok, type Result } from "@/lib/model/result";
import type { By } from "@/lib/model/user";
import { findReadingProblem } from "@/lib/nlp/read/readable";
import { splitSentences } from "@/lib/nlp/read/sentences";
import { loadLanguage } from "./load-language";

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
  | "empty"
  | "too-short"
  | "too-long"
  | "not-text"
  | "not-english"
  | "no-title"
  | "bad-date"
  | "bad-address";

/** Stores a text as it was received, with its sentences. A text this person brought in before is found again. */
export async function importArticle(
  input: ImportArticleInput,
  by: By,
): Promise<Result<{ articleVersionId: ArticleVersionId; isKnown: boolean }, ImportArticleError>> {
  const text = input.text.startsWith("\uFEFF") ? input.text.slice(1) : input.text;
  const problem = findReadingProblem(text) ?? findDetailProblem(input);
  if (problem !== null) return err(problem);

  const sha256 = createHash("sha256").update(text, "utf8").digest("hex");
  const known = await findOwnVersionByText({ ownerId: by.user.id, sha256 });
  if (known !== null) return ok({ articleVersionId: known.id, isKnown: true });

  const document: Document = { title: input.title, text, publishedOn: input.publishedOn || null };
  const articleVersionId = await saveArticleVersion(
    {
      ownerId: by.user.id,
      document,
      title: input.title,
      sha256,
      publisher: input.publisher || hostOf(input.sourceUrl) || "Pasted article",
      sourceUrl: input.sourceUrl || null,
      licence: input.licence ?? null,
      citedSources: input.citedSources ?? [],
      topic: input.topic ?? null,
      slug: slugOf(input.title),
      sentences: splitSentences(document, loadLanguage().lexicon),
    },
    by.now,
  );
  return ok({ articleVersionId, isKnown: false });
}

function findDetailProblem({ title, publishedOn, sourceUrl }: ImportArticleInput): ImportArticleError | null {
  if (title === "") return "no-title";
  if (publishedOn !== "" && !isIsoDay(publishedOn)) return "bad-date";
  return sourceUrl !== "" && hostOf(sourceUrl) === null ? "bad-address" : null;
}

/** "2024-02-30" has the form of a day, but is none. */
function isIsoDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
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
