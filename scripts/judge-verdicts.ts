import { CRITERIA, type Label, toVerdict, type Verdict } from "@/lib/model/label";
import { hash64 } from "@/lib/model/random";
import { UsageError } from "./command-line";
import type { Sitting } from "./judge-arguments";
import type { DrawnArticle, DrawnItem } from "./judge-draw";

/** The classes of docs/questions.md, by which failures are counted. */
const FAILURES: readonly string[] =
  "dangling parse entity giveaway alias quote multi distype boiler token typo trivial weak wording support".split(" ");

/** The verdicts by number. Throws a `UsageError` for a line that is none, and for a number that was judged twice. */
export function parseVerdicts(text: string): ReadonlyMap<number, Verdict> {
  const verdicts = new Map<number, Verdict>();
  for (const line of text.split("\n").map((one) => one.trim())) {
    if (line === "" || line.startsWith("#")) continue;
    const [, number, words = ""] = /^(\d+)\.?\s+(\S.*)$/.exec(line) ?? [];
    if (number === undefined) throw new UsageError(`Not a verdict: ${line}`);
    if (verdicts.has(Number(number))) throw new UsageError(`Question ${number} is judged twice.`);
    verdicts.set(Number(number), parseVerdict(words, line));
  }
  return verdicts;
}

/** "ok" or a criterion without a minus passes; a criterion with one fails; then the class of the failure; after ":" a note. */
function parseVerdict(words: string, line: string): Verdict {
  const [marks = "", ...notes] = words.split(":");
  const parts = marks.split(/[\s,]+/).filter((part) => part !== "");
  const names = parts.filter((part) => part.startsWith("-")).map((part) => part.slice(1).toUpperCase());
  const failed = CRITERIA.filter((criterion) => names.includes(criterion));
  const isPassed = (part: string) => /^(?:ok|R[1-7])$/i.test(part);
  if (failed.length < names.length || (names.length === 0 && !parts.some(isPassed)))
    throw new UsageError(`Not a verdict: ${line}`);
  const rest = parts.filter((part) => !part.startsWith("-") && !isPassed(part));
  const failure = rest.find((part) => FAILURES.includes(part)) ?? null;
  const note = [...rest.filter((part) => part !== failure), notes.join(":").trim()].join(" ").trim();
  return toVerdict(failed, failure, note === "" ? null : note);
}

/**
 * Labels for what was judged, in the order of the sheet. Throws a `UsageError` for a verdict on what is not on it, and on what
 * this judge has judged in this round before (`known`).
 */
export function toLabels(
  articles: readonly DrawnArticle[],
  verdicts: ReadonlyMap<number, Verdict>,
  { round, judge }: Sitting,
  known: readonly Label[],
): Label[] {
  const labels = articles.flatMap((article) =>
    article.items.flatMap((item) => {
      const verdict = verdicts.get(item.number);
      return verdict === undefined ? [] : [toLabel(article, item, verdict, round, judge)];
    }),
  );
  if (labels.length < verdicts.size) throw new UsageError("There are verdicts on numbers that are not on the sheet.");
  const nameOf = ({ articleSha, itemId }: Label) => `${articleSha} ${itemId}`;
  const names = new Set(known.filter((label) => label.judge === judge).map(nameOf));
  const again = labels.find((label) => names.has(nameOf(label)));
  if (again !== undefined) throw new UsageError(`${judge} has judged ${again.itemId} in round ${round} already.`);
  return labels;
}

/** The same for questions that read the same. */
export const wordingOf = ({ stem, options, accepted, key }: DrawnItem): string =>
  hash64(JSON.stringify([stem, options, accepted, key]));

function toLabel(article: DrawnArticle, item: DrawnItem, verdict: Verdict, round: string, judge: string): Label {
  const { itemId, view, answerType, stem, options, key, features } = item;
  return {
    v: 1,
    itemId,
    articleSha: article.sha256,
    wording: wordingOf(item),
    round,
    judge,
    view,
    answerType,
    ...(article.isOurs ? { item: { stem, options, key } } : {}),
    features,
    ...verdict,
  };
}
