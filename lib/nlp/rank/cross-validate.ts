import { calibrate, type Outcome } from "./calibrate";
import { type Example, type FitOptions, fitLogistic } from "./fit-logistic";
import { areaUnderCurve, type Forecast } from "./measure-chances";
import { sigmoid, sumWeights } from "./predict";

/** One judged question with the article it is about. */
export type ArticleExample = Example & { readonly article: string };

/** Forecasts for every example by a model and a calibration that have not seen its article; `outcomes` before calibration. */
export type CrossValidation = {
  readonly forecasts: readonly Forecast[];
  readonly outcomes: readonly Outcome[];
  /** The area under the curve within each fold, each fold with as many votes as it has pairs to tell apart; 0 to 1. */
  readonly areaWithin: number;
};

/** Deals the articles, by name, into `folds` parts; each part is forecast by what was fitted on the others. */
export function crossValidate(
  examples: readonly ArticleExample[],
  options: FitOptions,
  folds: number,
): CrossValidation {
  const articles = [...new Set(examples.map(({ article }) => article))].toSorted();
  const foldOf = new Map(articles.map((article, index) => [article, index % folds]));
  const parts = examples.map(({ article }) => foldOf.get(article) ?? 0);
  const models = Array.from({ length: folds }, (_, fold) =>
    fitLogistic(
      examples.filter((_example, index) => parts[index] !== fold),
      options,
    ),
  );
  const outcomes = examples.map(({ features, target }, index): Outcome => {
    const model = models[parts[index] ?? 0];
    return { sum: model === undefined ? 0 : sumWeights(model, features), target };
  });
  const curves = models.map((_, fold) => calibrate(outcomes.filter((_outcome, index) => parts[index] !== fold)));
  const forecasts = outcomes.map(({ sum, target }, index): Forecast => {
    const { slope, offset } = curves[parts[index] ?? 0] ?? { slope: 1, offset: 0 };
    return { chance: sigmoid(slope * sum + offset), isTrue: target >= 0.5 };
  });
  return { forecasts, outcomes, areaWithin: averageArea(outcomes, parts, folds) };
}

/** Models of two folds have different sums for the same question: only within a fold can they be compared. */
function averageArea(outcomes: readonly Outcome[], parts: readonly number[], folds: number): number {
  let [area, pairs] = [0, 0];
  for (let fold = 0; fold < folds; fold++) {
    const some = outcomes
      .filter((_outcome, index) => parts[index] === fold)
      .map(({ sum, target }) => ({ chance: sum, isTrue: target >= 0.5 }));
    const positives = some.filter(({ isTrue }) => isTrue).length;
    const count = positives * (some.length - positives);
    area += count * areaUnderCurve(some);
    pairs += count;
  }
  return pairs === 0 ? 0.5 : area / pairs;
}
