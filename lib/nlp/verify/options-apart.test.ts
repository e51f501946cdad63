import { expect, test } from "vitest";
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
