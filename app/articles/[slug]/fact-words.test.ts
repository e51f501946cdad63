import { expect, test } from "vitest";
import type { FactView, RoleView } from "@/lib/features/view-facts";
import { predicateWords, roleLabel, roleWords, standingWords } from "./fact-words";

const aPredicate = (part: Partial<FactView["predicate"]> = {}): FactView["predicate"] => ({
  words: "signed",
  lemma: "sign",
  tense: "past",
  isNegated: false,
  ...part,
});
const aRole = (part: Partial<RoleView> = {}): RoleView => ({
  name: "agent",
  text: "Norvia",
  standsFor: null,
  isSomebody: true,
  date: null,
  unit: null,
  ...part,
});
const aFactView = (part: Partial<FactView> = {}): FactView => ({
  isStatement: false,
  predicate: aPredicate(),
  roles: [],
  speaker: null,
  modality: "asserted",
  hedges: [],
  asOf: null,
  ...part,
});

test.each([
  ["the words of the article", {}, "signed"],
  ["a negated verb", { isNegated: true }, "not signed"],
  ["a negated auxiliary", { words: "will host", isNegated: true }, "will not host"],
  ["a negation the words hold already", { words: "did not sign", isNegated: true }, "did not sign"],
  ["a short form of it", { words: "won’t sign", isNegated: true }, "won’t sign"],
  ["never", { words: "had never met", isNegated: true }, "had never met"],
  ["no, which is no part of another word", { words: "noticed", isNegated: true }, "not noticed"],
  ["a title without a verb", { words: null, lemma: "be", tense: "present" }, "is"],
  ["a title that somebody never had", { words: null, lemma: "be", tense: "past", isNegated: true }, "was not"],
  ["a quote without a verb", { words: null, lemma: "say", tense: "past" }, "said"],
  ["another verb that is not said", { words: null, lemma: "lead", tense: "past" }, "lead"],
] as const)("says %s", (_case, part, words) => {
  expect(predicateWords(aPredicate(part))).toBe(words);
});

test.each([
  ["somebody who acts", { name: "agent", isSomebody: true }, "Who"],
  ["a thing that acts", { name: "agent", isSomebody: false }, "What"],
  ["what nobody knows", { name: "agent", isSomebody: null }, "Who or what"],
  ["somebody acted upon", { name: "patient", isSomebody: true }, "Whom"],
  ["a thing acted upon", { name: "patient", isSomebody: null }, "What"],
  ["a day", { name: "time", isSomebody: null }, "When"],
  ["a place", { name: "place", isSomebody: false }, "Where"],
  ["a number", { name: "amount", isSomebody: null }, "How many"],
  ["people", { name: "amount", unit: "people" }, "How many"],
  ["a share", { name: "amount", unit: "percent" }, "How much"],
  ["money", { name: "amount", unit: "USD" }, "How much"],
] as const)("asks for %s", (_case, part, label) => {
  expect(roleLabel(aRole(part), aFactView())).toBe(label);
});

test("what somebody said is not what something is about", () => {
  expect(roleLabel(aRole({ name: "topic" }), aFactView({ isStatement: true }))).toBe("What was said");
  expect(roleLabel(aRole({ name: "topic" }), aFactView())).toBe("About what");
});

test.each([
  ["a name", {}, "Norvia"],
  ["a pronoun with its name", { text: "she", standsFor: "Ana Bergqvist" }, "she (Ana Bergqvist)"],
  ["a weekday with its day", { text: "on Monday", date: "2031-05-05" }, "on Monday (5 May 2031)"],
  ["a month", { text: "last month", date: "2031-04" }, "last month (April 2031)"],
  ["a number with its unit", { text: "43", unit: "percent" }, "43 percent"],
  ["a number whose unit it says", { text: "43 percent", unit: "percent" }, "43 percent"],
  ["money with its sign", { text: "$12 million", unit: "USD" }, "$12 million"],
  ["money without a sign", { text: "140 million", unit: "GBP" }, "140 million GBP"],
  ["a bare number", { text: "two", unit: null }, "two"],
  ["a year", { text: "last year", date: "2030" }, "last year (2030)"],
] as const)("names %s", (_case, part, words) => {
  expect(roleWords(aRole(part))).toBe(words);
});

test.each([
  ["nothing of a plain fact", {}, []],
  [
    "who says so",
    { speaker: { text: "the ministry", standsFor: null }, modality: "reported" },
    ["Said by the ministry"],
  ],
  ["that nobody is named as saying so", { modality: "reported" }, ["Reported"]],
  ["nothing more of a statement", { modality: "reported", isStatement: true }, []],
  ["a plan", { modality: "planned" }, ["Planned"]],
  [
    "an allegation of somebody",
    { modality: "alleged", speaker: { text: "they", standsFor: "the harbour union" } },
    ["Said by they (the harbour union)", "Alleged"],
  ],
  ["what may or should be", { modality: "hypothetical" }, ["Not stated as fact"]],
  ["hedges, each once", { hedges: ["about", "at least", "about"] }, ["With “about”, “at least”"]],
  ["the day it holds for", { asOf: "2031-05-06" }, ["As of 6 May 2031"]],
] as const)("says %s", (_case, part, words) => {
  expect(standingWords(aFactView(part))).toEqual(words);
});
