import type { KeptAnswers, PendingAnswer } from "./answer-outbox";

const keyOf = (attemptId: string) => `lede:answers:${attemptId}`;
const NONE: KeptAnswers = { waiting: [], stored: [] };

/** Remembers answers in this tab, where a reload and the way back to the page find them. */
export function keepAnswers(attemptId: string, answers: KeptAnswers): void {
  try {
    sessionStorage.setItem(keyOf(attemptId), JSON.stringify(answers));
  } catch {
    // Storage is full or switched off: the answers still wait in memory.
    return;
  }
}

export function keptAnswers(attemptId: string): KeptAnswers {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(attemptId)) ?? "null");
    if (typeof kept !== "object" || kept === null || !("waiting" in kept) || !("stored" in kept)) return NONE;
    return { waiting: answersIn(kept.waiting), stored: answersIn(kept.stored) };
  } catch {
    // Storage is switched off, or holds what we did not write.
    return NONE;
  }
}

/** After handing in nothing is left to remember. */
export function forgetAnswers(attemptId: string): void {
  try {
    sessionStorage.removeItem(keyOf(attemptId));
  } catch {
    // Storage is switched off: there is nothing in it.
    return;
  }
}

const answersIn = (list: unknown): readonly PendingAnswer[] => (Array.isArray(list) ? list.filter(isAnswer) : []);

function isAnswer(value: unknown): value is PendingAnswer {
  if (typeof value !== "object" || value === null) return false;
  return "questionVersionId" in value && "value" in value && "sequence" in value && Number.isInteger(value.sequence);
}
