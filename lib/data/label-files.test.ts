import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { toVerdict } from "@/lib/model/label";
import { parseBrief } from "@/prisma/parse-brief";
import { readRanker } from "./content-files";
import { readLabels } from "./label-files";

const labels = readLabels();

const FOLDER = join("content", "articles");
const ours = new Set(
  readdirSync(FOLDER).map((name) =>
    createHash("sha256")
      .update(parseBrief(readFileSync(join(FOLDER, name), "utf8")).text, "utf8")
      .digest("hex"),
  ),
);

test("labels hold the words of a question only where the article is one of our own", () => {
  expect(labels.length).toBeGreaterThan(0);
  expect(labels.filter(({ item, articleSha }) => item !== undefined && !ours.has(articleSha))).toEqual([]);
});

test("every label says which wording was judged, and its sums follow from its criteria", () => {
  for (const { wording, articleSha, verdict, acceptable, good, failure, note } of labels) {
    expect([wording, articleSha]).toEqual([
      expect.stringMatching(/^[0-9a-f]{16}$/),
      expect.stringMatching(/^[0-9a-f]{64}$/),
    ]);
    const { R1, R2, R3, R4, R5, R6, R7 } = verdict;
    const failed = Object.entries({ R1, R2, R3, R4, R5, R6, R7 }).flatMap(([name, passed]) =>
      passed === 1 ? [] : [name],
    );
    const criteria = (["R1", "R2", "R3", "R4", "R5", "R6", "R7"] as const).filter((name) => failed.includes(name));
    expect({ verdict, acceptable, good, failure, note }).toEqual(toVerdict(criteria, failure, note));
  }
});

test("no judge has judged a question twice in one round", () => {
  const names = labels.map(({ round, judge, articleSha, itemId }) => `${round} ${judge} ${articleSha} ${itemId}`);
  expect(new Set(names).size).toBe(names.length);
});

test("features of labels are numbers from 0 to 1", () => {
  const values = labels.flatMap(({ features }) => Object.values(features));
  expect(values.filter((value) => !(value > 0 && value <= 1))).toEqual([]);
});

test("the ranker has scales above 0, each feature once, and chances for its threshold", () => {
  const ranker = readRanker();
  if (ranker === null) throw new Error("content/ranker.json is missing");
  const { weights, threshold, calibration } = ranker;
  expect(weights.every(({ scale, mean, weight }) => scale > 0 && mean >= 0 && Number.isFinite(weight))).toBe(true);
  expect(new Set(weights.map(({ name }) => name)).size).toBe(weights.length);
  expect(threshold).toBeGreaterThan(0.5);
  expect(threshold).toBeLessThan(1);
  expect(calibration.slope).toBeGreaterThan(0);
});
