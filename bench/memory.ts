import { readLexicon } from "@/lib/data/content-files";
import { loadReaderNetwork } from "@/lib/data/reader-network";
import { scoreDocument } from "@/lib/features/score-document";
import { readArticle } from "@/lib/nlp/read-article";
import { PLAIN_FAMILIES, textOf } from "./texts";

// How much memory one process needs to read one text. README.md says how to read it.

const words = Number(process.argv[2] ?? 700);
const family = PLAIN_FAMILIES[1] ?? PLAIN_FAMILIES[0];
if (family === undefined) throw new Error("there is no text to read");

const rows: Record<string, { "resident MB": string; "heap MB": string }> = {};
const note = (when: string): void => {
  const { rss, heapUsed } = process.memoryUsage();
  rows[when] = { "resident MB": (rss / 1e6).toFixed(0), "heap MB": (heapUsed / 1e6).toFixed(0) };
};

note("start");
const lexicon = readLexicon();
await loadReaderNetwork();
note("network loaded");
const document = { title: null, text: textOf(family, words), publishedOn: "2031-05-03" };
const scores = await scoreDocument(document, lexicon);
note("network has scored");
readArticle(document, scores, lexicon);
note(`${words} words read`);
console.table(rows);
console.log(`at most ${((process.resourceUsage().maxRSS * 1024) / 1e6).toFixed(0)} MB`);
