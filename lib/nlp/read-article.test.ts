import fc from "fast-check";
import { expect, test } from "vitest";
import { listBrokenSpans } from "./broken-spans.testing";
import { type Reading, readArticle } from "./read-article";
import { aText, lexicon, readText, unreadScores } from "./reading.testing";
import { findTrap } from "./trap-articles.testing";

const PUBLISHED = "2031-05-03";

/** Reads without the network: for texts that are too long to wait for it. */
function readUnread(text: string): Reading {
  const document = aText(text, PUBLISHED);
  return readArticle(document, unreadScores(document), lexicon);
}

const NEWS =
  "Norwegian Defence Minister Ada Brook opened an embassy in Nairobi with 14 rooms on Friday. She left at noon.";

const BAD_TEXTS: [string, string][] = [
  [
    "quotes that never close",
    '“Norway sent ships,” Ada Brook said. “They ‘arrived in "Oslo, Brook said. ” ’ ’’ The” end.',
  ],
  ["quotes inside quotes", "“Brook said: ‘He told me “we left” on Friday,’” Paul Reyes of Denmark said."],
  ["all capitals", NEWS.toUpperCase()],
  ["no capitals", NEWS.toLowerCase()],
  ["no punctuation", NEWS.replace(/[.,]/g, "").repeat(3)],
  ["no blanks", NEWS.replace(/ /g, "")],
  ["a table", "Country\tShips\tSent\nNorway\t12\t3 May\nDenmark\t7\t4 May\n| Sweden | 450 | — |\n|---|---|---|\n"],
  [
    "code",
    'for (const ship of ships) { send(ship, "Oslo"); } // by Ada Brook\n<b>Norway</b> &amp; https://a.example/?q=1#x',
  ],
  ["emoji", "🚢🇳🇴 Ada Brook 👩🏽‍✈️ sent 12 🚢 to Oslo 🙂. 👨‍👩‍👧‍👦 Norway 🎉 won."],
  [
    "combining accents",
    "A\u0301da Bro\u0308ok of Ma\u0301laga visited Mu\u0308nchen. E\u0301le\u0301na\u0301 left\u0301.",
  ],
  ["Windows line ends", NEWS.replace(". ", ".\r\n\r\n").concat("\r\n\r\rNorway won.\r")],
  [
    "zero-width marks",
    "\u200bAda\u200bBrook\u200d of Nor\u00adway\u2060 visited\ufeff Oslo\u200b.\u200b She\u200c left.\u200b",
  ],
  [
    "right-to-left text",
    "\u202eAda Brook\u202c said שלום לכולם in Oslo. \u200fקראה ברוק\u200f הלכה. عادت بروك إلى أوسلو.",
  ],
  ["German", "Die Verteidigungsministerin Ada Brook eröffnete am Freitag in Nairobi eine Botschaft mit 14 Räumen."],
  ["Japanese", "アダ・ブルック防衛相は金曜日、ナイロビで大使館を開いた。彼女は正午に去った。"],
  ["halves of surrogate pairs", "\ud83d Ada Brook \udea2 sent \ud83d\ud83d ships to Oslo\udc00. Norway \ud800."],
  [
    "NUL and other control characters",
    "Ada\u0000Brook sent\u0001 ships\u001b[31m to Oslo\u0007.\u0085Norway\u000b won\u007f.",
  ],
  ["signs only", "… — “” ?! ... 。、 %% $ € ( [ {"],
  ["nothing", ""],
  ["blanks only", " \u00a0\r\n\t\u200b\ufeff"],
  ["one letter", "A"],
];

test.each(BAD_TEXTS)("every span of a reading lies where it says: %s", async (_name, text) => {
  const reading = await readText(text, PUBLISHED);
  expect(listBrokenSpans(reading)).toEqual([]);
  expect(reading.text).toBe(text);
});

const LONG_TEXTS: [string, string][] = [
  ["one sentence of 50,000 words", `${"Norway and Ada Brook ".repeat(12_500)}left.`],
  ["one word of 100,000 letters", "a".repeat(100_000)],
  ["10,000 commas", `Norway${",".repeat(5000)} ${", ".repeat(5000)}Oslo.`],
  ["10,000 stops", `${".".repeat(8000)} ${". ".repeat(2000)}Oslo.`],
  ["10,000 opening quotes", `${"“".repeat(5000)}Norway won${" ‘a".repeat(5000)}.`],
  ["5,000 lines", "Norway won\n".repeat(5000)],
  ["10,000 blanks", `Norway${" ".repeat(5000)}won${"\t".repeat(5000)}.`],
  ["10,000 hyphens", `Norway${"-".repeat(5000)}led ${"a-".repeat(5000)}b won.`],
  ["10,000 digits", `Norway sent ${"1,".repeat(5000)}0 ships and ${"9".repeat(5000)} men.`],
  ["10,000 accents on one letter", `Norway wo${"\u0301".repeat(10_000)}n.`],
];

test.each(LONG_TEXTS)("every span of a reading lies where it says: %s", (_name, text) => {
  expect(listBrokenSpans(readUnread(text))).toEqual([]);
});

test("the same text is read the same again", async () => {
  const { gazetteer: _, ...first } = await readText(findTrap("mines-framework").document.text, PUBLISHED);
  const { gazetteer: __, ...second } = await readText(findTrap("mines-framework").document.text, PUBLISHED);
  expect(second).toEqual(first);
});

test("any text: every span lies where it says", async () => {
  const piece = fc.constantFrom(
    ...["Ada Brook ", "Norway ", "the minister ", "she ", "said ", "signed ", "was elected ", "12 ", "May 3, 2031 "],
    ...["on Friday ", "Mr. ", "U.S. ", "not ", "who ", "“", "”", "‘", "’", "'s ", ", ", ". ", "?", "—", "\n\n", "\r\n"],
    ...["e\u0301", "🙂", "\u200f", "\u200b", "\u0000", "\ud83d", "-", "(", "%", "$"],
  );
  const text = fc.oneof(
    { weight: 4, arbitrary: fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("")) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  );
  const isSound = async (words: string) => {
    expect(listBrokenSpans(await readText(words, PUBLISHED))).toEqual([]);
  };
  await fc.assert(fc.asyncProperty(text, isSound), { numRuns: 30 });
});

test("the check itself sees facts that come twice, and roles outside of their proof", async () => {
  const reading = await readText(NEWS, PUBLISHED);
  const [first, ...others] = reading.found;
  const [fact] = first?.facts ?? [];
  if (first === undefined || fact === undefined) throw new Error("no fact was found");
  const withFacts = (...facts: typeof first.facts) => ({ ...reading, found: [{ ...first, facts }, ...others] });
  const proof = { ...fact.fact.proof, end: fact.fact.proof.start + 1 };
  expect(listBrokenSpans(withFacts(fact))).toEqual([]);
  expect(listBrokenSpans(withFacts(fact, fact))).not.toEqual([]);
  expect(listBrokenSpans(withFacts({ ...fact, fact: { ...fact.fact, proof } }))).not.toEqual([]);
});

test("the check itself sees what is out of place", async () => {
  const reading = await readText(NEWS, PUBLISHED);
  const [name] = reading.names;
  if (name === undefined) throw new Error("no name was found");
  const at = (span: Reading["names"][number]["span"]) => [{ ...name, span }, ...reading.names.slice(1)];
  expect(listBrokenSpans({ ...reading, names: at({ start: 0, end: NEWS.length + 1 }) })).not.toEqual([]);
  expect(listBrokenSpans({ ...reading, names: at({ start: 3, end: 3 }) })).not.toEqual([]);
  expect(listBrokenSpans({ ...reading, text: ` ${NEWS}` })).not.toEqual([]);
  expect(listBrokenSpans({ ...reading, entities: [] })).not.toEqual([]);
  expect(listBrokenSpans({ ...reading, found: [] })).not.toEqual([]);
  expect(listBrokenSpans({ ...reading, entities: [...reading.entities, name.entity] })).not.toEqual([]);
  expect(listBrokenSpans({ ...reading, names: [...reading.names, name] })).not.toEqual([]);
});
