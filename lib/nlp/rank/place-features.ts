import type { Article } from "@/lib/nlp/distractors/article";
import { formOf, isCapitalised, stemOf, wordForms } from "@/lib/nlp/verify/subject";
import { FUNCTION_WORDS } from "@/lib/nlp/verify/word-lists";
import type { Feature, Judged } from "./features";

/** What the features of all candidates of an article share. */
export type RankContext = {
  readonly article: Article;
  /** Content stems of the title, and of the first paragraph of the body. */
  readonly titleStems: ReadonlySet<string>;
  readonly leadStems: ReadonlySet<string>;
  readonly leadParagraph: number | null;
  /** How often each capitalised word stands in the article, in lower case. */
  readonly capitalised: ReadonlyMap<string, number>;
};

/** Gathers it, once for each article. */
export function readRankContext(article: Article): RankContext {
  const leadParagraph = article.sentences.find(({ sentence }) => sentence.zone === "body")?.sentence.paragraph ?? null;
  const lead = article.sentences.filter(({ sentence }) => sentence.paragraph === leadParagraph);
  return {
    article,
    titleStems: contentStems(wordForms(article.title ?? "")),
    leadStems: contentStems(lead.flatMap(({ words }) => words.map(({ text }) => formOf(text)))),
    leadParagraph,
    capitalised: countCapitalised(article),
  };
}

function countCapitalised({ sentences }: Article): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of sentences.flatMap(({ words }) => words)) {
    if (!isCapitalised(text)) continue;
    const form = formOf(text);
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return counts;
}

/** Where in the article the proof stands, and how near it is to what the article is about. */
export function listPlaceFeatures({ candidate: { fact }, context }: Judged): Feature[] {
  const { sentences } = context.article;
  const place = sentences[fact.sentenceIndex];
  const inProof = (place?.words ?? []).filter(
    ({ span }) => span.start >= fact.proof.start && span.end <= fact.proof.end,
  );
  const stems = [...contentStems(inProof.map(({ text }) => formOf(text)))];
  return [
    ["position", fact.sentenceIndex / Math.max(1, sentences.length)],
    ["in-lead", place !== undefined && place.sentence.paragraph === context.leadParagraph ? 1 : 0],
    ["like-title", shareIn(stems, context.titleStems)],
    ["like-lead", shareIn(stems, context.leadStems)],
    [`zone:${place?.sentence.zone ?? "body"}`, 1],
  ];
}

const contentStems = (forms: readonly string[]): ReadonlySet<string> =>
  new Set(forms.filter((form) => form.length > 3 && !FUNCTION_WORDS.has(form)).map(stemOf));

/** How many of them are there, of five or more as of five: a long proof is not less to the point. */
const shareIn = (stems: readonly string[], wanted: ReadonlySet<string>): number =>
  stems.length === 0 ? 0 : Math.min(1, stems.filter((stem) => wanted.has(stem)).length / Math.min(5, stems.length));
