import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { DrawnArticle } from "./judge-draw";
import { reportLabels } from "./judge-report";
import { parseVerdicts, toLabels } from "./judge-verdicts";
import { runScript } from "./run-script.testing";

const folder = mkdtempSync(join(tmpdir(), "judge-"));
const TEXT = `Denmark opened an embassy in Nairobi with 14 rooms on May 3, 2031. Norwegian Defence Minister Ada Brook visited the bridge in Oslo with 12 engineers from Sweden.
`;
writeFileSync(join(folder, "embassy.txt"), TEXT);
writeFileSync(
  join(folder, "index.tsv"),
  "embassy.txt\tDenmark opens an embassy\t2031-05-04\thttps://example.org\tours\n",
);

const runCommand = (...args: string[]) => runScript("scripts/judge.ts", args, "");
const sheetWith = (...args: string[]) => runCommand(join(folder, "embassy.txt"), ...args);

test("the sheet has the article with title and date, and numbered questions with key, proof and id", () => {
  const { status, stdout } = sheetWith("--draw", join(folder, "draw.json"));
  expect(status).toBe(0);
  expect(stdout).toContain("=== embassy.txt | Denmark opens an embassy | 2031-05-04 ===");
  expect(stdout.split(TEXT.trim())).toHaveLength(2);
  const numbers = [...stdout.matchAll(/^(\d+)\. .*\[q_[0-9a-f]{16}\]$/gm)].map((match) => Number(match[1]));
  expect(numbers.length).toBeGreaterThan(2);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  expect(stdout.match(/^ {5}“/gm)).toHaveLength(numbers.length);
  expect(existsSync(join(folder, "draw.json"))).toBe(true);
});

test("the same articles, count and seed give the same sheet and the same draw; at most --count of each article", () => {
  const [first, second] = ["a.json", "b.json"].map((name) => sheetWith("--count", "3", "--draw", join(folder, name)));
  expect(first?.stdout).toBe(second?.stdout);
  expect(readFileSync(join(folder, "a.json"), "utf8")).toBe(readFileSync(join(folder, "b.json"), "utf8"));
  expect(first?.stdout.match(/\[q_/g)).toHaveLength(3);
});

test.each([
  ["nothing to judge", []],
  ["a file that is not there", ["nowhere.txt"]],
  ["verdicts without a judge", ["--draw", join(folder, "draw.json"), "--verdicts", "v.txt", "--round", "t"]],
  ["a round that is no name", ["--draw", "d", "--verdicts", "v", "--round", "../x", "--judge", "A"]],
])("leaves with 2 and one line on %s", (_trap, args) => {
  const { status, stdout, stderr } = runCommand(...args);
  expect([status, stdout, stderr.trim().split("\n").length]).toEqual([2, "", 1]);
});

test.each([
  ["ok", [], 1, 1, null, null],
  ["R1 R2 R3 R4 R5 R6 R7", [], 1, 1, null, null],
  ["-R4 dangling", ["R4"], 0, 0, "dangling", null],
  ["-R5, -R6", ["R5", "R6"], 1, 0, null, null],
  ["-r2 support: the hedge is lost: at least", ["R2"], 0, 0, "support", "the hedge is lost: at least"],
  ["ok too easy", [], 1, 1, null, "too easy"],
  ["R1 -R7 giveaway", ["R7"], 0, 0, "giveaway", null],
])("reads the verdict “%s”", (words, failed, acceptable, good, failure, note) => {
  const verdict = parseVerdicts(`# a remark\n\n 12. ${words} \n`).get(12);
  expect(verdict).toMatchObject({ acceptable, good, failure, note });
  expect(
    Object.entries(verdict?.verdict ?? {})
      .filter(([, passed]) => passed === 0)
      .map(([name]) => name),
  ).toEqual(failed);
});

test.each(["twelve ok", "12", "12 -R8", "12 good", "12 dangling", "12 ok\n12 -R1"])(
  "does not take “%s” for a verdict",
  (text) => {
    expect(() => parseVerdicts(text)).toThrow();
  },
);

const anItem = (number: number, view = "who-subject"): DrawnArticle["items"][number] => ({
  number,
  itemId: `q_${number}`,
  view,
  answerType: "person",
  stem: `Who opened bridge ${number}?`,
  options: ["Ada Brook", "Per Holm", "Liv Reed"],
  accepted: null,
  key: "Ada Brook",
  quote: "Ada Brook opened it.",
  links: [],
  features: { anchors: 0.4, "is-choice": 1 },
});

const anArticle = (isOurs: boolean, items: DrawnArticle["items"]): DrawnArticle => ({
  name: "bridge",
  title: null,
  publishedOn: null,
  text: "Ada Brook opened it.",
  sha256: isOurs ? "aa" : "bb",
  isOurs,
  items,
});

const ARTICLES = [anArticle(true, [anItem(1), anItem(2)]), anArticle(false, [anItem(3)])];
const sittingOf = (judge: string) => ({ verdicts: "", round: "r1", judge });
const label = (text: string, judge = "A") => toLabels(ARTICLES, parseVerdicts(text), sittingOf(judge), []);

test("a label has features and verdict, and words only of our own articles", () => {
  const labels = label("1 ok\n3 -R1 parse");
  expect(labels.map(({ itemId, item }) => [itemId, item?.stem])).toEqual([
    ["q_1", "Who opened bridge 1?"],
    ["q_3", undefined],
  ]);
  expect(labels[1]).toMatchObject({
    v: 1,
    articleSha: "bb",
    features: { anchors: 0.4 },
    acceptable: 0,
    failure: "parse",
  });
  expect(JSON.stringify(labels[1])).not.toContain("Brook");
});

test("no verdict is taken on what is not on the sheet, nor twice by one judge in one round", () => {
  expect(() => label("4 ok")).toThrow("not on the sheet");
  const known = label("1 ok");
  expect(() => toLabels(ARTICLES, parseVerdicts("1 -R1"), sittingOf("A"), known)).toThrow("already");
  expect(toLabels(ARTICLES, parseVerdicts("1 -R1"), sittingOf("B"), known)).toHaveLength(1);
});

test("the report counts acceptable and good ones, failures, and how far two judges agree", () => {
  const report = reportLabels([...label("1 ok\n2 -R5 weak\n3 -R4 dangling"), ...label("1 ok\n2 ok\n3 -R4", "B")]);
  expect(report).toContain("6 labels on 2 articles");
  expect(report).toMatch(/^all +4\/6 67 % \(30–90\) +3\/6 50 %/m);
  expect(report).toContain("R4 2, R5 1");
  expect(report).toContain("dangling 1, unnamed 1, weak 1");
  expect(report).toContain("A and B on 3 questions: κ 1.00 acceptable, 0.40 good");
});
