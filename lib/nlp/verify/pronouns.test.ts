import { expect, test } from "vitest";
import { aChoiceQuestion } from "@/lib/model/testing";
import { findDanglingPronouns } from "./pronouns";
import { aSubject, BRIDGE, cloze } from "./sound-questions.testing";

const findIn = (stem: string) => findDanglingPronouns(aSubject(BRIDGE, aChoiceQuestion({ stem })));

test.each([
  ["subject after did", "What did he sign in Port Lanna on 3 May 2031?"],
  ["it after did", "Which agreement did it sign with Estria in May 2031?"],
  ["what is asked for is no antecedent", "How many medals did it win in Port Lanna?"],
  ["they at the start", "They opened what on 3 May 2031?"],
  ["possessive of nobody", "Who beat her brother in Port Lanna?".replace("Who", "What")],
  ["our", "Which country opened our bridge on 3 May 2031?"],
  ["fronted clause", "After they left Port Lanna, which bridge opened?"],
  ["person after a thing", "In 2031 he resigned as mayor of which town?"],
  ["he after a known thing", "Why did the Lanna Bridge cost more than he had thought?"],
])("a pronoun without anyone to refer to is found: %s", (_trap, stem) => {
  expect(findIn(stem)).toHaveLength(1);
});

test.each([
  ["who", "Who lost his seat in Holm in June 2030?"],
  ["which person", "Which minister lost her seat in Holm in June 2030?"],
  ["a name before it", "What did Ida Varga say when she cut the ribbon?"],
  ["a role before it", "What did the mayor of Holm say when he resigned?"],
  ["a thing before it", "Which tower of the Lanna Bridge has its light on top?"],
  ["a country before it", "Why did Estria close its ferry harbour in 2029?"],
  ["which country", "Which country lost its ferry harbour in 2029?"],
  [
    "owner follows",
    "In its ruling of January 2031, which court dismissed the claim?".replace("which court", "the Holm Court"),
  ],
  ["owner after an infinitive", "To modernise its navy, Norvia bought what in 2031?"],
  ["plural before it", "Why did fishing crews say their lawsuit failed in Port Lanna?"],
  ["empty it", "Why was it possible to open the Lanna Bridge in May 2031?"],
  ["inside quotation marks", "Who said “we have waited for this” at the Lanna Bridge?"],
  ["US, the country", "Which ship did the US send to Port Lanna in 2031?"],
])("a pronoun with an antecedent in the stem is left alone: %s", (_trap, stem) => {
  expect(findIn(stem)).toEqual([]);
});

test("a gap for a person can be the antecedent", () => {
  const subject = cloze(
    BRIDGE,
    1,
    "Ida Varga",
    "person",
    "In Port Lanna, _____ cut the ribbon before she spoke to the crowd.",
  );
  expect(findDanglingPronouns(subject)).toEqual([]);
});

test("the finding names the pronoun", () => {
  expect(findIn("What did he sign?")).toEqual(["“he” has no one and nothing to refer to in the question itself."]);
});
