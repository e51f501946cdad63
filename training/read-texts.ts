import type { ReaderNetwork } from "@/lib/data/reader-network";
import type { Lexicon } from "@/lib/model/lexicon";
import type { CoreferenceLink, Token } from "@/lib/model/reading";
import { resolveCoreference } from "@/lib/nlp/coreference/resolve-coreference";
import { type LinkedName, linkEntities } from "@/lib/nlp/entities/link-entities";
import { findNames } from "@/lib/nlp/mentions/find-names";
import { buildGazetteer } from "@/lib/nlp/mentions/gazetteer";
import { encodeTokens } from "@/lib/nlp/read/features";
import { listTokens, type ReadSentence, readDocument } from "@/lib/nlp/read/read";
import type { GoldDocument } from "./gold-document";

/** A document as the annotators have it and as the product reads its raw text. */
export type ReadText = {
  readonly gold: GoldDocument;
  readonly tokens: readonly Token[];
  readonly sentences: readonly ReadSentence[];
  readonly names: readonly LinkedName[];
  readonly links: readonly CoreferenceLink[];
};

/** Reads raw texts as the product does, one after the other; nobody looks for facts here. */
export async function readTexts(
  { vocabulary, score }: ReaderNetwork,
  lexicon: Lexicon,
  documents: readonly GoldDocument[],
): Promise<readonly ReadText[]> {
  const gazetteer = buildGazetteer(lexicon);
  const texts: ReadText[] = [];
  for (const gold of documents) {
    const document = { title: null, text: gold.text, publishedOn: null };
    const tokens = listTokens(document, lexicon);
    const forms = tokens.map((sentence) => sentence.map(({ text }) => text));
    const scores = await score(forms.map((sentence) => encodeTokens(sentence, vocabulary)));
    const sentences = readDocument(document, lexicon, scores);
    const linked = linkEntities(sentences, findNames(sentences, gazetteer), gazetteer);
    const links = resolveCoreference(sentences, linked, lexicon);
    texts.push({ gold, tokens: tokens.flat(), sentences, names: linked.names, links });
  }
  return texts;
}
