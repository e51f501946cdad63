import type { Span } from "@/lib/model/span";
import type { GoldDocument, PlacedSentence } from "./gold-document";
import { hasEntities, listMentions } from "./gold-mentions";
import { listGoldNames, listMarkedNames } from "./gold-names";
import { measureAliases } from "./measure-aliases";
import { COREFERENCE_ROWS, countRules, measureCoreference } from "./measure-coreference";
import { type FoundName, measureNames, nameKindOf } from "./measure-names";
import { type Measure, measureKeys } from "./measure-spans";
import { measureCalibration, measureTree, type Read } from "./measure-tree";
import { percent } from "./percent";
import type { ReadText } from "./read-texts";

type Marks = ReadonlyMap<string, readonly string[]>;

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

const printMeasure = (name: string, { precision, recall, f, count }: Measure) =>
  print(`    ${name}: P ${precision} R ${recall} F ${f} (${count})`);

/** What the network says about the tokens of the annotators. */
export function printSentences(reads: readonly Read[], documents: readonly GoldDocument[], marks: Marks): void {
  const { XPOS, UAS, LAS } = measureTree(reads);
  print(`  gold tokens: XPOS ${XPOS} UAS ${UAS} LAS ${LAS}`);
  const { error, sureShare, surePrecision } = measureCalibration(reads);
  print(
    `    arc confidence: calibration error ${error}; ${sureShare} % of arcs at 0.9 and above, ${surePrecision} % right`,
  );
  const found = new Map(reads.map((read) => [read.gold.id, read.marks]));
  printNames(
    "names by the network alone",
    documents.map((gold) => ({ gold, found: listMarkedNames(gold, found) })),
    marks,
  );
}

/** What the product reads in the raw texts. */
export function printTexts(texts: readonly ReadText[], marks: Marks, seconds: number): void {
  const count = texts.reduce((sum, { tokens }) => sum + tokens.length, 0);
  print(`  raw text: ${Math.round(count / seconds)} tokens per second, with network, trees, names and coreference`);
  const compare = (
    name: string,
    listFound: (text: ReadText) => readonly string[],
    listGold: (gold: GoldDocument) => readonly string[],
  ) => {
    const found = texts.flatMap((text, index) => listFound(text).map((key) => `${index} ${key}`));
    const gold = texts.flatMap((text, index) => listGold(text.gold).map((key) => `${index} ${key}`));
    printMeasure(name, measureKeys(found, gold));
  };
  compare(
    "sentences",
    ({ sentences }) => sentences.map(({ sentence }) => keyOf(sentence.span)),
    ({ sentences }) => sentences.map(({ span }) => keyOf(span)),
  );
  compare(
    "sentence ends",
    ({ sentences }) => sentences.map(({ sentence }) => `${sentence.span.end}`),
    ({ sentences }) => sentences.map(({ span }) => `${span.end}`),
  );
  compare(
    "tokens",
    ({ tokens }) => tokens.map(({ span }) => keyOf(span)),
    ({ sentences }) => sentences.flatMap(({ spans }) => spans.map(keyOf)),
  );
  compare(
    "tokens with their tags",
    ({ sentences }) => sentences.flatMap(({ tokens }) => tokens.map(({ span, tag }) => `${keyOf(span)} ${tag}`)),
    ({ sentences }) => sentences.flatMap(listTagKeys),
  );
  compare(
    "arcs with their relations",
    ({ sentences }) => sentences.flatMap(listArcKeys),
    ({ sentences }) => sentences.flatMap(listGoldArcKeys),
  );
  printNames("names", texts.map(toNames), marks);
  printUnknown(texts);
  printCoreference(texts);
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;

const listTagKeys = ({ tokens, spans }: PlacedSentence): string[] =>
  spans.map((span, index) => `${keyOf(span)} ${tokens[index]?.tag}`);

const listGoldArcKeys = ({ tokens, spans }: PlacedSentence): string[] =>
  listArcKeys({ tokens: tokens.flatMap((token, index) => (spans[index] ? [{ ...token, span: spans[index] }] : [])) });

type HangingToken = { readonly span: Span; readonly head: number | null; readonly relation: string };

/** A token, where it hangs and how: "12-15 4-9 nsubj". */
const listArcKeys = ({ tokens }: { readonly tokens: readonly HangingToken[] }): string[] =>
  tokens.map(({ span, head, relation }) => {
    const to = head === null ? undefined : tokens[head];
    return `${keyOf(span)} ${to === undefined ? "root" : keyOf(to.span)} ${relation}`;
  });

const toNames = ({ gold, names }: ReadText) => ({
  gold,
  found: names
    .filter(({ entity }) => entity.type !== "demonym")
    .map(({ span, entity }): FoundName => ({ span, kind: nameKindOf(entity.type) })),
});

/** Nothing is printed where no annotator has marked names. */
function printNames(
  title: string,
  read: readonly { gold: GoldDocument; found: readonly FoundName[] }[],
  marks: Marks,
): void {
  const pairs = read.flatMap(({ gold, found }) => {
    const listed = listGoldNames(gold, marks);
    if (listed === null) return [];
    return [{ found: found.filter(listed.asks), gold: listed.names }];
  });
  if (pairs.length === 0) return;
  print(`  ${title}, exact ends ("ends": of any kind)`);
  for (const [kind, measure] of Object.entries(measureNames(pairs))) printMeasure(kind, measure);
}

function printUnknown(texts: readonly ReadText[]): void {
  const names = texts.flatMap(({ names }) => names);
  const unknown = names.filter(({ entity }) => entity.type === "unknown").length;
  print(`    ${percent(unknown, names.length)} % of ${names.length} names have no known type`);
}

function printCoreference(texts: readonly ReadText[]): void {
  const documents = texts
    .filter(({ gold }) => hasEntities(gold))
    .map(({ gold, links, names }) => ({
      text: gold.text,
      links,
      names: names.map(({ span, entity }) => ({ span, entityId: entity.id })),
      mentions: listMentions(gold),
    }));
  if (documents.length === 0) return;
  print("  coreference (anaphors: all with a mention of the same thing before, named or not, quoted or not)");
  printMeasure("pairs of names for one thing", measureAliases(documents));
  for (const row of COREFERENCE_ROWS) {
    const { precision, recall, coverage, links, anaphors } = measureCoreference(documents, row);
    print(`    ${row.name}: P ${precision} (${links} links) R ${recall} coverage ${coverage} (${anaphors} anaphors)`);
  }
  const rules = [...countRules(documents)].map(([rule, { right, links }]) => `${rule} ${right}/${links}`);
  print(`    right by rule: ${rules.join(", ")}`);
}
