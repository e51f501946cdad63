import { expect, test, vi } from "vitest";
import { createOutbox, type Delivery, type PendingAnswer, type SaveState } from "./answer-outbox";

const typed = (text: string) => ({ type: "cloze", gaps: { g1: text } }) as const;

/** An outbox whose deliveries are decided one after the other; the last decision holds for all that follow. */
function anOutbox(decisions: readonly Delivery[], greatestSequence = 0) {
  vi.useFakeTimers();
  const sent: (readonly PendingAnswer[])[] = [];
  const states: SaveState["status"][] = [];
  let kept: readonly PendingAnswer[] = [];
  const outbox = createOutbox(greatestSequence, {
    send: async (answers) => {
      sent.push(answers);
      return decisions[Math.min(sent.length, decisions.length) - 1] ?? "accepted";
    },
    keep: (answers) => {
      kept = answers;
    },
    show: ({ status }) => states.push(status),
    now: () => 0,
  });
  return { outbox, sent, states, kept: () => kept };
}

test("an answer is sent within a quarter of a second, once, with the next sequence", async () => {
  const { outbox, sent, states } = anOutbox(["accepted"], 7);
  outbox.put("q1", typed("O"));
  outbox.put("q1", typed("Oslo"));
  await vi.advanceTimersByTimeAsync(250);
  expect(sent).toEqual([[{ questionVersionId: "q1", sequence: 9, value: typed("Oslo") }]]);
  expect(states.at(-1)).toBe("saved");
});

test("an answer stays kept until it is acknowledged", async () => {
  const { outbox, kept } = anOutbox(["later", "accepted"]);
  outbox.put("q1", typed("Oslo"));
  await vi.advanceTimersByTimeAsync(250);
  expect(kept()).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(kept()).toHaveLength(0);
});

test("a change made while the older answer is under way is sent after it", async () => {
  const { outbox, sent } = anOutbox(["accepted"]);
  outbox.put("q1", typed("Bergen"));
  const flushed = outbox.flush();
  outbox.put("q1", typed("Oslo"));
  await expect(flushed).resolves.toBe(true);
  expect(sent.map(([answer]) => answer?.sequence)).toEqual([1, 2]);
});

test.each(["closed", "refused"] as const)("is not tried again when it is %s", async (decision) => {
  const { outbox, sent, states } = anOutbox([decision]);
  outbox.put("q1", typed("Oslo"));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(1);
  expect(states.at(-1)).toBe(decision);
});

test("waits longer after each failure, and at most half a minute", async () => {
  const { outbox, sent } = anOutbox(["later"]);
  outbox.put("q1", typed("Oslo"));
  await vi.advanceTimersByTimeAsync(250 + 1_000 + 2_000 + 4_000);
  expect(sent).toHaveLength(4);
  await vi.advanceTimersByTimeAsync(8_000 + 16_000 + 30_000 + 30_000);
  expect(sent).toHaveLength(8);
});

test("what an earlier visit could not send goes out, and later answers count on from it", async () => {
  const { outbox, sent } = anOutbox(["accepted"], 2);
  outbox.restore([{ questionVersionId: "q1", sequence: 5, value: typed("Oslo") }]);
  await vi.advanceTimersByTimeAsync(250);
  outbox.put("q2", typed("Bergen"));
  await vi.advanceTimersByTimeAsync(250);
  expect(sent.flat().map(({ sequence }) => sequence)).toEqual([5, 6]);
});
