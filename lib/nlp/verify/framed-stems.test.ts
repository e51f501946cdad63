import { expect, test } from "vitest";
import { aChoiceQuestion, aClozeQuestion, aDocument, anEntity, anEvidence, sentencesIn } from "@/lib/model/testing";
import type { VerifySubject } from "./subject";
import { verifyQuestion } from "./verify-question";

/** Who sees the title: rules that ask what a reader knows. Who does not: rules that ask what the question claims. */

const PROOF = "Pilot Clara Stone steered the ferry past two rocks near Holm on 3 May 2031.";
const frame = (title: string) => `In the article “${title}”, `;

function asked(
  title: string,
  rest: string,
  options: readonly string[] = ["Clara Stone", "Ida Lund", "Hanna Weil"],
): VerifySubject {
  return {
    document: aDocument({ title, text: PROOF }),
    sentences: sentencesIn(PROOF, [PROOF]),
    entities: ["Clara Stone", "Ida Lund", "Hanna Weil", "Olaf Brook"].map((canonical) =>
      anEntity({ canonical, type: "person" }),
    ),
    fact: null,
    question: aChoiceQuestion({
      stem: rest,
      options,
      evidence: anEvidence({ text: PROOF, quote: PROOF, answer: options[0] ?? "" }),
    }),
  };
}
const WHO = "who steered the ferry past two rocks near Holm?";
const found = (subject: VerifySubject) => [...new Set(verifyQuestion(subject).map(({ rule }) => rule))];

test.each([
  ["a hedge", "Ferry may sink at least once"],
  ["a negation", "Ferry did not sink and never will"],
  ["a weekday", "Ferry saved last Monday, today in harbour"],
  ["a pronoun", "He saved it from the rocks"],
  ["a thing that is not told", "The minister and the ferry"],
  ["a man where women are options", "Her husband and his boat"],
  ["what one of the distractors did", "Ida Lund looks back on her years"],
  ["an ellipsis", "Ferry, fog and a rock …"],
])("the title is nobody's wording: %s in it is no fault of the question", (_trap, title) => {
  expect(found(asked(title, frame(title) + WHO))).toEqual([]);
});

test("the same words in the question itself are found", () => {
  const title = "Ferry saved from the rocks";
  const own = "who may not have steered the ferry past two rocks near Holm last week with her minister …?";
  expect(found(asked(title, frame(title) + own))).toEqual(expect.arrayContaining(["L3", "L7", "L9", "L20"]));
});

test.each([
  ["the whole key", "Clara Stone saves a ferry"],
  ["the surname", "Mrs Stone saves a ferry"],
  ["the key in another form", "Stone’s finest hour at sea"],
])("a title that holds %s gives the answer away", (_trap, title) => {
  expect(found(asked(title, frame(title) + WHO))).toContain("L15");
});

test("the words around the title are no clue: “article” of an answer is not given away by them", () => {
  const title = "Ferry saved from the rocks";
  const rest = "which part of the sea law did the pilot near Holm cite?";
  const options = ["Article Five", "Chapter Two", "Section Nine"];
  const text = "The pilot cited Article Five of the sea law near Holm.";
  const evidence = anEvidence({ text, quote: text, answer: "Article Five" });
  const subject: VerifySubject = {
    ...asked(title, frame(title) + rest),
    document: aDocument({ title, text }),
    sentences: sentencesIn(text, [text]),
    question: aChoiceQuestion({ stem: frame(title) + rest, options, evidence }),
  };
  expect(found(subject)).not.toContain("L15");
});

test("a date in the frame gives the same date away", () => {
  const title = "Ferry saved from the rocks";
  const stem = `In the article “${title}” of 3 May 2031, Clara Stone steered the ferry past two rocks near Holm on .`;
  const evidence = anEvidence({ text: PROOF, quote: PROOF, answer: "3 May 2031" });
  const question = aClozeQuestion({ stem, at: stem.length - 1, accepted: ["3 May 2031"], kind: "date", evidence });
  expect(found({ ...asked(title, ""), question })).toContain("L15");
});

test("the title of another article is the question's own wording", () => {
  const stem = frame("Storm may come today") + WHO;
  expect(found(asked("Ferry saved from the rocks", stem))).toEqual(expect.arrayContaining(["L7"]));
});

test("the title makes up for anchors, and for “the” before what its article tells of once", () => {
  const title = "Quiet hours at sea";
  const plain = asked(title, "who steered the ferry, tired and alone, through fog?");
  const named = asked(title, `${frame(title)}who steered the ferry, tired and alone, through fog?`);
  expect(found(plain)).toEqual(expect.arrayContaining(["L4", "L5"]));
  expect(found(named)).toEqual([]);
  expect(found(asked(title, `${frame(title)}who steered the lifeboat, tired and alone, through fog?`))).toContain("L4");
});

test("a title does not name a source", () => {
  const title = "Ferry pilot said to be tired";
  const text = "Clara Stone said the ferry had lost two lamps near Holm.";
  const stem = `${frame(title)}how many lamps had the ferry lost near Holm?`;
  const evidence = anEvidence({ text, quote: text, answer: "two" });
  const question = aChoiceQuestion({ stem, options: ["two", "four", "six"], key: "two", evidence });
  const subject = {
    ...asked(title, stem),
    document: aDocument({ title, text }),
    sentences: sentencesIn(text, [text]),
    question,
  };
  expect(found(subject)).toContain("L8");
});

test("little is asked beside a title", () => {
  const title = "Quiet hours at sea";
  expect(found(asked(title, `${frame(title)}who steered it?`))).toContain("L6");
});
