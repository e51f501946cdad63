import type { Delivery, PendingAnswer } from "./answer-outbox";

const addressOf = (attemptId: string) => `/api/attempts/${encodeURIComponent(attemptId)}/answers`;
const requestOf = (answers: readonly PendingAnswer[]): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ answers }),
});

/** Posts a batch. No connection, or a server in trouble, is worth another try; a refusal is not. */
export async function deliver(attemptId: string, answers: readonly PendingAnswer[]): Promise<Delivery> {
  try {
    const { ok, status } = await fetch(addressOf(attemptId), requestOf(answers));
    if (ok) return "accepted";
    if (status === 409) return "closed";
    return status >= 500 || status === 408 || status === 429 ? "later" : "refused";
  } catch {
    // fetch rejects only when there is no answer at all: offline, or the server is down.
    return "later";
  }
}

/** A last try while the page goes away; nobody waits for the answer. */
export function deliverOnLeave(attemptId: string, answers: readonly PendingAnswer[]): void {
  if (answers.length > 0)
    fetch(addressOf(attemptId), { ...requestOf(answers), keepalive: true }).catch(() => undefined);
}

const keyOf = (attemptId: string) => `lede:answers:${attemptId}`;

export function keepAnswers(attemptId: string, answers: readonly PendingAnswer[]): void {
  try {
    if (answers.length === 0) sessionStorage.removeItem(keyOf(attemptId));
    else sessionStorage.setItem(keyOf(attemptId), JSON.stringify(answers));
  } catch {
    // Storage is full or switched off: the answers still wait in memory.
    return;
  }
}

export function keptAnswers(attemptId: string): readonly PendingAnswer[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(attemptId)) ?? "[]");
    return Array.isArray(kept) ? kept : [];
  } catch {
    // Storage is switched off, or holds what we did not write.
    return [];
  }
}
