import "server-only";
import type { ArticleVersion, CitedSource } from "@/lib/model/article";
import type { Sentence, Zone } from "@/lib/model/reading";
import { sliceSpan } from "@/lib/model/span";

/** An article as a page shows it: paragraphs of sentences, and the characters between them as received. */
export type ArticleView = {
  readonly versionId: string;
  readonly slug: string;
  readonly number: number;
  readonly title: string;
  readonly publisher: string;
  readonly publishedOn: string | null;
  readonly sourceUrl: string | null;
  readonly licence: string | null;
  readonly citedSources: readonly CitedSource[];
  readonly paragraphs: readonly { readonly zone: Zone; readonly sentences: readonly SentenceView[] }[];
};

export type SentenceView = {
  readonly index: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the sentence before, in the same paragraph, and this one: usually a blank. */
  readonly before: string;
};

/** Lays out a version for a page. `sentences` must be those of this version, in order. */
export function toArticleView(version: ArticleVersion, sentences: readonly Sentence[]): ArticleView {
  const { id, slug, number, title, publisher, sourceUrl, licence, citedSources, document } = version;
  return {
    versionId: id,
    slug,
    number,
    title,
    publisher,
    publishedOn: document.publishedOn,
    sourceUrl,
    licence,
    citedSources,
    paragraphs: Object.values(groupByParagraph(sentences)).map((group) => ({
      zone: group.find(({ zone }) => zone !== "dateline")?.zone ?? "body",
      sentences: group.map((sentence, position) => {
        const previous = group[position - 1];
        return {
          index: sentence.index,
          text: sliceSpan(document.text, sentence.span),
          ...sentence.span,
          before: previous === undefined ? "" : document.text.slice(previous.span.end, sentence.span.start),
        };
      }),
    })),
  };
}

/** Keyed by paragraph number, so `Object.values` comes back in reading order. */
function groupByParagraph(sentences: readonly Sentence[]): Record<number, Sentence[]> {
  const groups: Record<number, Sentence[]> = {};
  for (const sentence of sentences) {
    groups[sentence.paragraph] ??= [];
    groups[sentence.paragraph]?.push(sentence);
  }
  return groups;
}
