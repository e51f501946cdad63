import { expect, test } from "vitest";
import { aChoiceQuestion } from "@/lib/model/testing";
import { aSubject, BRIDGE } from "./sound-questions.testing";
import { findBrokenText, findLengthProblems, findTrickyWording } from "./wording";

const asked = (stem: string, options?: readonly string[]) =>
  aSubject(BRIDGE, aChoiceQuestion(options === undefined ? { stem } : { stem, options }));
const words = (count: number) => `${Array.from({ length: count }, () => "bridge").join(" ")}?`;

test.each([
  [7, 1],
  [8, 0],
  [30, 0],
  [31, 1],
])("a stem of %i words has %i length problems", (count, problems) => {
  expect(findLengthProblems(asked(words(count)))).toHaveLength(problems);
});

test.each([
  ["quote left open", "Who said “yes to the bridge?"],
  ["quote closed only", "Who said yes” to the bridge?"],
  ["straight quote", 'Who opened the "harbour.'],
  ["bracket", "Who opened the bridge (in 2031?"],
  ["brackets turned round", "Who opened )the bridge( in 2031?"],
  ["sic", "Who opend [sic] the bridge?"],
  ["ellipsis", "Who opened the bridge … in 2031?"],
  ["doubled comma", "Who,, in 2031, opened the bridge?"],
  ["doubled mark", "Who opened the bridge??"],
  ["mark after a mark", "Who opened the bridge?."],
  ["stop after a quotation", "Who opened “the harbour.”."],
  ["space before a comma", "Who opened the bridge , and when?"],
  ["address", "Who wrote www.bridge.example about it?"],
  ["page text", "Read more: who opened the bridge?"],
])("broken text is found: %s", (_trap, stem) => {
  expect(findBrokenText(asked(stem)).length).toBeGreaterThan(0);
});

test.each([
  ["abbreviation before a comma", "Who worked for Marsh Inc., the builder?"],
  ["abbreviation at the end", "Who flew to the U.S.?"],
  ["quotation", "Who said “it is open” in Port Lanna?"],
  ["brackets", "Who opened the bridge (in 2031)?"],
  ["decimal", "Who paid $2.9 billion, or .5 percent?"],
  ["time", "Who arrived at 10.30 a.m., before the crowd?"],
])("whole text is left alone: %s", (_trap, stem) => {
  expect(findBrokenText(asked(stem))).toEqual([]);
});

test("a broken option is found too", () => {
  expect(findBrokenText(asked("Who?", ["Norvia", "Kalland [sic]"]))).toHaveLength(1);
});

test.each([
  ["not", asked("Which country did not sign?")],
  ["NOT", asked("Which of these is NOT a country?")],
  ["contraction", asked("Which country didn’t sign?")],
  ["except", asked("Which signed, except Kalland?")],
  ["all of the above", asked("Who signed?", ["Norvia", "Kalland", "All of the above"])],
  ["one absolute option", asked("When is it open?", ["always", "in summer", "at night"])],
])("tricky wording is found: %s", (_trap, subject) => {
  expect(findTrickyWording(subject)).toHaveLength(1);
});

test.each([
  ["quoted", asked("Who said “we will not wait” in Holm?")],
  ["absolute in two options", asked("When is it open?", ["always", "never", "at night"])],
  ["knot", asked("Which knot holds the bridge?")],
])("plain wording is left alone: %s", (_trap, subject) => {
  expect(findTrickyWording(subject)).toEqual([]);
});
