import type { Document } from "@/lib/model/article";
import type { Lexicon } from "@/lib/model/lexicon";
import type { CoreferenceLink } from "@/lib/model/reading";
import { sliceSpan } from "@/lib/model/span";
import type { TokenScores } from "@/lib/model/token-scores";
import { resolveCoreference } from "./coreference/resolve-coreference";
import { type Linked, linkEntities } from "./entities/link-entities";
import { extractFacts, type SentenceFacts } from "./facts/extract-facts";
import { findNames } from "./mentions/find-names";
import { buildGazetteer, type Gazetteer } from "./mentions/gazetteer";
import { type ReadSentence, readDocument } from "./read/read";
import { resolveTimes, type TimeConflict } from "./values/resolve-times";

/** Everything that is read of one article. `anchor`: the ISO day it speaks from, null when the text gives none. */
export type Reading = Linked & {
  readonly text: string;
  /** The title that was given, else the headline of the text; null when there is neither. */
  readonly title: string | null;
  readonly sentences: readonly ReadSentence[];
  readonly gazetteer: Gazetteer;
  readonly anchor: string | null;
  /** Times that contradict another time, or the day of publication. They have no value anywhere. */
  readonly conflicts: readonly TimeConflict[];
  /** Pronouns and descriptions that were read as names. */
  readonly links: readonly CoreferenceLink[];
  /** One entry for each sentence. */
  readonly found: readonly SentenceFacts[];
};

/**
 * Reads an article: sentences, trees, names, what they mean, and the facts.
 *
 * `scores`: what the reader network says of `listTokens`, one entry for each sentence.
 */
export function readArticle(document: Document, scores: readonly TokenScores[], lexicon: Lexicon): Reading {
  const { text } = document;
  const gazetteer = buildGazetteer(lexicon);
  const sentences = readDocument(document, lexicon, scores);
  const { anchor, times, conflicts } = resolveTimes(sentences, document);
  const { entities, names } = linkEntities(sentences, findNames(sentences, gazetteer), gazetteer);
  const links = resolveCoreference(sentences, { entities, names }, lexicon);
  const found = extractFacts({ text, sentences, names, links, times }, { gazetteer, anchor: anchor?.iso ?? null });
  const title = document.title ?? headlineOf(sentences, text);
  return { text, title, sentences, gazetteer, anchor: anchor?.iso ?? null, conflicts, entities, names, links, found };
}

function headlineOf(sentences: readonly ReadSentence[], text: string): string | null {
  const headline = sentences.find(({ sentence }) => sentence.zone === "headline")?.sentence.span;
  return headline === undefined ? null : sliceSpan(text, headline).trim();
}
