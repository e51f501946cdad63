import { expect, test } from "vitest";
import { aChoiceQuestion } from "@/lib/model/testing";
import { findBareDefinites } from "./definites";
import { aSubject, BRIDGE } from "./sound-questions.testing";

const asked = (stem: string) => aSubject(BRIDGE, aChoiceQuestion({ stem }));

test.each([
  ["bare noun", "Who chaired the meeting?"],
  ["one modifier", "Who paid the injured workers?"],
  ["subject of a verb", "Why did the minister resign in June 2030?"],
  ["before a verb in -ed", "Which pact was made when the minister visited Port Lanna?"],
  ["before a common irregular verb", "Where was it that the runner beat Kaoru Tanabe?"],
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
  ["gap in it", "Who won the _____’s nomination in 2031?"],
  ["described", "Who hosts the fund for loss and damage?"],
  ["of another noun", "Who rejected the closure of the Lanna Bridge?"],
])("a definite that says which one is left alone: %s", (_trap, stem) => {
  expect(findBareDefinites(asked(stem))).toEqual([]);
});
