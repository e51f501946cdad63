import type { LinkedName } from "@/lib/nlp/entities/link-entities";
import type { ReadSentence, Word } from "@/lib/nlp/read/read";
import { SAID_VERBS } from "@/lib/nlp/read/verbs";
import { type FoundFact, roleOf, withId } from "./found";

type Sentence = ReadSentence & { readonly names: readonly LinkedName[] };

const LENGTH = { min: 6, max: 26 };
const MIN_CONTENT = 6;

/** “…,” Ada Brook said. | Ada Brook said, “…”: one whole quotation and the person who said it; null in all other cases. */
export function findQuoteFact({ sentence, words, names }: Sentence, anchor: string | null): FoundFact | null {
  const open = words.findIndex((word) => /^[“"]$/.test(word.text));
  const close = words.findIndex((word, index) => index > open && /^[”"]$/.test(word.text));
  if (open < 0 || close < 0 || words.some((word, index) => index > close && /^[“”"]$/.test(word.text))) return null;
  if (close - open - 1 < LENGTH.min || close - open - 1 > LENGTH.max || !isWholeQuote(words, open, close)) return null;
  const speaker = open === 0 ? speakerAfter(words, names, close) : speakerBefore(words, names, open);
  if (speaker === null || speaker.entity.type !== "person" || !speaker.entity.canonical.includes(" ")) return null;
  const end = /^[,.]$/.test(words[close - 1]?.text ?? "") ? close - 1 : close;
  const quote = { start: words[open + 1]?.span.start ?? 0, end: words[end - 1]?.span.end ?? 0 };
  const fact = withId({
    kind: "statement",
    predicate: { lemma: "say", span: speaker.span, tense: "past", isNegated: false },
    roles: [roleOf("agent", speaker.span, speaker), roleOf("topic", quote, null)],
    modality: "reported",
    speaker: { mentionId: speaker.mention.id, span: speaker.span },
    hedges: [],
    asOf: anchor,
    sentenceIndex: sentence.index,
    proof: quote,
    support: [],
    confidence: 0.85,
    ruleId: "quote",
  });
  return { pattern: "quote", fact, speaker, quote };
}

/** A quotation that starts with a capital and names nobody who could be its speaker. */
function isWholeQuote(words: readonly Word[], open: number, close: number): boolean {
  const inside = words.slice(open + 1, close);
  // "In addition to that, I will refrain from discussing" could be anybody's words.
  if (inside.filter((word) => word.text.length >= 5).length < MIN_CONTENT) return false;
  return /^\p{Lu}/u.test(inside[0]?.text ?? "") && inside.every((word) => !/^[[\]…()]$/.test(word.text));
}

/** ”, Ada Brook said | ” said Ada Brook: nothing but the name, its title and the verb up to the verb. */
function speakerAfter(words: readonly Word[], names: readonly LinkedName[], close: number): LinkedName | null {
  const name = names.find((other) => other.from > close && other.type !== "demonym" && other.entity.type === "person");
  if (name === undefined) return null;
  const start = name.title?.from ?? name.from;
  const isVerbFirst = SAID_VERBS.has(words[close + 1]?.lower ?? "") && start === close + 2;
  const isVerbNext = SAID_VERBS.has(words[name.to]?.lower ?? "") && start <= close + 3;
  return isVerbFirst || isVerbNext ? name : null;
}

function speakerBefore(words: readonly Word[], names: readonly LinkedName[], open: number): LinkedName | null {
  const verb = open - 1 - (/^[,:]$/.test(words[open - 1]?.text ?? "") ? 1 : 0);
  if (!SAID_VERBS.has(words[verb]?.lower ?? "")) return null;
  return names.find((name) => name.to === verb && name.entity.type === "person") ?? null;
}
