import { expect, test } from "vitest";
import { aChoiceQuestion } from "@/lib/model/testing";
import { findAgreementProblems, findLongKey, findUnlikeOptions } from "./options-alike";
import { aSubject, BRIDGE, cloze } from "./sound-questions.testing";

const asked = (options: readonly string[], stem = "Which one was it?") =>
  aSubject(BRIDGE, aChoiceQuestion({ stem, options }));

test.each([
  ["person among countries", ["Norvia", "Ida Varga"]],
  ["city among countries", ["Norvia", "Port Lanna"]],
  ["word among numbers", ["12", "Norvia"]],
  ["number among words", ["Norvia", "twelve"]],
  ["words and digits", ["twelve", "15"]],
  ["name among dates", ["3 May 2031", "Estria"]],
  ["number among dates", ["May 2031", "2031"]],
  ["title on one", ["Ida Varga", "President Olaf Brook"]],
  ["surname among full names", ["Ida Varga", "Halvorsen"]],
  ["common noun among names", ["Norvia", "a harbour"]],
])("options of different kinds are found: %s", (_trap, options) => {
  expect(findUnlikeOptions(asked(options))).toHaveLength(1);
});

test.each([
  ["two countries", ["Norvia", "Estria"]],
  ["a name the article does not know", ["Norvia", "Velmar"]],
  ["place that begins like a title", ["Estria", "Saint Lucia"]],
  ["company and organisation", ["Kestrel Works", "Merrow Fishing Union"]],
  ["dates", ["3 May 2031", "May 12, 2031", "June"]],
  ["money", ["$2.9 million", "$3 million"]],
  ["both with a title", ["President Ida Varga", "Mayor Anselm Reed"]],
  ["phrases", ["a new harbour", "higher fees"]],
])("options of one kind are left alone: %s", (_trap, options) => {
  expect(findUnlikeOptions(asked(options))).toEqual([]);
});

test.each([
  ["a before a vowel", "agreement", "They signed a _____ in Holm."],
  ["an before a consonant", "treaty", "They signed an _____ in Holm."],
  ["an before a u that sounds like you", "union", "They founded an _____ in Holm."],
  ["a before a silent h", "hour", "They met for a _____ in Holm."],
  ["a before letters read one by one", "MFU", "They called a _____ member in Holm."],
  ["several before one", "treaty", "They signed several _____ in Holm."],
  ["every before many", "treaties", "They signed every _____ in Holm."],
  ["is after many", "treaties", "_____ is signed in Holm."],
  ["were after one", "treaty", "The _____ were signed in Holm."],
])("what does not agree is found: %s", (_trap, key, stem) => {
  const subject = cloze(BRIDGE, 0, "Norvia", "phrase", stem);
  const gap = subject.question.type === "cloze" ? subject.question.gaps[0] : null;
  const question =
    gap && subject.question.type === "cloze"
      ? { ...subject.question, gaps: [{ ...gap, accepted: [{ ...gap.accepted[0], text: key }] }] as const }
      : subject.question;
  expect(findAgreementProblems({ ...subject, question })).toHaveLength(1);
});

test.each([
  ["a before a consonant", "Norvia", "They saw a _____ flag in Holm."],
  ["no article", "Norvia", "They saw _____ in Holm."],
  ["a name in -s with is", "Norvia", "_____ is a country with three harbours."],
])("what agrees is left alone: %s", (_trap, key, stem) => {
  expect(findAgreementProblems(cloze(BRIDGE, 0, key, "phrase", stem))).toEqual([]);
});

test("the end of a choice stem must fit every option", () => {
  expect(findAgreementProblems(asked(["agreement", "treaty"], "What they signed was an"))).toEqual([
    "“an” does not fit “treaty”.",
  ]);
});

test.each([
  ["much longer", ["a long list of new harbour fees", "higher fees"], 1],
  ["a little longer", ["Kaoru Tanabe", "Ida Varga"], 0],
  ["short names", ["Norvia", "Oma"], 0],
  ["shorter", ["fees", "a long list of new harbour fees"], 0],
])("a key that stands out by its length: %s", (_trap, options, count) => {
  expect(findLongKey(asked(options))).toHaveLength(count);
});
