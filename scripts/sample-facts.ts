/**
 * Draws facts at random for a person to judge.
 *
 * usage: npm run -s sample-facts -- [--count 200] [--seed 1] ARTICLE.txt|BRIEF.md …   prints them, numbered, with sentences
 *        … --verdicts FILE     the same draw as JSON for content/gold/facts.json; a line "12 wrong: reason" for each fact
 *                              that is not right, all others are
 *        npm run -s sample-facts -- --report     counts the verdicts of content/gold/facts.json
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { readLexicon } from "@/lib/data/content-files";
import { scoreDocument } from "@/lib/features/score-document";
import type { Document } from "@/lib/model/article";
import type { Fact } from "@/lib/model/fact";
import { createRandom, shuffle } from "@/lib/model/random";
import { type Span, sliceSpan } from "@/lib/model/span";
import { readArticle } from "@/lib/nlp/read-article";
import { parseBrief } from "@/prisma/parse-brief";
import { printReport } from "./fact-verdicts";

type Drawn = { readonly article: string; readonly text: string; readonly fact: Fact; readonly sentence: Span };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    verdicts: { type: "string" },
    report: { type: "boolean", default: false },
  },
});

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
  const content = readFileSync(path, "utf8");
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

const toGold = ({ article, text, fact }: Drawn, note: string | undefined) => ({
  article,
  sha256: createHash("sha256").update(text, "utf8").digest("hex"),
  factId: fact.id,
  ruleId: fact.ruleId,
  proof: fact.proof,
  verdict: note === undefined ? "right" : "wrong",
  ...(note === undefined ? {} : { note }),
});

function readVerdicts(path: string): ReadonlyMap<number, string> {
  const lines = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
  return new Map(
    lines.map((line) => {
      const match = /^(\d+) wrong: (.+)$/.exec(line);
      if (match === null) throw new Error(`not a verdict: ${line}`);
      return [Number(match[1]), match[2] ?? ""];
    }),
  );
}

async function draw(): Promise<string> {
  const all: Drawn[] = [];
  for (const path of positionals) all.push(...(await listFacts(path)));
  const drawn = shuffle(all, createRandom(Number(values.seed))).slice(0, Number(values.count));
  if (values.verdicts === undefined)
    return `${all.length} facts\n${drawn.map((each, index) => `${index + 1}. ${describe(each)}`).join("\n")}`;
  const verdicts = readVerdicts(values.verdicts);
  return JSON.stringify(
    drawn.map((each, index) => toGold(each, verdicts.get(index + 1))),
    null,
    1,
  );
}

process.stdout.write(`${values.report ? printReport() : await draw()}\n`);
