import { expect, test } from "vitest";
import { aChoiceQuestion, aDocument, anEvidence, sentencesIn } from "@/lib/model/testing";
import { findDamage } from "./damaged-text";

const findIn = (text: string) =>
  findDamage({
    document: aDocument({ text }),
    sentences: sentencesIn(text, [text]),
    entities: [],
    fact: null,
    question: aChoiceQuestion({ evidence: anEvidence({ text, quote: text }) }),
  });

test.each([
  ["sic", "The bridge opend [sic] in May."],
  ["cut word", "The dept… of harbours paid."],
  ["ellipsis inside a word", "The transpor…ation plan failed."],
  ["doubled word", "The bridge was was opened in May."],
  ["doubled article", "They opened the the bridge."],
  ["two verbs of saying", "It emerged that Varga said told the crowd."],
  ["hyphen at a line end", "The har- bour was closed."],
  ["vowels lost", "The brdg was closed."],
  ["lost character", "The caf\ufffd was closed."],
  ["wrong encoding", "The cafÃ© was closed."],
  ["page code", "Marsh &amp; Vane built it."],
])("damage is found: %s", (_trap, text) => {
  expect(findIn(text)).toHaveLength(1);
});

test.each([
  ["had had", "They had had three bridges."],
  ["that that", "She said that that was enough."],
  ["doubled name", "The band Duran Duran played."],
  ["suspended hyphen", "Short- and long-term plans failed."],
  ["rhythm", "The rhythm of the myth was strong."],
  ["acronym", "The BBC and the NHS spoke."],
  ["F-16", "An F-16 and a 747 landed."],
  ["strengths", "Its strengths were tested."],
  ["told after a comma", "What she said, told them all."],
])("whole text is left alone: %s", (_trap, text) => {
  expect(findIn(text)).toEqual([]);
});
