import { expect, test } from "vitest";
import type { Document } from "@/lib/model/article";
import { aChoiceQuestion, aDocument, anEntity, anEvidence, sentencesIn } from "@/lib/model/testing";
import type { VerifySubject } from "./subject";
import { findRightDistractors } from "./told-elsewhere";

const PROOF = "Kalland sent two helicopters to Sorrel on 16 May.";
const STEM = "Which country sent two helicopters to Sorrel after Storm Bettina?";
const ENTITIES = [
  anEntity({ canonical: "Kalland" }),
  anEntity({ canonical: "Merrow", aliases: ["Merrow", "the Isles"] }),
  anEntity({ canonical: "Estria" }),
  anEntity({ canonical: "Ida Varga", type: "person" }),
  anEntity({ canonical: "Olaf Brook", type: "person" }),
];

type Part = { proof?: string; stem?: string; options?: readonly string[]; answer?: string };

function asked(others: string, part: Part = {}): VerifySubject {
  const proof = part.proof ?? PROOF;
  const options = part.options ?? ["Kalland", "Merrow", "Estria"];
  const text = `${others} ${proof} The storm passed.`;
  const evidence = anEvidence({ text, quote: proof, answer: part.answer ?? options[0] ?? "", sentenceIndex: 1 });
  return {
    document: aDocument({ text }),
    sentences: sentencesIn(text, [others, proof]),
    entities: ENTITIES,
    fact: null,
    question: aChoiceQuestion({ stem: part.stem ?? STEM, options, evidence }),
  };
}

const WHO: Part = {
  proof: "Ida Varga lost the vote in Holm.",
  stem: "Who lost the vote in Holm in May 2031?",
  options: ["Ida Varga", "Olaf Brook", "Maria Olsen"],
};

test.each([
  ["in the same words", "Merrow sent two helicopters to Sorrel.", {}],
  ["by another name", "The Isles also sent two helicopters to Sorrel.", {}],
  ["without a word or two", "Merrow had sent two grey helicopters to Sorrel at dawn.", {}],
  ["in a list with the key", "Kalland and Merrow sent two helicopters to Sorrel.", {}],
  ["with something in between", "Merrow, which has a small army, sent two helicopters to Sorrel.", {}],
  ["by the surname", "Brook lost the vote in Holm.", WHO],
  ["in another tense", "In the end Olaf Brook had to lose the vote in Holm.", WHO],
  ["after a line end", "Results\nOlaf Brook lost the vote in Holm.", WHO],
])("a distractor of which the article says the same is found: %s", (_trap, others, part) => {
  expect(findRightDistractors(asked(others, part))).toHaveLength(1);
});

test.each([
  ["the other way round", "Sorrel sent two helicopters to Merrow.", {}],
  ["another number", "Merrow sent nine trucks and 31 helicopters to Dunmore.", {}],
  ["something else", "Merrow sent a field hospital to Sorrel.", {}],
  ["it may", "Merrow may send two helicopters to Sorrel.", {}],
  ["it did not", "Merrow never sent two helicopters to Sorrel.", {}],
  ["another did, as it watched", "Merrow saw how Osteria sent two helicopters to Sorrel.", {}],
  ["of the key, beside it", "Near Merrow, Kalland sent two helicopters to Sorrel.", {}],
  [
    "far away",
    "Merrow spent the long first night of that storm waiting for news while two helicopters were sent to Sorrel.",
    {},
  ],
  ["not named", "Two helicopters were sent to Sorrel.", {}],
  ["by the other of two", "Olaf Brook saw that Pedro Lind lost the vote in Holm.", WHO],
  ["he won it", "Olaf Brook won the town vote.", WHO],
])("a distractor of which it does not is left alone: %s", (_trap, others, part) => {
  expect(findRightDistractors(asked(others, part))).toEqual([]);
});

test("the source sentence itself tells of no other answer", () => {
  const proof = "Kalland, not far from Merrow, sent two helicopters to Sorrel.";
  expect(findRightDistractors(asked("It rained.", { proof }))).toEqual([]);
});

test("a long article is read once, whatever is asked of it", () => {
  const long = Array.from(
    { length: 900 },
    (_none, at) => `On day ${at} Kalland saw Merrow and Estria send ${at} letters to Holm about it.`,
  );
  const subject = asked(long.join(" "));
  const document: Document = subject.document;
  const before = process.cpuUsage();
  for (let count = 0; count < 100; count++) findRightDistractors({ ...subject, document });
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(1000);
});
