import "server-only";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import {
  FEATURE_TABLES,
  type FeatureTable,
  type NetworkInput,
  type SentenceScores,
  type TokenScores,
  type Vocabulary,
} from "@/lib/model/token-scores";
import { collectGarbage, openReaderSession, type ReaderOutput, type ReaderSession } from "./reader-session";

/** Longer sentences are tables or damaged text, and the scores of their arcs grow with the square of their length. */
const MAX_TOKENS = 200;
/** As training/features.py has it: 0 is an unknown key, 1 the root. */
const FIRST_ID = 2;

/** The lists that give the network's columns their names; from content/models/english.json. */
type Description = {
  readonly files: Readonly<Record<string, { readonly sha256: string }>>;
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly names: readonly string[];
};

export type ReaderNetwork = {
  readonly vocabulary: Vocabulary;
  /** Scores for each sentence, in order. A sentence has the same scores in every process, whatever stands around it. */
  readonly score: (sentences: readonly NetworkInput[]) => Promise<readonly TokenScores[]>;
};

let network: Promise<ReaderNetwork> | null = null;

/** The reader network of content/models, loaded once per process. Throws when a file is not the one that was described. */
export function loadReaderNetwork(): Promise<ReaderNetwork> {
  network ??= readReaderNetwork(join(process.cwd(), "content", "models")).catch((error: unknown) => {
    // The next one who asks may find the file readable again.
    network = null;
    throw error;
  });
  return network;
}

/** Loads a network from any folder, for measuring one that is not in use yet. */
export async function readReaderNetwork(folder: string): Promise<ReaderNetwork> {
  const opened = await openNetwork(folder);
  collectGarbage();
  return opened;
}

async function openNetwork(folder: string): Promise<ReaderNetwork> {
  // Our own files, made by training/export.py and checked by their hashes: the one place where their type is asserted.
  const description = JSON.parse(await readFile(join(folder, "english.json"), "utf8")) as Description;
  const [model, vocabulary] = await Promise.all([
    readChecked(folder, "english.onnx", description),
    readChecked(folder, "vocabulary.json", description),
  ]);
  const tables = JSON.parse(vocabulary.toString("utf8")) as Record<FeatureTable, readonly string[]>;
  const session = await openReaderSession(model);
  return {
    vocabulary: toVocabulary(tables),
    score: (sentences) => scoreInTurn(session, description, sentences),
  };
}

/**
 * One sentence at a time: a batch saves a tenth of the time per row, and pads away more than that. Other requests have their
 * turn in between, for a run holds the thread, 7 ms for 30 tokens.
 */
async function scoreInTurn(
  session: ReaderSession,
  description: Description,
  sentences: readonly NetworkInput[],
): Promise<readonly TokenScores[]> {
  const scores: TokenScores[] = [];
  for (const input of sentences) {
    scores.push(await scoreSentence(session, description, input));
    await nextTurn();
  }
  return scores;
}

async function readChecked(folder: string, name: string, { files }: Description): Promise<Buffer> {
  const content = await readFile(join(folder, name));
  const found = createHash("sha256").update(content).digest("hex");
  const expected = files[name]?.sha256;
  if (found !== expected) throw new Error(`${name} has SHA-256 ${found}; english.json says ${expected}`);
  return content;
}

function toVocabulary(tables: Record<FeatureTable, readonly string[]>): Vocabulary {
  const ids = (table: FeatureTable) => new Map(tables[table].map((key, index) => [key, index + FIRST_ID]));
  return {
    vectors: ids("vectors"),
    words: ids("words"),
    prefixes: ids("prefixes"),
    suffixes2: ids("suffixes2"),
    suffixes3: ids("suffixes3"),
    suffixes4: ids("suffixes4"),
    shapes: ids("shapes"),
  };
}

async function scoreSentence(
  session: ReaderSession,
  description: Description,
  input: NetworkInput,
): Promise<TokenScores> {
  const rows = input[0]?.length ?? 0;
  if (rows <= 1) return { status: "skipped", reason: "empty" };
  if (rows > MAX_TOKENS + 1) return { status: "skipped", reason: "too-long" };

  const ids = new Int32Array(FEATURE_TABLES.length * rows);
  input.forEach((row, table) => {
    ids.set(row, table * rows);
  });
  return { status: "read", scores: toSentenceScores(await session(ids, FEATURE_TABLES.length), description, rows) };
}

/** The first row of every table belongs to the root, which is no token. */
const toSentenceScores = (
  { floats, integers }: ReaderOutput,
  { tags, relations, names }: Description,
  rows: number,
): SentenceScores => ({
  length: rows - 1,
  tags: { names: tags, values: floats("tags").subarray(tags.length) },
  names: { names, values: floats("names").subarray(names.length) },
  heads: floats("arcs").subarray(rows),
  labels: integers("labels").subarray(rows),
  labelScores: floats("labelScores").subarray(rows),
  relations,
});
