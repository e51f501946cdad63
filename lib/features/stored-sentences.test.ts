import { expect, test } from "vitest";
import type { Generation } from "@/lib/model/generation";
import type { Sentence } from "@/lib/model/reading";
import { aCandidate, aChoiceQuestion, aFact, anEntity, anEvidence, sentencesIn } from "@/lib/model/testing";
import { onStoredSentences } from "./stored-sentences";

const QUOTES = ["Norvia signed on 3 May.", "Estria paid.", "Kalland left."];
const TEXT = QUOTES.join(" ");
const sentences = sentencesIn(TEXT, QUOTES);
/** The same text where the reader of an earlier time took the first two sentences for one. */
const joined: Sentence[] = sentencesIn(TEXT, [`${QUOTES[0]} ${QUOTES[1]}`, QUOTES[2] ?? ""]);

const questionIn = (sentenceIndex: number, disproofIn = sentenceIndex) => {
  const question = aChoiceQuestion({
    evidence: anEvidence({ text: TEXT, quote: QUOTES[sentenceIndex] ?? "", sentenceIndex }),
  });
  const evidence = { sentenceIndex: disproofIn, span: { start: 0, end: 1 } };
  const options = question.options.map((option) => (option.isKey ? option : { ...option, evidence }));
  return aCandidate({ fact: aFact({ sentenceIndex }), question: { ...question, options } });
};

const generation: Generation = {
  sentences,
  entities: [anEntity()],
  mentions: sentences.map(({ index, span }) => ({ id: `m${index}`, entityId: "e", sentenceIndex: index, span })),
  facts: sentences.map(({ index }) => aFact({ id: `f${index}`, sentenceIndex: index })),
  accepted: [questionIn(0), questionIn(1), questionIn(2)],
  sound: sentences.map(({ index }) => ({
    candidate: questionIn(index),
    issues: [],
    features: {},
    answerType: "country",
  })),
  passedOver: [],
  rejected: sentences.map(({ index }) => ({ candidate: questionIn(index), issues: [] })),
  outcomes: sentences.map(({ index }) => ({ sentenceIndex: index, asked: 1, reasons: [] })),
};

test("where the stored sentences are those that were read, everything stays", () => {
  expect(onStoredSentences(generation, sentences)).toEqual(generation);
});

test("where they are not, nothing points to a sentence that it was not read in", () => {
  const kept = onStoredSentences(generation, joined);
  expect(kept).toEqual({
    sentences: joined,
    entities: generation.entities,
    mentions: [],
    facts: [],
    accepted: [],
    sound: [],
    passedOver: [],
    rejected: [],
    outcomes: [],
  });
});

test("sentences before the difference keep what was read in them", () => {
  const split = sentencesIn(TEXT, [QUOTES[0] ?? "", "Estria", "paid.", QUOTES[2] ?? ""]);
  const kept = onStoredSentences(generation, split);
  expect(kept.facts.map(({ id }) => id)).toEqual(["f0"]);
  expect(kept.accepted).toEqual([generation.accepted[0]]);
});

test("a question goes when a sentence goes that speaks against one of its options", () => {
  const split = sentencesIn(TEXT, [QUOTES[0] ?? "", "Estria", "paid.", QUOTES[2] ?? ""]);
  const kept = onStoredSentences({ ...generation, accepted: [questionIn(0, 2), questionIn(0)] }, split);
  expect(kept.accepted).toEqual([questionIn(0)]);
});
