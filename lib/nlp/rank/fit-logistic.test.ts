import { expect, test } from "vitest";
import { createRandom } from "@/lib/model/random";
import type { RankerModel } from "@/lib/model/ranker";
import { calibrate } from "./calibrate";
import { type ArticleExample, crossValidate } from "./cross-validate";
import { type Example, fitLogistic } from "./fit-logistic";
import { areaUnderCurve, brierScore, calibrationError, calibrationTable, findThreshold } from "./measure-chances";
import { predict, sigmoid, sumWeights } from "./predict";

const OPTIONS = { ridge: 0.01, steps: 300, leastExamples: 5 };

/** Questions of 20 articles whose chance is sigmoid(4·good − 3·bad − 0.5); "noise" and "one" say nothing. */
function makeExamples(count: number, seed: number): ArticleExample[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, index) => {
    const [good, bad] = [random(), random() < 0.4 ? 1 : 0];
    const chance = sigmoid(4 * good - 3 * bad - 0.5);
    const features = { good, bad, noise: random(), ...(index === 0 ? { rare: 1 } : {}) };
    return { article: `a${index % 20}`, features, target: random() < chance ? 1 : 0 };
  });
}

const trueChance = ({ features }: Example): number => sigmoid(4 * (features.good ?? 0) - 3 * (features.bad ?? 0) - 0.5);

const modelOf = (examples: readonly Example[]): RankerModel => ({
  ...fitLogistic(examples, OPTIONS),
  calibration: { slope: 1, offset: 0 },
  threshold: 0.5,
});

test("tells separable questions apart without fail", () => {
  const examples = makeExamples(400, 3).map((example) => ({
    ...example,
    target: (example.features.bad ?? 0) === 1 ? 0 : 1,
  }));
  const { forecasts } = crossValidate(examples, OPTIONS, 5);
  expect(areaUnderCurve(forecasts)).toBe(1);
  expect(brierScore(forecasts)).toBeLessThan(0.01);
});

test("comes as near to chances it has to learn as there is chance in them", () => {
  const examples = makeExamples(1500, 5);
  const { forecasts } = crossValidate(examples, OPTIONS, 5);
  const best = examples.map((example) => ({ chance: trueChance(example), isTrue: example.target === 1 }));
  expect(areaUnderCurve(forecasts)).toBeGreaterThan(areaUnderCurve(best) - 0.01);
  expect(brierScore(forecasts)).toBeLessThan(brierScore(best) + 0.005);
  expect(calibrationError(calibrationTable(forecasts))).toBeLessThan(0.05);
});

test("finds nothing in labels that were thrown like dice", () => {
  const random = createRandom(9);
  const examples = makeExamples(1000, 7).map((example) => ({ ...example, target: random() < 0.6 ? 1 : 0 }));
  expect(areaUnderCurve(crossValidate(examples, OPTIONS, 5).forecasts)).toBeLessThan(0.56);
});

test("gives weights their sign, and leaves out what hardly any question has", () => {
  const { weights } = modelOf(makeExamples(800, 11));
  const weightOf = (name: string) => weights.find((one) => one.name === name)?.weight;
  expect(weights.map(({ name }) => name)).toEqual(["bad", "good", "noise"]);
  expect(weightOf("good")).toBeGreaterThan(0.5);
  expect(weightOf("bad")).toBeLessThan(-0.5);
  expect(Math.abs(weightOf("noise") ?? 1)).toBeLessThan(0.15);
});

test("the same examples give the same weights, to the byte", () => {
  const write = () => JSON.stringify(fitLogistic(makeExamples(200, 13), OPTIONS));
  expect(write()).toBe(write());
});

test("a higher ridge makes the weights smaller", () => {
  const examples = makeExamples(300, 15);
  const sizeAt = (ridge: number) =>
    fitLogistic(examples, { ...OPTIONS, ridge }).weights.reduce((sum, { weight }) => sum + Math.abs(weight), 0);
  expect(sizeAt(1)).toBeLessThan(0.7 * sizeAt(0.01));
});

test("calibration never turns the order of two questions round, whatever the labels say", () => {
  const sums = Array.from({ length: 60 }, (_, index) => (index - 30) / 5);
  for (const tellTarget of [(sum: number) => (sum > 0 ? 1 : 0), (sum: number) => (sum > 0 ? 0 : 1), () => 1]) {
    const { slope, offset } = calibrate(sums.map((sum) => ({ sum, target: tellTarget(sum) })));
    const chances = sums.map((sum) => sigmoid(slope * sum + offset));
    expect(chances.toSorted((a, b) => a - b)).toEqual(chances);
    expect(chances.every((chance) => chance > 0 && chance < 1)).toBe(true);
  }
});

test("calibration takes back what a model promises too much", () => {
  const random = createRandom(17);
  const outcomes = Array.from({ length: 4000 }, () => {
    const sum = 8 * random() - 4;
    return { sum, target: random() < sigmoid(0.5 * sum + 0.3) ? 1 : 0 };
  });
  const { slope, offset } = calibrate(outcomes);
  expect([slope, offset]).toEqual([expect.closeTo(0.5, 1), expect.closeTo(0.3, 1)]);
});

test("predict uses weights, means, scales and calibration; a missing feature counts as 0", () => {
  const model: RankerModel = {
    bias: 0.5,
    weights: [{ name: "a", mean: 0.5, scale: 0.25, weight: 2 }],
    calibration: { slope: 0.5, offset: -0.25 },
    threshold: 0.6,
  };
  expect(sumWeights(model, { a: 1, b: 7 })).toBeCloseTo(4.5);
  expect(predict(model, { a: 1 })).toBeCloseTo(sigmoid(2), 3);
  expect(predict(model, {})).toBeCloseTo(sigmoid(-2), 3);
});

const forecast = (chance: number, isTrue: boolean) => ({ chance, isTrue });

test("measures: order, distance, fifths", () => {
  const mixed = [forecast(0.9, true), forecast(0.8, false), forecast(0.8, true), forecast(0.1, false)];
  expect(areaUnderCurve(mixed)).toBe(0.875);
  expect(brierScore(mixed)).toBeCloseTo((0.01 + 0.64 + 0.04 + 0.01) / 4);
  expect(areaUnderCurve([forecast(0.2, true)])).toBe(0.5);
  const ten = Array.from({ length: 10 }, (_, index) => forecast(index / 10, index >= 5));
  expect(calibrationTable(ten).map(({ count, share }) => [count, share])).toEqual([
    [2, 0],
    [2, 0],
    [2, 0.5],
    [2, 1],
    [2, 1],
  ]);
  expect(
    calibrationError([
      { count: 1, chance: 0.5, share: 0.25 },
      { count: 3, chance: 0.5, share: 0.5 },
    ]),
  ).toBe(0.0625);
});

test("the threshold lets through as many as keep the precision, and never parts a tie", () => {
  const ten = [0.9, 0.8, 0.7, 0.7, 0.6, 0.5].map((chance, index) => forecast(chance, index !== 3 && index !== 5));
  expect(findThreshold(ten, 0.8, 1)).toEqual({ chance: 0.6, count: 5 });
  expect(findThreshold(ten, 0.9, 1)).toEqual({ chance: 0.8, count: 2 });
  expect(findThreshold(ten, 0.9, 3)).toBeNull();
});
