/**
 * Measures the reader network on gold tokens, through the code that the product runs.
 *
 * usage: tsx --conditions=react-server training/evaluate.ts [--models FOLDER] [--keep] FILE.conllu[.gz] … [NAMES.iob2[.gz] …]
 * A file of names is matched to the sentences of the treebanks by sent_id. All relations count with their subtypes,
 * punctuation counts, and what is not read (sentences over 200 tokens) counts as wrong. Fails where a score has fallen by more
 * than 0.3 below the one kept in english.json; --keep writes the scores there.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { type ReaderNetwork, readReaderNetwork } from "@/lib/data/reader-network";
import type { TokenScores } from "@/lib/model/token-scores";
import { encodeTokens } from "@/lib/nlp/read/features";
import { chooseNames } from "@/lib/nlp/read/tags";
import { decodeTree } from "@/lib/nlp/read/tree";
import { listFalls, measureCalibration, measureNames, measureTree, type Read, type TreeScores } from "./measures";
import { type GoldSentence, readNameMarks, readTreebank } from "./read-treebank";

const { values, positionals } = parseArgs({
  options: {
    models: { type: "string", default: join("content", "models") },
    keep: { type: "boolean", default: false },
  },
  allowPositionals: true,
});
const isNames = (path: string): boolean => /\.iob2(?:\.gz)?$/.test(path);
if (positionals.every(isNames)) throw new Error("name at least one CoNLL-U file");

const started = performance.now();
const network = await readReaderNetwork(values.models);
print(`load ${Math.round(performance.now() - started)} ms`);

const reads: Read[] = [];
const scores: Record<string, TreeScores> = {};
for (const path of positionals.filter((name) => !isNames(name))) {
  const gold = readTreebank(path);
  const before = performance.now();
  const found = await readAll(network, gold);
  const seconds = (performance.now() - before) / 1000;
  const tree = measureTree(found);
  print(`${path}: ${gold.length} sentences, ${tree.tokens} tokens`);
  print(`  XPOS ${tree.XPOS} UAS ${tree.UAS} LAS ${tree.LAS}`);
  const { error, sureShare, surePrecision } = measureCalibration(found);
  print(
    `  arc confidence: calibration error ${error}; ${sureShare} % of arcs at 0.9 and above, ${surePrecision} % right`,
  );
  print(`  ${Math.round(tree.tokens / seconds)} tokens per second`);
  scores[join(basename(dirname(path)), basename(path))] = tree;
  reads.push(...found);
}
for (const path of positionals.filter(isNames)) printNames(path);
print(`${Math.round(process.memoryUsage.rss() / 1e6)} MB resident`);
compareWithKept(join(values.models, "english.json"));

async function readAll({ vocabulary, score }: ReaderNetwork, gold: readonly GoldSentence[]): Promise<readonly Read[]> {
  const forms = gold.map(({ tokens }) => tokens.map(({ form }) => form));
  const scored = await score(forms.map((sentence) => encodeTokens(sentence, vocabulary)));
  return gold.map((sentence, index) => toRead(sentence, scored[index]));
}

function toRead(gold: GoldSentence, scored: TokenScores | undefined): Read {
  if (scored?.status !== "read") return { gold, tags: [], marks: [], tree: [] };
  const { tags, names } = scored.scores;
  return {
    gold,
    tags: chooseNames(tags).map(({ name }) => name),
    marks: chooseNames(names).map(({ name }) => name),
    tree: decodeTree(scored.scores),
  };
}

function printNames(path: string): void {
  const marks = readNameMarks(path);
  const pairs = reads.flatMap(({ gold, marks: found }) => {
    const expected = marks.get(gold.id);
    return expected?.length === gold.tokens.length ? [{ expected, found }] : [];
  });
  print(`${path}: ${pairs.length} sentences`);
  for (const { type, precision, recall, f, count } of measureNames(pairs))
    print(`  ${type}: P ${precision} R ${recall} F ${f} (${count} names)`);
}

function compareWithKept(path: string): void {
  const description: { scores?: Record<string, TreeScores> } = JSON.parse(readFileSync(path, "utf8"));
  if (values.keep) {
    const kept = { ...description, scores: { ...description.scores, ...scores } };
    writeFileSync(path, `${JSON.stringify(kept, null, 2)}\n`);
    return;
  }
  for (const fall of listFalls(scores, description.scores ?? {})) {
    print(fall);
    process.exitCode = 1;
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
