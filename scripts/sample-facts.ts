/**
 * Draws facts at random for a person to judge.
 *
 * usage: npm run -s sample-facts -- [--count 200] [--seed 1] ARTICLE.txt|BRIEF.md …   prints them, numbered, with sentences
 *        … --verdicts FILE     the same draw as JSON for content/gold/facts.json; FILE has a line for each fact, "12 right" or
 *                              "12 wrong: reason"
 *        npm run -s sample-facts -- --report     counts the verdicts of content/gold/facts.json
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { readLexicon } from "@/lib/data/content-files";
import { scoreDocument } from "@/lib/features/score-document";
import type { Document } from "@/lib/model/article";
import type { Fact } from "@/lib/model/fact";
import { createRandom, shuffle } from "@/lib/model/random";
import { type Span, sliceSpan } from "@/lib/model/span";
import { readArticle } from "@/lib/nlp/read-article";
import { parseBrief } from "@/prisma/parse-brief";
import { readInteger, readText, runCommand, splitCommandLine, UsageError } from "./command-line";
import { type FactVerdict, printReport } from "./fact-verdicts";

type Drawn = { readonly article: string; readonly text: string; readonly fact: Fact; readonly sentence: Span };

const USAGE = "Usage: npm run -s sample-facts -- [--count N] [--seed N] [--verdicts FILE] ARTICLE … | --report";

const OPTIONS = {
  count: { type: "string", default: "200" },
  seed: { type: "string", default: "1" },
  verdicts: { type: "string" },
  report: { type: "boolean", default: false },
} as const;

async function listFacts(path: string): Promise<Drawn[]> {
  const lexicon = readLexicon();
  const document = openArticle(path);
  const { text } = document;
  const { found, sentences } = readArticle(document, await scoreDocument(document, lexicon), lexicon);
  return found.flatMap(({ facts, sentenceIndex }) => {
    const sentence = sentences[sentenceIndex]?.sentence.span;
    return sentence === undefined ? [] : facts.map(({ fact }) => ({ article: basename(path), text, fact, sentence }));
  });
}

/** A brief of content/articles, or a text whose date stands in an index.tsv beside it. */
function openArticle(path: string): Document {
  const content = readText(path);
  if (path.endsWith(".md")) {
    const { title, text, publishedOn } = parseBrief(content);
    return { title, text, publishedOn: publishedOn ?? null };
  }
  const index = join(dirname(path), "index.tsv");
  const rows = existsSync(index) ? readFileSync(index, "utf8").split("\n") : [];
  const row = rows.find((line) => line.startsWith(`${basename(path)}\t`)) ?? "";
  return { title: null, text: content, publishedOn: /\t(\d{4}-\d\d-\d\d)\t/.exec(row)?.[1] ?? null };
}

function describe({ text, fact, sentence }: Drawn): string {
  const write = (span: Span) => sliceSpan(text, span).replace(/\s+/g, " ");
  const { predicate, roles, speaker, hedges, support, modality, ruleId } = fact;
  const parts = [
    `${ruleId} ${modality}${predicate.isNegated ? " NOT" : ""} ${predicate.tense}`,
    `«${predicate.lemma}»`,
    ...roles.map(
      ({ name, span, value }) => `${name}=${write(span)}${value === null ? "" : ` ${JSON.stringify(value)}`}`,
    ),
    ...(speaker === null ? [] : [`BY ${write(speaker.span)}`]),
    ...hedges.map((span) => `HEDGE ${write(span)}`),
    ...support.map(({ kind, from, to }) => `${kind}: ${write(from)} → ${write(to)}`),
  ];
  return `${parts.join(" | ")}\n     ${write(sentence)}`;
}

const toGold = ({ article, text, fact }: Drawn, verdict: Verdict) => ({
  article,
  sha256: createHash("sha256").update(text, "utf8").digest("hex"),
  factId: fact.id,
  ruleId: fact.ruleId,
  proof: fact.proof,
  ...verdict,
});

type Verdict = Pick<FactVerdict, "verdict" | "note">;

/** The verdicts by number. Nothing counts as right because nobody looked at it. */
function readJudged(path: string): ReadonlyMap<number, Verdict> {
  const lines = readText(path)
    .split("\n")
    .filter((line) => line.trim() !== "");
  return new Map(
    lines.map((line): [number, Verdict] => {
      const [, number, note] = /^(\d+) (?:right|wrong: (.+))$/.exec(line) ?? [];
      if (number === undefined) throw new UsageError(`Not a verdict: ${line}`);
      return [Number(number), note === undefined ? { verdict: "right" } : { verdict: "wrong", note }];
    }),
  );
}

async function draw(articles: readonly string[], count: number, seed: number): Promise<readonly Drawn[]> {
  const all: Drawn[] = [];
  for (const path of articles) all.push(...(await listFacts(path)));
  process.stderr.write(`${all.length} facts\n`);
  return shuffle(all, createRandom(seed)).slice(0, count);
}

async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = splitCommandLine(args, OPTIONS, USAGE);
  if (values.report) return write(printReport());
  if (positionals.length === 0) throw new UsageError(USAGE);
  const count = readInteger("--count", values.count, 1, 10_000);
  const judged = values.verdicts === undefined ? null : readJudged(values.verdicts);
  const drawn = await draw(positionals, count, readInteger("--seed", values.seed, 0, 2 ** 32 - 1));
  if (judged === null) return write(drawn.map((each, index) => `${index + 1}. ${describe(each)}`).join("\n"));
  const gold = drawn.map((each, index) => {
    const verdict = judged.get(index + 1);
    if (verdict === undefined) throw new UsageError(`There is no verdict for fact ${index + 1}.`);
    return toGold(each, verdict);
  });
  write(JSON.stringify(gold, null, 1));
}

function write(text: string): void {
  process.stdout.write(`${text}\n`);
}

await runCommand(main);
