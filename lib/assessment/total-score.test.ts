import { expect, test } from "vitest";
import type { Score } from "@/lib/model/score";
import { aChoiceQuestion, aClozeQuestion } from "@/lib/model/testing";
import { totalScore } from "./total-score";

const scored = (earned: number): Score => ({ status: "scored", earned, max: 1, trace: [] });
const questions = [aChoiceQuestion(), aClozeQuestion({ maxScore: 2 }), aChoiceQuestion()];

test.each<[string, readonly (Score | null)[], { earned: number; answered: number }]>([
  ["all scored", [scored(1), scored(1), scored(0)], { earned: 2, answered: 3 }],
  ["one not answered", [scored(1), null, scored(1)], { earned: 2, answered: 2 }],
  ["one invalid", [scored(1), { status: "invalid", reason: "empty" }, scored(1)], { earned: 2, answered: 2 }],
  [
    "one waiting for a person",
    [scored(1), { status: "undecided", reason: "near-miss" }, null],
    { earned: 1, answered: 2 },
  ],
  ["none", [], { earned: 0, answered: 0 }],
])("every question counts towards the maximum: %s", (_case, scores, expected) => {
  expect(totalScore(scores, questions)).toEqual({ ...expected, max: 4 });
});
