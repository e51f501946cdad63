import { expect, test, vi } from "vitest";
import { createOutbox, type Delivery, type KeptAnswers, type PendingAnswer, type SaveState } from "./answer-outbox";

const typed = (text: string) => ({ type: "cloze", gaps: { g1: text } }) as const;
type Decide = (answers: readonly PendingAnswer[]) => Delivery;
const accepted: Decide = (answers) => ({ status: "accepted", stored: answers });
const later: Decide = () => ({ status: "later" });

/** An outbox whose deliveries are decided one after the other; the last decision holds for all that follow. */
function anOutbox(decisions: readonly Decide[], greatestSequence = 0) {
  vi.useFakeTimers();
  const sent: (readonly PendingAnswer[])[] = [];
  const states: SaveState[] = [];
  let kept: KeptAnswers = { waiting: [], stored: [] };
  const outbox = createOutbox(greatestSequence, {
    send: async (answers) => {
      sent.push(answers);
      return (decisions[Math.min(sent.length, decisions.length) - 1] ?? accepted)(answers);
    },
    keep: (answers) => {
      kept = answers;
    },
    show: (state) => states.push(state),
    now: () => 0,
  });
  return { outbox, sent, last: () => states.at(-1), kept: () => kept };
}

test("an answer is sent within a quarter of a second, once, with the next sequence", async () => {
  const { outbox, sent, last } = anOutbox([accepted], 7);
  outbox.put("q1", typed("O"));
  outbox.put("q1", typed("Oslo"));
  await vi.advanceTimersByTimeAsync(250);
  expect(sent).toEqual([[{ questionVersionId: "q1", sequence: 9, value: typed("Oslo") }]]);
  expect(last()).toMatchObject({ status: "saved", savedAt: 0 });
});

test("an answer is kept as waiting until it is stored, and as stored from then on", async () => {
  const { outbox, kept } = anOutbox([later, accepted]);
  outbox.put("q1", typed("Oslo"));
  await vi.advanceTimersByTimeAsync(250);
  const answer = { questionVersionId: "q1", sequence: 1, value: typed("Oslo") };
  expect(kept()).toEqual({ waiting: [answer], stored: [] });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(kept()).toEqual({ waiting: [], stored: [answer] });
});

test("a change made while the older answer is under way is sent after it", async () => {
  const { outbox, sent } = anOutbox([accepted]);
  outbox.put("q1", typed("Bergen"));
  const flushed = outbox.flush();
  outbox.put("q1", typed("Oslo"));
  await expect(flushed).resolves.toBe(true);
  expect(sent.map(([answer]) => answer?.sequence)).toEqual([1, 2]);
});

test.each(["closed", "barred", "refused"] as const)("is not tried again when it is %s", async (status) => {
  const { outbox, sent, last } = anOutbox([() => ({ status })]);
  outbox.put("q1", typed("Oslo"));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(1);
  expect(last()).toMatchObject({ status, savedAt: null });
});

test("waits longer after each failure, and at most half a minute", async () => {
  const { outbox, sent } = anOutbox([later]);
  outbox.put("q1", typed("Oslo"));
  await vi.advanceTimersByTimeAsync(250 + 1_000 + 2_000 + 4_000);
  expect(sent).toHaveLength(4);
  await vi.advanceTimersByTimeAsync(8_000 + 16_000 + 30_000 + 30_000);
  expect(sent).toHaveLength(8);
});

test("what an earlier visit could not send goes out, and later answers count on from it", async () => {
  const { outbox, sent } = anOutbox([accepted], 2);
  outbox.restore({ waiting: [{ questionVersionId: "q1", sequence: 5, value: typed("Oslo") }], stored: [] });
  await vi.advanceTimersByTimeAsync(250);
  outbox.put("q2", typed("Bergen"));
  await vi.advanceTimersByTimeAsync(250);
  expect(sent.flat().map(({ sequence }) => sequence)).toEqual([5, 6]);
});

test("after the way back, answers count on from what this tab has stored, which is not sent again", async () => {
  const { outbox, sent } = anOutbox([accepted]);
  outbox.restore({ waiting: [], stored: [{ questionVersionId: "q1", sequence: 5, value: typed("Oslo") }] });
  await vi.advanceTimersByTimeAsync(60_000);
  outbox.put("q1", typed("Bergen"));
  await vi.advanceTimersByTimeAsync(250);
  expect(sent).toEqual([[{ questionVersionId: "q1", sequence: 6, value: typed("Bergen") }]]);
});

test("an answer below one from another tab was not stored: it is sent again above it, and only then is saved", async () => {
  const otherTab: Decide = () => ({ status: "accepted", stored: [{ questionVersionId: "q1", sequence: 9 }] });
  const { outbox, sent, last, kept } = anOutbox([otherTab, later, accepted]);
  outbox.put("q1", typed("Oslo"));
  await vi.advanceTimersByTimeAsync(250);
  expect(sent.flat().map(({ sequence }) => sequence)).toEqual([1, 10]);
  expect(last()).toMatchObject({ status: "waiting", savedAt: null });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(last()).toMatchObject({ status: "saved" });
  expect(kept().stored).toEqual([{ questionVersionId: "q1", sequence: 10, value: typed("Oslo") }]);
});

test("of two presses the later one goes out above the answer from another tab", async () => {
  const otherTab: Decide = () => ({ status: "accepted", stored: [{ questionVersionId: "q1", sequence: 9 }] });
  const { outbox, sent } = anOutbox([otherTab, accepted]);
  outbox.put("q1", typed("Bergen"));
  const flushed = outbox.flush();
  outbox.put("q1", typed("Oslo"));
  await flushed;
  expect(sent.at(-1)).toEqual([{ questionVersionId: "q1", sequence: 10, value: typed("Oslo") }]);
  expect(sent).toHaveLength(2);
});

test("an answer the server does not speak of is not saved, and is tried again", async () => {
  const { outbox, last } = anOutbox([() => ({ status: "accepted", stored: [] }), accepted]);
  outbox.put("q1", typed("Oslo"));
  await vi.advanceTimersByTimeAsync(250);
  expect(last()).toMatchObject({ status: "waiting" });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(last()).toMatchObject({ status: "saved" });
});

test("a bad answer beside a good one is set aside and named, and the good one is saved", async () => {
  const refuseBad: Decide = (answers) =>
    answers.some(({ questionVersionId }) => questionVersionId === "bad") ? { status: "refused" } : accepted(answers);
  const { outbox, sent, last, kept } = anOutbox([refuseBad]);
  outbox.put("bad", typed("?"));
  outbox.put("good", typed("Oslo"));
  await expect(outbox.flush()).resolves.toBe(false);
  expect(sent.map((batch) => batch.length)).toEqual([2, 1, 1]);
  expect(last()).toEqual({ status: "refused", savedAt: 0, refused: ["bad"] });
  expect(kept()).toMatchObject({ waiting: [{ questionVersionId: "bad" }], stored: [{ questionVersionId: "good" }] });
  await expect(outbox.flush()).resolves.toBe(true);
});

test("a page that was left tries nothing more", async () => {
  const { outbox, sent } = anOutbox([later]);
  outbox.put("q1", typed("Oslo"));
  const flushed = outbox.flush();
  outbox.stop();
  await flushed;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(1);
});
