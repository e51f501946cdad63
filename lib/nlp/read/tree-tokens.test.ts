import { expect, test } from "vitest";
import { readLexicon } from "@/lib/data/content-files";
import { splitTreeTokens } from "./tree-tokens";

const abbreviations = new Set(readLexicon().abbreviations);
const tokensOf = (text: string) => splitTreeTokens(text, { start: 0, end: text.length }, abbreviations);

test.each([
  ["contraction", "They didn't go, can't we?", "They did n't go , ca n't we ?"],
  ["curly contraction", "It’s late and I’m cold.", "It ’s late and I ’m cold ."],
  ["two words in one", "We cannot stay and dont want to.", "We can not stay and do nt want to ."],
  ["possessive", "Norvia's port", "Norvia 's port"],
  ["possessive of an abbreviation", "the U.S.’s ships", "the U.S. ’s ships"],
  ["plural possessive", "the workers’ union", "the workers ’ union"],
  ["names with an apostrophe", "Tom O'Dell of d'Arvo", "Tom O'Dell of d'Arvo"],
  ["decade", "in the 1980s, the ’90s and 1870's", "in the 1980s , the ’ 90s and 1870's"],
  ["compound", "a long-term, Norvia-led plan", "a long - term , Norvia - led plan"],
  ["compound of an abbreviation", "U.S.-Norvia talks", "U.S. - Norvia talks"],
  ["prefix", "non-profit e-mail in mid-2030", "non-profit e-mail in mid-2030"],
  ["prefix that is a word", "self-made post office", "self - made post office"],
  ["money", "$2.9 billion, US$5, £3m, EUR4", "$ 2.9 billion , US$ 5 , £ 3 m , EUR 4"],
  ["percent", "up 4.5% to 1,200", "up 4.5 % to 1,200"],
  ["unit", "5km in 3h", "5 km in 3 h"],
  ["range", "10-20 ships, 1990–1995", "10 - 20 ships , 1990 – 1995"],
  ["score and votes", "won 3-1", "won 3 - 1"],
  ["clock", "at 10:30 a.m. on 9/11", "at 10:30 a.m. on 9/11"],
  ["ordinal", "the 19th and 2nd", "the 19th and 2nd"],
  ["title and initial", "Lt. Gen. J. Varga met Dr. Holt.", "Lt. Gen. J. Varga met Dr. Holt ."],
  ["title in capitals", "GEN. VARGA LEFT.", "GEN. VARGA LEFT ."],
  ["degree", "a Ph.D. student", "a Ph.D. student"],
  ["abbreviation at the end", "He left the U.S.", "He left the U.S."],
  ["abbreviation that ends no sentence", "He saw the Gen.", "He saw the Gen ."],
  ["letter at the end", "He had plan B.", "He had plan B ."],
  ["stop inside a quotation", "“He left the U.S.”", "“ He left the U.S. ”"],
  ["ellipsis", "Well... it … was", "Well ... it … was"],
  ["dashes", "Oslo -- and Riga—left", "Oslo -- and Riga — left"],
  ["address", "See (https://harbour.example/a-b?c=1).", "See ( https://harbour.example/a-b?c=1 ) ."],
  ["e-mail address", "Write to ada.b@harbour.example, please", "Write to ada.b@harbour.example , please"],
  ["slash", "and/or he/she", "and / or he / she"],
  ["ampersand", "AT&T and R&D", "AT&T and R&D"],
  ["rows of signs", "What?! No!!!", "What ?! No !!!"],
  ["quotes in quotes", "“‘Yes,’ he said.”", "“ ‘ Yes , ’ he said . ”"],
  ["citation", "[12], (a)", "[ 12 ] , ( a )"],
  ["combining accent", "cafe\u0301 e\u0301te\u0301", "cafe\u0301 e\u0301te\u0301"],
  ["emoji", "yes 👍🏽👩‍🚒🇳🇴", "yes 👍🏽 👩‍🚒 🇳🇴"],
])("splits as the treebanks do: %s", (_trap, text, expected) => {
  expect(tokensOf(text).map((token) => token.text)).toEqual(expected.split(" "));
});

test("leaves marks out that nobody sees, but not inside a word", () => {
  expect(tokensOf("\u200bhar\u00adbour\u200b \u200eopen\ufeff").map((token) => token.text)).toEqual([
    "har\u00adbour",
    "open",
  ]);
});

test.each([
  ["signs of all kinds", "a.b..c,,d--e'’s“x”[...]$$5%°C½²\u0301\ud800 \u{1F600}é/|\\#@&*_~^`<>{}=+"],
  ["one stretch without blanks", `${"a.b-c’s@d/".repeat(20)}.`],
  ["Japanese", "港湾省は月曜日、北の港を閉鎖した。"],
])("puts each visible character in exactly one token: %s", (_name, text) => {
  const tokens = tokensOf(text);
  expect(tokens.map((token) => token.text).join("")).toBe(text.replace(/\s/g, ""));
  expect(tokens.every(({ span, text: part }) => text.slice(span.start, span.end) === part)).toBe(true);
});

test.each([
  ["stops", "."],
  ["commas", ","],
  ["dotted letters", "a."],
  ["apostrophes", "a'"],
  ["at signs", "a@"],
  ["groups of digits", "123,"],
  ["hyphens", "non-"],
  ["brackets", "[("],
])("reads 160,000 of them in seconds, not minutes: %s", (_name, piece) => {
  const before = process.cpuUsage();
  tokensOf(`${piece.repeat(160_000)}x`);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(5000);
});
