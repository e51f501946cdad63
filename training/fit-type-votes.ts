/**
 * Fits how much each clue speaks for each kind of name, and writes content/lexicon/type-votes.json.
 *
 * usage: tsx --conditions=react-server training/fit-type-votes.ts TREEBANKS FOLD0 FOLD1
 * Multinomial logistic regression over the clues that lib/nlp/mentions finds in the raw texts of gum/train and of ewt/dev, the
 * names of one text counted as one thing. FOLD0 and FOLD1 hold the networks of train.py --fold: each reads the news and
 * interviews that it has not seen. The network of content/models reads the other texts; it has learned from them and is surer of
 * their names than of others', so for a share of each thing its clues are swapped for others. gum/dev is left out, to choose the
 * share by. Votes that have seen nothing of a fold are written beside that fold's network: evaluate.ts takes them from there.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readLexicon } from "@/lib/data/content-files";
import { type ReaderNetwork, readReaderNetwork } from "@/lib/data/reader-network";
import { groupByKey } from "@/lib/nlp/entities/join-short-forms";
import { averageClues } from "@/lib/nlp/entities/vote-type";
import { buildGazetteer } from "@/lib/nlp/mentions/gazetteer";
import { KINDS } from "@/lib/nlp/mentions/kinds";
import { chooseFold, type GoldDocument, toDocuments } from "./gold-document";
import type { GoldName } from "./gold-name";
import { listGoldNames } from "./gold-names";
import { learnVotes, type Thing } from "./learn-votes";
import { type ReadText, readTexts } from "./read-texts";
import { readNameMarks, readTreebank } from "./read-treebank";

const SWAPPED = 0.2;
/** What a network may say of a name that it takes for one kind: this of the kind, the rest of the others. */
const CLEAR = 0.7;
const NETWORK = KINDS.map((kind) => `network:${kind}`);

const [folder, ...folds] = process.argv.slice(2);
if (folder === undefined || folds.length !== 2) throw new Error("name the treebanks and the networks of both folds");
const gazetteer = buildGazetteer(readLexicon());
const gum = toDocuments(readTreebank(join(folder, "gum/train.conllu.gz")));
const unseen = [chooseFold(gum, 0), chooseFold(gum, 1)];
const marks = readNameMarks(join(folder, "ewt-names/dev.iob2.gz"));
const seen = await readReaderNetwork(join("content", "models"));
const rest = [
  ...(await readThings(
    seen,
    gum.filter((document) => !unseen.flat().includes(document)),
  )),
  ...(await readThings(seen, toDocuments(readTreebank(join(folder, "ewt/dev.conllu.gz"))))),
].flatMap(swapSome);
const [first = [], second = []] = await Promise.all(
  folds.map(async (path, fold) => readThings(await readReaderNetwork(path), unseen[fold] ?? [])),
);
write(join("content", "lexicon"), [...first, ...second, ...rest]);
write(folds[0] ?? "", [...second, ...rest]);
write(folds[1] ?? "", [...first, ...rest]);

async function readThings(network: ReaderNetwork, documents: readonly GoldDocument[]): Promise<Thing[]> {
  const texts = await readTexts(network, readLexicon(), documents);
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
      return { clues: [...averageClues(cluster.names)], counts, weight: 1 };
    })
    .filter(({ counts }) => counts.some((count) => count > 0));
}

/** A thing as the network reads it and, with less weight, as it might have read it: as each kind, and as no name. */
function swapSome(thing: Thing): Thing[] {
  const swapped = [...NETWORK, null].map((read) => ({
    ...thing,
    weight: SWAPPED / (NETWORK.length + 1),
    clues: thing.clues.map(([clue, strength]) =>
      NETWORK.includes(clue)
        ? ([clue, clue === read ? CLEAR : (1 - CLEAR) / NETWORK.length] as const)
        : ([clue, strength] as const),
    ),
  }));
  return [{ ...thing, weight: 1 - SWAPPED }, ...swapped];
}

function write(path: string, things: readonly Thing[]): void {
  const source =
    "statistical weights computed by training/fit-type-votes.ts from GUM, UD_English-EWT and UNER_English-EWT (content/models/NOTICE)";
  const rows = [...learnVotes(things, KINDS.length)].map(([clue, votes]) => {
    const rounded = votes.map((vote) => Math.round(vote * 1000) / 1000).join(", ");
    return `    { "clue": ${JSON.stringify(clue)}, "votes": [${rounded}] }`;
  });
  const head = `{\n  "source": ${JSON.stringify(source)},\n  "licence": "CC BY-SA 4.0",\n`;
  writeFileSync(join(path, "type-votes.json"), `${head}  "entries": [\n${rows.join(",\n")}\n  ]\n}\n`);
}
