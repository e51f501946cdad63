import fc from "fast-check";
import { expect, test } from "vitest";
import { createRandom } from "@/lib/model/random";
import { aChoiceQuestion, aClozeQuestion, aDocument, anEntity } from "@/lib/model/testing";
import { MUTATIONS } from "./mutants.testing";
import { SOUND_QUESTIONS } from "./sound-stories.testing";
import { shownStem, type VerifySubject } from "./subject";
import { verifyQuestion } from "./verify-question";

test.each(SOUND_QUESTIONS.map((subject) => [shownStem(subject), subject] as const))(
  "finds nothing in “%s”",
  (_stem, subject) => {
    expect(verifyQuestion(subject)).toEqual([]);
  },
);

const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.constantFrom("“he”", "the", "at least", "_____", "($", ""),
);
const anySubject = fc
  .record({
    text: anyText,
    stem: anyText,
    key: anyText,
    other: anyText,
    start: fc.integer({ min: -5, max: 80 }),
    length: fc.integer({ min: -5, max: 80 }),
  })
  .map(({ text, stem, key, other, start, length }): VerifySubject => {
    const span = { start, end: start + length };
    const evidence = { sentenceIndex: 0, sentence: span, answer: span, quote: text, support: [] };
    return {
      document: aDocument({ text }),
      sentences: [{ index: 0, paragraph: 0, zone: "body", span }],
      entities: [anEntity({ canonical: other })],
      fact: null,
      question:
        stem.length % 2 === 0
          ? aChoiceQuestion({ stem, options: [key, other], evidence })
          : aClozeQuestion({ stem, accepted: [key], at: start, evidence }),
    };
  });

test("never throws, and every finding is a sentence", () => {
  fc.assert(
    fc.property(anySubject, (subject) => {
      expect(verifyQuestion(subject).every(({ detail }) => detail.endsWith("."))).toBe(true);
    }),
  );
});

const MUTANTS = SOUND_QUESTIONS.flatMap((subject) =>
  MUTATIONS.map(({ apply }) => apply(subject, createRandom(1))),
).filter((mutant) => mutant !== null);
const rulesFound = (subject: VerifySubject) => [...new Set(verifyQuestion(subject).map(({ rule }) => rule))];

test("the order of entities and sentences changes nothing", () => {
  fc.assert(
    fc.property(fc.constantFrom(...MUTANTS), (subject) => {
      const turned = {
        ...subject,
        entities: [...subject.entities].reverse(),
        sentences: [...subject.sentences].reverse(),
      };
      expect(rulesFound(turned)).toEqual(rulesFound(subject));
    }),
  );
});

test("takes time in proportion to the length of the text", () => {
  const long = "the minister said “he, at least 12, and Norvia ".repeat(2000);
  const subject = SOUND_QUESTIONS[0];
  const evidence = {
    sentenceIndex: 0,
    sentence: { start: 0, end: long.length },
    answer: { start: 4, end: 12 },
    quote: long,
    support: [],
  };
  const before = process.cpuUsage();
  const issues =
    subject === undefined
      ? []
      : verifyQuestion({ ...subject, document: aDocument({ text: long }), question: aChoiceQuestion({ evidence }) });
  const { user, system } = process.cpuUsage(before);
  expect(issues.length).toBeGreaterThan(0);
  expect((user + system) / 1000).toBeLessThan(4000);
});
