import { expect, test } from "vitest";
import { aChoiceQuestion, aDocument, anEntity, anEvidence, sentencesIn } from "@/lib/model/testing";
import { findForeignDistractors } from "./nationality";
import type { VerifySubject } from "./subject";

const TEXT =
  "Norvian Harbour Minister Ida Varga met Estrian Foreign Minister Olaf Brook, and Kalland’s president, Pedro Lind, in Holm. " +
  "French President Luc Moreau and Anselm Reed, the Estrian envoy, came late. Maria Olsen and Hanna Weil stayed at home. " +
  "Clara Stone of Norvia spoke.";
const PEOPLE = [
  "Ida Varga",
  "Olaf Brook",
  "Pedro Lind",
  "Luc Moreau",
  "Anselm Reed",
  "Maria Olsen",
  "Hanna Weil",
  "Clara Stone",
];

function asked(stem: string, options: readonly string[]): VerifySubject {
  return {
    document: aDocument({ text: TEXT }),
    sentences: sentencesIn(TEXT, [TEXT]),
    entities: [
      ...["Norvia", "Estria", "Kalland"].map((canonical) => anEntity({ canonical })),
      ...PEOPLE.map((canonical) => anEntity({ canonical, type: "person" })),
    ],
    fact: null,
    question: aChoiceQuestion({
      stem,
      options,
      evidence: anEvidence({ text: TEXT, quote: TEXT, answer: "Ida Varga" }),
    }),
  };
}

test.each([
  ["a nationality", "Which Norvian minister met others in Holm?", ["Ida Varga", "Olaf Brook", "Pedro Lind"]],
  [
    "all but one",
    "Which Norvian minister met others in Holm?",
    ["Ida Varga", "Olaf Brook", "Pedro Lind", "Maria Olsen"],
  ],
  [
    "an office of a country",
    "Who was the harbour minister of Norvia in 2031?",
    ["Ida Varga", "Luc Moreau", "Anselm Reed"],
  ],
  [
    "what the article says of the key",
    "Who came to Holm for Norvia in 2031?",
    ["Ida Varga", "Luc Moreau", "Anselm Reed"],
  ],
  ["names that say so", "Which Norvian yard built the ferry?", ["Lanna Yard", "Estrian Steel Works", "Bank of France"]],
])("a country that leaves one option or none is found: %s", (_trap, stem, options) => {
  expect(findForeignDistractors(asked(stem, options)).length).toBeGreaterThanOrEqual(2);
});

test.each([
  [
    "two remain",
    "Which Norvian minister met others in Holm?",
    ["Ida Varga", "Maria Olsen", "Hanna Weil", "Olaf Brook"],
  ],
  ["of the same country", "Which Norvian met others in Holm?", ["Ida Varga", "Clara Stone", "Maria Olsen"]],
  ["no country", "Who met others in Holm?", ["Ida Varga", "Olaf Brook", "Pedro Lind"]],
  ["a country of somebody else", "Who met the president of France in Holm?", ["Ida Varga", "Olaf Brook", "Pedro Lind"]],
  ["countries are asked for", "Which country met the Norvian minister in Holm?", ["Estria", "Kalland", "France"]],
])("a country that tells nothing is left alone: %s", (_trap, stem, options) => {
  expect(findForeignDistractors(asked(stem, options))).toEqual([]);
});
