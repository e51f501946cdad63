import { expect, test } from "vitest";
import { sliceSpan } from "@/lib/model/span";
import { listParagraphs } from "./paragraphs";
import { findZones } from "./zones";

const LEAD =
  "The ministers of three northern countries agreed on mines in the old harbour town on Friday and will meet again next year in order to count all of them.";
const NEXT = "The harbour master said that the work had been going on for months. He did not give a date for its end.";

/** Each zone with its text, paragraph by paragraph. */
const zonesOf = (...paragraphs: string[]) => {
  const text = paragraphs.join("\n\n");
  return findZones(text, listParagraphs(text)).map(({ zone, span }) => `${zone}: ${sliceSpan(text, span)}`);
};

test.each([
  ["glued", "LISBON—", LEAD],
  ["agency", "NEW HARBOUR, Norvia (Agency) —", LEAD],
  ["month and day", "OSLO, May 3 —", LEAD],
  ["two hyphens", "OSLO --", LEAD],
  ["quotation after it", "OSLO —", `“${LEAD}”`],
  ["in lower case, where the report begins", "New Harbour, Norvia —", LEAD],
])("cuts a dateline: %s", (_trap, dateline, rest) => {
  const glue = dateline.endsWith("—") && _trap === "glued" ? "" : " ";
  expect(zonesOf("Ministers agree on mines", dateline + glue + rest)).toEqual([
    "headline: Ministers agree on mines",
    `dateline: ${dateline}`,
    `body: ${rest}`,
  ]);
});

test.each([
  [
    "an acronym that does something",
    "NORVEX—the body that counts mines in the north—has agreed to count all mines of the three countries again next year.",
  ],
  [
    "a name with an addition, later on",
    "Ida Varga, Minister of Mines — The press calls her so — has agreed to count all of the mines in the three countries again.",
  ],
])("leaves in place what only looks like a dateline: %s", (_trap, paragraph) => {
  expect(zonesOf("Ministers agree on mines", LEAD, paragraph)[2]).toBe(`body: ${paragraph}`);
});

test.each([
  ["date", "Thursday, May 7, 2031", "dateline"],
  ["date with hour", "Published 7 May 2031, 10:30 GMT", "dateline"],
  ["date after an hour", "10.30 p.m. GMT, Wed 7 May 2031", "dateline"],
  ["date in numbers", "07/05/2031", "dateline"],
  ["date with an update", "Published: 7 May 2031 10:30 BST Updated: 8 May 2031", "dateline"],
  ["hour of a live report", "11:45 a.m.", "dateline"],
  ["place on its own line", "Oslo (Agency) —", "dateline"],
  ["ISO date", "2031-05-07", "dateline"],
  ["byline", "By Ada Brook", "byline"],
  ["byline with paper", "BY ADA BROOK, Harbour Press", "byline"],
  ["byline of an interview", "Interview by Ada Brook", "byline"],
  ["byline with date", "By Ada Brook · 7 May 2031", "byline"],
  ["byline of two", "Reported by Ada Brook and Tom de Holt", "byline"],
  ["not a byline", "By Monday all ships had left the harbour.", "body"],
  ["crosshead", "The cost of mines", "headline"],
  ["caption by its words", "From left, Ada Brook, Tom Holt and Ida Varga meet.", "caption"],
  ["caption without a verb", "The new port of Oslo in 2030.", "caption"],
  ["short sentence", "The new port opened in 2030.", "body"],
  ["caption that says so", "Image caption, The port has been open since May", "caption"],
  ["source of a picture", "Image source, Harbour Press", "credit"],
  ["sentence in capitals", "THEY LEFT OSLO.", "body"],
  ["sentence with a picture behind it", "The new port opened in 2030. 🌊⚓️", "body"],
  ["credit in capitals", "PHOTO: ADA BROOK", "credit"],
  ["credit of name and agency", "Ada Brook / Harbour Press", "credit"],
  ["credit alone", "Photo: Ada Brook / Harbour Press", "credit"],
  ["navigation", "Read more: Mines found", "boilerplate"],
  ["newsletter", "Sign up for our weekly letter on ships and mines.", "boilerplate"],
  ["rights", "© 2031 Harbour Press. All rights reserved.", "boilerplate"],
  ["author", "Ada Brook is a senior reporter for Harbour Press.", "boilerplate"],
  ["address", "https://harbour.example/mines", "boilerplate"],
  ["address of a person", "@adabrook", "boilerplate"],
  ["menu", "World | Business | Sport", "boilerplate"],
  ["cookies", "We use cookies to count our readers.", "boilerplate"],
  ["contact", "Contact Ada Brook at ada@harbour.example.", "boilerplate"],
  ["rule between parts", "* * *", "boilerplate"],
  ["update", "Updated: 7 May 2031", "boilerplate"],
  [
    "body that begins like navigation",
    "Related companies said that they had sold all of their ships in the north before the first of the mines was found there, and would not return.",
    "body",
  ],
  [
    "body about a reporter",
    "The police said that the man is a reporter for Harbour Press who had been missing since the ships left the town in May.",
    "body",
  ],
  ["list with hyphens", "- count all mines", "list"],
  ["list with dashes", "– Count all mines", "list"],
  ["list with numbers", "2. Count all mines.", "list"],
  ["list with long dashes", "— Count all mines.", "list"],
  ["table with edges", "| Port | Mines |", "list"],
  ["table of two columns", "Oslo\t12", "list"],
  ["table in blanks", "Oslo      12", "list"],
  ["block marked as quoted", "> We count mines, and we always did so.", "quote"],
  ["table", "Port\tShips\tMines", "list"],
  ["quotation", "“We count mines. We have always done so,” nobody said.", "body"],
  ["quotation and nothing else", "“We count mines. We have always done so.”", "quote"],
  ["quotation left open", "“We count mines. We have always done so.", "quote"],
  ["signature", "—Ida Varga", "quote"],
  ["interrupted speech", "And then the ships --", "body"],
])("knows the part of a paragraph after the lead: %s", (_trap, paragraph, zone) => {
  expect(zonesOf("Ministers agree on mines", LEAD, paragraph, NEXT)[2]).toBe(`${zone}: ${paragraph}`);
});

test("reads what follows a colon and a verb of saying as a quotation", () => {
  const block = "She was never asked to count mines, and nobody forced her to go to sea.";
  expect(zonesOf("A headline", LEAD, "In a letter to the paper the harbour master wrote:", block).slice(2)).toEqual([
    "body: In a letter to the paper the harbour master wrote:",
    `quote: ${block}`,
  ]);
});

test("cuts a credit from its caption, and a date from its headline", () => {
  expect(
    zonesOf("Ministers agree on mines Friday, May 8, 2031", "Ministers in Oslo Image: Ada Brook.", LEAD, NEXT),
  ).toEqual([
    "headline: Ministers agree on mines",
    "dateline: Friday, May 8, 2031",
    "caption: Ministers in Oslo",
    "credit: Image: Ada Brook.",
    `body: ${LEAD}`,
    `body: ${NEXT}`,
  ]);
});

test("cuts a credit in brackets", () => {
  const caption = "Ida Varga, left, speaks in Oslo on Tuesday.";
  expect(zonesOf("A headline", `${caption} (Mart Tamm/Harbour Press)`, LEAD).slice(1, 3)).toEqual([
    `caption: ${caption}`,
    "credit: (Mart Tamm/Harbour Press)",
  ]);
});

test.each([
  ["a byline comes after it", ["Three countries will count them.", "By Ada Brook", LEAD], ["deck", "byline", "body"]],
  ["a dateline comes after it", ["Three countries will count them.", `OSLO—${LEAD}`], ["deck", "dateline", "body"]],
  ["nothing says so", ["Three countries will count mines.", LEAD], ["body", "body"]],
  ["a date comes before it", ["May 8, 2031", "Three countries will count mines.", LEAD], ["dateline", "body", "body"]],
])("calls a short first paragraph a deck where the report begins later: %s", (_case, paragraphs, zones) => {
  const found = zonesOf("Ministers agree on mines", ...paragraphs).map((zone) => zone.split(":")[0]);
  expect(found).toEqual(["headline", ...zones]);
});

test.each([
  ["Ada Brook"],
  ["ADA BROOK"],
  ["Ada Brook in New Harbour"],
  ["Ada Brook and Tom Holt"],
  ["Ada Brook, political correspondent"],
  ["Words: Ada Brook"],
  ["From Ada Brook in Oslo"],
])("reads a name under the headline as a byline: %s", (line) => {
  const [headline, deck] = ["Ministers agree on mines", "Three countries will count them by 2035"];
  const found = zonesOf("World", headline, deck, line, LEAD, "Ida Varga").map((zone) => zone.split(":")[0]);
  expect(found).toEqual(["headline", "headline", "deck", "byline", "body", "headline"]);
});

test("knows a caption by the credit in the next line, and the body by its second sentence", () => {
  const caption = "Ministers shake hands in the old harbour.";
  const credit = "Photo: Ada Brook";
  expect(zonesOf("A headline", LEAD, caption, credit, NEXT, credit).slice(2)).toEqual([
    `caption: ${caption}`,
    `credit: ${credit}`,
    `body: ${NEXT}`,
    `credit: ${credit}`,
  ]);
});

test("knows a biography by its place", () => {
  const rival = "Ida Varga covers ships and mines for another paper. She was there.";
  const note = "Ada Brook covers ships and mines for Harbour Press. She lives in Oslo.";
  expect(
    zonesOf("A headline", LEAD, rival, NEXT, note, "Sign up for our letter.").map((zone) => zone.split(":")[0]),
  ).toEqual(["headline", "body", "body", "body", "boilerplate", "boilerplate"]);
});

test("reads what is said in an interview as a quotation, and one name with a colon as the place of the report", () => {
  const [question, answer] = ["BROOK: How many mines are there?", "VARGA: There are twelve of them."];
  expect(zonesOf("A headline", LEAD, question, answer).map((zone) => zone.split(":")[0])).toEqual([
    "headline",
    "body",
    "quote",
    "quote",
  ]);
  expect(zonesOf("A headline", `NEW HARBOUR: ${LEAD}`, NEXT)).toEqual([
    "headline: A headline",
    "dateline: NEW HARBOUR:",
    `body: ${LEAD}`,
    `body: ${NEXT}`,
  ]);
});

test("tells the copies of a caption and of a pull quote from the text", () => {
  const caption = "Defence ministers of Norvia and Estria shake hands in Oslo on 28 March 2031.";
  const pull = "The work in the old harbour has been going on for months and nobody knows what it will cost.";
  expect(zonesOf(caption, `${caption} Photo: Harbour Press`, LEAD).map((zone) => zone.split(":")[0])).toEqual([
    "caption",
    "duplicate",
    "body",
  ]);
  expect(
    zonesOf("A headline", LEAD, `${pull} Ada Brook`, `${pull} So said the harbour master.`).map(
      (zone) => zone.split(":")[0],
    ),
  ).toEqual(["headline", "body", "duplicate", "body"]);
});

test("reads the lines of a picture gallery as captions, but a crosshead before text as a headline", () => {
  const lines = ["Ada Brook at sea", "The old harbour", "Two mines", "The cost of mines"];
  expect(zonesOf("A headline", LEAD, ...lines, NEXT).map((zone) => zone.split(":")[0])).toEqual([
    "headline",
    "body",
    "caption",
    "caption",
    "caption",
    "headline",
    "body",
  ]);
});

test("covers paragraphs of 50,000 letters in time", () => {
  const before = process.cpuUsage();
  for (const piece of [
    "A",
    "By A",
    "By Aa ",
    "(Photo ",
    "U.S. Navy ",
    "a | ",
    "“",
    "Photo: ",
    "Oslo, ",
    "Ada B. ",
    "A: ",
    "a   ",
    "a@",
    "a@a.",
    "🌊 ",
    "Ada\n",
    "Ada Brook covers\n",
  ]) {
    const text = piece.repeat(50_000 / piece.length);
    expect(findZones(text, listParagraphs(text)).length).toBeGreaterThan(0);
  }
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(2000);
});
