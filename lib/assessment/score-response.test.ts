import fc from "fast-check";
import { expect, test } from "vitest";
import type { ResponseValue } from "@/lib/model/attempt";
import { aChoiceQuestion, aClozeQuestion, aGap } from "@/lib/model/testing";
import { scoreResponse } from "./score-response";

const chosen = (optionId: string): ResponseValue => ({ type: "choice", optionId });
const typed = (...texts: readonly string[]): ResponseValue => ({
  type: "cloze",
  gaps: Object.fromEntries(texts.map((text, index) => [`g${index + 1}`, text])),
});
const twoGaps = aClozeQuestion({
  stem: " met ",
  maxScore: 2,
  gaps: [aGap({ accepted: ["Norvia"] }), aGap({ id: "g2", at: 5, accepted: ["Estria"] })],
});

test.each([
  ["the key", aChoiceQuestion({ maxScore: 2 }), chosen("o1"), { status: "scored", earned: 2, max: 2 }],
  ["another option", aChoiceQuestion(), chosen("o2"), { status: "scored", earned: 0, max: 1 }],
  ["no option", aChoiceQuestion(), chosen(""), { status: "invalid", reason: "empty" }],
  ["a forged option", aChoiceQuestion(), chosen("o9"), { status: "invalid", reason: "unknown-option" }],
  ["typed for a choice", aChoiceQuestion(), typed("Norvia"), { status: "invalid", reason: "wrong-type" }],
  ["chosen for a cloze", aClozeQuestion(), chosen("o1"), { status: "invalid", reason: "wrong-type" }],
  ["a right word", aClozeQuestion(), typed("norvia"), { status: "scored", earned: 1, max: 1 }],
  ["a wrong word", aClozeQuestion(), typed("Estria"), { status: "scored", earned: 0, max: 1 }],
  ["blanks", aClozeQuestion(), typed("  "), { status: "invalid", reason: "empty" }],
  ["no gap at all", aClozeQuestion(), typed(), { status: "invalid", reason: "empty" }],
  ["both gaps", twoGaps, typed("Norvia", "Estria"), { status: "scored", earned: 2, max: 2 }],
  ["one gap of two", twoGaps, typed("Norvia", ""), { status: "scored", earned: 1, max: 2 }],
] as const)("scores %s", (_case, question, value, score) => {
  expect(scoreResponse(question, value)).toMatchObject(score);
});

test("with several gaps the trace names the gap", () => {
  expect(scoreResponse(twoGaps, typed("Norvia", ""))).toMatchObject({
    trace: ["gap 1: accepted as in the article", "gap 2: left empty"],
  });
});

/** "_____ and _____ met", with whatever stands between the gaps. */
const aSet = (between: string, kind: "place" | "number" = "place") =>
  aClozeQuestion({
    stem: `${between} met`,
    gaps: [
      aGap({ kind, accepted: ["Norvia"], refused: ["Estria"] }),
      aGap({ kind, id: "g2", at: between.length, accepted: ["Estria"], refused: ["Norvia"] }),
    ],
  });

test.each([
  ["in the other order", aSet(" and "), typed("Estria", "Norvia"), 1],
  ["with a comma between", aSet(", "), typed("Estria", "Norvia"), 1],
  ["one of them twice", aSet(" and "), typed("Norvia", "Norvia"), 0.5],
  ["one in the other gap", aSet(" and "), typed("", "Norvia"), 0.5],
  ["one wrong", aSet(" and "), typed("Estria", "Kalland"), 0.5],
  ["where words tell the gaps apart", aSet(" before "), typed("Estria", "Norvia"), 0],
  ["where each has its own", { ...aSet(" and "), stem: " and  met, respectively" }, typed("Estria", "Norvia"), 0],
] as const)("two gaps that only “and” parts are a set: %s", (_case, question, value, earned) => {
  expect(scoreResponse(question, value)).toMatchObject({ status: "scored", earned });
});

test("the trace ends with what to do better", () => {
  expect(scoreResponse(aClozeQuestion({ kind: "person", accepted: ["Ida Varga"] }), typed("ida"))).toMatchObject({
    earned: 0.5,
    trace: ["given name alone: half", "give the surname"],
  });
});

test("the stem says which unit and which year need not be typed", () => {
  const money = { kind: "quantity", value: 12, unit: "EUR", bound: "=" } as const;
  const gap = aGap({ kind: "number", accepted: ["€12"], value: money });
  const earned = (stem: string) => scoreResponse(aClozeQuestion({ stem, gaps: [gap] }), typed("12"));
  expect([earned(" was the price."), earned(" was the price in euros.")]).toMatchObject([
    { earned: 0.5 },
    { earned: 1 },
  ]);
});

test("a gap named like a property of every object is read as not answered", () => {
  const question = aClozeQuestion({ id: "constructor" });
  expect(scoreResponse(question, { type: "cloze", gaps: {} })).toEqual({ status: "invalid", reason: "empty" });
});

test("every response has a score between nothing and the maximum", () => {
  fc.assert(
    fc.property(fc.string(), fc.dictionary(fc.string(), fc.string()), (optionId, gaps) => {
      for (const question of [aChoiceQuestion(), aClozeQuestion(), twoGaps]) {
        for (const value of [chosen(optionId), { type: "cloze", gaps } as const]) {
          const score = scoreResponse(question, value);
          expect(score.status === "scored" ? score.earned >= 0 && score.earned <= score.max : true).toBe(true);
        }
      }
    }),
  );
});
