import fc from "fast-check";
import { expect, test } from "vitest";
import { aChoiceQuestion, aClozeQuestion, aQuestionVersion } from "@/lib/model/testing";
import { optionOrder, toPublicQuestion, toPublicValue, toStoredValue } from "./public-question";

const version = aQuestionVersion();
const cloze = aQuestionVersion({ body: aClozeQuestion({ accepted: ["Norvia"], refused: ["Kalland"] }) });
const textsOf = (options: readonly string[], seed: number) =>
  optionOrder(aQuestionVersion({ body: aChoiceQuestion({ options }) }), seed).map(({ text }) => text);

test("a public choice question has a stem, letters and texts, and nothing else", () => {
  const publicQuestion = toPublicQuestion(version, 7);
  expect(Object.keys(publicQuestion).sort()).toEqual(["id", "options", "stem", "type"]);
  const options = publicQuestion.type === "choice" ? publicQuestion.options : [];
  expect(options.map((option) => Object.keys(option).sort().join())).toEqual(options.map(() => "id,text"));
  expect(options.map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
});

test("a public cloze has no accepted and no refused answer in it", () => {
  const json = JSON.stringify(toPublicQuestion(cloze, 7));
  expect(json).not.toMatch(/Norvia|Kalland|accepted|evidence|value|kind/);
});

test("the same seed and version give the same order, other seeds other orders", () => {
  const orders = Array.from({ length: 40 }, (_zero, seed) =>
    optionOrder(version, seed)
      .map(({ id }) => id)
      .join(),
  );
  expect(orders).toEqual(
    Array.from({ length: 40 }, (_zero, seed) =>
      optionOrder(version, seed)
        .map(({ id }) => id)
        .join(),
    ),
  );
  expect(new Set(orders).size).toBeGreaterThan(10);
});

test("another version is drawn anew", () => {
  const other = aQuestionVersion({ id: "version-2" });
  const same = Array.from({ length: 40 }, (_zero, seed) => seed).filter(
    (seed) => optionOrder(version, seed)[0]?.id === optionOrder(other, seed)[0]?.id,
  );
  expect(same.length).toBeLessThan(20);
});

test("the key stands in each place about as often", () => {
  const places = Array.from({ length: 400 }, (_zero, seed) =>
    optionOrder(version, seed).findIndex(({ isKey }) => isKey),
  );
  const counts = [0, 1, 2, 3].map((place) => places.filter((found) => found === place).length);
  expect(Math.min(...counts)).toBeGreaterThan(70);
});

test.each([
  ["numbers", ["58,310", "61,480", "64,190"]],
  ["amounts", ["$2.4 million", "$2.9 million", "$3.4 million"]],
  ["years", ["2019", "2021", "2030"]],
  ["number words", ["Three", "Five", "Seven", "Nine"]],
  ["dates", ["10 March 2024", "13 March 2024", "1 April 2024"]],
  ["months", ["June", "August", "October"]],
])("%s that ascend stay ascending", (_kind, options) => {
  expect([1, 2, 3, 4, 5].map((seed) => textsOf(options, seed))).toEqual([1, 2, 3, 4, 5].map(() => options));
});

test("numbers that do not ascend are shuffled", () => {
  const orders = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => textsOf(["3", "1", "2"], seed).join());
  expect(new Set(orders).size).toBeGreaterThan(1);
});

test.each(["All of the above", "none of the above"])("“%s” stays last", (last) => {
  const lasts = [1, 2, 3, 4, 5, 6].map((seed) => textsOf(["Norvia", last, "Kalland", "Merrow"], seed).at(-1));
  expect(new Set(lasts)).toEqual(new Set([last]));
});

test("a letter becomes a stored id and comes back, in every attempt", () => {
  fc.assert(
    fc.property(fc.integer(), fc.constantFrom("a", "b", "c", "d", ""), (seed, letter) => {
      const stored = toStoredValue(version, seed, { type: "choice", optionId: letter });
      expect(stored && toPublicValue(version, seed, stored)).toEqual({ type: "choice", optionId: letter });
    }),
  );
});

test.each([
  ["a letter too many", version, { type: "choice", optionId: "e" }],
  ["a stored id", version, { type: "choice", optionId: "o1" }],
  ["typed for a choice", version, { type: "cloze", gaps: { g1: "Norvia" } }],
  ["chosen for a cloze", cloze, { type: "choice", optionId: "a" }],
  ["an unknown gap", cloze, { type: "cloze", gaps: { g2: "Norvia" } }],
  ["too long a text", cloze, { type: "cloze", gaps: { g1: "x".repeat(501) } }],
] as const)("a forged value is null: %s", (_case, question, value) => {
  expect(toStoredValue(question, 1, value)).toBeNull();
});

test("a typed text of 500 characters is stored as it is", () => {
  const value = { type: "cloze", gaps: { g1: "x".repeat(500) } } as const;
  expect(toStoredValue(cloze, 1, value)).toEqual(value);
});

test("a stored value of another type comes back as not answered", () => {
  expect(toPublicValue(version, 1, { type: "cloze", gaps: {} })).toEqual({ type: "choice", optionId: "" });
  expect(toPublicValue(version, 1, { type: "choice", optionId: "gone" })).toEqual({ type: "choice", optionId: "" });
  expect(toPublicValue(cloze, 1, { type: "choice", optionId: "o1" })).toEqual({ type: "cloze", gaps: {} });
});
