import { expect, test } from "vitest";
import type { AnswerKind } from "@/lib/model/question";
import { aGap } from "@/lib/model/testing";
import { markTypedAnswer } from "./mark-typed-answer";

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
  ["surname", "person", "Ida Varga", "Varga", 1],
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

test("what the question says already earns nothing by itself", () => {
  const context = { stem: "On which day of 2031 did Norvia sign in the capital?", quote: "", dateOrder: null };
  const date = aGap({
    kind: "date",
    accepted: ["7 August 2031"],
    value: { kind: "time", iso: "2031-08-07", grain: "day" },
  });
  const place = aGap({ accepted: ["Lanna, Norvia"] });
  expect([markTypedAnswer(date, "2031", context).credit, markTypedAnswer(place, "Norvia", context).credit]).toEqual([
    0, 0,
  ]);
  expect([markTypedAnswer(date, "2031").credit, markTypedAnswer(place, "Norvia").credit]).toEqual([0.5, 0.5]);
});

test("each step says what went in, what came out and why", () => {
  expect(markTypedAnswer(aGap({ kind: "person", accepted: ["Ida Varga", "Varga"] }), "Dr VARGA").trace).toEqual([
    { step: "characters", in: "Dr VARGA", out: "dr varga", rule: "capitals ignored" },
    { step: "wording", in: "dr varga", out: "varga", rule: "title in front of the name ignored" },
    { step: "match", in: "varga", out: "Varga", rule: "accepted: surname" },
  ]);
});

test.each<[string, AnswerKind, readonly [string, ...string[]], string, string, number, string]>([
  ["refused name", "place", ["Kalland"], "Halland", "Halland", 0, "other-name"],
  ["near a refused name", "place", ["Gambora"], "Zambora", "Zambor", 0, "wrong"],
  ["as near to a refused name", "place", ["Marten"], "Martin", "Martan", 0, "other-name"],
  ["refused surname", "person", ["Ida Varga", "Varga"], "Olaf Vargas", "Vargas", 0, "other-name"],
  ["given name of two people", "person", ["Ida Varga", "Varga"], "Ida Brook", "Ida", 0, "other-name"],
  ["initial of two people", "person", ["Ida Varga"], "Ivan Varga", "I. Varga", 0, "other-name"],
  ["initial of one of two", "person", ["Ida Varga"], "Olaf Varga", "I. Varga", 1, "person"],
  ["own surname, shared with another", "person", ["Ida Varga"], "Olaf Varga", "Varga", 0, "other-name"],
  ["surname", "person", ["Ida Varga", "Varga"], "Olaf Brook", "Varga", 1, "accepted"],
  ["surname with a slip", "person", ["Ida Varga", "Varga"], "Olaf Brook", "Vargo", 1, "spelling"],
  ["an accepted name that is refused too", "place", ["Norvia"], "Norvia", "norvia", 1, "accepted"],
])("refuses other names before counting letters: %s", (_trap, kind, accepted, refused, typed, credit, verdict) => {
  expect(markTypedAnswer(aGap({ kind, accepted, refused: [refused] }), typed)).toMatchObject({ credit, verdict });
});

test.each(["", "   ", "\u200b", "…", "?", "—"])("an answer without letters or digits is empty: %j", (typed) => {
  expect(markTypedAnswer(aGap(), typed).verdict).toBe("empty");
});

test.each<[string, AnswerKind, readonly [string, ...string[]], string, readonly string[]]>([
  ["capitals", "place", ["Norvia"], "norvia", ["capitals ignored", "accepted as in the article"]],
  ["surname", "person", ["Ida Varga", "Varga"], "Varga", ["accepted: surname"]],
  ["alias", "name", ["United Nations", "UN"], "UN", ["accepted: another name for it"]],
  ["slip", "place", ["Norvia"], "Norvai", ["spelling, 1 letter"]],
])("says what was done: %s", (_trap, kind, accepted, typed, trace) => {
  expect(markTypedAnswer(aGap({ kind, accepted }), typed).trace.map(({ rule }) => rule)).toEqual(trace);
});

test("a form with half credit gives half, also with a slip", () => {
  const gap = { ...aGap(), accepted: [{ text: "Port Lanna", credit: 0.5, from: "alias" }] as const };
  expect([markTypedAnswer(gap, "port lanna").credit, markTypedAnswer(gap, "port lana").credit]).toEqual([0.5, 0.5]);
});
