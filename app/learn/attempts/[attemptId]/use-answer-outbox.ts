"use client";
import { useEffect, useEffectEvent, useState } from "react";
import type { OpenAttempt } from "@/lib/features/read-attempt";
import { deliver, deliverOnLeave, keepAnswers, keptAnswers } from "./answer-delivery";
import { createOutbox, type PendingAnswer, type SaveState } from "./answer-outbox";

type Options = {
  readonly attemptId: string;
  /** What the page received as saved; our sequence counts on from the greatest of it. */
  readonly known: OpenAttempt["answers"];
  /** Called with answers that an earlier visit gave and could not send. */
  readonly onRestore: (answers: readonly PendingAnswer[]) => void;
};

export function useAnswerOutbox({ attemptId, known, onRestore }: Options) {
  const [state, setState] = useState<SaveState>({ status: "idle", savedAt: null });
  const [outbox] = useState(() =>
    createOutbox(Math.max(0, ...Object.values(known).map(({ sequence }) => sequence)), {
      send: (answers) => deliver(attemptId, answers),
      keep: (answers) => keepAnswers(attemptId, answers),
      show: setState,
      now: () => Date.now(),
    }),
  );
  const restore = useEffectEvent(() => {
    const kept = keptAnswers(attemptId).filter(
      ({ questionVersionId, sequence }) => sequence > (known[questionVersionId]?.sequence ?? 0),
    );
    outbox.restore(kept);
    if (kept.length > 0) onRestore(kept);
  });

  useEffect(() => {
    restore();
    const leave = () => deliverOnLeave(attemptId, outbox.pending());
    const retry = () => void outbox.flush();
    window.addEventListener("pagehide", leave);
    window.addEventListener("online", retry);
    return () => {
      leave();
      outbox.stop();
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("online", retry);
    };
  }, [attemptId, outbox]);

  return { state, outbox };
}
