import { expect, test } from "vitest";
import { aChoiceQuestion, aDocument, anEntity, anEvidence, sentencesIn } from "@/lib/model/testing";
import { findSameOptions, findTooNearDistractors } from "./options-apart";
import { BRIDGE, choice } from "./sound-questions.testing";

const STEM = "Which of these did Lanna open on 3 May 2031?";
const asked = (options: readonly string[], index = 0, answer = "Norvia", stem = STEM) =>
  choice(BRIDGE, index, answer, stem, options);

test.each([
  ["capitals and stop", ["Norvia", "norvia."]],
  ["article", ["Harbour Ministry", "the Harbour Ministry"]],
  ["alias in the article", ["Merrow Fishing Union", "MFU"]],
  ["alias everybody knows", ["United Kingdom", "Britain"]],
  ["acronym", ["NSB", "Norvian Safety Board"]],
  ["surname", ["Ida Varga", "Varga"]],
  ["names turned round", ["Kaoru Tanabe", "Tanabe Kaoru"]],
  ["hyphen", ["Seo Jin-woo", "Seo Jin woo"]],
])("two names of one thing are found: %s", (_trap, options) => {
  expect(findSameOptions(asked(options))).toHaveLength(1);
});

test.each([
  ["two countries", ["Norvia", "Estria"]],
  ["one surname, two people", ["Ida Varga", "Olaf Varga"]],
  ["north and south", ["North Norvia", "South Norvia"]],
  ["12 and 1.2", ["12", "1.2"]],
])("two things are left alone: %s", (_trap, options) => {
  expect(findSameOptions(asked(options))).toEqual([]);
});

test.each([
  ["in the stem", ["Norvia", "Kalland"], 0, "Norvia", "Which country opened a bridge with Kalland?"],
  ["part of the key", ["northern Norvia", "Norvia"], 0, "Norvia", STEM],
  ["list neighbour", ["Kalland", "Merrow"], 9, "Kalland", STEM],
  ["list neighbour before it", ["Estria", "Norvia"], 0, "Estria", STEM],
])("a distractor too near to the key is found: %s", (_trap, options, index, answer, stem) => {
  expect(findTooNearDistractors(asked(options, index, answer, stem))).toHaveLength(1);
});

test.each([
  ["elsewhere in the sentence", ["Ida Varga", "Olaf Brook"], 1, "Ida Varga"],
  ["another company of the sentence", ["Kestrel Works", "Marsh & Vane"], 6, "Kestrel Works"],
  ["numbers that contain one another", ["12", "112"], 3, "12"],
  ["two offices", ["President", "Vice president"], 1, "President"],
  ["not in the sentence", ["Kalland", "Osteria"], 9, "Kalland"],
])("a distractor that stands apart is left alone: %s", (_trap, options, index, answer) => {
  expect(findTooNearDistractors(asked(options, index, answer))).toEqual([]);
});

const PLACED =
  "Ida Varga of Kestrel Works, Inc. flew from Clearbrook, Florida to Paris, London and Velmar, Texas on 3 May 2031.";
const placed = (stem: string, options: readonly string[]) => ({
  document: aDocument({ title: "Anselm Reed flies north", text: PLACED }),
  sentences: sentencesIn(PLACED, [PLACED]),
  entities: [
    anEntity({ canonical: "Ida Varga", type: "person", aliases: ["Ida Varga", "Varga"] }),
    anEntity({ canonical: "Harbour Company", type: "company", aliases: ["Harbour Company", "HaCo"] }),
    anEntity({ canonical: "Anselm Reed", type: "person" }),
  ],
  fact: null,
  question: aChoiceQuestion({ stem, options, evidence: anEvidence({ text: PLACED, quote: PLACED, answer: "Ida" }) }),
});

test.each([
  ["a country and its state", "Where did the flight from Velmar end?", ["California", "United States", "Ohio"]],
  ["a country and its capital", "Where did the flight from Velmar end?", ["France", "Paris", "Spain"]],
  ["a part of a kingdom", "Where did the flight from Velmar end?", ["Scotland", "Britain", "Spain"]],
  ["a town and its state, as the article says", "Where did the flight end?", ["Clearbrook", "Florida", "Ohio"]],
  ["another name in the question", "Who sold HaCo a plane?", ["Kestrel Works", "Harbour Company", "Delta Re"]],
  ["the surname in the question", "Who flew with Varga?", ["Olaf Brook", "Ida Varga", "Hanna Weil"]],
  [
    "without “Inc.” in the question",
    "Who sold Kestrel Works a plane?",
    ["Delta Re", "Kestrel Works, Inc.", "Tern Lines"],
  ],
])("what contains the answer, or stands in the question, is found: %s", (_trap, stem, options) => {
  expect(findTooNearDistractors(placed(stem, options))).toHaveLength(1);
});

test.each([
  ["two states", "Where did the flight from Velmar end?", ["California", "Texas", "Ohio"]],
  ["two towns", "Where did the flight end?", ["Velmar", "Clearbrook", "Oslo"]],
  ["a common noun", "Who cut the reed near Velmar?", ["Ida Varga", "Anselm Reed", "Hanna Weil"]],
  [
    "a name in the title",
    "In the article “Anselm Reed flies north”, who flew from Florida?",
    ["Ida Varga", "Anselm Reed"],
  ],
])("what only looks like it is left alone: %s", (_trap, stem, options) => {
  expect(findTooNearDistractors(placed(stem, options))).toEqual([]);
});

test("“Inc.” makes no second company", () => {
  expect(findSameOptions(placed("Who paid?", ["Kestrel Works", "Kestrel Works, Inc.", "Delta Re"]))).toHaveLength(1);
});
