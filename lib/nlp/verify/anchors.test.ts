import { expect, test } from "vitest";
import { aChoiceQuestion } from "@/lib/model/testing";
import { findTooFewAnchorsInChoice, findTooFewAnchorsInCloze } from "./anchors";
import { aSubject, BRIDGE, cloze } from "./sound-questions.testing";

const asked = (stem: string) => aSubject(BRIDGE, aChoiceQuestion({ stem }));

test.each([
  ["none", "Who signed an agreement after long talks?", 1],
  ["one name", "Who signed an agreement with Kalland after long talks?", 1],
  ["the key does not count", "Why did Norvia talk to Kalland for so long?", 1],
  ["a plural that opens the sentence", "Governments paid Kalland after long talks, and who paid more?", 1],
  ["the same name twice", "Why did Kalland talk when Kalland had lost?", 1],
  ["two names", "Who signed an agreement with Kalland in Port Lanna?", 0],
  ["a name and a date", "Who signed an agreement with Kalland on 3 May 2031?", 0],
  ["a name and a number", "Who hurt 12 workers in Kalland?", 0],
])("a question needs two anchors besides its key: %s", (_trap, stem, count) => {
  expect(findTooFewAnchorsInChoice(asked(stem))).toHaveLength(count);
});

test("a cloze with one anchor is found, one with two is not", () => {
  const poor = cloze(BRIDGE, 5, "Kaoru Tanabe", "person", "_____ designed a tower 214 metres high.");
  const rich = cloze(BRIDGE, 5, "Kaoru Tanabe", "person", "_____ designed the main tower of the Lanna Bridge in 2025.");
  expect([findTooFewAnchorsInCloze(poor).length, findTooFewAnchorsInCloze(rich).length]).toEqual([1, 0]);
});
