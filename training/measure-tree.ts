import type { Arc } from "@/lib/nlp/read/tree";
import { percent } from "./percent";
import type { GoldSentence, GoldToken } from "./read-treebank";

/** A sentence as the annotators and as the network have it; `tags`, `marks` and `tree` are empty where it was not read. */
export type Read<Sentence extends GoldSentence = GoldSentence> = {
  readonly gold: Sentence;
  readonly tags: readonly string[];
  readonly marks: readonly string[];
  readonly tree: readonly Arc[];
};

/** Percent of the tokens whose tag, whose head, and whose head and relation are right; two digits. */
export type TreeScores = {
  readonly XPOS: number;
  readonly UAS: number;
  readonly LAS: number;
  readonly tokens: number;
};

type Pair = { readonly token: GoldToken; readonly tag: string | undefined; readonly arc: Arc | undefined };

const listPairs = (reads: readonly Read[]): readonly Pair[] =>
  reads.flatMap(({ gold, tags, tree }) =>
    gold.tokens.map((token, index) => ({ token, tag: tags[index], arc: tree[index] })),
  );

const isAttached = ({ token, arc }: Pair): boolean => arc !== undefined && arc.head === token.head;

export function measureTree(reads: readonly Read[]): TreeScores {
  const pairs = listPairs(reads);
  const share = (isRight: (pair: Pair) => boolean) => percent(pairs.filter(isRight).length, pairs.length);
  return {
    XPOS: share(({ token, tag }) => tag === token.tag),
    UAS: share(isAttached),
    LAS: share((pair) => isAttached(pair) && pair.arc?.relation === pair.token.relation),
    tokens: pairs.length,
  };
}

/** A score may be this much lower than the one that was kept. */
const TOLERANCE = 0.3;

/** What has fallen, in words; only files that have kept scores are compared. */
export function listFalls(
  scores: Readonly<Record<string, TreeScores>>,
  kept: Readonly<Record<string, TreeScores>>,
): readonly string[] {
  return Object.entries(scores).flatMap(([file, found]) => {
    const before = kept[file];
    if (before === undefined) return [];
    return (["XPOS", "UAS", "LAS"] as const)
      .filter((measure) => found[measure] < before[measure] - TOLERANCE)
      .map((measure) => `${file}: ${measure} has fallen from ${before[measure]} to ${found[measure]}`);
  });
}

const BINS = 10;

/**
 * Expected calibration error of the arcs in ten bins of equal width: how far confidence and precision lie apart, 0..1,
 * averaged over the arcs (Naeini, Cooper and Hauskrecht 2015). With it, what a confidence of 0.9 and above is worth.
 */
export function measureCalibration(reads: readonly Read[]): {
  readonly error: number;
  readonly sureShare: number;
  readonly surePrecision: number;
} {
  const arcs = listPairs(reads).flatMap((pair) =>
    pair.arc === undefined ? [] : [{ confidence: pair.arc.confidence, isRight: isAttached(pair) }],
  );
  const bins = Array.from({ length: BINS }, () => ({ confidence: 0, right: 0 }));
  for (const { confidence, isRight } of arcs) {
    const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))];
    if (bin === undefined) continue;
    bin.confidence += confidence;
    bin.right += isRight ? 1 : 0;
  }
  const apart = bins.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0);
  const sure = arcs.filter(({ confidence }) => confidence >= 0.9);
  return {
    error: arcs.length === 0 ? 0 : Math.round((1000 * apart) / arcs.length) / 1000,
    sureShare: percent(sure.length, arcs.length),
    surePrecision: percent(sure.filter(({ isRight }) => isRight).length, sure.length),
  };
}
