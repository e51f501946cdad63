import type { Features, RankerModel } from "@/lib/model/ranker";
import { predict } from "./rank/predict";

/**
 * How likely a teacher is to keep a question, 0 to 1 in thousandths: what the fitted ranker says of its features, and while
 * there is none the guess among them.
 */
export function scoreCandidate(features: Features, ranker: RankerModel | null): number {
  const chance = ranker === null ? (features.guess ?? 0) : predict(ranker, features);
  return Math.round(chance * 1000) / 1000;
}
