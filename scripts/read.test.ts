import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { containsSpan } from "@/lib/model/span";
import { readText } from "@/lib/nlp/reading.testing";
import { UsageError } from "./command-line";
import { readRequest } from "./read-arguments";
import { toFactLines } from "./read-facts";
import { toPage } from "./read-page";
import { listSentenceReadings } from "./read-sentences";
import { toText } from "./read-text";
import { runScript } from "./run-script.testing";

const TEXT = `Denmark opens an embassy

Denmark opened an embassy in Nairobi with 14 rooms on May 3, 2031. <b>Norwegian</b> Defence Minister Ada Brook visited Oslo & left with 12 engineers from Sweden. Sweden sold 12 ships to Estonia.
`;
const reading = await readText(TEXT, "2031-05-03");
const sentences = listSentenceReadings(reading);

test("writes sentences, names and facts for a terminal", () => {
  const text = toText(reading, sentences);
  expect(text).toContain("s0 headline 0-24 Denmark opens an embassy\n");
  expect(text).toMatch(/^ {2}name “Ada Brook” person “Ada Brook”$/m);
  expect(text).toMatch(/^ {2}fact [\w-]+: \w+ .*, asserted, confidence [\d.]+$/m);
  expect(text).toMatch(/^ {4}proof “.*”$/m);
  expect(text).toMatch(/^ {2}person “Ada Brook” in s2$/m);
});

test("writes one fact a line, each span with its text", () => {
  const lines = toFactLines(reading, sentences).trim().split("\n");
  expect(lines.length).toBeGreaterThan(1);
  for (const { sentence, proof, predicate, roles } of lines.map((line) => JSON.parse(line))) {
    expect(containsSpan(sentence, proof)).toBe(true);
    for (const { start, end, text } of [sentence, proof, predicate, ...roles])
      expect(text).toBe(TEXT.slice(start, end));
  }
});

test("writes one page that needs nothing else, with the article's own signs escaped", () => {
  const page = toPage({ title: "Tom & <i>Jerry</i>\u0000", text: TEXT, publishedOn: null }, reading, sentences);
  expect(page).toContain("<title>Tom &amp; &lt;i&gt;Jerry&lt;/i&gt;\ufffd</title>");
  expect(page).toContain("&lt;b&gt;<mark");
  expect(page).toContain('<mark class="person">Ada Brook<small> person</small></mark>');
  expect(page).not.toMatch(/<script|<link|<img|<i>Jerry|\bsrc=|url\(|@import|https?:/);
});

test("a pronoun that was read as a name is marked inside and out", () => {
  const she = { start: TEXT.indexOf("embassy in"), end: TEXT.indexOf("embassy in") + 7 };
  const [first] = reading.names;
  if (first === undefined) throw new Error("no name was found");
  const link = { kind: "definite", from: she, to: first.span, reason: "same-head", confidence: 0.9 } as const;
  const linked = { ...reading, links: [{ ...link, sentenceIndex: 1, entityId: first.entity.id }] };
  const document = { title: null, text: TEXT, publishedOn: null };
  expect(toText(linked, listSentenceReadings(linked))).toMatch(
    /^ {2}link “embassy” is “\w+” definite, from “\w+” because same-head \(0\.90\)$/m,
  );
  expect(toPage(document, linked, listSentenceReadings(linked))).toContain(
    `<a class="link" href="#${first.entity.id}" title="same-head">embassy<small>`,
  );
});

test("a date that the text contradicts is shown with the reason", async () => {
  const doubtful = await readText("The ministers of Norway met in Oslo on Monday, May 7, 2031.", "2031-05-08");
  expect(toText(doubtful, listSentenceReadings(doubtful))).toMatch(/^ {2}conflict “.*” weekday-and-date$/m);
  const document = { title: null, text: doubtful.text, publishedOn: null };
  expect(toPage(document, doubtful, listSentenceReadings(doubtful))).toContain("</q>: weekday-and-date</p>");
});

test.each([
  ["no file", []],
  ["an unknown flag", ["-", "--tree"]],
  ["two formats at once", ["-", "--html", "--facts"]],
])("refuses a command line with %s", (_trap, args) => {
  expect(() => readRequest(args)).toThrow(UsageError);
});

test("leaves with 2 and one line where the file is not there", () => {
  const { status, stdout, stderr } = runScript("scripts/read.ts", ["nowhere.txt"]);
  expect([status, stdout, stderr.trim().split("\n").length]).toEqual([2, "", 1]);
});

const FRENCH =
  "Le port de Kalland a été fermé lundi pendant trois semaines, a annoncé le ministère. Ada Brook a visité Oslo le 3 mai 2031 et a signé un accord de 12 millions. Les navires iront vers les autres ports du pays, et les ouvriers seront payés pendant la réparation des grues, selon le conseil.";
test("says in one line that a text is in another language, and takes no facts from it", () => {
  const { status, stdout, stderr } = runScript("scripts/read.ts", ["-", "--facts"], FRENCH);
  expect([status, stdout, stderr]).toEqual([
    0,
    "",
    expect.stringMatching(/^This text does not look like English.*\n$/),
  ]);
});

test("a terminal is not sent the control characters of a text", () => {
  const { stdout, stderr } = runScript("scripts/read.ts", ["-"], `${TEXT} Sweden \u001b[2J\u0007 sold \u009b2J ships.`);
  expect(stdout).toContain("␛[2J␇");
  expect(`${stdout}${stderr}`.split("\n").join("")).not.toMatch(/\p{Cc}/u);
});

test("a reader that leaves early is no error", () => {
  const command = `"${process.execPath}" --conditions=react-server --import tsx scripts/read.ts - --html`;
  const script = `set -o pipefail; ${command} | head -c 10`;
  // More than a pipe holds, so that the command is still writing when head has left.
  expect(execFileSync("bash", ["-c", script], { input: TEXT.repeat(40), encoding: "utf8" })).toBe("<!doctype ");
});
