import { isBlocking, type PassedOver } from "@/lib/model/generation";
import { type SetMember, verifyMembers } from "./verify/verify-set";

const PER_SENTENCE = 2;
/** No more than this part of a set asks for offices, or for who said something. */
const SHARE_OF_KIND = 0.4;

/** What keeps a question out of a set for good, and which one of the set does; null where nothing does. */
export function findRival(
  member: SetMember,
  chosen: readonly SetMember[],
  limit: number,
): Omit<PassedOver, "candidateId"> | null {
  const { fact, question } = member.candidate;
  const because = (reason: PassedOver["reason"], rival: SetMember | undefined) => ({
    reason,
    by: rival?.candidate.id ?? null,
  });
  const ofFact = chosen.find(({ candidate }) => candidate.fact.id === fact.id);
  if (ofFact !== undefined) return because("same-fact", ofFact);
  const same = chosen.find((other) => isSameQuestion(other, member));
  if (same !== undefined) return because("same-question", same);
  const ofSentence = chosen.filter(
    ({ candidate }) => candidate.question.evidence.sentenceIndex === question.evidence.sentenceIndex,
  );
  if (ofSentence.length >= PER_SENTENCE) return because("same-sentence", ofSentence[0]);
  const ofKind = chosen.filter(({ candidate }) => candidate.fact.kind === fact.kind);
  const isCounted = fact.kind === "role" || fact.kind === "statement";
  if (isCounted && ofKind.length >= Math.max(2, Math.floor(limit * SHARE_OF_KIND)))
    return because("same-kind", ofKind[0]);
  if (isSoundSet([...chosen, member])) return null;
  return because(
    "tells-answer",
    chosen.find((other) => !isSoundSet([other, member])),
  );
}

const isSoundSet = (members: readonly SetMember[]): boolean =>
  !verifyMembers(members).some(({ issue }) => isBlocking(issue));

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

/** Whether the key of a choice is longer than every other option. */
export const isLongestKey = ({ candidate: { question }, key }: SetMember): boolean =>
  question.type === "choice" && question.options.every(({ isKey, text }) => isKey || text.length < key.length);
