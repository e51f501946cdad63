/** `clues`: how strong each is, 0..1. `counts`: how often the thing is named as each of the classes. */
export type Thing = {
  readonly clues: readonly (readonly [string, number])[];
  readonly counts: readonly number[];
  /** How much it counts beside others. */
  readonly weight: number;
};

const RARE = 5;
const PENALTY = 1;
const STEPS = 300;
const RATE = 0.5;

/**
 * Multinomial logistic regression: how much each clue speaks for each class. Gradient descent with a step for each weight
 * (AdaGrad); a thing named n times counts as the root of n, times its weight.
 */
export function learnVotes(things: readonly Thing[], classes: number): ReadonlyMap<string, readonly number[]> {
  const zeros = (value: number) => Array.from({ length: classes }, () => value);
  const weights = new Map(listClues(things).map((clue) => [clue, zeros(0)]));
  const squares = new Map([...weights.keys()].map((clue) => [clue, zeros(1e-6)]));
  for (let step = 0; step < STEPS; step++) {
    const slopes = slopesOf(things, weights, classes);
    for (const [clue, votes] of weights) {
      votes.forEach((vote, at) => {
        const slope = (slopes.get(clue)?.[at] ?? 0) + PENALTY * vote;
        const sums = squares.get(clue) ?? [];
        sums[at] = (sums[at] ?? 0) + slope * slope;
        votes[at] = vote - (RATE * slope) / Math.sqrt(sums[at] ?? 1);
      });
    }
  }
  return weights;
}

type Weights = ReadonlyMap<string, readonly number[]>;

function slopesOf(things: readonly Thing[], weights: Weights, classes: number): Map<string, number[]> {
  const slopes = new Map<string, number[]>();
  for (const { clues, counts, weight } of things) {
    const goals = counts.map((count) => weight * Math.sqrt(count));
    const total = goals.reduce((sum, goal) => sum + goal, 0);
    const likely = probabilities(clues, weights, classes);
    for (const [clue, strength] of clues) {
      if (!weights.has(clue)) continue;
      const slope = slopes.get(clue) ?? counts.map(() => 0);
      goals.forEach((goal, at) => {
        slope[at] = (slope[at] ?? 0) + strength * ((likely[at] ?? 0) * total - goal);
      });
      slopes.set(clue, slope);
    }
  }
  return slopes;
}

function probabilities(clues: Thing["clues"], weights: Weights, classes: number): number[] {
  const scores = Array.from({ length: classes }, () => 0);
  for (const [clue, strength] of clues) {
    weights.get(clue)?.forEach((weight, at) => {
      scores[at] = (scores[at] ?? 0) + strength * weight;
    });
  }
  const highest = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - highest));
  const total = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / total);
}

/** The clues of at least RARE things, in the order of the alphabet. */
function listClues(things: readonly Thing[]): string[] {
  const counts = new Map<string, number>();
  for (const { clues, weight } of things)
    for (const [clue] of clues) counts.set(clue, (counts.get(clue) ?? 0) + weight);
  return [...counts].flatMap(([clue, count]) => (count >= RARE ? [clue] : [])).toSorted();
}
