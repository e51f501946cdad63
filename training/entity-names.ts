import type { Span } from "@/lib/model/span";
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

/**
 * The names in GUM's Entity layer: the run of proper nouns around the head of a mention, with a number behind it. The network
 * learns from much the same names (treebank.py), but without these numbers.
 */
export function listEntityNames(document: GoldDocument): readonly GoldName[] {
  const taken = new Map<number, Set<number>>();
  const mentions = listMentions(document);
  return mentions
    .filter((mention) => !isCoordination(mention, mentions))
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

/** "The Odra Club and the Dunmore Club", in which the first club is a mention of the same kind. */
const isCoordination = (outer: GoldMention, all: readonly GoldMention[]): boolean =>
  entityKind(outer) !== "other" &&
  outer.sentence.tokens.slice(outer.from, outer.to).some(({ tag }) => tag === "CC") &&
  all.some(
    ({ sentenceIndex, type, head, to }) =>
      sentenceIndex === outer.sentenceIndex && type === outer.type && head === outer.head && to < outer.to,
  );

const entityKind = ({ type }: GoldMention): NameKind =>
  type === "person" || type === "place" ? type : type === "organization" ? "organisation" : "other";

/**
 * The proper nouns that stand before a common noun ("the Odra committee"). GUM marks three of four of them as mentions,
 * sometimes one of two in the same words: that one is unmarked says nothing.
 */
export const listModifiers = ({ sentences }: GoldDocument): readonly Span[] =>
  sentences.flatMap(({ tokens, spans }) =>
    spans.filter((_, at) => {
      const token = tokens[at];
      const governor = tokens[token?.head ?? -1];
      return isProper(token) && token?.relation === "compound" && /^NNS?$/.test(governor?.tag ?? "");
    }),
  );

/** The tokens of the name in a named mention; null where the mention is no name ("the Cretans", "the Prime Minister"). */
function findNameRun(mention: GoldMention): { from: number; to: number } | null {
  const { type, sentence, from, to } = mention;
  const { tokens } = sentence;
  const proper = findProperHead(mention);
  if (proper === null || type === "time" || (type === "person" && tokens[proper]?.tag === "NNPS")) return null;
  if (isAddress(tokens[proper])) return null;
  const joining = type === "person" ? ["-", "de"] : ["of", "the", "and", "-", "&", "de", "for"];
  const isName = (at: number) => at >= from && at < to && isProper(tokens[at]);
  const joins = (at: number) => at < to && joining.includes(tokens[at]?.form.toLowerCase() ?? "");
  let last = proper;
  while (isName(last + 1) || (joins(last + 1) && (isName(last + 2) || (joins(last + 2) && isName(last + 3))))) last++;
  const number = last + 1 < to ? tokens[last + 1] : undefined;
  // "Falcon 9", "Paul Lund II"; a year behind a name is none of it.
  if (number?.tag === "CD" && /^(?:\d{1,3}|[IVX]+)$/.test(number.form) && (number.head ?? to) <= last) last++;
  let first = proper;
  // "Odra Club | Mara Olsen": what stands before and hangs elsewhere is another name.
  const isOwn = (at: number) => proper === mention.head || (tokens[at]?.head ?? -1) > at;
  while ((isName(first - 1) && isOwn(first - 1)) || (tokens[first - 1]?.form === "-" && isName(first - 2))) first--;
  if (type === "person") first += countTitles(tokens.slice(first, last + 1));
  return first > last ? null : { from: first, to: last + 1 };
}

const isAddress = (token: GoldToken | undefined): boolean => /:\/\/|^www\./.test(token?.form ?? "");

const isProper = (token: GoldToken | undefined): boolean => token?.tag.startsWith("NNP") === true;

/**
 * The proper noun that is, or begins, the name: in "student Mara Olsen" and "Director of the Odra Club Mara Olsen" it hangs on
 * the head, flat or as an apposition.
 */
function findProperHead({ type, sentence, head, to }: GoldMention): number | null {
  const { tokens } = sentence;
  const isOffice = type === "person" && OFFICES.has(tokens[head]?.form.toLowerCase() ?? "");
  const beside = tokens.findIndex(
    (token, at) =>
      at > head && at < to && token.head === head && /^(?:flat|appos)$/.test(token.relation) && isProper(token),
  );
  if (isProper(tokens[head]) && !(isOffice && beside > head + 1)) return head;
  return beside < 0 ? null : beside;
}

/** How many tokens in front are titles; all of them where nothing is left. "Jonas King" keeps his last name. */
function countTitles(run: readonly GoldToken[]): number {
  const words = run.map(({ form }) => form.toLowerCase());
  if (OFFICES.has(words.at(-1) ?? "")) return words.length;
  const before = words.findLastIndex((word, at) => TITLES.has(word) && (at + 1 < words.length || at === 0));
  return before + 1;
}
