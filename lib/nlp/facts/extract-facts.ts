import type { NotAsked } from "@/lib/model/generation";
import { sliceSpan } from "@/lib/model/span";
import type { LinkedName } from "@/lib/nlp/entities/link-entities";
import { groupBy } from "@/lib/nlp/group-by";
import type { Gazetteer } from "@/lib/nlp/mentions/gazetteer";
import type { ReadSentence } from "@/lib/nlp/read/read";
import type { Calendar } from "@/lib/nlp/values/weekdays";
import type { Clause } from "./clause";
import { listClauseFacts } from "./clause-facts";
import { cutClauses } from "./clauses";
import type { FoundFact } from "./found";
import { findQuoteFact } from "./quote";
import { listRoleFacts } from "./role";
import { findSaidFact } from "./said";
import { findDependence, isDamaged } from "./stands-alone";

/** What one sentence gave: its facts, and the reasons why there are not more. */
export type SentenceFacts = {
  readonly sentenceIndex: number;
  readonly facts: readonly FoundFact[];
  readonly reasons: readonly NotAsked[];
};

/** `anchor`: the day the article speaks from. `calendar`: null where weekdays cannot be told from it. */
export type Context = {
  readonly gazetteer: Gazetteer;
  readonly anchor: string | null;
  readonly calendar: Calendar | null;
};

/** More words than this are not one sentence of news. */
const MAX_WORDS = 90;

/**
 * Finds the facts of every sentence, in order. A sentence outside the body states none, a damaged one neither.
 */
export function extractFacts(
  text: string,
  sentences: readonly ReadSentence[],
  names: readonly LinkedName[],
  context: Context,
): SentenceFacts[] {
  const bySentence = groupBy(names, ({ sentenceIndex }) => sentenceIndex);
  return sentences.map((read) => {
    const { index, zone, span } = read.sentence;
    const reasons: NotAsked[] = [];
    if (zone === "duplicate") reasons.push("duplicate");
    else if (zone !== "body") reasons.push("zone");
    else if (read.words.length > MAX_WORDS || read.words.length === 0) reasons.push("low-parse");
    else if (isDamaged(sliceSpan(text, span))) reasons.push("damaged");
    if (reasons.length > 0) return { sentenceIndex: index, facts: [], reasons };
    return factsIn({ ...read, names: bySentence.get(index) ?? [] }, context);
  });
}

function factsIn(
  read: ReadSentence & { readonly names: readonly LinkedName[] },
  { gazetteer, anchor, calendar }: Context,
): SentenceFacts {
  const roles = listRoleFacts(read, gazetteer, anchor);
  const quote = findQuoteFact(read, anchor);
  const reasons: NotAsked[] = [];
  const stated = cutClauses(read, read.names, calendar).flatMap((clause) => {
    const dependence = findDependence(clause) ?? findSpeakerProblem(clause);
    if (dependence !== null) {
      reasons.push(dependence);
      return [];
    }
    const said = findSaidFact(clause, anchor);
    return [...listClauseFacts(clause, anchor), ...(said === null ? [] : [said])];
  });
  if (stated.length === 0 && reasons.length === 0)
    reasons.push(read.words.every((word) => word.isQuoted) ? "quote-only" : "no-pattern");
  return {
    sentenceIndex: read.sentence.index,
    facts: [...roles, ...(quote === null ? [] : [quote]), ...stated],
    reasons,
  };
}

const PLURAL_SOURCES = new Set(
  "police officials prosecutors researchers scientists authorities investigators organisers organizers".split(" "),
);

/** "he said", "the report said": who speaks must be clear from the words themselves. */
function findSpeakerProblem({ speaker, words }: Clause): NotAsked | null {
  if (speaker === null || speaker.name !== null)
    return speaker !== null && speaker.range.to - speaker.range.from > 12 ? "low-parse" : null;
  const [first, length] = [words[speaker.range.from]?.lower ?? "", speaker.range.to - speaker.range.from];
  if (length === 1 && PLURAL_SOURCES.has(first)) return null;
  return ["he", "she", "it", "they", "i", "we"].includes(first) ? "unresolved-pronoun" : "unresolved-definite";
}
