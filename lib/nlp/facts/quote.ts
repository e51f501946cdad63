import type { LinkedName } from "@/lib/nlp/entities/link-entities";
import type { ReadSentence, Word } from "@/lib/nlp/read/read";
import { SAID_VERBS } from "@/lib/nlp/read/verbs";
import type { Antecedent, Range } from "./clause";
import { type FoundFact, roleOf, spanOf, withId } from "./found";
import { isFirm } from "./polarity";
import { nameIn } from "./speaker";
import { buildTree, childrenBy, listPhrase } from "./tree";

type Sentence = ReadSentence & { readonly names: readonly LinkedName[]; readonly antecedents: readonly Antecedent[] };

const LENGTH = { min: 4, max: 40 };
const SURE = 0.8;

/** “…,” Ada Brook said. | Ada Brook said, “…”: one whole quotation and who said it; null in all other cases. */
export function findQuoteFact(
  { sentence, words, names, antecedents }: Sentence,
  anchor: string | null,
): FoundFact | null {
  const quoted = findQuotation(words);
  const saying = quoted === null ? null : findSaying(words, quoted);
  if (quoted === null || saying === null) return null;
  const antecedent = antecedents.find(({ from, to }) => from === saying.from && to === saying.to);
  const name = nameIn(names, saying) ?? antecedent?.name ?? null;
  if (name === null && saying.to === saying.from + 1 && /^PRP/.test(words[saying.from]?.tag ?? "")) return null;
  const [speaker, quote] = [spanOf(words, saying), spanOf(words, quoted)];
  const fact = withId({
    kind: "statement",
    predicate: { lemma: "say", span: spanOf(words, saying.verb), tense: "past", isNegated: false },
    roles: [roleOf("agent", speaker, name), roleOf("topic", quote, null)],
    modality: "reported",
    speaker: { mentionId: name?.mention.id ?? null, span: speaker },
    hedges: [],
    asOf: anchor,
    sentenceIndex: sentence.index,
    proof: { start: Math.min(speaker.start, quote.start), end: Math.max(speaker.end, quote.end) },
    support:
      antecedent === undefined
        ? []
        : [
            {
              kind: "coreference",
              from: antecedent.link.from,
              to: antecedent.link.to,
              confidence: antecedent.link.confidence,
            },
          ],
    confidence: saying.confidence,
    ruleId: "quote",
  });
  const isAsked = antecedent === undefined && isWholeThought(words, quoted);
  return { pattern: "quote", fact, speaker: isAsked ? name : null, quote };
}

/** The words between the only pair of quotation marks of the sentence, closing comma or stop apart. */
function findQuotation(words: readonly Word[]): Range | null {
  const open = words.findIndex((word) => /^[“"]$/.test(word.text));
  const close = words.findIndex((word, index) => index > open && /^[”"]$/.test(word.text));
  if (open < 0 || close < 0 || words.some((word, index) => index > close && /^[“”"]$/.test(word.text))) return null;
  const to = /^[,.]$/.test(words[close - 1]?.text ?? "") ? close - 1 : close;
  return to - open - 1 < LENGTH.min || to - open - 1 > LENGTH.max ? null : { from: open + 1, to };
}

type Saying = Range & { readonly verb: Range; readonly confidence: number };

/** The subject of the only verb of saying outside the quotation that touches it: nothing but names and marks between. */
function findSaying(words: readonly Word[], quoted: Range): Saying | null {
  const tree = buildTree(words);
  const verbs = words.flatMap((word, index) => (!word.isQuoted && SAID_VERBS.has(word.lower) ? [index] : []));
  const [verb] = verbs;
  if (tree === null || verb === undefined || verbs.length > 1) return null;
  const [subject] = childrenBy(tree, verb, "nsubj");
  const confidence = subject === undefined ? 0 : (words[subject]?.confidence ?? 0);
  if (subject === undefined || confidence < SURE) return null;
  if (!isFirm(tree, { head: verb, subject, verbs: [...childrenBy(tree, verb, "aux"), verb] })) return null;
  const phrase = listPhrase(tree, subject).filter((index) => !words[index]?.isQuoted);
  // "said his father, Ada Brook, following the ceremony"
  const added = phrase.findIndex(
    (index, position) =>
      position > 0 && words[index - 1]?.text === "," && /^(?:VBG|IN|CD)$/.test(words[index]?.tag ?? ""),
  );
  const own = (added < 0 ? phrase : phrase.slice(0, added)).filter(
    (index, at, all) => at < all.length - 1 || words[index]?.text !== ",",
  );
  const [from = subject, last = subject] = [own[0], own.at(-1)];
  const isBehind = Math.min(from, verb) > quoted.to;
  const gap = isBehind
    ? words.slice(quoted.to, Math.min(from, verb))
    : words.slice(Math.max(last, verb) + 1, quoted.from);
  const isNear = gap.every((word) => /^[,.:“”"]$/.test(word.text) || word.lower === "that");
  return isNear ? { from, to: last + 1, verb: { from: verb, to: verb + 1 }, confidence } : null;
}

const MIN_CONTENT = 4;

/** A quotation that starts with a capital and says enough to be known by: many could say "I will refrain from that". */
function isWholeThought(words: readonly Word[], { from, to }: Range): boolean {
  const inside = words.slice(from, to);
  if (inside.filter((word) => word.text.length >= 5).length < MIN_CONTENT || inside.length > 26) return false;
  // one quotation within another
  if (inside.some(({ text }) => text.startsWith("‘"))) return false;
  // "These are …": of what, stands before the quotation
  const opener = inside.slice(0, 6).map(({ lower }) => lower);
  if (/^(?:this|that|these|those|it|it's|he|he's|she|she's|they|they're|such|there|so)$/.test(opener[0] ?? ""))
    return false;
  if (opener.some((word, index) => /^(?:that|this|it)$/.test(word) && opener[index + 1] === ",")) return false;
  return /^\p{Lu}/u.test(inside[0]?.text ?? "") && inside.every((word) => !/^[[\]…()]$/.test(word.text));
}
