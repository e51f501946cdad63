/**
 * Measures the reader through the code that the product runs: the network on the tokens of the annotators, then everything on
 * raw text.
 *
 * usage: tsx --conditions=react-server training/evaluate.ts [--models FOLDER] [--fold-documents 0|1] [--only PREFIX] [--keep]
 *        FILE.conllu[.gz] … [NAMES.iob2[.gz] …]
 * A file of names is matched to the sentences of the treebanks by sent_id. All relations count with their subtypes,
 * punctuation counts, and what is not read (sentences over 200 tokens) counts as wrong. --fold-documents measures only the
 * documents that train.py --fold has left out, --only those whose id starts with PREFIX ("GUM_news_"). Where the folder of the
 * models has a type-votes.json, it stands for that of content/lexicon: one that has seen nothing of the fold. Fails where a score
 * has fallen by more than 0.3 below the one kept in english.json; --keep writes the scores there.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { readLexicon } from "@/lib/data/content-files";
import { type ReaderNetwork, readReaderNetwork } from "@/lib/data/reader-network";
import type { Lexicon } from "@/lib/model/lexicon";
import { chooseFold, type GoldDocument, toDocuments } from "./gold-document";
import { listFalls, measureTree, type TreeScores } from "./measure-tree";
import { print, printSentences, printTexts } from "./print-measures";
import { readSentences } from "./read-sentences";
import { readTexts } from "./read-texts";
import { readNameMarks, readTreebank } from "./read-treebank";

const { values, positionals } = parseArgs({
  options: {
    models: { type: "string", default: join("content", "models") },
    "fold-documents": { type: "string" },
    only: { type: "string", default: "" },
    keep: { type: "boolean", default: false },
  },
  allowPositionals: true,
});
const fold = values["fold-documents"];
const isNames = (path: string): boolean => /\.iob2(?:\.gz)?$/.test(path);
if (positionals.every(isNames)) throw new Error("name at least one CoNLL-U file");
if (fold !== undefined && !/^[01]$/.test(fold)) throw new Error("--fold-documents is 0 or 1");
const isWhole = fold === undefined && values.only === "";
if (values.keep && !isWhole) throw new Error("only the scores of whole files are kept");

const started = performance.now();
const network = await readReaderNetwork(values.models);
print(`load ${Math.round(performance.now() - started)} ms`);

const marks = new Map(positionals.filter(isNames).flatMap((path) => [...readNameMarks(path)]));
const scores: Record<string, TreeScores> = {};
for (const path of positionals.filter((name) => !isNames(name))) {
  const documents = toDocuments(readTreebank(path));
  const chosen = fold === undefined ? documents : chooseFold(documents, fold === "0" ? 0 : 1);
  const asked = chosen.filter(({ id }) => id.startsWith(values.only));
  const tree = await measureFile(network, path, asked);
  if (isWhole) scores[join(basename(dirname(path)), basename(path))] = tree;
}
print(`${Math.round(process.memoryUsage.rss() / 1e6)} MB resident`);
compareWithKept(join(values.models, "english.json"));

async function measureFile(
  reader: ReaderNetwork,
  path: string,
  documents: readonly GoldDocument[],
): Promise<TreeScores> {
  const sentences = documents.flatMap((document) => document.sentences);
  const reads = await readSentences(reader, sentences);
  const tree = measureTree(reads);
  print(`${path}: ${documents.length} documents, ${sentences.length} sentences, ${tree.tokens} tokens`);
  printSentences(reads, documents, marks);
  const before = performance.now();
  const texts = await readTexts(reader, readOwnLexicon(), documents);
  const seconds = (performance.now() - before) / 1000;
  printTexts(texts, marks, seconds);
  return tree;
}

function readOwnLexicon(): Lexicon {
  const path = join(values.models, "type-votes.json");
  if (!existsSync(path)) return readLexicon();
  const own: { entries: Lexicon["typeVotes"] } = JSON.parse(readFileSync(path, "utf8"));
  return { ...readLexicon(), typeVotes: own.entries };
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
