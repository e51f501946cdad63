import type { Document } from "@/lib/model/article";
import type { TokenScores } from "@/lib/model/token-scores";
import { growthOf, shortestTimes } from "./measure";
import type { ScoreCache } from "./score-cache";
import { type Family, textOf } from "./texts";

/** The steepest growth that is still called linear; the rest of 1 is what the measurement itself may be off. */
const STEEPEST = 1.1;
const WARM_UP_WORDS = 2000;

export type Growth = {
  readonly family: Family;
  readonly sizes: readonly number[];
  readonly rounds: number;
  readonly task: Task;
};

/** What is measured; the time of the network is not part of it. */
export type Task = (document: Document, scores: readonly TokenScores[]) => unknown;

/** Measures a task on one family of texts, and prints a row of times with their growth. Gives whether it is linear. */
export async function printGrowth({ family, sizes, rounds, task }: Growth, cache: ScoreCache): Promise<boolean> {
  const tasks: (() => unknown)[] = [];
  for (const words of [WARM_UP_WORDS, ...sizes]) {
    const document = toDocument(family, words);
    const scores = await cache.score(document);
    tasks.push(() => task(document, scores));
  }
  const warmUp = tasks.splice(0, 1);
  await shortestTimes(warmUp, 3);
  const times = await shortestTimes(tasks, rounds);
  const { all, last } = growthOf(sizes, times);
  const row = Object.fromEntries(sizes.map((words, index) => [words, `${(times[index] ?? 0).toFixed(1)} ms`]));
  console.table({ [family.name]: { ...row, exponent: all.toFixed(2), "last step": last.toFixed(2) } });
  return all <= STEEPEST;
}

const toDocument = (family: Family, words: number): Document => ({
  title: null,
  text: textOf(family, words),
  publishedOn: "2031-05-03",
});
