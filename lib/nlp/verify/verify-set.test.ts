import { expect, test } from "vitest";
import type { Candidate } from "@/lib/model/generation";
import { aCandidate, aChoiceQuestion, aClozeQuestion, aFact, anEntity, anEvidence } from "@/lib/model/testing";
import { verifySet } from "./verify-set";

type Part = { fact?: string; sentence?: number; key?: string; stem?: string; score?: number; distractor?: string };
const aSet = (...parts: readonly Part[]): Candidate[] =>
  parts.map((part, index) =>
    aCandidate({
      id: `c${index}`,
      score: part.score ?? 0.9 - index / 100,
      fact: aFact({ id: part.fact ?? `fact-${index}` }),
      question: aChoiceQuestion({
        stem: part.stem ?? `Which place number ${index} opened?`,
        options: [part.key ?? `Place ${"abcdefghijklmnopqrstuvwxyz"[index]}`, part.distractor ?? "Elsewhere entirely"],
        evidence: anEvidence({ sentenceIndex: part.sentence ?? index }),
      }),
    }),
  );
const named = (set: readonly Candidate[]) => verifySet(set).map(({ candidateId }) => candidateId);

test.each([
  ["nothing shared", aSet({}, {}, {}), []],
  ["a fact twice", aSet({ fact: "f" }, { fact: "f" }), ["c1"]],
  ["a sentence twice", aSet({ sentence: 4 }, { sentence: 4 }), []],
  ["a sentence three times", aSet({ sentence: 4 }, { sentence: 4 }, { sentence: 4 }), ["c2"]],
  ["a key twice", aSet({ key: "Norvia" }, { key: "Norvia" }), []],
  ["a key three times", aSet({ key: "Norvia" }, { key: "the Norvia" }, { key: "norvia" }), ["c2"]],
  ["the lower score goes", aSet({ fact: "f", score: 0.2 }, { fact: "f", score: 0.8 }), ["c0"]],
  [
    "one stem tells another's key",
    aSet(
      { key: "Norvia", stem: "Which country opened the Lanna Bridge in May?" },
      { key: "Varga", stem: "Who led Norvia when it opened the Lanna Bridge in May?" },
    ),
    ["c1"],
  ],
  [
    "a key named in passing tells nothing",
    aSet(
      { key: "Norvia", stem: "Which country opened the Lanna Bridge in May?" },
      { key: "Varga", stem: "Who is the president of Norvia since the election?" },
    ),
    [],
  ],
])("a set is checked as a whole: %s", (_trap, set, ids) => {
  expect(named(set)).toEqual(ids);
});

test("the order of the list changes nothing", () => {
  const set = aSet({ fact: "f" }, { fact: "f" }, { sentence: 1 }, { sentence: 1 }, { key: "Place a" });
  expect(named([...set].reverse())).toEqual(named(set));
});

test("of twenty choice questions the key is the longest option in at most seven", () => {
  const withLong = (count: number) =>
    aSet(
      ...Array.from({ length: 20 }, (_zero, index) => ({ distractor: index < count ? "X" : "Some much longer place" })),
    );
  expect([verifySet(withLong(7)).length, verifySet(withLong(8)).length]).toEqual([0, 8]);
});

const FRAME = "In the article “Norvia opens the Lanna Bridge in May”, ";

test.each([
  [
    "by its surname",
    "Ida Varga",
    "Who opened the Lanna Bridge in Holm?",
    "What did Varga open in Holm at the Lanna Bridge?",
    ["c1"],
  ],
  [
    "by another name",
    "Merrow Union",
    "Which club closed the Lanna Bridge?",
    "Why was the Lanna Bridge closed by the MU?",
    ["c1"],
  ],
  ["in the title only", "Norvia", `${FRAME}who sang there?`, `${FRAME}who danced at that feast?`, []],
  ["the title is no shared wording", "Ida Varga", `${FRAME}who sang a song?`, `${FRAME}what did Varga eat there?`, []],
])("one question tells the answer of another: %s", (_trap, key, stem, other, ids) => {
  const entities = [anEntity({ canonical: "Merrow Union", type: "organisation", aliases: ["Merrow Union", "MU"] })];
  const found = verifySet(aSet({ key, stem }, { key: "Something", stem: other }), entities);
  expect(found.map(({ candidateId }) => candidateId)).toEqual(ids);
});

test("every answer that a gap accepts in full is told by its name", () => {
  const [first, second] = aSet({}, { stem: "Which bridge did the NSB close in Holm?" });
  const evidence = anEvidence({ sentenceIndex: 1 });
  const question = aClozeQuestion({ stem: " closed the bridge in Holm.", accepted: ["Safety Board", "NSB"], evidence });
  const set = [first, second].flatMap((candidate) => candidate ?? []);
  expect(verifySet(set.map((candidate, index) => (index === 0 ? { ...candidate, question } : candidate)))).toHaveLength(
    1,
  );
});
