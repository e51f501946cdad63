import type { Quantity } from "@/lib/model/fact";
import { groupBy } from "@/lib/nlp/group-by";
import type { Word } from "@/lib/nlp/read/read";
import { HEDGES } from "@/lib/nlp/read/words";
import type { Range } from "@/lib/nlp/values/times/expression";

type Bound = Quantity["bound"];

const AT_LEAST = [
  ..."at least|more than|over|well over|just over|no fewer than|no less than|not less than|upwards of|in excess of".split(
    "|",
  ),
  ..."a minimum of|greater than|not fewer than|above|exceeding|as few as|as little as".split("|"),
];
const AT_MOST = [
  ..."at most|less than|fewer than|up to|under|just under|as many as|as much as|no more than|not more than".split("|"),
  ..."a maximum of|below|well under".split("|"),
];
const EXACT = "only|just|exactly|precisely|a total of".split("|");
const ABOUT = "close to|circa|an average of|approaching|somewhere around|in the region of".split("|");

const BOUNDS: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ...[...HEDGES, ...ABOUT].map((hedge): [string, Bound] => [hedge, "≈"]),
  ...EXACT.map((hedge): [string, Bound] => [hedge, "="]),
  ...AT_LEAST.map((hedge): [string, Bound] => [hedge, "≥"]),
  ...AT_MOST.map((hedge): [string, Bound] => [hedge, "≤"]),
]);
/** By last word, longest first. */
const BY_END = groupBy(
  [...BOUNDS.keys()].map((hedge) => hedge.split(" ")).toSorted((a, b) => b.length - a.length),
  (parts) => parts.at(-1) ?? "",
);

export type Hedge = { readonly range: Range | null; readonly bound: Bound };

/**
 * What the words before a number, or behind it, leave of its exactness: "at least 12", "12 or so". Of two hedges, "at least
 * about 12", the one that gives a limit counts; the range covers both.
 */
export function hedgeAround(words: readonly Word[], from: number, to: number): Hedge {
  const near = hedgeBefore(words, from);
  const behind = boundBehind(words, to);
  if (near === null) return { range: null, bound: behind ?? "=" };
  const outer = hedgeBefore(words, near.from);
  const bound = outer === null || outer.bound === "=" || outer.bound === "≈" ? near.bound : outer.bound;
  return { range: { from: outer?.from ?? near.from, to: from }, bound: behind ?? bound };
}

function hedgeBefore(words: readonly Word[], at: number): { from: number; bound: Bound } | null {
  const parts = BY_END.get(words[at - 1]?.lower ?? "")?.find((candidate) =>
    candidate.every((part, index) => words[at - candidate.length + index]?.lower === part),
  );
  if (parts === undefined || isVerb(words[at - 1])) return null;
  return { from: at - parts.length, bound: BOUNDS.get(parts.join(" ")) ?? "≈" };
}

/** "expected 12 guests", "accused 12 men": no word about the number, as in "the expected 12". */
const isVerb = (word: Word | undefined): boolean =>
  /^(?:expected|alleged|accused|suspected)$/.test(word?.lower ?? "") &&
  /^VB/.test(word?.tag ?? "") &&
  word?.relation !== "amod";

/** "12 or more", "ten people or fewer", "a dozen or so" */
function boundBehind(words: readonly Word[], to: number): Bound | null {
  const isOr = words[to]?.lower === "or" || words[to + 1]?.lower === "or";
  const word = words[words[to]?.lower === "or" ? to + 1 : to + 2]?.lower ?? "";
  if (!isOr) return null;
  if (word === "more") return "≥";
  if (word === "fewer" || word === "less") return "≤";
  return word === "so" ? "≈" : null;
}
