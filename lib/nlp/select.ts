import type { Candidate } from "@/lib/model/generation";
import type { Question } from "@/lib/model/question";
import { readSetMember, type SetMember, verifyMembers } from "./verify/verify-set";

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
  const good = candidates
    .filter(({ score }) => score >= THRESHOLD)
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const ofType = (type: Question["type"]) => good.filter(({ question }) => question.type === type).values();
  const queues = { choice: ofType("choice"), cloze: ofType("cloze") };
  let [choice, cloze] = [queues.choice.next().value, queues.cloze.next().value];
  const chosen: SetMember[] = [];
  while (chosen.length < limit) {
    const best = findBetter(choice, cloze, chosen);
    if (best === undefined) break;
    if (best === choice) choice = queues.choice.next().value;
    else cloze = queues.cloze.next().value;
    const member = readSetMember(best);
    if (fits(member, chosen, limit)) chosen.push(member);
  }
  return chosen
    .map(({ candidate }) => candidate)
    .toSorted((a, b) => a.question.evidence.answer.start - b.question.evidence.answer.start || (a.id < b.id ? -1 : 1));
}

/** The one worth more beside what is chosen: the best of each type are the only two that can be the best of all. */
function findBetter(
  choice: Candidate | undefined,
  cloze: Candidate | undefined,
  chosen: readonly SetMember[],
): Candidate | undefined {
  if (choice === undefined || cloze === undefined) return choice ?? cloze;
  const clozes = chosen.filter(({ candidate }) => candidate.question.type === "cloze").length;
  const lead = clozes - (chosen.length - clozes);
  const difference = cloze.score - BALANCE * lead - (choice.score + BALANCE * lead);
  return difference > 0 || (difference === 0 && cloze.id < choice.id) ? cloze : choice;
}

function fits(member: SetMember, chosen: readonly SetMember[], limit: number): boolean {
  const { question, fact } = member.candidate;
  if (chosen.some((other) => other.candidate.fact.id === fact.id || isSameQuestion(other, member))) return false;
  const { sentenceIndex } = question.evidence;
  const ofSentence = chosen.filter(({ candidate }) => candidate.question.evidence.sentenceIndex === sentenceIndex);
  if (ofSentence.length >= PER_SENTENCE) return false;
  const ofKind = chosen.filter(({ candidate }) => candidate.fact.kind === fact.kind).length;
  if ((fact.kind === "role" || fact.kind === "statement") && ofKind >= Math.max(2, Math.floor(limit * SHARE_OF_KIND)))
    return false;
  return verifyMembers([...chosen, member]).every(({ issue }) => issue.severity === "warning");
}

/** The same words, or two questions about one person's office. */
function isSameQuestion(a: SetMember, b: SetMember): boolean {
  const [stem, otherStem] = [a.candidate.question.stem, b.candidate.question.stem];
  if (stem === otherStem) return true;
  if (a.candidate.fact.kind !== "role" || b.candidate.fact.kind !== "role") return false;
  return a.key === b.key || stem.includes(b.key) || otherStem.includes(a.key) || isOneHolder(stem, otherStem);
}

/** "Which office did Ada Brook hold …" from two sentences. */
function isOneHolder(stem: string, otherStem: string): boolean {
  const holder = /^Which office did (.+) hold/.exec(stem)?.[1];
  return holder !== undefined && otherStem.includes(holder);
}
