import { expect, test } from "vitest";
import { readLexicon } from "@/lib/data/content-files";
import { sliceSpan } from "@/lib/model/span";
import { splitSentences } from "./sentences";

const lexicon = readLexicon();
const split = (text: string) => splitSentences({ title: null, text, publishedOn: null }, lexicon);
const sentencesOf = (text: string) => split(text).map(({ span }) => sliceSpan(text, span));

test.each([
  ["initials", "A. Smith won the long race in Oslo. He left.", ["A. Smith won the long race in Oslo.", "He left."]],
  ["title before a name", "Lt. Gen. Smith met Dr. Jones in Oslo.", ["Lt. Gen. Smith met Dr. Jones in Oslo."]],
  ["closing quote", "“It went well.” They left.", ["“It went well.”", "They left."]],
  [
    "speaker after a question",
    "“Will it work?” Varga asked. Nobody knew.",
    ["“Will it work?” Varga asked.", "Nobody knew."],
  ],
  ["U.S. inside", "The U.S. Embassy in Oslo closed.", ["The U.S. Embassy in Oslo closed."]],
  ["U.S. at the end", "He lives in the U.S. The house is old.", ["He lives in the U.S.", "The house is old."]],
  [
    "a name with a comma in it",
    "GSK made RTS,S. Ghana began to use it.",
    ["GSK made RTS,S.", "Ghana began to use it."],
  ],
  ["ship's name", "The U.S.S. Harbour sank off Oslo.", ["The U.S.S. Harbour sank off Oslo."]],
  [
    "clock time",
    "It opened at 9 a.m. on Monday and closed at 5 p.m. Police came.",
    ["It opened at 9 a.m. on Monday and closed at 5 p.m.", "Police came."],
  ],
  ["number", "Dock No. 3 grew by 2.9 percent.", ["Dock No. 3 grew by 2.9 percent."]],
  ["company", "Nordic Inc. sold it. Then it closed.", ["Nordic Inc. sold it.", "Then it closed."]],
  ["ellipsis before lower case", "It was … fine today.", ["It was … fine today."]],
  ["no final stop", "No date was set", ["No date was set"]],
])("keeps sentences whole: %s", (_trap, text, expected) => {
  expect(sentencesOf(text)).toEqual(expected);
});

test.each([
  [
    "headline",
    "Ministers agree on mines\n\nThe ministers of three northern countries agreed on mines in Oslo and will meet again next year in Riga to count them.",
    0,
    "headline",
  ],
  [
    "dateline glued to the text",
    "LISBON—The ministers of three northern countries agreed on mines in Oslo and will meet again next year.",
    0,
    "dateline",
  ],
  [
    "dateline with agency",
    "KYIV, Ukraine (Agency) — The ministers of three northern countries agreed on mines in Oslo.",
    0,
    "dateline",
  ],
  ["date line", "Thursday, May 7, 2031\n\nThe ministers agreed.", 0, "dateline"],
  ["byline", "By Ada Brook\n\nThe ministers agreed.", 0, "byline"],
  ["credit", "Ministers in Oslo. Photo: Harbour Press\n\nThe ministers agreed.", 0, "caption"],
  ["navigation", "The ministers agreed.\n\nRead more", 1, "boilerplate"],
  ["author's note", "The ministers agreed.\n\nAda Brook is a reporter for Harbour Press.", 1, "boilerplate"],
  ["repeated paragraph", "The ministers agreed in Oslo.\n\nThe ministers agreed in Oslo.", 1, "duplicate"],
])("knows the part a paragraph plays: %s", (_trap, text, index, zone) => {
  expect(split(text)[index]?.zone).toBe(zone);
});

test("numbers paragraphs from 0 and keeps a dateline in the paragraph of its text", () => {
  const text = "Ministers agree\r\n\r\nOSLO—The ministers of three countries agreed on mines on Friday. They left.\r\n";
  expect(split(text).map(({ paragraph, zone }) => [paragraph, zone])).toEqual([
    [0, "headline"],
    [1, "dateline"],
    [1, "body"],
    [1, "body"],
  ]);
});

test("joins the lines of a text that is wrapped at a column", () => {
  const line = "the ministers of three northern countries agreed on mines and on";
  const text = Array.from({ length: 8 }, () => line).join("\n");
  expect(split(`${text}\nships.`).map(({ paragraph }) => paragraph)).toEqual([0]);
});

test("leaves the entries of a list apart in a text that is wrapped at a column", () => {
  const line = "the ministers of three northern countries agreed on mines and on";
  const list = ["Oslo", "Riga", "Elling"].map((town) => `- ${town}: ${line}`).join("\n");
  const text = `${Array.from({ length: 8 }, () => line).join("\n")}\nships.\n\n${list}`;
  expect(split(text).map(({ paragraph, zone }) => [paragraph, zone])).toEqual([
    [0, "body"],
    [1, "list"],
    [2, "list"],
    [3, "list"],
  ]);
});

test.each([
  ["U.S. And Norvia Agree", 1],
  ["Mines found. Port closed", 2],
])("splits a headline where no initials stand: %s", (headline, count) => {
  const body =
    "The ministers of three northern countries agreed on mines in Oslo and will meet again next year to count them.";
  expect(split(`${headline}\n\n${body}`).filter(({ zone }) => zone === "headline")).toHaveLength(count);
});

test.each([
  ["unbalanced quotes", "“The port “closed. ’It opened.” ‘They left."],
  ["all capitals", "THE PORT — CLOSED — ON MONDAY. DR. VARGA LEFT AT 5 P.M. NOBODY SAW IT."],
  ["no punctuation", "the port closed on monday and nobody saw it ".repeat(400)],
  ["one long sentence", `The port closed${", and it opened".repeat(15_000)}.`],
  ["10,000 commas", ",".repeat(10_000)],
  ["table", "Port\tShips\tMines\nOslo\t1,200\t—\nRiga | 3.5 | n/a\n"],
  ["code", 'for (let i = 0; i < n; i++) { a[i] = b.c(i)?.d ?? "x"; } // done'],
  ["emoji and accents", "Cafe\u0301 👩‍🚒 ope\u0301ned. 🇳🇴 It 👍🏽 closed\u0301."],
  ["carriage returns", "OSLO—It closed.\r\n\r\nIt opened.\rThey left.\u2028They stayed."],
  ["zero-width marks", "\ufeffThe\u200b port\u00ad closed.\u200e \u202eIt opened.\u2060"],
  ["half of a character", "It\ud83d closed. \ude00It opened."],
  ["Japanese", "港湾省は月曜日、北の港を閉鎖した。穀物を運ぶ船は他の港に送られる。"],
  ["Arabic", "\u200fأغلق الميناء يوم الاثنين. لم يره أحد؟"],
])("cuts any text into spans that leave nothing visible out: %s", (_name, text) => {
  const spans = split(text).map(({ span }) => span);
  const gaps = [...spans, { start: text.length, end: text.length }].map(({ start }, index) =>
    text.slice(spans[index - 1]?.end ?? 0, start),
  );
  expect(gaps.join("").replace(/[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g, "")).toBe("");
  expect(spans.every(({ start, end }, index) => start < end && start >= (spans[index - 1]?.end ?? 0))).toBe(true);
});
