import { expect, test } from "vitest";
import type { Support } from "@/lib/model/fact";
import type { Evidence } from "@/lib/model/question";
import { aChoiceQuestion, aDocument, anEntity, anEvidence, sentencesIn, spanOf } from "@/lib/model/testing";
import { findProofProblems } from "./proof";
import type { VerifySubject } from "./subject";

const QUOTES = ["Ida Varga came to Holm.", "Varga signed twelve pacts on Monday."];
const TEXT = QUOTES.join(" ");
const asked = (key: string, answer: string, change: Partial<Evidence> = {}): VerifySubject => ({
  document: aDocument({ text: TEXT }),
  sentences: sentencesIn(TEXT, QUOTES),
  entities: [anEntity({ canonical: "Ida Varga", aliases: ["Ida Varga", "Varga"], type: "person" })],
  fact: null,
  question: aChoiceQuestion({
    options: [key],
    evidence: { ...anEvidence({ text: TEXT, quote: QUOTES[1] ?? "", answer, sentenceIndex: 1 }), ...change },
  }),
});
const link = (kind: Support["kind"], from: string, to: string): Support => ({
  kind,
  from: spanOf(TEXT, from),
  to: spanOf(TEXT, to),
  confidence: 1,
});

test.each([
  ["the words themselves", asked("Varga", "Varga")],
  ["another name of the entity", asked("Ida Varga", "Varga")],
  ["capitals", asked("varga", "Varga")],
  ["digits for a word", asked("12", "twelve")],
  ["a resolved date", asked("3 May 2031", "Monday", { support: [link("date", "Monday", "Holm")] })],
  ["a stored link", asked("Holm", "pacts", { support: [link("coreference", "pacts", "Holm")] })],
])("a key is proved by %s", (_way, subject) => {
  expect(findProofProblems(subject)).toEqual([]);
});

test.each([
  ["the year of publication", "2031-08-09", "August 2, 2031", 0],
  ["another year", "2031-08-09", "August 2, 2030", 1],
  ["no known year", null, "August 2, 2031", 1],
])("a date in the article may be completed by %s", (_case, publishedOn, key, count) => {
  const text = "The bridge opened on August 2 in Holm.";
  const subject = {
    ...asked("Varga", "Varga"),
    document: aDocument({ text, publishedOn }),
    sentences: sentencesIn(text, [text]),
    question: aChoiceQuestion({ options: [key], evidence: anEvidence({ text, quote: text, answer: "August 2" }) }),
  };
  expect(findProofProblems(subject)).toHaveLength(count);
});

test.each([
  ["quote and place differ", asked("Varga", "Varga", { quote: "Varga signed eleven pacts on Monday." })],
  ["empty quote", asked("Varga", "Varga", { quote: "" })],
  ["another sentence number", asked("Varga", "Varga", { sentenceIndex: 0 })],
  ["no such sentence", asked("Varga", "Varga", { sentenceIndex: 7 })],
  ["answer outside the sentence", asked("Varga", "Varga", { answer: spanOf(TEXT, "Varga") })],
  ["another answer", asked("Olaf Brook", "Varga")],
  ["another number", asked("11", "twelve")],
  ["a date without a link", asked("3 May 2031", "Monday")],
  ["a link from elsewhere", asked("Holm", "pacts", { support: [link("coreference", "twelve", "Holm")] })],
])("a broken proof is found: %s", (_trap, subject) => {
  expect(findProofProblems(subject).length).toBeGreaterThan(0);
});

test("the sentence shown for an option must be where its number says", () => {
  const subject = asked("Varga", "Varga");
  const withEvidence = (sentenceIndex: number) => ({
    ...subject,
    question: aChoiceQuestion({ options: ["Varga", "Holm"], evidence: subject.question.evidence }),
    sentenceIndex,
  });
  const { question } = withEvidence(0);
  const placed = (sentenceIndex: number) => ({
    ...subject,
    question: {
      ...question,
      options: question.options.map((option) =>
        option.isKey ? option : { ...option, evidence: { sentenceIndex, span: spanOf(TEXT, "Holm") } },
      ),
    },
  });
  expect([findProofProblems(placed(0)).length, findProofProblems(placed(1)).length]).toEqual([0, 1]);
});
