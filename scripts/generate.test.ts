import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runScript } from "./run-script.testing";

const folder = mkdtempSync(join(tmpdir(), "generate-"));
const TEXT = `Denmark opens an embassy

Denmark opened an embassy in Nairobi with 14 rooms on May 3, 2031. The embassy has a garden. At least 41 people were hurt in Oslo when a bridge collapsed on May 1, 2031. Norwegian Defence Minister Ada Brook visited the bridge in Oslo with 12 engineers from Sweden.
`;

const runCommand = (args: readonly string[], input: string | Uint8Array = "") =>
  runScript("scripts/generate.ts", args, input);

function aFile(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

test("writes the result of the contract, each answer proved by its quote", () => {
  const file = aFile("article.txt", `\ufeff${TEXT}`);
  const { status, stdout, stderr } = runCommand([file, "--published-on", "2031-05-03", "--count", "5"]);
  expect(status).toBe(0);
  expect(stderr.trim().split("\n")).toHaveLength(1);

  const result = JSON.parse(stdout);
  expect(Object.keys(result)).toEqual(["article", "questions", "notAsked", "timingsMs"]);
  expect(result.article).toMatchObject({ title: "Denmark opens an embassy", publishedOn: "2031-05-03" });
  expect(result.questions.length).toBeGreaterThan(1);
  expect(result.questions.length).toBeLessThanOrEqual(5);
  for (const question of result.questions) {
    const { start, end, answerStart, answerEnd, quote, sentenceIndex } = question.evidence;
    const sentence = result.article.sentences[sentenceIndex];
    expect(TEXT.slice(start, end)).toBe(quote);
    expect([sentence.start <= start, end <= sentence.end, start <= answerStart, answerEnd <= end]).not.toContain(false);
    if (question.type === "cloze") {
      expect(question.options).toBeNull();
      expect(question.stem.split("_____")).toHaveLength(question.gaps.length + 1);
      expect(question.gaps[0].accepted).toContain(question.key);
    } else {
      expect(question.options.filter((option: { isKey: boolean }) => option.isKey)).toHaveLength(1);
      expect(question.options.every((option: { why: string }) => option.why !== "")).toBe(true);
    }
  }
  const asked = new Set(
    result.questions.map((question: { evidence: { sentenceIndex: number } }) => question.evidence.sentenceIndex),
  );
  const covered = [...asked, ...result.notAsked.map((entry: { sentenceIndex: number }) => entry.sentenceIndex)];
  expect(covered.toSorted((a: number, b: number) => a - b)).toEqual(
    result.article.sentences.map((_: unknown, index: number) => index),
  );
});

test("reads standard input, and gives the same bytes again apart from the times", () => {
  const args = ["-", "--published-on", "2031-05-03", "--seed", "3", "--explain"];
  const withoutTimes = (stdout: string) => stdout.replace(/"timingsMs": \{[^}]*\}/, "");
  const [first, second] = [runCommand(args, TEXT), runCommand(args, TEXT)];
  expect(first.status).toBe(0);
  expect(JSON.parse(first.stdout).explain.length).toBeGreaterThan(0);
  expect(withoutTimes(first.stdout)).toBe(withoutTimes(second.stdout));
});

test("--explain has every candidate with view, rule and lint, and of a sound one features, chance and who beat it", () => {
  const args = ["-", "--published-on", "2031-05-03", "--count", "2", "--explain"];
  const { questions, explain } = JSON.parse(runCommand(args, TEXT).stdout);
  type Explained = { id: string; isAsked: boolean; passedOver?: { reason: string; by: string | null } | null };
  const asked = explain.filter(({ isAsked }: Explained) => isAsked);
  expect(asked.map(({ id }: Explained) => id).toSorted()).toEqual(questions.map(({ id }: Explained) => id).toSorted());
  const sound = explain.filter((one: object) => "features" in one);
  for (const one of explain)
    expect(one).toMatchObject({ view: expect.any(String), rule: expect.any(String), issues: expect.any(Array) });
  for (const { score, features, isAsked, passedOver } of sound) {
    expect(score).toBeGreaterThan(0);
    expect(Object.keys(features).length).toBeGreaterThan(20);
    expect(isAsked).toBe(passedOver === null);
  }
  const ids = new Set(asked.map(({ id }: Explained) => id));
  const beaten = sound.filter(({ passedOver }: Explained) => passedOver?.reason === "same-fact");
  expect(beaten.length).toBeGreaterThan(0);
  expect(beaten.every(({ passedOver }: Explained) => ids.has(passedOver?.by ?? ""))).toBe(true);
});

test.each([
  ["no file", []],
  ["a file that is not there", ["nowhere.txt"]],
  ["an unknown flag", ["-", "--colour", "red"]],
  ["an unknown type", ["-", "--types", "essay"]],
  ["a date that is none", ["-", "--published-on", "2031-02-30"]],
  ["a count out of range", ["-", "--count", "51"]],
  ["an empty text", ["-"]],
])("leaves with 2 and one line on: %s", (_trap, args) => {
  const { status, stdout, stderr } = runCommand(args, args[0] === "-" && args.length === 1 ? " \n" : TEXT);
  expect([status, stdout, stderr.trim().split("\n").length]).toEqual([2, "", 1]);
});

test("leaves with 2 on bytes that are not UTF-8", () => {
  expect(runCommand([aFile("latin.txt", new Uint8Array([0x4d, 0xe1, 0x6c, 0x61, 0x67, 0x61]))]).status).toBe(2);
});
