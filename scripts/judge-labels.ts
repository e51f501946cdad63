import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Features } from "@/lib/model/ranker";
import { UsageError } from "./command-line";
import type { Sitting } from "./judge-arguments";
import type { DrawnArticle, DrawnItem } from "./judge-draw";

const CRITERIA = ["R1", "R2", "R3", "R4", "R5", "R6", "R7"] as const;
type Criterion = (typeof CRITERIA)[number];

/** What a question needs before anybody may be asked it; R5 and R6 make it a good one. */
const NEEDED: readonly Criterion[] = ["R1", "R2", "R3", "R4", "R7"];

/** The classes of docs/questions.md, by which failures are counted. */
const FAILURES: readonly string[] =
  "dangling parse entity giveaway alias quote multi distype boiler token typo trivial weak wording support".split(" ");

/** One judged question, as a line of content/labels. `item` only for our own briefs. */
export type Label = {
  readonly v: 1;
  readonly itemId: string;
  readonly articleSha: string;
  readonly round: string;
  readonly judge: string;
  readonly view: string;
  readonly answerType: string;
  readonly item?: { readonly stem: string; readonly options: readonly string[] | null; readonly key: string };
  readonly features: Features;
  readonly verdict: Readonly<Record<Criterion, 0 | 1>>;
  readonly acceptable: 0 | 1;
  readonly good: 0 | 1;
  readonly failure: string | null;
  readonly note: string | null;
};

type Verdict = Pick<Label, "verdict" | "acceptable" | "good" | "failure" | "note">;

/** The verdicts by number. Throws a `UsageError` for a line that is none, and for a number that was judged twice. */
export function parseVerdicts(text: string): ReadonlyMap<number, Verdict> {
  const verdicts = new Map<number, Verdict>();
  for (const line of text.split("\n").map((one) => one.trim())) {
    if (line === "" || line.startsWith("#")) continue;
    const [, number, words = ""] = /^(\d+)\.?\s+(.+)$/.exec(line) ?? [];
    if (number === undefined) throw new UsageError(`Not a verdict: ${line}`);
    if (verdicts.has(Number(number))) throw new UsageError(`Question ${number} is judged twice.`);
    verdicts.set(Number(number), parseVerdict(words, line));
  }
  return verdicts;
}

function parseVerdict(words: string, line: string): Verdict {
  const [marks = "", ...notes] = words.split(":");
  const parts = marks.split(/[\s,]+/).filter((part) => part !== "");
  const failed = parts.filter((part) => part.startsWith("-")).map((part) => part.slice(1).toUpperCase());
  const wrong = failed.find((name) => !CRITERIA.some((criterion) => criterion === name));
  const isOk = parts.some((part) => /^(?:ok|R[1-7])$/i.test(part));
  if (wrong !== undefined || (failed.length === 0 && !isOk)) throw new UsageError(`Not a verdict: ${line}`);
  const rest = parts.filter((part) => !part.startsWith("-") && !/^(?:ok|R[1-7])$/i.test(part));
  const failure = rest.find((part) => FAILURES.includes(part)) ?? null;
  const note = [...rest.filter((part) => part !== failure), ...notes.map((part) => part.trim())].join(" ").trim();
  const passes = (criterion: Criterion): 0 | 1 => (failed.includes(criterion) ? 0 : 1);
  return {
    verdict: {
      R1: passes("R1"),
      R2: passes("R2"),
      R3: passes("R3"),
      R4: passes("R4"),
      R5: passes("R5"),
      R6: passes("R6"),
      R7: passes("R7"),
    },
    acceptable: NEEDED.every((criterion) => passes(criterion) === 1) ? 1 : 0,
    good: failed.length === 0 ? 1 : 0,
    failure,
    note: note === "" ? null : note,
  };
}

/** Labels for what was judged, in the order of the sheet. Throws a `UsageError` for a verdict on what is not on it. */
export function toLabels(
  articles: readonly DrawnArticle[],
  verdicts: ReadonlyMap<number, Verdict>,
  { round, judge }: Sitting,
): Label[] {
  const labels = articles.flatMap((article) =>
    article.items.flatMap((item) => {
      const verdict = verdicts.get(item.number);
      return verdict === undefined ? [] : [toLabel(article, item, verdict, round, judge)];
    }),
  );
  if (labels.length < verdicts.size) throw new UsageError("There are verdicts on numbers that are not on the sheet.");
  return labels;
}

function toLabel(article: DrawnArticle, item: DrawnItem, verdict: Verdict, round: string, judge: string): Label {
  const { itemId, view, answerType, stem, options, key, features } = item;
  return {
    v: 1,
    itemId,
    articleSha: article.sha256,
    round,
    judge,
    view,
    answerType,
    ...(article.isOurs ? { item: { stem, options, key } } : {}),
    features,
    ...verdict,
  };
}

const FOLDER = join("content", "labels");

/** The labels of these rounds, of all rounds when none is named. Our own files: the one place where their type is asserted. */
export function readLabels(rounds: readonly string[] = []): Label[] {
  const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith(".jsonl")) : [];
  return files
    .filter((name) => rounds.length === 0 || rounds.includes(name.replace(/\.jsonl$/, "")))
    .toSorted()
    .flatMap((name) => readFileSync(join(FOLDER, name), "utf8").split("\n"))
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Label);
}

/** Appends labels to the file of their round. Throws a `UsageError` when a judge has judged one of them in it before. */
export function appendLabels(labels: readonly Label[], { round, judge }: Sitting): void {
  const known = new Set(
    readLabels([round]).flatMap((label) => (label.judge === judge ? [`${label.articleSha} ${label.itemId}`] : [])),
  );
  const again = labels.find(({ articleSha, itemId }) => known.has(`${articleSha} ${itemId}`));
  if (again !== undefined) throw new UsageError(`${judge} has judged ${again.itemId} in round ${round} already.`);
  mkdirSync(FOLDER, { recursive: true });
  appendFileSync(join(FOLDER, `${round}.jsonl`), labels.map((label) => `${JSON.stringify(label)}\n`).join(""));
}
