/**
 * Fits how much each clue speaks for each kind of name, and writes content/lexicon/type-votes.json.
 *
 * usage: tsx --conditions=react-server training/fit-type-votes.ts TREEBANKS
 * Multinomial logistic regression over the clues that lib/nlp/mentions finds in the raw texts of gum/train and of ewt/dev, the
 * names of one text counted as one thing. The reader network has learned from these texts and is surer of their names than of
 * others': for a share of the things its clues are swapped for a random one. gum/dev is left out, to choose the share by.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readLexicon } from "@/lib/data/content-files";
import { loadReaderNetwork } from "@/lib/data/reader-network";
import { createRandom } from "@/lib/model/random";
import { groupByKey } from "@/lib/nlp/entities/join-short-forms";
import { averageClues } from "@/lib/nlp/entities/vote-type";
import { buildGazetteer } from "@/lib/nlp/mentions/gazetteer";
import { KINDS } from "@/lib/nlp/mentions/kinds";
import { toDocuments } from "./gold-document";
import type { GoldName } from "./gold-name";
import { listGoldNames } from "./gold-names";
import { type ReadText, readTexts } from "./read-texts";
import { readNameMarks, readTreebank } from "./read-treebank";

/** `counts`: how often the thing is named as each of KINDS. */
type Thing = { readonly clues: readonly (readonly [string, number])[]; readonly counts: readonly number[] };

const SWAPPED = 0.4;
const RARE = 5;
const PENALTY = 1;
const STEPS = 300;
const RATE = 0.5;
const NETWORK = ["person", "place", "organisation", "other", "none"].map((kind) => `network:${kind}`);

const folder = process.argv[2];
if (folder === undefined) throw new Error("name the folder of the treebanks");
const gazetteer = buildGazetteer(readLexicon());
const things = [
  ...(await readThings("gum/train.conllu.gz", new Map())),
  ...(await readThings("ewt/dev.conllu.gz", readNameMarks(join(folder, "ewt-names/dev.iob2.gz")))),
];
write(learn(swapSome(things)));

async function readThings(file: string, marks: ReadonlyMap<string, readonly string[]>): Promise<Thing[]> {
  const documents = toDocuments(readTreebank(join(folder ?? "", file)));
  const texts = await readTexts(await loadReaderNetwork(), readLexicon(), documents);
  return texts.flatMap((text) => {
    const gold = listGoldNames(text.gold, marks);
    return gold === null ? [] : listThings(text, gold.names);
  });
}

/** The things named in a text; what nobody has marked there is of another kind, what is marked with other ends is left out. */
function listThings({ names }: ReadText, gold: readonly GoldName[]): Thing[] {
  const kindAt = new Map(gold.map(({ span, kind }) => [`${span.start}-${span.end}`, kind]));
  const overlaps = ({ start, end }: ReadText["names"][number]["span"]) =>
    gold.some(({ span }) => span.start < end && span.end > start);
  return groupByKey(names, gazetteer)
    .filter(({ type }) => type !== "demonym")
    .map((cluster) => {
      const kinds = cluster.names.flatMap(({ span }) => {
        const kind = kindAt.get(`${span.start}-${span.end}`);
        return kind ?? (overlaps(span) ? [] : ["other" as const]);
      });
      const counts = KINDS.map((kind) => kinds.filter((one) => one === kind).length);
      return { clues: [...averageClues(cluster.names)], counts };
    })
    .filter(({ counts }) => counts.some((count) => count > 0));
}

function swapSome(all: readonly Thing[]): Thing[] {
  const random = createRandom(1);
  return all.map((thing) => {
    if (random() >= SWAPPED) return thing;
    const clue = NETWORK[Math.floor(random() * NETWORK.length)] ?? "network:none";
    const own = thing.clues.filter(([name]) => !name.startsWith("network:"));
    return { ...thing, clues: [...own, [clue, 0.5 + 0.4 * random()]] };
  });
}

/** Gradient descent with a step for each weight (AdaGrad); a thing named n times counts as the root of n. */
function learn(all: readonly Thing[]): Map<string, number[]> {
  const weights = new Map(listClues(all).map((clue) => [clue, KINDS.map(() => 0)]));
  const squares = new Map([...weights.keys()].map((clue) => [clue, KINDS.map(() => 1e-6)]));
  for (let step = 0; step < STEPS; step++) {
    const slopes = slopesOf(all, weights);
    for (const [clue, votes] of weights) {
      votes.forEach((vote, kind) => {
        const slope = (slopes.get(clue)?.[kind] ?? 0) + PENALTY * vote;
        const sums = squares.get(clue) ?? [];
        sums[kind] = (sums[kind] ?? 0) + slope * slope;
        votes[kind] = vote - (RATE * slope) / Math.sqrt(sums[kind] ?? 1);
      });
    }
  }
  return weights;
}

function slopesOf(all: readonly Thing[], weights: ReadonlyMap<string, readonly number[]>): Map<string, number[]> {
  const slopes = new Map<string, number[]>();
  for (const { clues, counts } of all) {
    const goals = counts.map(Math.sqrt);
    const total = goals.reduce((sum, goal) => sum + goal, 0);
    const likely = probabilities(clues, weights);
    for (const [clue, strength] of clues) {
      const slope = slopes.get(clue) ?? KINDS.map(() => 0);
      goals.forEach((goal, kind) => {
        slope[kind] = (slope[kind] ?? 0) + strength * ((likely[kind] ?? 0) * total - goal);
      });
      slopes.set(clue, slope);
    }
  }
  return slopes;
}

function probabilities(clues: Thing["clues"], weights: ReadonlyMap<string, readonly number[]>): number[] {
  const scores = KINDS.map((_, kind) =>
    clues.reduce((sum, [clue, strength]) => sum + strength * (weights.get(clue)?.[kind] ?? 0), 0),
  );
  const odds = scores.map((score) => Math.exp(score - Math.max(...scores)));
  const total = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / total);
}

/** The clues of at least RARE things, in the order of the alphabet. */
function listClues(all: readonly Thing[]): string[] {
  const counts = new Map<string, number>();
  for (const [clue] of all.flatMap(({ clues }) => clues)) counts.set(clue, (counts.get(clue) ?? 0) + 1);
  return [...counts].flatMap(([clue, count]) => (count >= RARE ? [clue] : [])).toSorted();
}

function write(weights: ReadonlyMap<string, readonly number[]>): void {
  const source =
    "statistical weights computed by training/fit-type-votes.ts from GUM, UD_English-EWT and UNER_English-EWT (content/models/NOTICE)";
  const rows = [...weights].map(([clue, votes]) => {
    const rounded = votes.map((vote) => Math.round(vote * 1000) / 1000).join(", ");
    return `    { "clue": ${JSON.stringify(clue)}, "votes": [${rounded}] }`;
  });
  const head = `{\n  "source": ${JSON.stringify(source)},\n  "licence": "CC BY-SA 4.0",\n`;
  writeFileSync(join("content", "lexicon", "type-votes.json"), `${head}  "entries": [\n${rows.join(",\n")}\n  ]\n}\n`);
}
