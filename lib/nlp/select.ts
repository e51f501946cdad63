import type { Candidate } from "@/lib/model/generation";
import { verifySet } from "./verify/verify-set";

/** Below this score a question is left out, however few there are. */
export const THRESHOLD = 0.58;
const PER_SENTENCE = 2;
/** No more than this part of a set asks for offices, or for who said something. */
const SHARE_OF_KIND = 0.4;
/** Taken off for each question by which one type is ahead of the other. */
const BALANCE = 0.04;

/**
 * Chooses up to `limit` questions, best first, at most one per fact and two per sentence, mixed in type and kind, none
 * telling another's answer. In the order of the article. Fewer when fewer are good enough: it never pads.
 */
export function select(candidates: readonly Candidate[], limit: number): Candidate[] {
  const chosen: Candidate[] = [];
  const open = new Set(candidates.filter(({ score }) => score >= THRESHOLD));
  while (chosen.length < limit && open.size > 0) {
    const best = findBest([...open], chosen);
    if (best === null) break;
    open.delete(best);
    if (fits(best, chosen, limit)) chosen.push(best);
  }
  return chosen.toSorted(
    (a, b) => a.question.evidence.answer.start - b.question.evidence.answer.start || (a.id < b.id ? -1 : 1),
  );
}

function findBest(open: readonly Candidate[], chosen: readonly Candidate[]): Candidate | null {
  const clozes = chosen.filter(({ question }) => question.type === "cloze").length;
  const lead = clozes - (chosen.length - clozes);
  const worth = ({ score, question }: Candidate) => score - BALANCE * (question.type === "cloze" ? lead : -lead);
  return open.reduce<Candidate | null>((best, other) => {
    if (best === null) return other;
    const difference = worth(other) - worth(best);
    return difference > 0 || (difference === 0 && other.id < best.id) ? other : best;
  }, null);
}

function fits(candidate: Candidate, chosen: readonly Candidate[], limit: number): boolean {
  const { question, fact } = candidate;
  if (chosen.some((other) => other.fact.id === fact.id || isSameQuestion(other, candidate))) return false;
  if (
    chosen.filter((other) => other.question.evidence.sentenceIndex === question.evidence.sentenceIndex).length >=
    PER_SENTENCE
  )
    return false;
  const ofKind = chosen.filter((other) => other.fact.kind === fact.kind).length;
  if ((fact.kind === "role" || fact.kind === "statement") && ofKind >= Math.max(2, Math.floor(limit * SHARE_OF_KIND)))
    return false;
  return verifySet([...chosen, candidate]).every(({ issue }) => issue.severity === "warning");
}

/** The same words, or two questions about one person's office. */
function isSameQuestion(a: Candidate, b: Candidate): boolean {
  if (a.question.stem === b.question.stem) return true;
  if (a.fact.kind !== "role" || b.fact.kind !== "role") return false;
  return (
    keyOf(a) === keyOf(b) ||
    a.question.stem.includes(keyOf(b)) ||
    b.question.stem.includes(keyOf(a)) ||
    isOneHolder(a, b)
  );
}

/** "Which office did Ada Brook hold …" from two sentences. */
const isOneHolder = (a: Candidate, b: Candidate): boolean => {
  const holder = /^Which office did (.+) hold/.exec(a.question.stem)?.[1];
  return holder !== undefined && b.question.stem.includes(holder);
};

function keyOf({ question }: Candidate): string {
  if (question.type === "cloze") return question.gaps[0].accepted[0].text;
  return question.options.find(({ isKey }) => isKey)?.text ?? "";
}
