import type { ArticleId, ArticleVersionId } from "./ids";

/**
 * What the generator reads. `text` is kept as received, without a leading byte-order mark;
 * every `Span` indexes it.
 */
export type Document = {
  readonly title: string | null;
  readonly text: string;
  /** ISO date, "2026-11-23"; the anchor of "on Monday" when the text has no dateline. */
  readonly publishedOn: string | null;
};

/** Where the facts of one of our own briefs can be checked. */
export type CitedSource = { readonly name: string; readonly address: string };

/** One immutable text of an article. The same text is the same version. */
export type ArticleVersion = {
  readonly id: ArticleVersionId;
  readonly articleId: ArticleId;
  readonly slug: string;
  /** Counts from 1 within the article. */
  readonly number: number;
  readonly title: string;
  readonly document: Document;
  /** SHA-256 of the UTF-8 text, hex. */
  readonly sha256: string;
  readonly publisher: string;
  readonly sourceUrl: string | null;
  readonly licence: string | null;
  readonly citedSources: readonly CitedSource[];
  readonly retrievedAt: Date;
};
