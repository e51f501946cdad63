import { expect, test } from "vitest";
import { aChoiceQuestion } from "@/lib/model/testing";
import { aSubject, BRIDGE, cloze } from "./sound-questions.testing";
import { findBareDefinites, findDeictics, findTooFewAnchorsInChoice, findTooFewAnchorsInCloze } from "./stands-alone";

const asked = (stem: string) => aSubject(BRIDGE, aChoiceQuestion({ stem }));

test.each([
  "What did Norvia open today?",
  "What did Norvia open last week?",
  "Who resigned this month in Holm?",
  "Who arrived here on 3 May 2031?",
  "Which bridge opened on Monday in Port Lanna?",
  "Who resigned ten years ago in Holm?",
  "Who has recently resigned as mayor of Holm?",
  "Which bridge do Norvia and Estria currently share?",
  "Which town lost ferries in recent years?",
])("a word that depends on the day or place of reading is found: %s", (stem) => {
  expect(findDeictics(asked(stem))).toHaveLength(1);
});

test.each([
  "Which bridge opened on Monday, 3 May 2031?",
  "Which shop invented Black Friday?",
  "Which Sunday Times journalist won the prize in 2031?",
  "What happened in the last week of the campaign in Estria?",
  "How many visitors per day did Holm have in 2031?",
  "Who said “today is the day” in Port Lanna?",
  "Which ferry was known as the Hereford in 2031?",
])("a dated or quoted one is left alone: %s", (stem) => {
  expect(findDeictics(asked(stem))).toEqual([]);
});

test.each([
  ["bare noun", "Who chaired the meeting?"],
  ["one modifier", "Who paid the injured workers?"],
  ["subject of a verb", "Why did the minister resign in June 2030?"],
  ["before a verb in -ed", "Which pact was made when the minister visited Port Lanna?"],
  ["thing with a date only", "How much did the company earn in 2031?"],
  ["second of two", "What did Norvia and the ministry open on 3 May 2031?"],
])("a definite that does not say which one is found: %s", (_trap, stem) => {
  expect(findBareDefinites(asked(stem)).length).toBeGreaterThan(0);
});

test.each([
  ["of a name", "Who is the mayor of Holm?"],
  ["name in it", "Who designed the Lanna Bridge?"],
  ["number in it", "Who hurt the 12 workers in Port Lanna?"],
  ["relative clause", "Who wrote the law that Estria passed?"],
  ["two modifiers", "Who leads the new northern building team?"],
  ["participle", "Who signed the pact agreed in Port Lanna?"],
  ["event with a date", "Who won the election in 2031?"],
  ["event with a place", "Who chaired the meeting in Port Lanna?"],
  ["between names", "Who built the bridge between Norvia and Estria?"],
  ["unique", "Which ship crossed the sea under the moon?"],
  ["ordinal", "Who drove the first car across the Lanna Bridge?"],
  ["superlative", "Which is the tallest tower in Estria?"],
  ["said before", "Which bridge opened in 2031, and who paid for the bridge?"],
  ["the article", "According to the article, who resigned in Holm?"],
  ["modified participle", "Who met the newly elected harbour mayor?"],
  ["of another noun", "Who rejected the closure of the Lanna Bridge?"],
])("a definite that says which one is left alone: %s", (_trap, stem) => {
  expect(findBareDefinites(asked(stem))).toEqual([]);
});

test.each([
  ["none", "Who signed an agreement after long talks?", 1],
  ["one name", "Who signed an agreement with Kalland after long talks?", 1],
  ["the key does not count", "Why did Norvia talk to Kalland for so long?", 1],
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
