import type { Candidate, PassedOver, SoundCandidate } from "@/lib/model/generation";
import type { Question } from "@/lib/model/question";
import type { Entity } from "@/lib/model/reading";
import { importanceOf } from "./rank/importance";
import { findRival, isLongestKey } from "./set-rules";
import { readSetMember, type SetMember } from "./verify/verify-set";

/** Below this score a question is left out while there is no ranker, which has a threshold of its own. */
export const THRESHOLD = 0.58;

/** Taken off for each question by which one type is ahead of the other. */
const BALANCE = 0.04;
/** Taken off for each question beyond its share of one kind of answer, or of one kind of question. */
const EXCESS = 0.06;
const SHARE_OF_ANSWER = 0.4;
/** Editors' quizzes ask little for these. */
const SHARES: readonly (readonly [RegExp, number])[] = [
  [/^who-(?:said|quote)|^cloze-(?:said|quote)/, 0.15],
  [/^who-/, 0.15],
  [/^when|^cloze-date/, 0.15],
];
/** Taken off where two questions speak of the same with the same words, in the part that is the same. */
const LIKENESS = 0.15;
/** So many of the best for each that is wanted are looked at: what comes behind them is never chosen. */
const POOL = 40;
const LONGEST_KEYS = 0.35;

/** `threshold`: 0..1. `entities`: those of the article, whose other names would tell a key. */
export type SetOptions = {
  readonly limit: number;
  readonly threshold: number;
  readonly entities: readonly Entity[];
};

type Entry = { readonly sound: SoundCandidate; readonly member: SetMember; readonly worth: number };

/** `chosen`: in the order of the article. `passedOver`: every other sound candidate, with what kept it out. */
export type Selection = { readonly chosen: readonly SoundCandidate[]; readonly passedOver: readonly PassedOver[] };

/**
 * Chooses up to `limit` questions, each time the one worth most beside those chosen: likely to be kept, near what the article
 * is about, and unlike the others in type, answer, wording and place. At most one for each fact and two for each sentence,
 * none telling another's answer. Fewer when fewer reach `threshold`: it never pads.
 */
export function select(sound: readonly SoundCandidate[], { limit, threshold, entities }: SetOptions): Selection {
  const good = sound
    .filter(({ candidate }) => candidate.score >= threshold)
    .map((one) => ({ one, worth: one.candidate.score * importanceOf(one.features) }))
    .toSorted((a, b) => b.worth - a.worth || byId(a.one.candidate, b.one.candidate));
  let pool = good
    .slice(0, POOL * limit)
    .map(({ one, worth }): Entry => ({ sound: one, member: readSetMember(one.candidate, entities), worth }));
  const chosen: Entry[] = [];
  const reasons = new Map<string, Omit<PassedOver, "candidateId">>();
  while (chosen.length < limit) {
    const best = findBest(pool, chosen, limit);
    if (best === null) break;
    pool = pool.filter((entry) => entry !== best);
    const rival = findRival(best.member, membersOf(chosen), limit);
    if (rival === null) chosen.push(best);
    else reasons.set(best.sound.candidate.id, rival);
  }
  const ids = new Set(chosen.map(({ sound: { candidate } }) => candidate.id));
  const passedOver = sound.flatMap(({ candidate: { id, score } }): PassedOver[] => {
    if (ids.has(id)) return [];
    if (score < threshold) return [{ candidateId: id, reason: "below-threshold", by: null }];
    return [{ candidateId: id, ...(reasons.get(id) ?? explainLeft(id, pool, chosen, limit)) }];
  });
  return {
    chosen: chosen.map((entry) => entry.sound).toSorted((a, b) => byPlace(a.candidate, b.candidate)),
    passedOver,
  };
}

const membersOf = (entries: readonly Entry[]): SetMember[] => entries.map(({ member }) => member);

const byId = (a: Candidate, b: Candidate): number => (a.id < b.id ? -1 : 1);

const byPlace = (a: Candidate, b: Candidate): number =>
  a.question.evidence.answer.start - b.question.evidence.answer.start || byId(a, b);

/** Why one that nothing was found against is not in the set: something beside it, or that there were enough. */
function explainLeft(
  id: string,
  pool: readonly Entry[],
  chosen: readonly Entry[],
  limit: number,
): Omit<PassedOver, "candidateId"> {
  const left = pool.find(({ sound }) => sound.candidate.id === id);
  const rival = left === undefined ? null : findRival(left.member, membersOf(chosen), limit);
  if (rival !== null) return rival;
  return { reason: chosen.length < limit ? "longest-key" : "enough", by: null };
}

/** The one worth most beside what is chosen; null where none may be taken. */
function findBest(pool: readonly Entry[], chosen: readonly Entry[], limit: number): Entry | null {
  const counts = countChosen(chosen);
  let best: Entry | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const entry of pool) {
    // Nothing is added to what an entry is worth, except for a type that is behind.
    if (entry.worth + BALANCE * limit <= most) break;
    if (isLongestKey(entry.member) && counts.longest + 1 > Math.max(1, LONGEST_KEYS * (counts.choice + 1))) continue;
    const worth = worthBeside(entry, chosen, counts, limit);
    if (worth > most) [best, most] = [entry, worth];
  }
  return best;
}

type Counts = Readonly<Record<Question["type"] | "longest", number>>;

function countChosen(chosen: readonly Entry[]): Counts {
  const choices = chosen.filter(({ sound }) => sound.candidate.question.type === "choice");
  const longest = choices.filter(({ member }) => isLongestKey(member)).length;
  return { choice: choices.length, cloze: chosen.length - choices.length, longest };
}

function worthBeside({ sound, member, worth }: Entry, chosen: readonly Entry[], counts: Counts, limit: number): number {
  const { question, templateId } = sound.candidate;
  const lead = question.type === "cloze" ? counts.cloze - counts.choice : counts.choice - counts.cloze;
  const sameAnswer = chosen.filter((other) => other.sound.answerType === sound.answerType).length;
  const overShares = SHARES.filter(([pattern]) => pattern.test(templateId)).map(
    ([pattern, share]) =>
      chosen.filter((other) => pattern.test(other.sound.candidate.templateId)).length + 1 - share * limit,
  );
  const excess = [sameAnswer + 1 - SHARE_OF_ANSWER * limit, ...overShares].reduce(
    (sum, over) => sum + Math.max(0, over),
    0,
  );
  const likeness = chosen.reduce((most, other) => Math.max(most, likenessOf(member, other.member)), 0);
  return worth - BALANCE * lead - EXCESS * excess - LIKENESS * likeness;
}

/** Which part of the smaller one's content words the other one has too, 0 to 1. */
function likenessOf({ content: a }: SetMember, { content: b }: SetMember): number {
  const least = Math.min(a.size, b.size);
  if (least === 0) return 0;
  return [...a].filter((stem) => b.has(stem)).length / least;
}
