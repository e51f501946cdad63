import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Document } from "@/lib/model/article";
import { type Generation, isBlocking } from "@/lib/model/generation";
import { containsSpan } from "@/lib/model/span";
import { type GenerateOptions, generate } from "./generate";
import { LONG_TEXTS, surname } from "./long-texts.testing";
import { generateFrom, lexicon, unreadScores } from "./reading.testing";
import { findTrap } from "./trap-articles.testing";
import { shownText } from "./trap-questions.testing";
import { verifyQuestion } from "./verify/verify-question";

const OPTIONS: GenerateOptions = { limit: 50, types: ["choice", "cloze"], seed: 0 };
const run = (document: Document, options: Partial<GenerateOptions> = {}): Promise<Generation> =>
  generateFrom(document, { ...OPTIONS, ...options });
const runUnread = (document: Document): Generation =>
  generate(document, unreadScores(document), { lexicon, ranker: null }, { ...OPTIONS, limit: 10 });
const aDocument = (text: string): Document => ({ title: null, text, publishedOn: "2031-05-03" });

test("keeps the signers of two agreements apart", async () => {
  const { accepted } = await run(findTrap("mines-framework").document);
  const built = accepted.find(({ question }) => question.stem.includes("12 patrol boats"));
  expect(built?.question).toMatchObject({ type: "choice", stem: expect.stringMatching(/^Which two countries/) });
  expect(built === undefined ? "" : shownText(built)).toContain("Norway and Portugal");
});

test("keeps the limit that the text puts on a number", async () => {
  const stems = (await run(findTrap("broken-bridge").document)).accepted.map(shownText);
  const injured = stems.filter((stem) => stem.includes("injured"));
  expect(injured.length).toBeGreaterThan(0);
  expect(injured.every((stem) => /at least/i.test(stem))).toBe(true);
});

const LINES: [string, string][] = [
  ["empty", ""],
  ["one word", "Norway"],
  ["white space and marks", " \u200b\ufeff\r\n\t"],
  ["only signs", "… — “”"],
];
test.each(LINES)("reads %s text without a question", async (_name, text) => {
  expect((await run(aDocument(text))).accepted).toEqual([]);
});

const textOf = (sentence: (index: number) => string, count: number): string =>
  Array.from({ length: count }, (_zero, index) => sentence(index)).join(" ");

const MEGABYTE = 1_000_000;
const HUGE: [string, string][] = [
  ["quotes", '"“”’'.repeat(MEGABYTE / 4)],
  ["dots", ".".repeat(MEGABYTE)],
  ["dashes", "A-".repeat(MEGABYTE / 2)],
  ["one sentence of 50,000 words", `${"Norway met Oslo and ".repeat(12_500)}slept.`],
  ["10,000 commas", `Norway${", Oslo".repeat(10_000)}.`],
  ["one-word lines", "Norway\n".repeat(50_000)],
  ["5,000 people", Array.from({ length: 5000 }, (_, n) => `Anna ${surname(n)} met John ${surname(n + 7)}.`).join(" ")],
  ...LONG_TEXTS.map(({ name, sentence }): [string, string] => [name, textOf(sentence, 300)]),
];
/** Milliseconds of work. Twice what it takes on a busy machine; whatever grows with the square takes a hundred times that. */
const LIMIT = 5000;
test.each(HUGE)("reads a text of %s in time that grows no faster than the text", (_name, text) => {
  const before = process.cpuUsage();
  const { outcomes, sentences } = runUnread(aDocument(text));
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(LIMIT);
  expect(outcomes).toHaveLength(sentences.length);
});

test("any text: spans lie inside it, in order, and nothing visible is left out", () => {
  const piece = fc.constantFrom(
    "Norway ",
    "signed ",
    "12 ",
    "Mr. ",
    "“",
    "”",
    ".",
    "? ",
    "\n",
    "\r\n\r\n",
    "e\u0301",
    "🙂",
    "\u200f",
    "U.S. ",
    "the ",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join("")),
  );
  fc.assert(
    fc.property(text, (words) => {
      const { sentences } = runUnread(aDocument(words));
      let end = 0;
      let left = "";
      for (const { span } of sentences) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        left += words.slice(end, span.start);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(words.length);
      expect([...left, ...words.slice(end)].filter(isVisible)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

/** Neither white space nor one of the control, zero-width and direction marks that a span may shed. */
const isVisible = (character: string): boolean =>
  character > "\u0020" && !/[\s\u0085\u00a0\u2000-\u200f\u2028-\u202f\u2060\ufeff]/.test(character);

const EXTRA = resolve(process.env.LEDE_EXTRA_ARTICLES ?? "../shared/articles", "trilateral-pact.txt");
const SKIPPED = existsSync(EXTRA) ? "" : " (skipped: LEDE_EXTRA_ARTICLES names no folder with trilateral-pact.txt)";
test.skipIf(SKIPPED !== "")(`asks six questions or more about the trilateral pact, each proved${SKIPPED}`, async () => {
  const document = { title: null, text: readFileSync(EXTRA, "utf8"), publishedOn: "2024-07-28" };
  const { accepted, sentences, entities } = await run(document, { limit: 10 });
  expect(accepted.length).toBeGreaterThanOrEqual(6);
  for (const { question, fact } of accepted) {
    expect(verifyQuestion({ document, sentences, entities, fact, question }).filter(isBlocking)).toEqual([]);
    expect(containsSpan(question.evidence.sentence, question.evidence.answer)).toBe(true);
  }
});

test("the same input gives the same result; another seed keeps keys and evidence", async () => {
  const { document } = findTrap("mines-framework");
  expect(JSON.stringify(await run(document))).toBe(JSON.stringify(await run(document)));
  const keyed = async (seed: number) =>
    new Map(
      (await run(document, { seed })).accepted.map(({ id, question }) => [id, [question.stem, question.evidence]]),
    );
  const [first, second] = [await keyed(0), await keyed(7)];
  const shared = [...first.keys()].filter((id) => second.has(id));
  expect(shared.length).toBeGreaterThan(0);
  expect(shared.map((id) => first.get(id))).toEqual(shared.map((id) => second.get(id)));
});

test("asks only the types that were asked for, and no more than the limit", async () => {
  const { document } = findTrap("mines-framework");
  const types = new Set(
    (await run(document, { types: ["cloze"], limit: 2 })).accepted.map(({ question }) => question.type),
  );
  expect([...types]).toEqual(["cloze"]);
  expect((await run(document, { limit: 1 })).accepted).toHaveLength(1);
});
