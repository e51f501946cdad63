import type { RankerModel } from "@/lib/model/ranker";
import { sigmoid } from "./predict";

/** A sum of weights that was made without looking at its example, and what judges said of it, 0 to 1. */
export type Outcome = { readonly sum: number; readonly target: number };

type Curve = RankerModel["calibration"];

const STEPS = 60;
/** Keeps Newton's steps finite where the outcomes are separable. */
const RIDGE = 1e-3;

/**
 * Turns sums into chances, after Platt (1999): slope and offset of a logistic curve, by Newton's method with halved steps. The
 * slope is never below 0, so a higher sum never gets a lower chance.
 */
export function calibrate(outcomes: readonly Outcome[]): Curve {
  const positive = outcomes.reduce((sum, { target }) => sum + target, 0);
  const negative = outcomes.length - positive;
  // Platt's targets: as if one more of each kind had been seen, so that no chance becomes 0 or 1.
  const [high, low] = [(positive + 1) / (positive + 2), 1 / (negative + 2)];
  const softened = outcomes.map(({ sum, target }) => ({ sum, target: low + (high - low) * target }));
  const flat: Curve = { slope: 0, offset: Math.log((positive + 1) / (negative + 1)) };
  let curve = flat;
  for (let step = 0; step < STEPS; step++) curve = improve(curve, softened);
  return curve.slope > 0 ? curve : flat;
}

/** The nearest of Newton's step, half of it, a quarter and so on that lessens the loss; the curve itself where none does. */
function improve(curve: Curve, outcomes: readonly Outcome[]): Curve {
  const { slope, offset } = newtonStep(curve, outcomes);
  const loss = lossOf(curve, outcomes);
  for (let part = 1; part > 1e-6; part /= 2) {
    const next = { slope: curve.slope - part * slope, offset: curve.offset - part * offset };
    if (lossOf(next, outcomes) < loss) return next;
  }
  return curve;
}

function newtonStep(curve: Curve, outcomes: readonly Outcome[]): Curve {
  let [gradSlope, gradOffset] = [RIDGE * curve.slope, RIDGE * curve.offset];
  let [slopeSlope, slopeOffset, offsetOffset] = [RIDGE, 0, RIDGE];
  for (const { sum, target } of outcomes) {
    const chance = sigmoid(curve.slope * sum + curve.offset);
    const bend = chance * (1 - chance);
    gradSlope += (chance - target) * sum;
    gradOffset += chance - target;
    slopeSlope += bend * sum * sum;
    slopeOffset += bend * sum;
    offsetOffset += bend;
  }
  const determinant = slopeSlope * offsetOffset - slopeOffset ** 2;
  return {
    slope: (offsetOffset * gradSlope - slopeOffset * gradOffset) / determinant,
    offset: (slopeSlope * gradOffset - slopeOffset * gradSlope) / determinant,
  };
}

const lossOf = ({ slope, offset }: Curve, outcomes: readonly Outcome[]): number =>
  outcomes.reduce(
    (loss, { sum, target }) => {
      const value = slope * sum + offset;
      return loss + Math.log1p(Math.exp(-Math.abs(value))) + Math.max(0, value) - target * value;
    },
    0.5 * RIDGE * (slope ** 2 + offset ** 2),
  );
