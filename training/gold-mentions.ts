import type { Span } from "@/lib/model/span";
import type { GoldDocument, PlacedSentence } from "./gold-document";
import type { GoldToken } from "./read-treebank";

/** A mention in the Entity layer of GUM. `from`, `to` (exclusive) and `head` count tokens of the sentence. */
export type GoldMention = {
  /** All mentions of one thing in a document share it. */
  readonly group: string;
  /** "person", "place", "organization", "time" and so on. */
  readonly type: string;
  /** "new", "giv:act", "giv:inact", "acc:com" and so on. */
  readonly status: string;
  /** "coref", "ana", "cata", "appos", "pred", "disc", "sgl". */
  readonly link: string;
  readonly sentence: PlacedSentence;
  readonly sentenceIndex: number;
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly span: Span;
};

export const hasEntities = ({ sentences }: GoldDocument): boolean =>
  sentences.some(({ tokens }) => tokens.some(({ notes }) => notes.includes("Entity=")));

/** The mentions of a document in the order in which they open, the longer ones first. */
export const listMentions = ({ sentences }: GoldDocument): readonly GoldMention[] =>
  sentences.flatMap((sentence, sentenceIndex) =>
    readBrackets(sentence.tokens)
      .toSorted((a, b) => a.from - b.from || b.to - a.to)
      .flatMap(({ fields, from, to }) => {
        const [group = "", type = "", status = "", , , , link = ""] = fields;
        const [first, last] = [sentence.spans[from], sentence.spans[to - 1]];
        if (first === undefined || last === undefined) return [];
        const span = { start: first.start, end: last.end };
        const head = findHead(sentence.tokens, from, to);
        return [{ group, type, status, link, sentence, sentenceIndex, from, to, head, span }];
      }),
  );

/** The token that hangs outside, or the first that does. */
function findHead(tokens: readonly GoldToken[], from: number, to: number): number {
  const at = tokens.slice(from, to).findIndex(({ head }) => head === null || head < from || head >= to);
  return from + Math.max(0, at);
}

type Bracket = { readonly fields: readonly string[]; readonly from: number; readonly to: number };

/**
 * Reads `(3-person-new-nsssn-cf2-1-coref` (opens), `3)` (closes the last open one of group 3) and `(4-time-…-coref)` (both).
 * A mention in parts, `3[1/2]`, is refused.
 */
export function readBrackets(tokens: readonly Pick<GoldToken, "notes">[]): readonly Bracket[] {
  const open = new Map<string, { fields: readonly string[]; from: number }[]>();
  const brackets: Bracket[] = [];
  tokens.forEach(({ notes }, index) => {
    const value = /(?:^|\|)Entity=([^|]*)/.exec(notes)?.[1] ?? "";
    if (value.includes("[")) throw new Error(`a mention in parts: ${value}`);
    for (const [, opens, payload = "", closes] of value.matchAll(/(\()?([^()]+)(\))?/g)) {
      const fields = payload.split("-");
      const stack = open.get(fields[0] ?? "") ?? [];
      open.set(fields[0] ?? "", stack);
      if (opens !== undefined) stack.push({ fields, from: index });
      const last = closes === undefined ? undefined : stack.pop();
      if (last !== undefined) brackets.push({ ...last, to: index + 1 });
    }
  });
  return brackets;
}
