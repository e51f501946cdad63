import type { Delivery, PendingAnswer, StoredSequence } from "./answer-outbox";

const addressOf = (attemptId: string) => `/api/attempts/${encodeURIComponent(attemptId)}/answers`;
const requestOf = (answers: readonly PendingAnswer[]): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ answers }),
});

/** Posts a batch. No connection, or a server in trouble, is worth another try; a refusal is not. */
export async function deliver(attemptId: string, answers: readonly PendingAnswer[]): Promise<Delivery> {
  try {
    const response = await fetch(addressOf(attemptId), requestOf(answers));
    if (response.ok) return { status: "accepted", stored: storedIn(await response.json()) };
    return { status: refusalOf(response.status) };
  } catch {
    // fetch rejects when there is no answer, json() when it was cut short: offline, or the server is down.
    return { status: "later" };
  }
}

function refusalOf(status: number): "later" | "closed" | "barred" | "refused" {
  if (status === 409) return "closed";
  // Signed out, or signed in as somebody else: no answer goes through, however it is sent.
  if (status === 401 || status === 403 || status === 404) return "barred";
  return status >= 500 || status === 408 || status === 429 ? "later" : "refused";
}

function storedIn(body: unknown): readonly StoredSequence[] {
  const saved = typeof body === "object" && body !== null && "saved" in body ? body.saved : null;
  return Array.isArray(saved) ? saved.filter(isStoredSequence) : [];
}

function isStoredSequence(value: unknown): value is StoredSequence {
  if (typeof value !== "object" || value === null) return false;
  if (!("questionVersionId" in value) || !("sequence" in value)) return false;
  return typeof value.questionVersionId === "string" && typeof value.sequence === "number";
}

/** A last try while the page goes away; nobody waits for the answer. */
export function deliverOnLeave(attemptId: string, answers: readonly PendingAnswer[]): void {
  if (answers.length > 0)
    fetch(addressOf(attemptId), { ...requestOf(answers), keepalive: true }).catch(() => undefined);
}
