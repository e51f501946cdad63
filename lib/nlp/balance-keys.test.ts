import { expect, test } from "vitest";
import type { Candidate, SoundCandidate } from "@/lib/model/generation";
import { keyText } from "@/lib/model/question";
import { aCandidate, aChoiceQuestion, aClozeQuestion } from "@/lib/model/testing";
import { balanceKeys } from "./balance-keys";

const OPTIONS = ["Norvia", "Kalland", "Osteria", "Merrow"];

const aSound = (index: number, answerType = "country", options: readonly string[] = OPTIONS): SoundCandidate => ({
  candidate: aCandidate({ id: `q${index}`, question: aChoiceQuestion({ options, key: options[0] ?? "" }) }),
  issues: [],
  features: {},
  answerType,
});

const sounds = (count: number): SoundCandidate[] => Array.from({ length: count }, (_, index) => aSound(index));

const positionOf = ({ question }: Candidate): number =>
  question.type === "choice" ? question.options.findIndex(({ isKey }) => isKey) : -1;

const countPositions = (candidates: readonly Candidate[]): number[] =>
  [0, 1, 2, 3].map((position) => candidates.filter((candidate) => positionOf(candidate) === position).length);

test.each([0, 1, 2, 3, 4, 5])("each position has the key equally often, with seed %i", (seed) => {
  expect(countPositions(balanceKeys(sounds(12), seed))).toEqual([3, 3, 3, 3]);
  const [least, most] = [(counts: number[]) => Math.min(...counts), (counts: number[]) => Math.max(...counts)];
  const counts = countPositions(balanceKeys(sounds(7), seed));
  expect(most(counts) - least(counts)).toBeLessThanOrEqual(1);
});

test("the order of positions is drawn: seeds differ, the same seed does not", () => {
  const orderWith = (seed: number) => balanceKeys(sounds(8), seed).map(positionOf).join("");
  expect(orderWith(1)).toBe(orderWith(1));
  expect(new Set([1, 2, 3, 4, 5, 6].map(orderWith)).size).toBeGreaterThan(3);
});

test("options and key stay what they are; ids go by position", () => {
  for (const { question } of balanceKeys(sounds(4), 3)) {
    if (question.type !== "choice") throw new Error("expected a choice");
    expect(question.options.map(({ text }) => text).toSorted()).toEqual(OPTIONS.toSorted());
    expect(keyText(question)).toBe("Norvia");
    expect(question.options.map(({ id }) => id)).toEqual(["o1", "o2", "o3", "o4"]);
  }
});

test("numbers keep their order, and the others make up for them", () => {
  const numbers = [0, 1].map((index) => aSound(index, "number", ["12", "14", "17", "21"]));
  const balanced = balanceKeys(
    [
      ...numbers,
      ...sounds(6).map((sound, index) => ({ ...sound, candidate: { ...sound.candidate, id: `w${index}` } })),
    ],
    2,
  );
  expect(balanced.slice(0, 2)).toEqual(numbers.map(({ candidate }) => candidate));
  expect(countPositions(balanced)).toEqual([2, 2, 2, 2]);
});

test("three options and gaps are no trouble", () => {
  const three = [0, 1, 2].map((index) => aSound(index, "country", OPTIONS.slice(0, 3)));
  const gap: SoundCandidate = { ...aSound(9), candidate: aCandidate({ id: "q9", question: aClozeQuestion() }) };
  const balanced = balanceKeys([...three, gap], 0);
  expect(countPositions(balanced.slice(0, 3))).toEqual([1, 1, 1, 0]);
  expect(balanced[3]).toEqual(gap.candidate);
});
