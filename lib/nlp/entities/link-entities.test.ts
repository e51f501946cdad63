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
  ["name order", "They met Tanabe Kaoru. Kaoru Tanabe left, and nobody followed Kaoru Tanabe.", ["Kaoru Tanabe"]],
  ["initial and suffix", "They met Lloyd Ashford. Then Lloyd B. Ashford III left.", ["Lloyd B. Ashford III"]],
  ["acronym in brackets", "The Oslo Harbour Council (OHC) met. Then OHC left.", ["Oslo Harbour Council"]],
  ["acronym without brackets", "The Oslo Harbour Council met. Later the OHC said no.", ["Oslo Harbour Council"]],
  ["initial", "They met Lloyd Ashford. Then L. Ashford left.", ["Lloyd Ashford"]],
  ["misspelt once", "Anselm Brook met us. Anselm Brook sang. Anslem Brook left.", ["Anselm Brook"]],
  [
    "surname spelt in two ways",
    "Anselm Brookhavn met us. Then Anselm Brookhaven sang. Anselm Brookhaven left.",
    ["Anselm Brookhaven"],
  ],
  ["bare surname misspelt", "Anselm Brookhaven met us. Brookhaven sang. Then Brookhavn left.", ["Anselm Brookhaven"]],
  [
    "bare surname of two likely people",
    "Ada Brookhaven met Paul Brookhaves. They sang. Brookhaved left.",
    ["Ada Brookhaven", "Paul Brookhaves", "Brookhaved"],
  ],
  ["hyphen or none", "They met Seo Jin-woo. Then Seo Jin Woo left.", ["Seo Jin-woo"]],
  ["three forms of a country", "The U.S. agreed. The United States signed. Then the US left.", ["United States"]],
  [
    "junior and senior",
    "They met Paul Lund Jr. and Paul Lund Sr. in Oslo.",
    ["Paul Lund Jr.", "Paul Lund Sr.", "Oslo"],
  ],
  ["sisters", "They met Joan Brook. Then Jean Brook left.", ["Joan Brook", "Jean Brook"]],
  [
    "surname in a town of that name",
    "They met Lloyd Austin. He lives in Austin, Texas.",
    ["Lloyd Austin", "Austin", "Texas"],
  ],
  [
    "a place misspelt once",
    "It rained in Magnivorsk. In Magnivorsk it snowed. In Magnevorsk it hailed.",
    ["Magnivorsk"],
  ],
  ["two places with like names", "They met in Dunmore. It rained in Dunmere.", ["Dunmore", "Dunmere"]],
  ["two short places", "They met in Brno. It rained in Brno. They left Bruno.", ["Brno", "Bruno"]],
  ["label of a party", "Patricia Spearman spoke. Democrat Spearman voted no.", ["Patricia Spearman", "Democrat"]],
  ["a court by two names", "The U.S. Supreme Court met. The Supreme Court ruled.", ["U.S. Supreme Court"]],
  ["two of one surname", "Ada Brook met Paul Brook. Then Brook left.", ["Ada Brook", "Paul Brook", "Brook"]],
])("counts one thing once: %s", async (_trap, text, expected) => {
  expect(Object.keys(await entitiesOf(text))).toEqual(expected);
});

const typesOf = async (text: string): Promise<Record<string, string>> => {
  const { names } = await link(text);
  return Object.fromEntries(names.map(({ text: name, type }) => [name, type]));
};

test.each([
  ["five is no amount", "They quoted Article Five of the treaty.", ["Article Five"]],
  ["seven is no amount", "Leaders of the Group of Seven met Ada Brook.", ["Group of Seven", "Ada Brook"]],
  ["number word in an outlet", "Ada Brook told Harbor One about it.", ["Ada Brook", "Harbor One"]],
  ["half of a compound", "A Norway-led coalition and U.S.-Japan talks failed.", ["Norway", "U.S.", "Japan"]],
  ["hyphen inside a place", "They sailed to Guinea-Bissau.", ["Guinea-Bissau"]],
  ["then-minister", "The then-minister Ada Brook left.", ["Ada Brook"]],
  ["small second syllable", "They met Seo Jin-woo in Oslo.", ["Seo Jin-woo", "Oslo"]],
  ["small syllable is no suffix", "They left the Oslo-based Dunmore Group.", ["Oslo", "Dunmore Group"]],
  ["and inside an office", "She runs the Food and Harbour Administration.", ["Food and Harbour Administration"]],
  [
    "and between names",
    "Norway and Sweden met Ada Brook and Paul Lund.",
    ["Norway", "Sweden", "Ada Brook", "Paul Lund"],
  ],
  ["office with of", "They met Secretary of State Ada Brook.", ["Ada Brook"]],
  ["office of two words", "They met Minister for Foreign Affairs Ada Brook.", ["Ada Brook"]],
  ["particles", "They met Juan de la Fuente and Omar bin Salim.", ["Juan de la Fuente", "Omar bin Salim"]],
  ["generation", "They met Paul Lund Jr. in Oslo.", ["Paul Lund Jr.", "Oslo"]],
  ["weekday beside a name", "On Monday Ada Brook left Oslo.", ["Ada Brook", "Oslo"]],
])("cuts names where they end: %s", async (_trap, text, expected) => {
  const { names } = await link(text);
  expect(names.map((name) => name.text)).toEqual(expected);
  for (const { span, text: name } of names) expect(text.slice(span.start, span.end)).toBe(name);
});

test("remembers the title that stands before a person", async () => {
  const { names } = await link("They met Norwegian Defence Minister Ada Brook.");
  const title = names.find(({ text }) => text === "Ada Brook")?.title;
  expect(title).toEqual({ from: 2, to: 5 });
});

test.each([
  ["Georgia of the Caucasus", "Georgia and Armenia signed it in Tbilisi.", { Georgia: "country" }],
  ["Georgia of America", "Voters in Georgia and Alabama waited. Atlanta was calm.", { Georgia: "region" }],
  ["Georgia of nowhere", "The storm reached Georgia on Monday.", { Georgia: "unknown" }],
  [
    "person with the name of a city",
    "Paris Hilton said she would sing. Paris Hilton sang.",
    { "Paris Hilton": "person" },
  ],
  [
    "storm with the name of a person",
    "Hurricane Odra hit Cuba. Odra then left.",
    { "Hurricane Odra": "event", Odra: "event" },
  ],
  ["ship", "The crew of the USS Dunmore waited in Oslo.", { "USS Dunmore": "product" }],
  ["company by its ending", "Shares in Elling Holdings Limited fell.", { "Elling Holdings Limited": "company" }],
  ["river by its ending", "They crossed the Dunmore River by boat.", { "Dunmore River": "waterbody" }],
  ["cup by its ending", "They won the Dunmore Cup.", { "Dunmore Cup": "event" }],
  ["airline by its ending", "Norvia Air said the flight was late.", { "Norvia Air": "company" }],
  ["airline by its noun", "The airline Quorvex said it was late.", { Quorvex: "company" }],
  ["surname of two", "Ada Brook met Paul Brook. Then Brook left.", { Brook: "person" }],
  [
    "court in a town",
    "He appeared in Christchurch District Court.",
    { "Christchurch District Court": "government-body" },
  ],
  ["place that no list knows", "It rained in Quorlanna and near Quorlanna.", { Quorlanna: "place" }],
  ["what nobody says", "They like Quorvex.", { Quorvex: "unknown" }],
])("types names by all that is said of them: %s", async (_trap, text, expected) => {
  expect(await typesOf(text)).toMatchObject(expected);
});

test.each([
  ["Anselm Brook", "Anslem Brook", true],
  ["Seo Jin-woo", "Seo Jin Woo", true],
  ["Antony J. Blinken", "Anthony Blinken", true],
  ["Anselm Brookhaven", "Anselm Brookhavn", true],
  ["Anselm Lund", "Anselm Lind", false],
  ["Ada Brook", "Ida Brook", false],
  ["Ada Brook", "Ada Lund", false],
  ["Paul Lund Jr.", "Paul Lund Sr.", false],
])("tells whether %s and %s are one person", (a, b, expected) => {
  expect(isSamePerson(a, b)).toBe(expected);
});
