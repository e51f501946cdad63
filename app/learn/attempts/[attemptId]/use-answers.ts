"use client";
import { useEffect, useEffectEvent, useState } from "react";
import type { OpenAttempt } from "@/lib/features/read-attempt";
import type { ResponseValue } from "@/lib/model/attempt";
import { deliver, deliverOnLeave } from "./answer-delivery";
import { createOutbox, type PendingAnswer, type SaveState } from "./answer-outbox";
import { keepAnswers, keptAnswers } from "./kept-answers";

/** The answers of an attempt by question id, each saved as it is given. */
export function useAnswers({ id, answers: known }: OpenAttempt) {
  const [values, setValues] = useState(() => valuesOf(known));
  const [saving, setSaving] = useState<SaveState>({ status: "idle", savedAt: null, refused: [] });
  const [outbox] = useState(() =>
    createOutbox(Math.max(0, ...Object.values(known).map(({ sequence }) => sequence)), {
      send: (answers) => deliver(id, answers),
      keep: (answers) => keepAnswers(id, answers),
      show: setSaving,
      now: () => Date.now(),
    }),
  );

  // After Back the page comes with the answers of its first visit: this tab knows better. After a reload it may not.
  const restore = useEffectEvent(() => {
    const isNewer = (answer: PendingAnswer) => answer.sequence > (known[answer.questionVersionId]?.sequence ?? 0);
    const { waiting, stored } = keptAnswers(id);
    const kept = { waiting: waiting.filter(isNewer), stored: stored.filter(isNewer) };
    outbox.restore(kept);
    const newer = [...kept.stored, ...kept.waiting].map((answer) => [answer.questionVersionId, answer.value]);
    if (newer.length > 0) setValues((old) => ({ ...old, ...Object.fromEntries(newer) }));
  });

  useEffect(() => {
    restore();
    const leave = () => deliverOnLeave(id, outbox.pending());
    const retry = () => void outbox.flush();
    window.addEventListener("pagehide", leave);
    window.addEventListener("online", retry);
    return () => {
      leave();
      outbox.stop();
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("online", retry);
    };
  }, [id, outbox]);

  function give(questionId: string, value: ResponseValue) {
    setValues((old) => ({ ...old, [questionId]: value }));
    outbox.put(questionId, value);
  }

  return { values, saving, give, flush: outbox.flush };
}

const valuesOf = (answers: OpenAttempt["answers"]): Readonly<Record<string, ResponseValue>> =>
  Object.fromEntries(Object.entries(answers).map(([id, { value }]) => [id, value]));
