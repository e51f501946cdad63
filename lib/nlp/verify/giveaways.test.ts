import { expect, test } from "vitest";
import { aChoiceQuestion, aClozeQuestion } from "@/lib/model/testing";
import { findGenderClues, findRepeatedKey } from "./giveaways";
import { aSubject, BRIDGE } from "./sound-questions.testing";

const asked = (stem: string, options: readonly string[]) => aSubject(BRIDGE, aChoiceQuestion({ stem, options }));

test.each([
  ["her", "Who came to the opening with her husband?", ["Ida Varga", "Olaf Brook"]],
  ["woman", "Which woman cut the ribbon?", ["Ida Varga", "Anselm Reed"]],
  ["businessman", "Which businessman paid for the bridge?", ["Olaf Brook", "Maria Olsen"]],
  ["title", "Who came with her husband?", ["Mrs. Lund", "Mr. Berg"]],
])("a gendered word that rules an option out is found: %s", (_trap, stem, options) => {
  expect(findGenderClues(asked(stem, options))).toHaveLength(1);
});

test.each([
  ["all of one gender", "Who came with her husband?", ["Ida Varga", "Maria Olsen"]],
  ["gender not known", "Who came with her husband?", ["Ida Varga", "Kaoru Tanabe"]],
  ["about somebody named", "Who drove after Ida Varga cut the ribbon with her husband?", ["Olaf Brook", "Maria Olsen"]],
  ["no people", "Which country honoured her husband?", ["Norvia", "Estria"]],
  ["no gendered word", "Who cut the ribbon?", ["Ida Varga", "Olaf Brook"]],
])("a gendered word that rules nobody out is left alone: %s", (_trap, stem, options) => {
  expect(findGenderClues(asked(stem, options))).toEqual([]);
});

test.each([
  ["a word of the key", "Which ferry harbour was lost?", ["Holm Harbour", "Lanna Quay"]],
  ["in another form", "Which union of fishers may appeal?", ["Merrow Fishing Union", "Holm Club"]],
  ["its people", "Which country does the Norvian president lead?", ["Norvia", "Estria"]],
  ["its people, another word", "Which country lost a Dutch ship?", ["Netherlands", "Norvia"]],
  ["its capital", "Which country opened a museum in Paris?", ["France", "Spain"]],
  ["another currency", "How much (€70 million) did the bridge cost?", ["$80 million", "$90 million"]],
])("a stem that gives the key away is found: %s", (_trap, stem, options) => {
  expect(findRepeatedKey(asked(stem, options)).length).toBeGreaterThan(0);
});

test.each([
  ["in every option", "Which ministry paid?", ["Harbour Ministry", "Finance Ministry", "Water Ministry"]],
  ["short words", "Who saw the sea?", ["Sea of Ash", "Bay of Elm"]],
  ["unit words", "How many million euros did it cost?", ["3 million", "4 million"]],
  ["another people", "Which country does the Estrian president visit?", ["Norvia", "Kalland"]],
  ["a number", "How many of the 2,031 ships left?", ["203", "310"]],
  ["another place with the same start", "Which country is north of Estoria Bay?", ["Norvia", "Kalland"]],
])("a stem that does not is left alone: %s", (_trap, stem, options) => {
  expect(findRepeatedKey(asked(stem, options))).toEqual([]);
});

const typed = (stem: string, key: string, kind: "name" | "person" | "phrase" = "name") =>
  aSubject(
    BRIDGE,
    aClozeQuestion({ stem: stem.replace("_____", ""), at: stem.indexOf("_____"), accepted: [key], kind }),
  );

test.each([
  ["all of it", "At the Science Fair they saw the _____ open.", "Science Fair", "name"],
  ["two of three words", "At the Lanna Fair they saw the _____ open.", "Lanna Science Fair", "name"],
  ["half of two", "The gold of Holm bought them the _____ there.", "gold medal", "phrase"],
  ["one name of a person", "The Reed family of Holm heard that _____ had won.", "Anselm Otto Reed", "person"],
] as const)("a gap that its stem half fills is found: %s", (_trap, stem, key, kind) => {
  expect(findRepeatedKey(typed(stem, key, kind))).toHaveLength(1);
});

test.each([
  ["one word of three", "At the Lanna works they saw the _____ open.", "Lanna Science Fair"],
  ["what it is, written small", "The station staff at _____ were busy in Holm.", "Tarn Station"],
])("a gap of which the stem only says what it is about is left alone: %s", (_trap, stem, key) => {
  expect(findRepeatedKey(typed(stem, key))).toEqual([]);
});
