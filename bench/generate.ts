import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readLexicon } from "@/lib/data/content-files";
import { scoreDocument } from "@/lib/features/score-document";
import { LONG_TEXTS } from "@/lib/nlp/fixtures.testing";
import { generate } from "@/lib/nlp/generate";

// How the time of the generator grows with the length of a text. Exponent 1: twice the words, twice the time.
// Run: npx tsx --conditions=react-server bench/generate.ts

const SIZES = [200, 450, 1000, 2200, 4700, 10_000];
const REPEATS = 3;

const language = { lexicon: readLexicon() };
const folder = join(process.cwd(), "content", "articles");
const briefs = readdirSync(folder)
  .map((name) => readFileSync(join(folder, name), "utf8").split("\n---\n").slice(1).join(" "))
  .flatMap((text) => text.trim().split(/(?<=\.)\s+(?=[A-Z])/));
const families = [
  ...LONG_TEXTS,
  { name: "our own briefs", sentence: (index: number) => briefs[index % briefs.length] ?? "" },
];

function textOf(sentence: (index: number) => string, words: number): string {
  const sentences: string[] = [];
  for (let count = 0; count < words; count += sentences.at(-1)?.split(" ").length ?? 1)
    sentences.push(sentence(sentences.length));
  return sentences.join(" ");
}

/** The shortest of a few runs: whatever else the machine does can only add to it. */
async function timeOf(text: string): Promise<number> {
  const document = { title: null, text, publishedOn: "2031-05-03" };
  const scores = await scoreDocument(document, language.lexicon);
  const runs = Array.from({ length: REPEATS }, () => {
    const started = performance.now();
    generate(document, scores, language, { limit: 12, types: ["choice", "cloze"], seed: 0 });
    return performance.now() - started;
  });
  return Math.min(...runs);
}

/** Slope of the line of least squares through the logarithms of words and times. */
function exponentOf(times: readonly number[]): number {
  const points = times.map((time, index) => ({ x: Math.log(SIZES[index] ?? 1), y: Math.log(time) }));
  const x = points.reduce((sum, point) => sum + point.x, 0) / points.length;
  const y = points.reduce((sum, point) => sum + point.y, 0) / points.length;
  const spread = points.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
  return points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0) / spread;
}

await timeOf(textOf(families[0]?.sentence ?? String, 1000)); // warms up
for (const { name, sentence } of families) {
  const times: number[] = [];
  for (const words of SIZES) times.push(await timeOf(textOf(sentence, words)));
  const row = Object.fromEntries(
    SIZES.map((words, index) => [`${words} words`, `${Math.round(times[index] ?? 0)} ms`]),
  );
  console.table({ [name]: { ...row, exponent: exponentOf(times).toFixed(2) } });
}
