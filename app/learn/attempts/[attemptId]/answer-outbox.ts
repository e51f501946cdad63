import type { ResponseValue } from "@/lib/model/attempt";

/** One answer on its way. Of two for the same question the higher sequence wins. */
export type PendingAnswer = {
  readonly questionVersionId: string;
  readonly sequence: number;
  readonly value: ResponseValue;
};
/** What a tab remembers over a reload or a way back: the last answer to each question, not yet stored or stored. */
export type KeptAnswers = { readonly waiting: readonly PendingAnswer[]; readonly stored: readonly PendingAnswer[] };
export type SaveState = {
  /**
   * "waiting": will be tried again by itself. "closed": handed in elsewhere. "barred": nothing is taken from this page.
   * "refused": all is stored but what `refused` names.
   */
  readonly status: "idle" | "saving" | "saved" | "waiting" | "closed" | "barred" | "refused";
  readonly savedAt: number | null;
  /** The questions whose answer was not taken and is not tried again. */
  readonly refused: readonly string[];
};
/** The sequence that stands in the database for a question, which may come from another tab. */
export type StoredSequence = { readonly questionVersionId: string; readonly sequence: number };
/** What became of one batch; "later" is worth another try, "refused" is about these answers, "barred" about us. */
export type Delivery =
  | { readonly status: "accepted"; readonly stored: readonly StoredSequence[] }
  | { readonly status: "later" | "closed" | "barred" | "refused" };
type Ports = {
  readonly send: (answers: readonly PendingAnswer[]) => Promise<Delivery>;
  readonly keep: (answers: KeptAnswers) => void;
  readonly show: (state: SaveState) => void;
  readonly now: () => number;
};

const SETTLE_MS = 200;
const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 30_000;
const BATCH = 50;

/**
 * Answers that the server has not stored yet, sent soon after the last change and again until they are. One function,
 * because every part of it reads and moves the same three sets of answers.
 */
export function createOutbox(greatestSequence: number, { send, keep, show, now }: Ports) {
  const waiting = new Map<string, PendingAnswer>();
  const refused = new Map<string, PendingAnswer>();
  const stored = new Map<string, PendingAnswer>();
  let sequence = greatestSequence;
  let failures = 0;
  let savedAt: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<boolean> | null = null;
  let isStopped = false;

  const report = (status: SaveState["status"]) => show({ status, savedAt, refused: [...refused.keys()] });
  const pending = () => [...waiting.values()];

  function remember() {
    // The page may have been opened again since, and keeps its own answers now.
    if (!isStopped) keep({ waiting: [...pending(), ...refused.values()], stored: [...stored.values()] });
  }

  function schedule(delayMs: number) {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(() => void flush(), delayMs);
  }

  /** Takes what is stored off the list; false when the server did not speak of every answer. */
  function settle(batch: readonly PendingAnswer[], standing: readonly StoredSequence[]): boolean {
    const sequences = new Map(standing.map((each) => [each.questionVersionId, each.sequence]));
    for (const answer of batch) settleOne(answer, sequences.get(answer.questionVersionId) ?? 0);
    remember();
    return batch.every(({ questionVersionId, sequence }) => (sequences.get(questionVersionId) ?? 0) >= sequence);
  }

  function settleOne(answer: PendingAnswer, standing: number) {
    const { questionVersionId } = answer;
    const newest = waiting.get(questionVersionId);
    sequence = Math.max(sequence, standing);
    if (standing === answer.sequence) {
      savedAt = now();
      stored.set(questionVersionId, answer);
      // Changed again while it was under way: the newer one is still to be sent.
      if (newest?.sequence === answer.sequence) waiting.delete(questionVersionId);
    } else if (newest !== undefined && newest.sequence <= standing) {
      // Another tab has counted further, so this answer was not stored: it goes out again, above the other.
      sequence += 1;
      waiting.set(questionVersionId, { ...newest, sequence });
    }
  }

  function setAside(answer: PendingAnswer) {
    if (waiting.get(answer.questionVersionId)?.sequence !== answer.sequence) return;
    waiting.delete(answer.questionVersionId);
    refused.set(answer.questionVersionId, answer);
    remember();
  }

  /** Of a refused batch each answer is sent alone, so that a bad one holds up no other. */
  async function sendBatch(batch: readonly PendingAnswer[]): Promise<"settled" | "later" | "closed" | "barred"> {
    const delivery = await send(batch);
    if (delivery.status === "accepted") return settle(batch, delivery.stored) ? "settled" : "later";
    if (delivery.status !== "refused") return delivery.status;
    const [only, ...others] = batch;
    if (only !== undefined && others.length === 0) setAside(only);
    if (others.length === 0) return "settled";
    for (const answer of batch) {
      const status = await sendBatch([answer]);
      if (status !== "settled") return status;
    }
    return "settled";
  }

  async function sendAll(): Promise<boolean> {
    const refusedBefore = refused.size;
    while (waiting.size > 0) {
      report("saving");
      const status = await sendBatch(pending().slice(0, BATCH));
      if (status !== "settled") {
        if (status === "later") schedule(Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** failures++));
        report(status === "later" ? "waiting" : status);
        return false;
      }
      failures = 0;
    }
    report(refused.size > 0 ? "refused" : savedAt === null ? "idle" : "saved");
    return refused.size <= refusedBefore;
  }

  /** Sends at once; true when nothing is left to send, and nothing was refused on the way. */
  function flush(): Promise<boolean> {
    clearTimeout(timer);
    sending ??= sendAll().finally(() => {
      sending = null;
    });
    return sending;
  }

  return {
    flush,
    pending,
    put(questionVersionId: string, value: ResponseValue) {
      sequence += 1;
      waiting.set(questionVersionId, { questionVersionId, sequence, value });
      refused.delete(questionVersionId);
      remember();
      report("saving");
      schedule(SETTLE_MS);
    },
    /** Takes over from an earlier visit to the page: counts on from it, and sends what it could not. */
    restore(kept: KeptAnswers) {
      isStopped = false;
      for (const answer of kept.stored) stored.set(answer.questionVersionId, answer);
      for (const answer of kept.waiting) waiting.set(answer.questionVersionId, answer);
      sequence = Math.max(sequence, ...[...kept.stored, ...kept.waiting].map((answer) => answer.sequence));
      if (kept.waiting.length > 0) schedule(0);
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
