import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { stemWithGaps } from "@/lib/assessment/validate-edit";
import { readLexicon, readRanker } from "@/lib/data/content-files";
import { scoreDocument } from "@/lib/features/score-document";
import type { Document } from "@/lib/model/article";
import type { SoundCandidate } from "@/lib/model/generation";
import { keyText, type Question } from "@/lib/model/question";
import { createRandom, hashText, shuffle } from "@/lib/model/random";
import type { Features } from "@/lib/model/ranker";
import { sliceSpan } from "@/lib/model/span";
import { generate } from "@/lib/nlp/generate";
import { parseBrief } from "@/prisma/parse-brief";
import { readText } from "./command-line";

const PER_FACT = 2;

/** One question of a sheet. `options`: null for a gap, whose accepted answers stand in `accepted`. */
export type DrawnItem = {
  readonly number: number;
  readonly itemId: string;
  readonly view: string;
  readonly answerType: string;
  readonly stem: string;
  readonly options: readonly string[] | null;
  readonly accepted: readonly string[] | null;
  readonly key: string;
  readonly quote: string;
  /** "alias: Brook → Ada Brook" */
  readonly links: readonly string[];
  readonly features: Features;
};

/** `isOurs`: a brief of content/articles, whose words may stand in a label. */
export type DrawnArticle = {
  readonly name: string;
  readonly title: string | null;
  readonly publishedOn: string | null;
  readonly text: string;
  readonly sha256: string;
  readonly isOurs: boolean;
  readonly items: readonly DrawnItem[];
};

/** Draws up to `count` questions of each article that passed the lint, at most two of one fact, numbered through. */
export async function drawItems(files: readonly string[], count: number, seed: number): Promise<DrawnArticle[]> {
  const articles: DrawnArticle[] = [];
  let number = 0;
  for (const file of files) {
    const document = openArticle(file);
    const items = (await listSound(document, count, seed)).map((sound) => describe(sound, ++number, document.text));
    const { title, text, publishedOn } = document;
    articles.push({
      name: basename(file),
      title,
      publishedOn,
      text,
      sha256: createHash("sha256").update(text, "utf8").digest("hex"),
      isOurs: file.endsWith(".md"),
      items,
    });
  }
  return articles;
}

async function listSound(document: Document, count: number, seed: number): Promise<SoundCandidate[]> {
  const language = { lexicon: readLexicon(), ranker: readRanker() };
  const scores = await scoreDocument(document, language.lexicon);
  const { sound } = generate(document, scores, language, { limit: 10, types: ["choice", "cloze"], seed: 0 });
  const random = createRandom(hashText(`${seed}|${document.text}`));
  const countOf = new Map<string, number>();
  const drawn = shuffle(sound, random).filter(({ candidate: { fact } }) => {
    const known = countOf.get(fact.id) ?? 0;
    countOf.set(fact.id, known + 1);
    return known < PER_FACT;
  });
  const order = new Map(sound.map((one, index) => [one, index]));
  return drawn.slice(0, count).toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

/** A brief of content/articles, or a text whose title and date stand in an index.tsv beside it. */
function openArticle(path: string): Document {
  const content = readText(path);
  if (path.endsWith(".md")) {
    const { title, text, publishedOn } = parseBrief(content);
    return { title, text, publishedOn: publishedOn ?? null };
  }
  const index = join(dirname(path), "index.tsv");
  const rows = existsSync(index) ? readFileSync(index, "utf8").split("\n") : [];
  const [, title, date] = rows.find((line) => line.startsWith(`${basename(path)}\t`))?.split("\t") ?? [];
  return {
    title: title === undefined || title === "" ? null : title,
    text: content,
    publishedOn: date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date) ? date : null,
  };
}

function describe({ candidate, features, answerType }: SoundCandidate, number: number, text: string): DrawnItem {
  const { id, templateId, question } = candidate;
  const { quote, support } = question.evidence;
  return {
    number,
    itemId: id,
    view: templateId,
    answerType,
    stem: shownStem(question),
    options: question.type === "choice" ? question.options.map((option) => option.text) : null,
    accepted:
      question.type === "cloze" ? question.gaps.map((gap) => gap.accepted.map((form) => form.text).join(" | ")) : null,
    key: keyText(question),
    quote,
    links: support.map(({ kind, from, to }) => `${kind}: ${sliceSpan(text, from)} → ${sliceSpan(text, to)}`),
    features,
  };
}

const shownStem = (question: Question): string => (question.type === "choice" ? question.stem : stemWithGaps(question));
