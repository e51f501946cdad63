import { setTimeout as wait } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { keepThread } from "./keep-thread";

/** Answers with what it was asked and how often it was asked before; breaks down, or never answers, when told to. */
const SCRIPT = `
  const { parentPort } = require("node:worker_threads");
  let before = 0;
  parentPort.on("message", async (request) => {
    if (request === "throw") throw new Error("as told");
    if (request === "leave") process.exit(1);
    if (request === "fill") for (const all = []; ; ) all.push(new Array(1e5).fill(1.5));
    if (request === "spin") for (;;);
    if (request.startsWith("wait")) await new Promise((done) => setTimeout(done, Number(request.slice(4))));
    parentPort.postMessage(request + " " + before++);
  });
`;
const MEMORY = { maxOldGenerationSizeMb: 16 };

/** A thread whose limits are short, and how often it was started. */
function aThread(limits: Partial<Parameters<typeof keepThread>[1]> = {}) {
  let starts = 0;
  const start = () => {
    starts++;
    return new Worker(SCRIPT, { eval: true, resourceLimits: MEMORY, stderr: true });
  };
  const ask = keepThread<string, string>(start, { wait: 5_000, work: 2_000, rest: 5_000, ...limits });
  return { ask, countStarts: () => starts };
}

test("one thread answers all, started when it is first asked", async () => {
  const { ask, countStarts } = aThread();
  expect(countStarts()).toBe(0);
  expect(await ask("a")).toEqual({ ok: true, value: "a 0" });
  expect(await ask("b")).toEqual({ ok: true, value: "b 1" });
  expect(countStarts()).toBe(1);
});

test("what is asked at once is answered in order, each with its own answer", async () => {
  const { ask, countStarts } = aThread();
  const asked = ["wait60", "b", "wait20", "d"];
  const answers = await Promise.all(asked.map(ask));
  expect(answers).toEqual(asked.map((request, before) => ({ ok: true, value: `${request} ${before}` })));
  expect(countStarts()).toBe(1);
});

test.each(["throw", "leave", "fill"])("after a breakdown (%s) the next request has a new thread", async (how) => {
  const { ask, countStarts } = aThread({ work: 15_000, wait: 15_000 });
  const [before, broken, after] = await Promise.all([ask("a"), ask(how), ask("b")]);
  expect([before, broken, after]).toEqual([
    { ok: true, value: "a 0" },
    { ok: false, error: "failed" },
    { ok: true, value: "b 0" },
  ]);
  expect(countStarts()).toBe(2);
});

test("work that takes too long is ended, and the next request answered", async () => {
  const { ask, countStarts } = aThread({ work: 300 });
  expect(await Promise.all([ask("spin"), ask("b")])).toEqual([
    { ok: false, error: "too-slow" },
    { ok: true, value: "b 0" },
  ]);
  expect(countStarts()).toBe(2);
});

test("who has waited too long for a turn is told so, and does not take one", async () => {
  const { ask } = aThread({ wait: 100 });
  expect(await Promise.all([ask("wait300"), ask("b")])).toEqual([
    { ok: true, value: "wait300 0" },
    { ok: false, error: "busy" },
  ]);
  expect(await ask("c")).toEqual({ ok: true, value: "c 1" });
});

test("a thread without work is given up, and started again when asked", async () => {
  const { ask, countStarts } = aThread({ rest: 50 });
  await ask("a");
  await wait(200);
  expect(await ask("b")).toEqual({ ok: true, value: "b 0" });
  expect(countStarts()).toBe(2);
});

test("a thread that breaks down while nobody asks breaks nothing else", async () => {
  let worker: Worker | undefined;
  const start = () => {
    worker = new Worker(SCRIPT, { eval: true });
    return worker;
  };
  const ask = keepThread<string, string>(start, { wait: 5_000, work: 2_000, rest: 5_000 });
  await ask("a");
  worker?.postMessage("throw");
  await wait(100);
  expect(await ask("b")).toEqual({ ok: true, value: "b 0" });
});
