import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { containsSpan } from "@/lib/model/span";
import { runScript } from "./run-script.testing";

const TEXT = `Denmark opens an embassy

Denmark opened an embassy in Nairobi with 14 rooms on May 3, 2031. <b>Norwegian</b> Defence Minister Ada Brook visited it & left with 12 engineers from Sweden.
`;
const read = (...args: string[]) => runScript("scripts/read.ts", ["-", "--published-on", "2031-05-03", ...args], TEXT);

test("writes sentences, names and facts for a terminal", () => {
  const { status, stdout, stderr } = read();
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("s0 headline 0-24 Denmark opens an embassy\n");
  expect(stdout).toMatch(/^ {2}name “Ada Brook” person “Ada Brook”$/m);
  expect(stdout).toMatch(/^ {2}fact [\w-]+: \w+ .*, asserted, confidence [\d.]+$/m);
  expect(stdout).toMatch(/^ {4}proof “.*”$/m);
});

test("writes one fact a line, each span with its text", () => {
  const { status, stdout } = read("--facts");
  expect(status).toBe(0);
  const facts = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(facts.length).toBeGreaterThan(0);
  for (const { sentence, proof, predicate, roles } of facts) {
    expect(containsSpan(sentence, proof)).toBe(true);
    for (const { start, end, text } of [sentence, proof, predicate, ...roles])
      expect(text).toBe(TEXT.slice(start, end));
  }
});

test("writes one page that needs nothing else, with the article's own signs escaped", () => {
  const { status, stdout } = read("--html", "--title", "Tom & <i>Jerry</i>");
  expect(status).toBe(0);
  expect(stdout).toContain("<title>Tom &amp; &lt;i&gt;Jerry&lt;/i&gt;</title>");
  expect(stdout).toContain("&lt;b&gt;<mark");
  expect(stdout).not.toMatch(/<script|<link|<img|<i>Jerry|\bsrc=|url\(|@import|https?:/);
});

test.each([
  ["a file that is not there", ["nowhere.txt"]],
  ["an unknown flag", ["-", "--tree"]],
  ["two formats at once", ["-", "--html", "--facts"]],
])("leaves with 2 and one line on: %s", (_trap, args) => {
  const { status, stdout, stderr } = runScript("scripts/read.ts", args, TEXT);
  expect([status, stdout, stderr.trim().split("\n").length]).toEqual([2, "", 1]);
});

test("a reader that leaves early is no error", () => {
  const command = `"${process.execPath}" --conditions=react-server --import tsx scripts/read.ts - --html | head -c 10`;
  const script = `set -o pipefail; ${command}`;
  // More than a pipe holds, so that the command is still writing when head has left.
  expect(execFileSync("bash", ["-c", script], { input: TEXT.repeat(40), encoding: "utf8" })).toBe("<!doctype ");
});
