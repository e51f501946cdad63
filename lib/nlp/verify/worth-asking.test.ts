import { expect, test } from "vitest";
import type { Zone } from "@/lib/model/reading";
import { aChoiceQuestion, aDocument, anEntity, anEvidence, sentencesIn } from "@/lib/model/testing";
import type { VerifySubject } from "./subject";
import { findTrivialKey, findWeakProof } from "./worth-asking";

const asked = (
  sentence: string,
  answer: string,
  part: { names?: readonly string[]; zone?: Zone; stem?: string } = {},
): VerifySubject => ({
  document: aDocument({ text: sentence }),
  sentences: sentencesIn(sentence, [sentence]).map((body) => ({ ...body, zone: part.zone ?? "body" })),
  entities: (part.names ?? []).map((canonical) => anEntity({ canonical })),
  fact: null,
  question: aChoiceQuestion({
    stem: part.stem ?? "Which one?",
    options: [answer],
    evidence: anEvidence({ text: sentence, quote: sentence, answer }),
  }),
});

test.each([
  ["age after a name", asked("Ida Varga, 54, cut the ribbon.", "54")],
  ["year-old", asked("A 54-year-old judge left.", "54")],
  ["aged", asked("A judge aged 54 left.", "54")],
  ["case number", asked("The court closed Case 1482 in May.", "1482")],
  ["number sign", asked("She plays in shirt No. 9 for Holm.", "9")],
  ["house number", asked("The office stands at 12 Harbour Street in Holm.", "12")],
  ["weekday", asked("The bridge opened on Monday in Holm.", "Monday")],
  ["first half of a name", asked("The Lanna Bridge opened.", "Lanna", { names: ["Lanna Bridge"] })],
  ["second half of a name", asked("The Lanna Harbour Office opened.", "Office", { names: ["Lanna Harbour Office"] })],
  ["number of a name", asked("The ship Harbor One sank.", "One", { names: ["Harbor One"] })],
  ["part of a word", asked("The Norvian-led talks failed.", "Norvian")],
  ["part of a number", asked("It cost 2.9 billion.", "2")],
  ["byline", asked("By Ida Varga in Holm", "Ida Varga", { zone: "byline" })],
])("an answer not worth asking for is found: %s", (_trap, subject) => {
  expect(findTrivialKey(subject)).toHaveLength(1);
});

test.each([
  ["a count between commas", asked("Of those, 54, or half, left.", "half")],
  ["a count", asked("The vote was 61 to 44.", "61")],
  ["the whole name", asked("The Lanna Bridge opened.", "Lanna Bridge", { names: ["Lanna Bridge", "Lanna"] })],
  [
    "a name after a title",
    asked("President Ida Varga left.", "Ida Varga", { names: ["President Ida Varga", "Ida Varga"] }),
  ],
  ["the same word elsewhere", asked("Holm Castle is in Holm.", "Castle", { names: ["Holm"] })],
  ["possessive", asked("Norvia’s harbour opened.", "Norvia", { names: ["Norvia"] })],
  ["weekday with a date", asked("It opened on Monday, 3 May.", "Monday, 3 May")],
])("a whole answer is left alone: %s", (_trap, subject) => {
  expect(findTrivialKey(subject)).toEqual([]);
});

test.each<[string, Zone, string, number]>([
  ["caption", "caption", "Who cut the ribbon?", 1],
  ["dated caption", "caption", "Who cut the ribbon in May 2031?", 0],
  ["headline", "headline", "Who cut the ribbon?", 1],
  ["body", "body", "Who cut the ribbon?", 0],
])("weak proof: %s", (_trap, zone, stem, count) => {
  expect(findWeakProof(asked("Ida Varga cut the ribbon.", "Ida Varga", { zone, stem }))).toHaveLength(count);
});
