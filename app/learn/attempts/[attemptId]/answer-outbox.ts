import type { ResponseValue } from "@/lib/model/attempt";

/** One answer on its way. Of two for the same question the higher sequence wins. */
export type PendingAnswer = {
  readonly questionVersionId: string;
  readonly sequence: number;
  readonly value: ResponseValue;
};
export type SaveState = {
  /** "waiting": will be tried again by itself. "closed": handed in elsewhere. "refused": will not be tried again. */
  readonly status: "idle" | "saving" | "saved" | "waiting" | "closed" | "refused";
  readonly savedAt: number | null;
};
/** What became of one batch; "later" is worth another try. */
export type Delivery = "accepted" | "later" | "closed" | "refused";
type Ports = {
  readonly send: (answers: readonly PendingAnswer[]) => Promise<Delivery>;
  /** Keeps what is not acknowledged over a reload of the page. */
  readonly keep: (answers: readonly PendingAnswer[]) => void;
  readonly show: (state: SaveState) => void;
  readonly now: () => number;
};

const SETTLE_MS = 200;
const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 30_000;
const BATCH = 50;

/** Answers that the server has not acknowledged yet, sent soon after the last change and again until they are. */
export function createOutbox(greatestSequence: number, { send, keep, show, now }: Ports) {
  const waiting = new Map<string, PendingAnswer>();
  let sequence = greatestSequence;
  let failures = 0;
  let savedAt: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<boolean> | null = null;

  const report = (status: SaveState["status"]) => show({ status, savedAt });
  const pending = () => [...waiting.values()];

  function schedule(delayMs: number) {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), delayMs);
  }

  function accept(batch: readonly PendingAnswer[]) {
    for (const answer of batch) {
      // Changed again while it was under way: the newer one is still to be sent.
      if (waiting.get(answer.questionVersionId)?.sequence === answer.sequence) waiting.delete(answer.questionVersionId);
    }
    failures = 0;
    savedAt = now();
    keep(pending());
  }

  async function sendAll(): Promise<boolean> {
    while (waiting.size > 0) {
      report("saving");
      const batch = pending().slice(0, BATCH);
      const delivery = await send(batch);
      if (delivery === "later") {
        schedule(Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** failures++));
        report("waiting");
        return false;
      }
      if (delivery !== "accepted") {
        report(delivery);
        return false;
      }
      accept(batch);
    }
    report(savedAt === null ? "idle" : "saved");
    return true;
  }

  /** Sends at once; true when nothing is left to send. */
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
      keep(pending());
      report("saving");
      schedule(SETTLE_MS);
    },
    /** Takes back what an earlier visit to the page could not send. */
    restore(answers: readonly PendingAnswer[]) {
      for (const answer of answers) {
        waiting.set(answer.questionVersionId, answer);
        sequence = Math.max(sequence, answer.sequence);
      }
      if (answers.length > 0) schedule(0);
    },
    stop: () => clearTimeout(timer),
  };
}
