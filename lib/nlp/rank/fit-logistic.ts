import type { Features, FeatureWeight, RankerModel } from "@/lib/model/ranker";
import { sigmoid } from "./predict";

/** One judged question. `target`: the share of its judges who found it acceptable, 0 to 1. */
export type Example = { readonly features: Features; readonly target: number };

/** `ridge`: how much large weights cost, per example; above 0. */
export type FitOptions = { readonly ridge: number; readonly steps: number; readonly leastExamples: number };

/** A flag that is hardly ever set would weigh too much if it were scaled by its tiny spread. */
const LEAST_SCALE = 0.35;

type Fitted = Pick<RankerModel, "bias" | "weights">;

/**
 * Logistic regression with an L2 penalty, by accelerated batch gradient (Nesterov 1983) from zero: the same examples give the
 * same weights. Features that fewer than `leastExamples` examples have are left out; the bias is not penalised.
 */
export function fitLogistic(examples: readonly Example[], { ridge, steps, leastExamples }: FitOptions): Fitted {
  const columns = readColumns(examples, leastExamples);
  const rows = examples.map(({ features }) =>
    Float64Array.from([1, ...columns.map(({ name, mean, scale }) => ((features[name] ?? 0) - mean) / scale)]),
  );
  const targets = examples.map(({ target }) => target);
  const penalty = Float64Array.from({ length: columns.length + 1 }, (_, index) => (index === 0 ? 0 : ridge));
  const step = 1 / (0.25 * meanNorm(rows) + ridge);
  let weights = new Float64Array(columns.length + 1);
  let ahead = weights;
  for (let turn = 1; turn <= steps; turn++) {
    const slope = gradient(rows, targets, ahead, penalty);
    const next = ahead.map((weight, index) => weight - step * (slope[index] ?? 0));
    const momentum = (turn - 1) / (turn + 2);
    ahead = next.map((weight, index) => weight + momentum * (weight - (weights[index] ?? 0)));
    weights = next;
  }
  return {
    bias: weights[0] ?? 0,
    weights: columns.map((column, index) => ({ ...column, weight: weights[index + 1] ?? 0 })),
  };
}

/** An upper bound of how steep the loss can become: the largest mean square of a row. */
const meanNorm = (rows: readonly Float64Array[]): number =>
  rows.reduce((sum, row) => sum + row.reduce((square, value) => square + value * value, 0), 0) /
  Math.max(1, rows.length);

function gradient(
  rows: readonly Float64Array[],
  targets: readonly number[],
  weights: Float64Array,
  penalty: Float64Array,
): Float64Array {
  const slope = weights.map((weight, index) => weight * (penalty[index] ?? 0));
  for (const [at, row] of rows.entries()) {
    let sum = 0;
    for (let index = 0; index < row.length; index++) sum += (row[index] ?? 0) * (weights[index] ?? 0);
    const error = (sigmoid(sum) - (targets[at] ?? 0)) / rows.length;
    for (let index = 0; index < row.length; index++) slope[index] = (slope[index] ?? 0) + error * (row[index] ?? 0);
  }
  return slope;
}

/** The features to fit, by name, with mean and spread. */
function readColumns(examples: readonly Example[], leastExamples: number): Omit<FeatureWeight, "weight">[] {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const name of Object.keys(features)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= leastExamples)
    .map(([name]) => name)
    .toSorted()
    .map((name) => {
      const values = examples.map(({ features }) => features[name] ?? 0);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
      return { name, mean, scale: Math.max(LEAST_SCALE, spread) };
    });
}
