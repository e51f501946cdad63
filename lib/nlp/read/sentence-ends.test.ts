import { expect, test } from "vitest";
import { readLexicon } from "@/lib/data/content-files";
import { sliceSpan } from "@/lib/model/span";
import { listSentenceSpans } from "./sentence-ends";

const abbreviations = new Set(readLexicon().abbreviations);
const sentencesOf = (text: string) =>
  listSentenceSpans(text, { start: 0, end: text.length }, abbreviations).map((span) => sliceSpan(text, span));

test.each([
  ["two ranks", "Lt. Gen. Ida Varga met Adm. Holt. They left.", ["Lt. Gen. Ida Varga met Adm. Holt.", "They left."]],
  ["two initials", "J. K. Brook wrote it. A. Holt read it.", ["J. K. Brook wrote it.", "A. Holt read it."]],
  ["rank in capitals", "GEN. VARGA MET DR. HOLT. HE LEFT.", ["GEN. VARGA MET DR. HOLT.", "HE LEFT."]],
  ["U.S. before a name", "The U.S. Navy and the U.S. Harbour Act.", ["The U.S. Navy and the U.S. Harbour Act."]],
  ["U.S. before an opener", "It left the U.S. In May it sank.", ["It left the U.S.", "In May it sank."]],
  ["U.S. before a quotation", "It left the U.S. “We saw it,” he said.", ["It left the U.S.", "“We saw it,” he said."]],
  ["p.m. before a day", "It left at 5 p.m. Monday with a crew.", ["It left at 5 p.m. Monday with a crew."]],
  ["p.m. before a time zone", "It left at 5 p.m. GMT and sank.", ["It left at 5 p.m. GMT and sank."]],
  ["p.m. before a name", "It left at 5 p.m. Varga stayed.", ["It left at 5 p.m.", "Varga stayed."]],
  ["number", "Dock No. 3 and Nos. 4 and 5 closed.", ["Dock No. 3 and Nos. 4 and 5 closed."]],
  ["company inside", "Brook Inc. Chief Ida Varga left.", ["Brook Inc. Chief Ida Varga left."]],
  ["company at the end", "He sold Brook Inc. The port closed.", ["He sold Brook Inc.", "The port closed."]],
  ["month inside", "On Sept. 3 it left.", ["On Sept. 3 it left."]],
  ["month at the end", "It left in Sept. The crew stayed.", ["It left in Sept.", "The crew stayed."]],
  ["et al.", "Brook et al. 2031 and Holt et al. (2030) agree.", ["Brook et al. 2031 and Holt et al. (2030) agree."]],
  ["etc.", "Cranes, ropes, etc. Nobody counted.", ["Cranes, ropes, etc.", "Nobody counted."]],
  ["born", "Ida Varga (b. March 2001) won.", ["Ida Varga (b. March 2001) won."]],
  [
    "mark of no width before the blank",
    "The ship left.\u200B The crew stayed.",
    ["The ship left.", "The crew stayed."],
  ],
  ["mark of no width after the blank", "The ship left. \u200BThe crew stayed.", ["The ship left.", "The crew stayed."]],
  ["mark of no width for a blank", "The ship left.\u200BThe crew stayed.", ["The ship left.", "The crew stayed."]],
  ["mark before the quote", "“The ship left.\u2060” The crew stayed.", ["“The ship left.\u2060”", "The crew stayed."]],
  ["mark behind a title", "It was Dr.\u200B Brook who left.", ["It was Dr.\u200B Brook who left."]],
  ["mark before a small letter", "It left at 5 p.m. \u200Bon Monday.", ["It left at 5 p.m. \u200Bon Monday."]],
  ["decimals", "It grew 2.9 percent to $1.5 million.", ["It grew 2.9 percent to $1.5 million."]],
  [
    "note after the stop",
    "It closed. [3] [4] It opened. [citation needed]",
    ["It closed. [3] [4]", "It opened. [citation needed]"],
  ],
  ["sic after the stop", "He were late. [sic] They left.", ["He were late. [sic]", "They left."]],
  ["sic inside", "He were [sic] late.", ["He were [sic] late."]],
  ["bracket that opens", "He left. [They] stayed.", ["He left.", "[They] stayed."]],
  ["ellipsis inside a word", "The dept…ment closed. It opened.", ["The dept…ment closed.", "It opened."]],
  ["ellipsis between blanks", "It was … I do not know.", ["It was … I do not know."]],
  ["ellipsis at the end", "It was late... They left.", ["It was late...", "They left."]],
  ["row of dots that opens", "He left. ... They stayed.", ["He left.", "... They stayed."]],
  ["number that opens", "1. The port closed. 2. It opened.", ["1. The port closed.", "2. It opened."]],
  [
    "quotes in quotes",
    "“She called it ‘a first step.’ We agree,” he said. They left.",
    ["“She called it ‘a first step.’", "We agree,” he said.", "They left."],
  ],
  [
    "quotation that goes on after a question",
    "“Will it close?” Harbour Minister Ida Varga asked. “No!” said Holt.",
    ["“Will it close?” Harbour Minister Ida Varga asked.", "“No!” said Holt."],
  ],
  ["question inside", "He asked “why?” and left.", ["He asked “why?” and left."]],
  ["no blank after a quotation", "“It closed.”The crew left.", ["“It closed.”", "The crew left."]],
  ["exclamation before a bracket", "The film Ahoy! (2031) won.", ["The film Ahoy! (2031) won."]],
  ["brackets around sentences", "(It closed. It opened.) They left.", ["(It closed.", "It opened.)", "They left."]],
  [
    "lower case after a word",
    "They went to hospital. there they stayed.",
    ["They went to hospital.", "there they stayed."],
  ],
  ["lower case after an unknown abbreviation", "The govt. closed it.", ["The govt. closed it."]],
  ["name in mixed case", "It closed. eHarbour opened.", ["It closed.", "eHarbour opened."]],
  ["signature", "“It closed.” — Ida Varga", ["“It closed.” — Ida Varga"]],
  ["dash that goes on", "He asked “why?” – and left.", ["He asked “why?” – and left."]],
  ["unbalanced quotes", "“It closed. They left. “It opened.", ["“It closed.", "They left.", "“It opened."]],
  ["regnal number", "It belonged to Queen Ida II. She sold it.", ["It belonged to Queen Ida II.", "She sold it."]],
  [
    "degree",
    "She has a Ph.D. in ships. He has an M.A. The rest has none.",
    ["She has a Ph.D. in ships.", "He has an M.A.", "The rest has none."],
  ],
  [
    "blanks of all kinds",
    "It closed.\u00a0 It opened.\r\nThey left.\u200b",
    ["It closed.", "It opened.", "They left."],
  ],
  ["closing quote on its own", "“He said ‘it closed.’ ”", ["“He said ‘it closed.’ ”"]],
  ["nothing but signs", "… — !", ["… — !"]],
])("ends sentences: %s", (_trap, text, expected) => {
  expect(sentencesOf(text)).toEqual(expected);
});

test.each([
  ["stops between blanks", ". "],
  ["closing quotes", "”"],
  ["notes", "It closed. [1]"],
  ["dashes after stops", "x. — "],
  ["brackets", "x. [better "],
])("reads 160,000 of them in seconds, not minutes: %s", (_name, piece) => {
  const before = process.cpuUsage();
  sentencesOf(`It closed.${piece.repeat(160_000)}x`);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(5000);
});
