import type { SentenceScores } from "@/lib/model/token-scores";

/** What one token hangs on. */
export type Arc = {
  /** Index of the head token in the sentence; null for the token that everything hangs on. */
  readonly head: number | null;
  /** A relation of Universal Dependencies, with its subtype: "nsubj:pass". */
  readonly relation: string;
  /** How likely the head is right, 0..1. Calibrated on the dev files: of the arcs at 0.9, about 90 % are right. */
  readonly confidence: number;
  /** How likely the relation is right if the head is, 0..1. */
  readonly relationConfidence: number;
};

/**
 * Decodes the tree of a sentence: of the trees with one root, the one whose arcs are the most likely together. An arc counts
 * with its head and its relation.
 *
 * One arc for each token, in order; empty for an empty sentence. Scores are finite; equal scores give the same tree.
 * Maximum spanning tree after Chu and Liu (1965) and Edmonds (1967).
 */
export function decodeTree(scores: SentenceScores): readonly Arc[] {
  const { length, heads, labels, labelScores, relations } = scores;
  const tree = findBestTree(scores);
  return Array.from({ length }, (_, token): Arc => {
    const head = tree[token + 1] ?? 0;
    const at = token * (length + 1) + head;
    const confidence = chanceOf(heads.subarray(token * (length + 1), (token + 1) * (length + 1)), token, head);
    if (head === 0) return { head: null, relation: "root", confidence, relationConfidence: 1 };
    return {
      head: head - 1,
      relation: relations[labels[at] ?? -1] ?? "dep",
      confidence,
      relationConfidence: Math.exp(labelScores[at] ?? 0),
    };
  });
}

/** The softmax of a token's scores at one head. The column of the token itself has no part in it. */
function chanceOf(row: Float32Array, token: number, head: number): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (const [column, score] of row.entries()) if (column !== token + 1) highest = Math.max(highest, score);
  let total = 0;
  for (const [column, score] of row.entries()) if (column !== token + 1) total += Math.exp(score - highest);
  return Math.exp((row[head] ?? Number.NEGATIVE_INFINITY) - highest) / total;
}

/** Far more than any sum of scores: a second root is taken only where there is no other tree, which never happens. */
const ROOT_COST = 1e7;

/** Rows are dependents, columns heads; node 0 is the root. */
type Graph = { readonly size: number; readonly weights: Float64Array };

function findBestTree({ length, heads, labelScores }: SentenceScores): Int32Array {
  const size = length + 1;
  const weights = new Float64Array(size * size);
  heads.forEach((score, at) => {
    // Scores of heads are logarithms up to a constant for each token, which no choice of heads changes.
    weights[at + size] = score + (at % size === 0 ? 0 : (labelScores[at] ?? 0));
  });
  const graph = { size, weights };
  // Of most sentences the best heads are a tree with one root already; what costs time is to keep others from two.
  const free = bestHeads(graph);
  if (free.filter((head) => head === 0).length === 2 && findCycle(free) === null) return free;
  for (let at = size; at < weights.length; at += size) weights[at] = (weights[at] ?? 0) - ROOT_COST;
  return findSpanningTree(graph);
}

const weightOf = ({ size, weights }: Graph, dependent: number, head: number): number =>
  weights[dependent * size + head] ?? 0;

/** The head of each node; entry 0 means nothing. */
function findSpanningTree(graph: Graph): Int32Array {
  const heads = bestHeads(graph);
  const cycle = findCycle(heads);
  return cycle === null ? heads : breakCycle(graph, heads, cycle);
}

const bestHeads = (graph: Graph): Int32Array =>
  Int32Array.from({ length: graph.size }, (_, node) => (node === 0 ? 0 : bestHead(graph, node)));

function bestHead(graph: Graph, dependent: number): number {
  let best = 0;
  for (let head = 1; head < graph.size; head++) {
    if (head !== dependent && weightOf(graph, dependent, head) > weightOf(graph, dependent, best)) best = head;
  }
  return best;
}

/** The nodes of the first cycle, or null. Each node is walked over once. */
function findCycle(heads: Int32Array): readonly number[] | null {
  const walks = new Int32Array(heads.length).fill(-1);
  for (let start = 1; start < heads.length; start++) {
    let node = start;
    while (node !== 0 && walks[node] === -1) {
      walks[node] = start;
      node = heads[node] ?? 0;
    }
    if (node !== 0 && walks[node] === start) return listCycle(heads, node);
  }
  return null;
}

function listCycle(heads: Int32Array, first: number): readonly number[] {
  const cycle = [first];
  for (let node = heads[first] ?? first; node !== first; node = heads[node] ?? first) cycle.push(node);
  return cycle;
}

/** Makes one node of the cycle, finds the tree of what is left, and opens the cycle where that tree enters it. */
function breakCycle(graph: Graph, heads: Int32Array, cycle: readonly number[]): Int32Array {
  const inCycle = new Set(cycle);
  const outside = Array.from({ length: graph.size }, (_, node) => node).filter((node) => !inCycle.has(node));
  const merged = outside.length;
  const entries = outside.map((head) => bestEntry(graph, heads, cycle, head));
  const exits = outside.map((dependent) => bestExit(graph, cycle, dependent));
  const smaller = findSpanningTree(contract(graph, outside, entries, exits));

  const result = heads.slice();
  outside.forEach((node, index) => {
    const head = smaller[index] ?? 0;
    if (index > 0) result[node] = (head === merged ? exits[index]?.node : outside[head]) ?? 0;
  });
  const from = smaller[merged] ?? 0;
  result[entries[from]?.node ?? 0] = outside[from] ?? 0;
  return result;
}

type Choice = { readonly node: number; readonly weight: number };

const better = (best: Choice, next: Choice): Choice => (next.weight > best.weight ? next : best);

/** Where an arc from `head` enters the cycle at the least loss. */
function bestEntry(graph: Graph, heads: Int32Array, cycle: readonly number[], head: number): Choice {
  return cycle
    .map((node) => ({ node, weight: weightOf(graph, node, head) - weightOf(graph, node, heads[node] ?? 0) }))
    .reduce(better);
}

/** The best head that the cycle has for a node outside. */
const bestExit = (graph: Graph, cycle: readonly number[], dependent: number): Choice =>
  cycle.map((node) => ({ node, weight: weightOf(graph, dependent, node) })).reduce(better);

/** The graph of the nodes outside, in their order, with the cycle as its last node. */
function contract(
  graph: Graph,
  outside: readonly number[],
  entries: readonly Choice[],
  exits: readonly Choice[],
): Graph {
  const size = outside.length + 1;
  const weights = new Float64Array(size * size);
  outside.forEach((dependent, row) => {
    outside.forEach((head, column) => {
      weights[row * size + column] = weightOf(graph, dependent, head);
    });
    weights[row * size + size - 1] = exits[row]?.weight ?? 0;
    weights[(size - 1) * size + row] = entries[row]?.weight ?? 0;
  });
  return { size, weights };
}
