import type { GoldDocument } from "./gold-document";
import { type GoldMention, listMentions } from "./gold-mentions";
import { type GoldName, type NameKind, toName } from "./gold-name";
import type { GoldToken } from "./read-treebank";

const OFFICES: ReadonlySet<string> = new Set(
  "president minister secretary chancellor manager director chairman chairwoman chief professor".split(" "),
);
const TITLES: ReadonlySet<string> = new Set([
  ...OFFICES,
  ..."mr mrs ms dr prof prime king queen prince princess sir lord lady saint senator ambassador bishop archbishop".split(
    " ",
  ),
  ..."emperor doctor father sister brother aunt uncle sen. rep. gov. governor gen. general col. lt. sgt. captain".split(
    " ",
  ),
  ..."judge justice pope mr. mrs. ms. dr. prof.".split(" "),
]);

/** The names in GUM's Entity layer, as treebank.py finds them: the run of proper nouns around the head of a mention. */
export function listEntityNames(document: GoldDocument): readonly GoldName[] {
  const taken = new Map<number, Set<number>>();
  return listMentions(document)
    .toSorted((a, b) => b.to - b.from - (a.to - a.from))
    .flatMap((mention) => {
      const run = findNameRun(mention);
      const tokens = taken.get(mention.sentenceIndex) ?? new Set();
      taken.set(mention.sentenceIndex, tokens);
      const own = run === null ? [] : Array.from({ length: run.to - run.from }, (_, index) => run.from + index);
      if (run === null || own.some((index) => tokens.has(index))) return [];
      for (const index of own) tokens.add(index);
      return toName(mention.sentence.spans, run.from, run.to, entityKind(mention));
    });
}

const entityKind = ({ type }: GoldMention): NameKind =>
  type === "person" || type === "place" ? type : type === "organization" ? "organisation" : "other";

/** The tokens of the name in a named mention; null where the mention is no name ("the Cretans", "the Prime Minister"). */
function findNameRun({ type, sentence, from, to, head }: GoldMention): { from: number; to: number } | null {
  const { tokens } = sentence;
  const proper = findProperHead(tokens, head, to);
  if (proper === null || type === "time" || (type === "person" && tokens[proper]?.tag === "NNPS")) return null;
  const joining = type === "person" ? ["-", "de"] : ["of", "the", "and", "-", "&", "de", "for"];
  const isName = (at: number) => at >= from && at < to && isProper(tokens[at]);
  const joins = (at: number) => at < to && joining.includes(tokens[at]?.form.toLowerCase() ?? "");
  let last = proper;
  while (isName(last + 1) || (joins(last + 1) && (isName(last + 2) || (joins(last + 2) && isName(last + 3))))) last++;
  let first = proper;
  while (isName(first - 1) || (tokens[first - 1]?.form === "-" && isName(first - 2))) first--;
  first += countTitles(tokens.slice(first, last + 1), type === "person");
  return first > last ? null : { from: first, to: last + 1 };
}

const isProper = (token: GoldToken | undefined): boolean => token?.tag.startsWith("NNP") === true;

/** In "student Mara Olsen" the name hangs on "student", flat or as an apposition. */
function findProperHead(tokens: readonly GoldToken[], head: number, to: number): number | null {
  if (isProper(tokens[head])) return head;
  for (let at = head + 1; at < to && isProper(tokens[at]); at++) {
    const token = tokens[at];
    if (token?.head === head && (token.relation === "flat" || token.relation === "appos")) return at;
  }
  return null;
}

/** How many tokens in front are titles; all of them where nothing is left. "Jonas King" keeps his last name. */
function countTitles(run: readonly GoldToken[], isPerson: boolean): number {
  const words = run.map(({ form }) => form.toLowerCase());
  if (isPerson && OFFICES.has(words.at(-1) ?? "")) return words.length;
  const before = words.findLastIndex(
    (word, at) => TITLES.has(word) && (isPerson || at === 0) && (at + 1 < words.length || at === 0),
  );
  return before + 1;
}
