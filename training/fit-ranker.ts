/**
 * Fits what makes a question acceptable, on content/labels, and writes content/ranker.json.
 *
 * usage: npm run -s training:fit-ranker [-- ROUND …] [--dry] [--unseen ARTICLE.txt …]
 * All rounds when none is named; --dry writes nothing. The articles behind --unseen are left out of the fit and of its
 * threshold, and what was fitted is measured on them too.
 * Logistic regression over the features that the labels hold, one example for each question: its target is the share of its
 * judges who found it acceptable. Everything printed comes from models that have not seen the article of the question. The
 * threshold is the lowest chance from which on 90 % of the questions were acceptable; where fewer than half of all pass that,
 * 80 %, 75 % or 70 %.
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readLabels } from "@/lib/data/label-files";
import type { Label } from "@/lib/model/label";
import type { RankerModel } from "@/lib/model/ranker";
import { calibrate } from "@/lib/nlp/rank/calibrate";
import { type ArticleExample, type CrossValidation, crossValidate } from "@/lib/nlp/rank/cross-validate";
import { type FitOptions, fitLogistic } from "@/lib/nlp/rank/fit-logistic";
import {
  areaUnderCurve,
  brierScore,
  calibrationError,
  calibrationTable,
  type Forecast,
  findThreshold,
} from "@/lib/nlp/rank/measure-chances";
import { predict } from "@/lib/nlp/rank/predict";

const FOLDS = 25;
const RIDGES = [0.01, 0.02, 0.05, 0.1, 0.2];
/** Of fits about as good as the best one, the one with the smallest weights is taken. */
const TOLERANCE = 0.002;
const STEPS = 400;
/** A feature that fewer questions have says nothing one could rely on. */
const LEAST_EXAMPLES = 8;
/** Below so many questions a precision says little. */
const LEAST_PASSED = 60;
/** The precisions a threshold is sought for, and the part of the questions that must pass it: else most articles have none. */
const PRECISIONS = [0.9, 0.8, 0.75, 0.7];
const LEAST_SHARE = 0.5;

const args = process.argv.slice(2);
const unseenAt = args.includes("--unseen") ? args.indexOf("--unseen") : args.length;
const unseen = new Set(args.slice(unseenAt + 1).map(hashFile));
const labels = readLabels(args.slice(0, unseenAt).filter((arg) => !arg.startsWith("--")));
const examples = toExamples(labels.filter(({ articleSha }) => !unseen.has(articleSha)));
print(`${labels.length} labels on ${examples.length} questions of ${countArticles(examples)} articles`);
const tried = RIDGES.map((ridge) => {
  const options: FitOptions = { ridge, steps: STEPS, leastExamples: LEAST_EXAMPLES };
  return { options, ...crossValidate(examples, options, FOLDS) };
});
for (const one of tried) print(`ridge ${one.options.ridge}: ${describe(one)}`);
const least = Math.min(...tried.map(({ forecasts }) => brierScore(forecasts)));
const best = tried.findLast(({ forecasts }) => brierScore(forecasts) <= least + TOLERANCE);
if (best === undefined) throw new Error("there are no labels to fit");
print(`guess alone: AUC ${areaUnderCurve(guessesOf(examples)).toFixed(3)}`);
report(best);
const model = fitModel(best);
if (unseen.size > 0) reportUnseen(toExamples(labels.filter(({ articleSha }) => unseen.has(articleSha))), model);
if (!args.includes("--dry")) writeModel(model);

/** The hash by which labels know the text of an article. */
function hashFile(path: string): string {
  const text = new TextDecoder().decode(readFileSync(path));
  return createHash("sha256").update(text, "utf8").digest("hex");
}

type Tried = CrossValidation & { readonly options: FitOptions };

/** One example for each question as it was worded; several judges and rounds share it. */
function toExamples(all: readonly Label[]): ArticleExample[] {
  const byItem = new Map<string, Label[]>();
  for (const label of all) {
    const name = `${label.articleSha} ${label.wording}`;
    byItem.set(name, [...(byItem.get(name) ?? []), label]);
  }
  return [...byItem.values()].flatMap((some) => {
    const [first] = some;
    const target = some.reduce((sum, { acceptable }) => sum + acceptable, 0) / some.length;
    return first === undefined ? [] : [{ article: first.articleSha, features: first.features, target }];
  });
}

function countArticles(some: readonly ArticleExample[]): number {
  return new Set(some.map(({ article }) => article)).size;
}

function describe({ forecasts, areaWithin }: CrossValidation): string {
  const error = calibrationError(calibrationTable(forecasts));
  return `AUC ${areaWithin.toFixed(3)} (${areaUnderCurve(forecasts).toFixed(3)} across folds), Brier ${brierScore(forecasts).toFixed(3)}, calibration error ${error.toFixed(3)}`;
}

function guessesOf(some: readonly ArticleExample[]): Forecast[] {
  return some.map(({ features, target }) => ({ chance: features.guess ?? 0, isTrue: target >= 0.5 }));
}

function report(chosen: Tried): void {
  const { options, forecasts } = chosen;
  const acceptable = forecasts.filter(({ isTrue }) => isTrue).length / forecasts.length;
  print(`\nchosen: ridge ${options.ridge}; ${describe(chosen)}`);
  print(
    `acceptable of all: ${percent(acceptable)}; Brier of that share alone: ${(acceptable * (1 - acceptable)).toFixed(3)}`,
  );
  printFifths(forecasts);
  for (const precision of [0.7, 0.75, 0.8, 0.85, 0.9, 0.95]) {
    const found = findThreshold(forecasts, precision, LEAST_PASSED);
    const said =
      found === null ? "-" : `from ${found.chance.toFixed(3)} on, ${percent(found.count / forecasts.length)} of them`;
    print(`${percent(precision)} acceptable: ${said}`);
  }
}

function printFifths(forecasts: readonly Forecast[]): void {
  print("fifth   questions   promised   acceptable");
  for (const [index, { count, chance, share }] of calibrationTable(forecasts).entries())
    print(`${index + 1}       ${`${count}`.padEnd(9)}   ${percent(chance).padEnd(8)}   ${percent(share)}`);
}

function reportUnseen(some: readonly ArticleExample[], fitted: RankerModel): void {
  const forecasts = some.map(({ features, target }) => ({ chance: predict(fitted, features), isTrue: target >= 0.5 }));
  print(`\non ${some.length} questions of ${countArticles(some)} articles that were left out:`);
  print(`AUC ${areaUnderCurve(forecasts).toFixed(3)}, Brier ${brierScore(forecasts).toFixed(3)}`);
  printFifths(forecasts);
  const passed = forecasts.filter(({ chance }) => chance >= fitted.threshold);
  const right = passed.filter(({ isTrue }) => isTrue).length;
  print(`above the threshold: ${passed.length}, acceptable ${percent(right / Math.max(1, passed.length))}`);
}

function fitModel({ options, forecasts, outcomes }: Tried): RankerModel {
  const { bias, weights } = fitLogistic(examples, options);
  return {
    bias: round(bias),
    calibration: roundAll(calibrate(outcomes)),
    threshold: round(chooseThreshold(forecasts)),
    weights: weights.map(({ name, mean, scale, weight }) => ({
      name,
      mean: round(mean),
      scale: round(scale),
      weight: round(weight),
    })),
  };
}

function writeModel(model: RankerModel): void {
  const rows = model.weights.map((weight) => `    ${JSON.stringify(weight)}`);
  const head = JSON.stringify({ ...model, weights: undefined }, null, 2).replace(/\n}$/, "");
  writeFileSync(join("content", "ranker.json"), `${head},\n  "weights": [\n${rows.join(",\n")}\n  ]\n}\n`);
  print(`\nthreshold ${model.threshold}; the heaviest weights:`);
  const ordered = model.weights.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  for (const { name, weight } of ordered.slice(0, 25)) print(`${weight > 0 ? "+" : ""}${weight}  ${name}`);
}

function chooseThreshold(forecasts: readonly Forecast[]): number {
  const least = Math.round(LEAST_SHARE * forecasts.length);
  const found = PRECISIONS.map((precision) => findThreshold(forecasts, precision, least)).find((one) => one !== null);
  return found?.chance ?? PRECISIONS[0] ?? 1;
}

function roundAll({ slope, offset }: RankerModel["calibration"]): RankerModel["calibration"] {
  return { slope: round(slope), offset: round(offset) };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
