/**
 * Draws facts at random for a person to judge, and counts the verdicts that content/gold/facts.json holds.
 *
 * usage: npm run -s sample-facts -- [--count 200] [--seed 1] ARTICLE.txt …   prints them, numbered, with their sentences
 *        … --verdicts VERDICTS.txt     the same draw, written as JSON with the verdicts of the file: lines "12 wrong: reason";
 *                                      facts without a line are right
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { readLexicon } from "@/lib/data/content-files";
import { scoreDocument } from "@/lib/features/score-document";
import type { Fact } from "@/lib/model/fact";
import { createRandom, shuffle } from "@/lib/model/random";
import { type Span, sliceSpan } from "@/lib/model/span";
import { readArticle } from "@/lib/nlp/read-article";

type Drawn = { readonly article: string; readonly text: string; readonly fact: Fact; readonly sentence: Span };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    verdicts: { type: "string" },
  },
});

async function listFacts(path: string): Promise<Drawn[]> {
  const text = readFileSync(path, "utf8");
  const lexicon = readLexicon();
  const document = { title: null, text, publishedOn: findDate(path) };
  const { found, sentences } = readArticle(document, await scoreDocument(document, lexicon), lexicon);
  return found.flatMap(({ facts, sentenceIndex }) => {
    const sentence = sentences[sentenceIndex]?.sentence.span;
    return sentence === undefined ? [] : facts.map(({ fact }) => ({ article: basename(path), text, fact, sentence }));
  });
}

/** The date that index.tsv beside the article gives it. */
function findDate(path: string): string | null {
  const rows = readFileSync(join(dirname(path), "index.tsv"), "utf8").split("\n");
  const row = rows.find((line) => line.startsWith(`${basename(path)}\t`)) ?? "";
  return /\t(\d{4}-\d\d-\d\d)\t/.exec(row)?.[1] ?? null;
}

function describe({ text, fact, sentence }: Drawn): string {
  const write = (span: Span) => sliceSpan(text, span).replace(/\s+/g, " ");
  const parts = [
    `${fact.ruleId} ${fact.modality}${fact.predicate.isNegated ? " NOT" : ""} ${fact.predicate.tense}`,
    `«${fact.predicate.lemma}»`,
    ...fact.roles.map(
      ({ name, span, value }) => `${name}=${write(span)}${value === null ? "" : ` ${JSON.stringify(value)}`}`,
    ),
    ...(fact.speaker === null ? [] : [`BY ${write(fact.speaker.span)}`]),
    ...fact.hedges.map((span) => `HEDGE ${write(span)}`),
    ...fact.support.map(({ kind, from, to }) => `${kind}: ${write(from)} → ${write(to)}`),
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

const all: Drawn[] = [];
for (const path of positionals) all.push(...(await listFacts(path)));
const drawn = shuffle(all, createRandom(Number(values.seed))).slice(0, Number(values.count));
if (values.verdicts === undefined) {
  process.stdout.write(
    `${all.length} facts\n${drawn.map((each, index) => `${index + 1}. ${describe(each)}`).join("\n")}\n`,
  );
} else {
  const verdicts = readVerdicts(values.verdicts);
  process.stdout.write(
    `${JSON.stringify(
      drawn.map((each, index) => toGold(each, verdicts.get(index + 1))),
      null,
      1,
    )}\n`,
  );
}
