import { expect, test } from "vitest";
import { scoreDocument } from "@/lib/features/score-document";
import { findNames } from "@/lib/nlp/mentions/find-names";
import { buildGazetteer } from "@/lib/nlp/mentions/gazetteer";
import { readDocument } from "@/lib/nlp/read/read";
import { aText, lexicon } from "@/lib/nlp/reading.testing";
import { type Linked, linkEntities } from "./link-entities";
import { isSamePerson } from "./person-names";

async function link(text: string): Promise<Linked> {
  const document = aText(text);
  const gazetteer = buildGazetteer(lexicon);
  const sentences = readDocument(document, lexicon, await scoreDocument(document, lexicon));
  return linkEntities(sentences, findNames(sentences, gazetteer), gazetteer);
}

async function entitiesOf(text: string): Promise<Record<string, string>> {
  const { entities } = await link(text);
  return Object.fromEntries(entities.map(({ canonical, type }) => [canonical, type]));
}

test.each([
  [
    "title is no part of the name",
    "They met Norwegian Defence Minister Ada Brook.",
    { "Ada Brook": "person", Norwegian: "demonym" },
  ],
  ["numeral inside a name", "They quoted Article Five at length.", { "Article Five": "unknown" }],
  ["of inside an institution", "She joined the Bank of England in spring.", { "Bank of England": "government-body" }],
  ["of behind a person", "They met Karsten Warholm of Norway.", { "Karsten Warholm": "person", Norway: "country" }],
  ["country with two words", "The New Zealand team won.", { "New Zealand": "country" }],
  ["possessive ends a name", "They saw Norway’s King Harald.", { Norway: "country", Harald: "person" }],
  ["first word of a sentence", "Astronomers saw Oslo.", { Oslo: "city" }],
  ["months are no names", "In May Oslo froze.", { Oslo: "city" }],
])("finds and types names: %s", async (_trap, text, expected) => {
  expect(await entitiesOf(text)).toEqual(expected);
});

test.each([
  ["surname", "They met Ada Brook. Later Brook left.", ["Ada Brook"]],
  ["surname that is a city", "They met Lloyd Austin. Later Austin left.", ["Lloyd Austin"]],
  ["name order", "They met Tanabe Kaoru. Then Kaoru Tanabe left.", ["Kaoru Tanabe"]],
  ["initial and suffix", "They met Lloyd Ashford. Then Lloyd B. Ashford III left.", ["Lloyd B. Ashford III"]],
  ["acronym in brackets", "The Oslo Harbour Council (OHC) met. Then OHC left.", ["Oslo Harbour Council"]],
  ["two of one surname", "Ada Brook met Paul Brook. Then Brook left.", ["Ada Brook", "Paul Brook", "Brook"]],
])("counts one thing once: %s", async (_trap, text, expected) => {
  expect(Object.keys(await entitiesOf(text))).toEqual(expected);
});

test.each([
  ["Anselm Brook", "Anslem Brook", true],
  ["Seo Jin-woo", "Seo Jin Woo", true],
  ["Antony J. Blinken", "Anthony Blinken", true],
  ["Ada Brook", "Ida Brook", false],
  ["Ada Brook", "Ada Lund", false],
])("tells whether %s and %s are one person", (a, b, expected) => {
  expect(isSamePerson(a, b)).toBe(expected);
});
