import { readLexicon } from "@/lib/data/content-files";
import { generate } from "@/lib/nlp/generate";
import { readRequest, UsageError } from "./generate-arguments";
import { toDiagnostics, toJson, toText } from "./generate-output";

function main(args: readonly string[]): void {
  const started = performance.now();
  const request = readRequest(args);
  const lexicon = readLexicon();
  const loaded = performance.now();
  const generation = generate(request.document, { lexicon }, request);
  const ended = performance.now();
  const timings = {
    load: Math.round(loaded - started),
    generate: Math.round(ended - loaded),
    total: Math.round(ended - started),
  };
  const result =
    request.format === "text" ? toText(generation) : JSON.stringify(toJson(request, generation, timings), null, 2);
  process.stdout.write(`${result}\n`);
  process.stderr.write(`${toDiagnostics(generation, request.limit)}\n`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
