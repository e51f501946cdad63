import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FEATURE_TABLES, type FeatureTable, type Vocabulary } from "@/lib/model/token-scores";
import { encodeTokens, featureKeys } from "./features";

type Sample = { readonly form: string; readonly keys: Readonly<Record<FeatureTable, string>> };
const samples: readonly Sample[] = JSON.parse(
  readFileSync(join(process.cwd(), "training", "feature-samples.json"), "utf8"),
);

test.each(samples)("looks up the same keys as training does: $form", ({ form, keys }) => {
  expect(featureKeys(form)).toEqual(keys);
});

const aVocabulary = (keys: Partial<Record<FeatureTable, readonly string[]>>): Vocabulary => {
  const ids = (table: FeatureTable) => new Map((keys[table] ?? []).map((key, index) => [key, index + 2]));
  const [vectors, words, prefixes, suffixes2, suffixes3, suffixes4, shapes] = FEATURE_TABLES;
  return {
    vectors: ids(vectors),
    words: ids(words),
    prefixes: ids(prefixes),
    suffixes2: ids(suffixes2),
    suffixes3: ids(suffixes3),
    suffixes4: ids(suffixes4),
    shapes: ids(shapes),
  };
};

test("a row of ids for each table starts with the root; unknown keys are 0", () => {
  const input = encodeTokens(["The", "harbour"], aVocabulary({ words: ["harbour"], suffixes2: ["he", "ur"] }));
  expect(input.map((row) => [...row])).toEqual([
    [1, 0, 0],
    [1, 0, 2],
    [1, 0, 0],
    [1, 2, 3],
    [1, 0, 0],
    [1, 0, 0],
    [1, 0, 0],
  ]);
});

test("an empty sentence has the root alone", () => {
  expect(encodeTokens([], aVocabulary({})).map((row) => [...row])).toEqual(FEATURE_TABLES.map(() => [1]));
});
