import type { ArticleView } from "@/lib/features/view-article";

/** A sentence of the article with a stretch of it to underline, in UTF-16 units of `text`. */
export type DemoSentence = {
  readonly index: number;
  readonly text: string;
  readonly answer: { readonly start: number; readonly end: number };
};
/** `key` proves the right answer; `before` and `after` disprove the wrong options beside it. */
export type DemoSentences = Readonly<Record<"before" | "key" | "after", DemoSentence>>;

/** The sentences that the demo stands on; null when the article no longer says one of them. */
export function findDemoSentences({ paragraphs }: Pick<ArticleView, "paragraphs">): DemoSentences | null {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  const before = find(sentences, "the Camp David summit of August 18, 2023", "August 18, 2023");
  const key = find(sentences, "In December 2023, the three governments began sharing data", "In December 2023");
  const after = find(sentences, "In June 2024, the United States, Japan and South Korea held an exercise", "June 2024");
  return before === null || key === null || after === null ? null : { before, key, after };
}

type Sentence = { readonly index: number; readonly text: string };

function find(sentences: readonly Sentence[], saying: string, answer: string): DemoSentence | null {
  const sentence = sentences.find(({ text }) => text.includes(saying));
  if (sentence === undefined) return null;
  const start = sentence.text.indexOf(saying) + saying.indexOf(answer);
  return { index: sentence.index, text: sentence.text, answer: { start, end: start + answer.length } };
}
