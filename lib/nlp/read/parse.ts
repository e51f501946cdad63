import type { Attachment, Token, TreeToken } from "@/lib/model/reading";
import type { SentenceScores, TokenScores } from "@/lib/model/token-scores";
import { groupBy } from "@/lib/nlp/group-by";
import { chooseMarks } from "./name-marks";
import { chooseNames } from "./tags";
import { decodeTree } from "./tree";

/** Puts tags, tree and marks of names on the tokens of a sentence; empty when the network has not read it. */
export function parseTokens(tokens: readonly Token[], result: TokenScores): TreeToken[] {
  if (result.status === "skipped") return [];
  if (result.scores.length !== tokens.length)
    throw new Error(`scores for ${result.scores.length} tokens do not fit a sentence of ${tokens.length}`);
  const arcs = decodeTree(result.scores);
  const tags = chooseNames(result.scores.tags);
  const marks = chooseMarks(result.scores.names);
  return tokens.map((token, index) => {
    const arc = arcs[index];
    return {
      span: token.span,
      text: token.text,
      tag: tags[index]?.name ?? "",
      head: arc?.head ?? null,
      relation: arc?.relation ?? "dep",
      confidence: (arc?.confidence ?? 0) * (arc?.relationConfidence ?? 0),
      headConfidence: arc?.confidence ?? 0,
      rival: findRival(result.scores, index, arc?.head ?? null),
      nameMark: marks[index]?.name ?? "O",
      nameConfidence: marks[index]?.probability ?? 0,
      nameKinds: marks[index]?.kinds ?? [],
    };
  });
}

/** The likeliest head of a token beside the one it has. */
function findRival({ heads, length }: SentenceScores, token: number, head: number | null): Attachment["rival"] {
  const row = heads.subarray(token * (length + 1), (token + 1) * (length + 1));
  const highest = row.reduce((best, score, at) => (at === token + 1 ? best : Math.max(best, score)), -Infinity);
  let total = 0;
  let rival = -1;
  row.forEach((score, at) => {
    if (at === token + 1) return;
    total += Math.exp(score - highest);
    if (at !== (head ?? -1) + 1 && (rival < 0 || score > (row[rival] ?? 0))) rival = at;
  });
  if (rival < 0) return null;
  return { head: rival === 0 ? null : rival - 1, chance: Math.exp((row[rival] ?? 0) - highest) / total };
}

/** A word of a sentence without a tree. */
export const UNPARSED: Attachment = {
  tag: "",
  head: null,
  relation: "dep",
  confidence: 0,
  headConfidence: 0,
  rival: null,
};

/**
 * The tree of a sentence in words, which keep together what the tokens of Universal Dependencies split ("Norvia-led"): a word
 * hangs where the token of it hangs that reaches outside. One for each word, in order.
 */
export function attachWords(words: readonly Token[], tokens: readonly TreeToken[]): Attachment[] {
  const wordOf = matchTokens(words, tokens);
  const ownOf = groupBy([...tokens.keys()], (index) => wordOf[index] ?? 0);
  const attached = words.map((_, word): Attachment => {
    const own = (ownOf.get(word) ?? []).flatMap((index) => tokens[index] ?? []);
    const outer = own.find(({ head }) => head === null || wordOf[head] !== word) ?? own[0];
    // "US | $" is one token, "US$": its second word hangs on the first.
    if (outer === undefined)
      return word === 0 || tokens.length === 0 ? UNPARSED : { ...UNPARSED, head: word - 1, relation: "flat" };
    const head = outer.head === null ? null : (wordOf[outer.head] ?? null);
    return {
      tag: outer.tag,
      head: head === word ? null : head,
      relation: outer.relation,
      confidence: outer.confidence,
      headConfidence: outer.headConfidence,
      rival: outer.rival === null ? null : { ...outer.rival, head: wordOf[outer.rival.head ?? -1] ?? null },
    };
  });
  return hasCycle(attached) ? words.map(() => UNPARSED) : attached;
}

/** The index of the word in which each token starts. Both lists are in order. */
function matchTokens(words: readonly Token[], tokens: readonly Token[]): number[] {
  let word = 0;
  return tokens.map(({ span }) => {
    while (word + 1 < words.length && (words[word]?.span.end ?? 0) <= span.start) word++;
    return word;
  });
}

/** Words of several tokens can hang on each other where no token does. */
function hasCycle(attached: readonly Attachment[]): boolean {
  const isSafe = new Set<number>();
  return attached.some((_, start) => {
    const path = new Set<number>();
    let at: number | null = start;
    while (at !== null && !isSafe.has(at)) {
      if (path.has(at)) return true;
      path.add(at);
      at = attached[at]?.head ?? null;
    }
    for (const index of path) isSafe.add(index);
    return false;
  });
}
