import { readLexicon, readRanker } from "@/lib/data/content-files";
import { generate } from "@/lib/nlp/generate";
import { printGrowth } from "./growth";
import { openScoreCache } from "./score-cache";
import { PLAIN_FAMILIES } from "./texts";

// How the time of the generator grows with the length of a text. README.md says how to read it.

const SIZES = [200, 450, 1000, 2200, 4700, 10_000];
const OPTIONS = { limit: 12, types: ["choice", "cloze"], seed: 0 } as const;

const language = { lexicon: readLexicon(), ranker: readRanker() };
const cache = await openScoreCache();
for (const family of PLAIN_FAMILIES)
  await printGrowth(
    { family, sizes: SIZES, rounds: 3, task: (document, scores) => generate(document, scores, language, OPTIONS) },
    cache,
  );
