import model from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import { readLexicon } from "@/lib/data/content-files";
import { scoreDocument } from "@/lib/features/score-document";
import { readArticle } from "@/lib/nlp/read-article";
import { unreadScores } from "@/lib/nlp/reading.testing";
import { printGrowth, type Task } from "./growth";
import { shortestTimes } from "./measure";
import { openScoreCache } from "./score-cache";
import { BRIEFS, HOSTILE_FAMILIES, PLAIN_FAMILIES, textOf } from "./texts";

// The reader beside wink-nlp, and how its time grows with the length of a text. README.md says how to read it.

const COMPARED = [300, 700, 2000, 5000];
const SIZES = [200, 800, 3200, 12_800, 50_000];
const ROUNDS = 7;

const lexicon = readLexicon();
const wink = winkNlp(model);

/** Times on our own briefs: wink-nlp, the reader with all its parts, and the parts. */
async function compare(words: number): Promise<void> {
  const document = { title: null, text: textOf(BRIEFS, words), publishedOn: "2031-05-03" };
  const scores = await scoreDocument(document, lexicon);
  const unread = unreadScores(document);
  const [winkTime = 0, network = 0, pure = 0, bare = 0] = await shortestTimes(
    [
      () => wink.readDoc(document.text),
      () => scoreDocument(document, lexicon),
      () => readArticle(document, scores, lexicon),
      () => readArticle(document, unread, lexicon),
    ],
    ROUNDS,
  );
  const cell = (time: number) => `${time.toFixed(1)} ms, ${(time / winkTime).toFixed(2)} ×`;
  console.table({
    [`${words} words`]: {
      "wink-nlp": `${winkTime.toFixed(1)} ms`,
      "reader, all": cell(network + pure),
      "tokens and network": cell(network),
      "without the network": cell(pure),
      "without any tree": cell(bare),
    },
  });
}

for (const words of COMPARED) await compare(words);

const read: Task = (document, scores) => readArticle(document, scores, lexicon);
const cache = await openScoreCache();
const steep: string[] = [];
for (const family of [...PLAIN_FAMILIES, ...HOSTILE_FAMILIES]) {
  if (!(await printGrowth({ family, sizes: SIZES, rounds: 3, task: read }, cache))) steep.push(family.name);
}
if (steep.length > 0) {
  console.error(`not linear: ${steep.join("; ")}`);
  process.exitCode = 1;
}
