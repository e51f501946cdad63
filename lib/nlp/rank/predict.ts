import type { Features, RankerModel } from "@/lib/model/ranker";

export const sigmoid = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** What the weights add up to, before calibration: above 0 is likelier than not. */
export const sumWeights = ({ bias, weights }: Pick<RankerModel, "bias" | "weights">, features: Features): number =>
  weights.reduce((sum, { name, mean, scale, weight }) => sum + (weight * ((features[name] ?? 0) - mean)) / scale, bias);

/** The chance, 0 to 1 in thousandths, that a question with these features is acceptable. */
export const predict = (model: RankerModel, features: Features): number =>
  Math.round(1000 * sigmoid(model.calibration.slope * sumWeights(model, features) + model.calibration.offset)) / 1000;
