import fc from "fast-check";
import { expect, test } from "vitest";
import type { Quantity, TimeValue } from "@/lib/model/fact";
import type { AnswerKind } from "@/lib/model/question";
import { aGap } from "@/lib/model/testing";
import { COUNTRY_NAMES } from "./country-names";
import { markTypedAnswer } from "./mark-typed-answer";

const quantity = (value: number, unit: string | null = null, bound: Quantity["bound"] = "="): Quantity => ({
  kind: "quantity",
  value,
  unit,
  bound,
});
const day = (iso: string): TimeValue => ({ kind: "time", iso, grain: "day" });
const month = (iso: string): TimeValue => ({ kind: "time", iso, grain: "month" });
const year = (iso: string): TimeValue => ({ kind: "time", iso, grain: "year" });

test.each<[string, AnswerKind, string, string, number]>([
  ["as written", "place", "Port Lanna", "Port Lanna", 1],
  ["capitals", "place", "Port Lanna", "PORT lanna", 1],
  ["spaces", "place", "Port Lanna", "  Port\u00a0\u2009Lanna ", 1],
  ["zero-width characters", "place", "Port Lanna", "Port\u200b Lan\u00adna\ufeff", 1],
  ["direction marks", "place", "Port Lanna", "\u200ePort Lanna\u200f", 1],
  ["full-width letters", "place", "Oslo", "Ｏｓｌｏ", 1],
  ["a full stop behind", "place", "Oslo", "Oslo.", 1],
  ["quotes around", "name", "Harbor One", "“Harbor One”", 1],
  ["curly apostrophe", "person", "Sean O’Brien", "Sean O'Brien", 1],
  ["no apostrophe", "person", "Sean O'Brien", "Sean OBrien", 1],
  ["kinds of dash", "name", "Seo Jin-woo", "Seo Jin–woo", 1],
  ["hyphen as a space", "person", "Seo Jin-woo", "seo jin woo", 1],
  ["the in front", "name", "Harbour Ministry", "the harbour ministry", 1],
  ["the left out", "name", "The Hague", "Hague", 1],
  ["and for &", "name", "Marsh & Vane", "Marsh and Vane", 1],
  ["& for and", "name", "Marsh and Vane", "Marsh&Vane", 1],
  ["dots of an abbreviation", "name", "U.N.", "UN", 1],
  ["dots added to it", "name", "UN", "U.N.", 1],
  ["title in front", "person", "Ida Varga", "President Ida Varga", 1],
  ["honorific in front", "person", "Ida Varga", "Dr. Ida Varga", 1],
  ["title in the article", "person", "Lt. Gen. Ida Varga", "Ida Varga", 1],
  ["accents left out", "place", "Łódź", "lodz", 1],
  ["accents added", "person", "Jose Peña", "José Pena", 1],
  ["capital I with a dot", "place", "İzmir", "izmir", 1],
  ["turkish dotless i", "person", "Işık", "isik", 1],
  ["ligature", "place", "Ærland", "aerland", 1],
  ["one letter replaced", "place", "Kalland", "Kallend", 1],
  ["two neighbours swapped", "place", "Kalland", "Kalladn", 1],
  ["first two letters swapped", "place", "Kalland", "Aklland", 1],
  ["one letter left out", "person", "Ida Varga", "Ida Vaga", 1],
  ["two letters in a long word", "name", "Constellation", "Constelattion", 1],
  ["names in another order", "person", "Kaoru Tanabe", "Tanabe Kaoru", 1],
  ["order with a comma", "person", "Kaoru Tanabe", "Tanabe, Kaoru", 1],
  ["initial left out", "person", "Loyd B. Ashford III", "Loyd Ashford", 1],
  ["middle name as an initial", "person", "Loyd Bruno Ashford", "Loyd B. Ashford", 1],
  ["given name alone", "person", "Ida Varga", "Ida", 0.5],
  ["two letters in a short word", "place", "Oslo", "Osol Fjord", 0],
  ["other first letter", "place", "Kalland", "Balland", 0],
  ["short word with a slip", "name", "UN", "UM", 0],
  ["another place", "place", "Port Lanna", "Port Merrow", 0],
  ["surname that is not unique", "person", "Ida Varga", "Varga", 0],
  ["another given name", "person", "Ida Varga", "Ada Varga", 0],
  ["initial that does not fit", "person", "Loyd Bruno Ashford", "Loyd C. Ashford", 0],
  ["number of a name", "name", "Apollo 11", "Apollo 12", 0],
  ["roman numeral", "name", "World War I", "World War II", 0],
  ["single letter", "name", "Vitamin C", "Vitamin D", 0],
  ["direction", "place", "Northwest Territory", "Northeast Territory", 0],
  ["former", "phrase", "former harbour minister", "harbour minister", 0],
  ["negation", "phrase", "illegal", "legal", 0],
  ["prefix", "phrase", "import", "export", 0],
  ["both of two answers", "place", "Kalland", "Kalland or Norvia", 0],
  ["part of a phrase", "phrase", "a five-year harbour agreement", "harbour agreement", 0.5],
  ["phrase, most of it", "phrase", "lower fees for small ships", "lower fees for ships", 1],
  ["phrase, other ending", "phrase", "raising harbour fees", "raise harbour fees", 1],
  ["phrase, half of it", "phrase", "repair of the harbour wall", "the harbour wall", 1],
  ["phrase, one word of four", "phrase", "new trade and fishing agreement", "agreement", 0],
  ["phrase, another name in it", "phrase", "trade agreement with Norvia", "trade agreement with Estria", 0],
  ["phrase, name left out", "phrase", "trade agreement with Norvia", "trade agreement", 0.5],
  ["phrase, negated", "phrase", "sign the agreement today", "not sign the agreement today", 0],
])("marks %s (%s)", (_trap, kind, accepted, typed, credit) => {
  expect(markTypedAnswer(aGap({ kind, accepted: [accepted] }), typed).credit).toBe(credit);
});

test.each<[string, string, string, Quantity | null, number]>([
  ["digits for words", "twenty-one", "21", quantity(21), 1],
  ["words for digits", "21", "twenty one", quantity(21), 1],
  ["million", "2.9 million", "2,900,000", quantity(2.9e6), 1],
  ["million in digits", "2,900,000", "2.9 million", quantity(2.9e6), 1],
  ["million as a letter", "2.9 million", "2.9m", quantity(2.9e6), 1],
  ["words throughout", "2.9 million", "two point nine million", quantity(2.9e6), 1],
  ["billion with a sign", "$80 billion", "80bn dollars", quantity(8e10, "USD"), 1],
  ["thousands with spaces", "61,480", "61 480", quantity(61480), 1],
  ["thousands with dots", "1,234,567", "1.234.567", quantity(1234567), 1],
  ["decimal comma", "2.9", "2,9", quantity(2.9), 1],
  ["a dozen", "12", "a dozen", quantity(12), 1],
  ["dozens is no number", "12", "dozens", quantity(12), 0],
  ["half a million", "500,000", "half a million", quantity(500000), 1],
  ["and a half", "2.5 million", "two and a half million", quantity(2.5e6), 1],
  ["a fraction sign", "2.5", "2½", quantity(2.5), 1],
  ["hundred and five", "105", "one hundred and five", quantity(105), 1],
  ["percent sign", "12 percent", "12%", quantity(12, "percent"), 1],
  ["per cent", "12%", "twelve per cent", quantity(12, "percent"), 1],
  ["unit left out", "12 percent", "12", quantity(12, "percent"), 1],
  ["unit in full", "12 km", "12 kilometres", quantity(12, "km"), 1],
  ["other unit", "12 percent", "12 dollars", quantity(12, "percent"), 0.5],
  ["other currency", "$12", "€12", quantity(12, "USD"), 0.5],
  ["unit with an adjective", "12", "12 injured people", quantity(12, "people"), 1],
  ["ordinal", "third", "3rd", quantity(3), 1],
  ["hedge repeated", "12", "at least 12", quantity(12, null, "≥"), 1],
  ["hedge reversed", "12", "at most 12", quantity(12, null, "≥"), 0],
  ["close to an approximate number", "about 1,000", "1,010", quantity(1000, null, "≈"), 1],
  ["far from an approximate number", "about 1,000", "1,100", quantity(1000, null, "≈"), 0],
  ["one off", "12", "13", quantity(12), 0],
  ["digit missing", "61,480", "6,480", quantity(61480), 0],
  ["digits swapped", "61,480", "61,840", quantity(61480), 0],
  ["two numbers", "12", "12 13", quantity(12), 0],
  ["a range", "12", "12-13", quantity(12), 0],
  ["no number", "12", "many", quantity(12), 0],
  ["number word with a slip", "eight", "eigth", quantity(8), 0],
  ["minus", "-5", "minus five", quantity(-5), 1],
  ["sign lost", "-5", "5", quantity(-5), 0],
  ["value read from the key", "forty-two", "42", null, 1],
])("compares numbers by value: %s", (_trap, accepted, typed, value, credit) => {
  expect(markTypedAnswer(aGap({ kind: "number", accepted: [accepted], value }), typed).credit).toBe(credit);
});

test.each<[string, string, string, TimeValue | null, number]>([
  ["day before month", "July 28, 2024", "28 July 2024", day("2024-07-28"), 1],
  ["ordinal day", "July 28, 2024", "the 28th of July 2024", day("2024-07-28"), 1],
  ["short month", "July 28, 2024", "28 Jul 2024", day("2024-07-28"), 1],
  ["ISO", "July 28, 2024", "2024-07-28", day("2024-07-28"), 1],
  ["slashes, day first", "July 28, 2024", "28/7/2024", day("2024-07-28"), 1],
  ["slashes, month first", "July 28, 2024", "7/28/24", day("2024-07-28"), 1],
  ["dots", "July 28, 2024", "28.7.2024", day("2024-07-28"), 1],
  ["weekday in front", "July 28, 2024", "Sunday, 28 July 2024", day("2024-07-28"), 1],
  ["year not shown in the key", "July 28", "28 July", day("2024-07-28"), 1],
  ["key is a weekday", "Sunday", "28 July", day("2024-07-28"), 1],
  ["year left out", "July 28, 2024", "July 28", day("2024-07-28"), 0.5],
  ["month only", "July 28", "July", day("2024-07-28"), 0.5],
  ["wrong day", "July 28", "July 27", day("2024-07-28"), 0],
  ["wrong month", "July 28", "June 28", day("2024-07-28"), 0],
  ["wrong year", "July 28, 2024", "July 28, 2023", day("2024-07-28"), 0],
  ["day that does not exist", "June 30", "June 31", day("2024-06-30"), 0],
  ["year for a day", "July 28, 2024", "2024", day("2024-07-28"), 0],
  ["month and year", "July 2024", "07/07/2024", month("2024-07"), 1],
  ["month in ISO", "July 2024", "2024-07", month("2024-07"), 1],
  ["year for a month", "July 2024", "2024", month("2024-07"), 0.5],
  ["month with a slip", "July 2024", "Jly 2024", month("2024-07"), 0],
  ["year", "2024", "in 2024", year("2024"), 1],
  ["year, short", "2024", "'24", year("2024"), 1],
  ["another year", "2024", "2025", year("2024"), 0],
  ["finer than asked", "2024", "July 2024", year("2024"), 1],
  ["no date", "2024", "last year", year("2024"), 0],
  ["value read from the key", "3 May 2031", "May 3rd, 2031", null, 1],
])("compares dates at their grain: %s", (_trap, accepted, typed, value, credit) => {
  expect(markTypedAnswer(aGap({ kind: "date", accepted: [accepted], value }), typed).credit).toBe(credit);
});

test.each<[string, AnswerKind, readonly [string, ...string[]], string, string, number, string]>([
  ["refused name", "place", ["Kalland"], "Halland", "Halland", 0, "other-name"],
  ["near a refused name", "place", ["Gambora"], "Zambora", "Zambor", 0, "wrong"],
  ["as near to a refused name", "place", ["Marten"], "Martin", "Martan", 0, "other-name"],
  ["refused surname", "person", ["Ida Varga", "Varga"], "Olaf Vargas", "Vargas", 0, "other-name"],
  ["given name of two people", "person", ["Ida Varga", "Varga"], "Ida Brook", "Ida", 0, "other-name"],
  ["own surname, shared with another", "person", ["Ida Varga"], "Olaf Varga", "Varga", 0, "other-name"],
  ["surname", "person", ["Ida Varga", "Varga"], "Olaf Brook", "Varga", 1, "accepted"],
  ["surname with a slip", "person", ["Ida Varga", "Varga"], "Olaf Brook", "Vargo", 1, "spelling"],
  ["an accepted name that is refused too", "place", ["Norvia"], "Norvia", "norvia", 1, "accepted"],
])("refuses other names before counting letters: %s", (_trap, kind, accepted, refused, typed, credit, verdict) => {
  expect(markTypedAnswer(aGap({ kind, accepted, refused: [refused] }), typed)).toMatchObject({ credit, verdict });
});

const CONFUSABLE = [
  ["South Korea", "North Korea"],
  ["Iran", "Iraq"],
  ["Austria", "Australia"],
  ["Niger", "Nigeria"],
  ["Slovakia", "Slovenia"],
  ["Guinea", "Guyana"],
  ["Mali", "Malawi"],
  ["Dominica", "Dominican Republic"],
  ["Sudan", "South Sudan"],
  ["Republic of the Congo", "Democratic Republic of the Congo"],
  ["Zambia", "Gambia"],
  ["Mauritius", "Mauritania"],
  ["Austrian", "Australian"],
  ["South Korean", "North Korean"],
] as const;
const CASINGS = [(text: string) => text, (text: string) => text.toUpperCase(), (text: string) => text.toLowerCase()];
const KINDS = ["place", "name", "phrase"] as const;

test.each(
  CONFUSABLE.flatMap(([a, b]) => [
    [a, b],
    [b, a],
  ]),
)("never takes another country for a misspelling, listed or not: %s is not %s", (key, typed) => {
  const credits = KINDS.flatMap((kind) =>
    CASINGS.map((casing) => markTypedAnswer(aGap({ kind, accepted: [key] }), casing(typed)).credit),
  );
  expect(new Set(credits)).toEqual(new Set([0]));
});

test("no country passes for another", () => {
  const leaks = COUNTRY_NAMES.flatMap((names, row) =>
    COUNTRY_NAMES.filter((_names, other) => other !== row).flatMap((others) =>
      others
        .map((typed) => ({ key: names[0] ?? "", typed }))
        .filter(({ key, typed }) => markTypedAnswer(aGap({ accepted: [key] }), typed).credit > 0),
    ),
  );
  expect(leaks).toEqual([]);
});

test.each([
  ["South Korea", "Republic of Korea"],
  ["United States", "U.S."],
  ["United States", "usa"],
  ["Czech Republic", "Czechia"],
  ["Ivory Coast", "Cote d'Ivoire"],
  ["Myanmar", "Burma"],
])("takes another name of the same country: %s is %s", (key, typed) => {
  expect(markTypedAnswer(aGap({ accepted: [key] }), typed)).toMatchObject({ credit: 1, verdict: "same-country" });
});

test.each(["", "   ", "\u200b", "…", "?", "—"])("an answer without letters or digits is empty: %j", (typed) => {
  expect(markTypedAnswer(aGap(), typed).verdict).toBe("empty");
});

test.each<[string, AnswerKind, readonly [string, ...string[]], string, readonly string[]]>([
  ["capitals", "place", ["Norvia"], "norvia", ["capitals ignored", "accepted as in the article"]],
  ["surname", "person", ["Ida Varga", "Varga"], "Varga", ["accepted: surname"]],
  ["alias", "name", ["United Nations", "UN"], "UN", ["accepted: another name for it"]],
  ["slip", "place", ["Norvia"], "Norvai", ["one letter differs: check spelling"]],
])("says what was done: %s", (_trap, kind, accepted, typed, trace) => {
  expect(markTypedAnswer(aGap({ kind, accepted }), typed).trace).toEqual(trace);
});

test("a form with half credit gives half, also with a slip", () => {
  const gap = { ...aGap(), accepted: [{ text: "Port Lanna", credit: 0.5, from: "alias" }] as const };
  expect([markTypedAnswer(gap, "port lanna").credit, markTypedAnswer(gap, "port lana").credit]).toEqual([0.5, 0.5]);
});

const anyGap = fc
  .record({
    kind: fc.constantFrom<AnswerKind>("person", "place", "name", "number", "date", "phrase"),
    key: fc.string({ unit: "grapheme", minLength: 1 }),
    refused: fc.array(fc.string()),
  })
  .map(({ kind, key, refused }) => aGap({ kind, accepted: [key], refused }));

test("every text has a mark between nothing and full credit", () => {
  fc.assert(
    fc.property(anyGap, fc.string({ unit: "grapheme", maxLength: 600 }), (gap, typed) => {
      expect([0, 0.5, 1]).toContain(markTypedAnswer(gap, typed).credit);
    }),
  );
});

test("the key itself is always accepted, unless it has no letters or digits", () => {
  fc.assert(
    fc.property(anyGap, (gap) => {
      const { credit, verdict } = markTypedAnswer(gap, gap.accepted[0].text);
      expect(credit === 1 || verdict === "empty").toBe(true);
    }),
  );
});
