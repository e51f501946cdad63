/**
 * Has a person judge questions by the criteria R1 to R7.
 *
 * usage: npm run -s judge -- ARTICLE.txt|BRIEF.md … [--count 24] [--seed 1] [--draw DRAW.json]
 *          prints a sheet: each article, then up to `count` questions drawn of those that passed the lint. DRAW.json remembers
 *          what stands on it, so that it can be judged after the generator has changed.
 *        npm run -s judge -- --draw DRAW.json --verdicts FILE --round r1 --judge A
 *          appends the verdicts to content/labels/r1.jsonl. FILE has lines like "12 ok", "13 -R4 dangling", "14 -R5 -R6: reason".
 *          Instead of --draw the same articles, --count and --seed can be given.
 *        npm run -s judge -- --report [ROUND …]
 *          counts the labels, by view, and how far two judges agree.
 */
import { writeFileSync } from "node:fs";
import { appendLabels, readLabels } from "@/lib/data/label-files";
import { readText, runCommand, UsageError } from "./command-line";
import { type JudgeRequest, readJudgeRequest, USAGE } from "./judge-arguments";
import { type DrawnArticle, drawItems } from "./judge-draw";
import { reportLabels } from "./judge-report";
import { writeSheet } from "./judge-sheet";
import { parseVerdicts, toLabels } from "./judge-verdicts";

async function main(args: readonly string[]): Promise<void> {
  const request = readJudgeRequest(args);
  if (request.task === "report") return write(reportLabels(readLabels(request.rounds)));
  const articles = await openDraw(request);
  const { sitting } = request;
  if (sitting === null) return write(writeSheet(articles));
  const labels = toLabels(articles, parseVerdicts(readText(sitting.verdicts)), sitting, readLabels([sitting.round]));
  appendLabels(sitting.round, labels);
  const total = articles.reduce((sum, { items }) => sum + items.length, 0);
  process.stderr.write(`${labels.length} of ${total} questions judged by ${sitting.judge} in round ${sitting.round}\n`);
}

async function openDraw(request: Exclude<JudgeRequest, { task: "report" }>): Promise<readonly DrawnArticle[]> {
  const { files, count, seed, draw } = request;
  if (files.length === 0) return readDraw(draw);
  const articles = await drawItems(files, count, seed);
  if (draw !== null) writeFileSync(draw, `${JSON.stringify(articles, null, 1)}\n`);
  return articles;
}

/** What this command wrote itself: the one place where its type is asserted. */
function readDraw(path: string | null): readonly DrawnArticle[] {
  if (path === null) throw new UsageError(USAGE);
  return JSON.parse(readText(path)) as readonly DrawnArticle[];
}

function write(text: string): void {
  process.stdout.write(`${text}\n`);
}

await runCommand(main);
