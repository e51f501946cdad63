import { readLexicon, readRanker } from "@/lib/data/content-files";
import { loadReaderNetwork } from "@/lib/data/reader-network";
import { generate } from "@/lib/nlp/generate";
import { runCommand } from "./command-line";
import { readRequest } from "./generate-arguments";
import { toDiagnostics, toJson, toText } from "./generate-output";
import { toPrintable, toPrintableJson } from "./printable";
import { scoreEnglish } from "./score-english";

async function main(args: readonly string[]): Promise<void> {
  const started = performance.now();
  const request = readRequest(args);
  const lexicon = readLexicon();
  await loadReaderNetwork();
  const loaded = performance.now();
  const scores = await scoreEnglish(request.document, lexicon);
  const generation = generate(request.document, scores, { lexicon, ranker: readRanker() }, request);
  const ended = performance.now();
  const timings = {
    load: Math.round(loaded - started),
    generate: Math.round(ended - loaded),
    total: Math.round(ended - started),
  };
  const result =
    request.format === "text"
      ? toPrintable(toText(generation))
      : toPrintableJson(JSON.stringify(toJson(request, generation, timings), null, 2));
  process.stdout.write(`${result}\n`);
  process.stderr.write(`${toPrintable(toDiagnostics(generation, request.limit))}\n`);
}

await runCommand(main);
