import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { TokenScores } from "@/lib/model/token-scores";
import { encodeTokens } from "@/lib/nlp/read/features";
import { chooseNames } from "@/lib/nlp/read/tags";
import { decodeTree } from "@/lib/nlp/read/tree";
import { loadReaderNetwork, readReaderNetwork } from "./reader-network";

const network = await loadReaderNetwork();
const score = (...sentences: readonly (readonly string[])[]) =>
  network.score(sentences.map((forms) => encodeTokens(forms, network.vocabulary)));
const read = (scored: TokenScores | undefined) => {
  if (scored?.status !== "read") throw new Error("the sentence was skipped");
  return scored.scores;
};

const HARBOUR = "The minister closed the northern harbour in Oslo on Friday .".split(" ");
const SHORT = "Ships left .".split(" ");

test("a plain sentence gets its tags, its tree and its names", async () => {
  const [scored] = await score(HARBOUR);
  const scores = read(scored);
  expect(chooseNames(scores.tags).map(({ name }) => name)).toEqual("DT NN VBD DT JJ NN IN NNP IN NNP .".split(" "));
  expect(decodeTree(scores).map(({ head, relation }) => `${head === null ? "" : HARBOUR[head]} ${relation}`)).toEqual([
    "minister det",
    "closed nsubj",
    " root",
    "harbour det",
    "harbour amod",
    "closed obj",
    "Oslo case",
    expect.stringMatching(/^(?:closed obl|harbour nmod)$/),
    "Friday case",
    "closed obl",
    "closed punct",
  ]);
  expect(chooseNames(scores.names)[7]?.name).toBe("B-place");
});

test("a sentence has the same scores wherever it stands", async () => {
  const [long, short] = await score(HARBOUR, SHORT);
  expect(await score(SHORT, HARBOUR)).toEqual([short, long]);
  expect(read(long).length).toBe(HARBOUR.length);
  expect(read(short).length).toBe(SHORT.length);
});

test("sentences that are empty or over 200 tokens are skipped, and the others read", async () => {
  const many = Array.from({ length: 201 }, () => "ship");
  expect(await score([], SHORT, many, many.slice(1))).toMatchObject([
    { status: "skipped", reason: "empty" },
    { status: "read" },
    { status: "skipped", reason: "too-long" },
    { status: "read", scores: { length: 200 } },
  ]);
});

test("no sentences, no scores", async () => {
  expect(await network.score([])).toEqual([]);
});

test("a changed file is refused", async () => {
  const folder = await mkdtemp(join(tmpdir(), "models-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const name of ["english.json", "english.onnx"])
    await copyFile(join(process.cwd(), "content", "models", name), join(folder, name));
  await writeFile(join(folder, "vocabulary.json"), "{}");
  await expect(readReaderNetwork(folder)).rejects.toThrow("vocabulary.json has SHA-256");
});
