import { expect, test } from "vitest";
import { aChoiceQuestion } from "@/lib/model/testing";
import { findNumberProblems } from "./number-options";
import { aSubject, BRIDGE } from "./sound-questions.testing";

const asked = (options: readonly string[], key: string) => aSubject(BRIDGE, aChoiceQuestion({ options, key }));

test.each([
  ["rounded distractors", ["50,000", "61,480", "70,000"], "61,480"],
  ["another unit", ["12 km", "15 miles", "20 km"], "12 km"],
  ["another precision", ["2.4", "2.95", "3.4"], "2.4"],
  ["descending", ["20", "15", "12"], "15"],
  ["too near", ["61,480", "61,481"], "61,480"],
  ["the same", ["12", "12"], "12"],
])("number options that do not stand level are found: %s", (_trap, options, key) => {
  expect(findNumberProblems(asked(options, key)).length).toBeGreaterThan(0);
});

test.each([
  ["level", ["58,310", "61,480", "64,190"], "61,480"],
  ["money", ["$2.4 million", "$2.9 million", "$3.4 million"], "$2.9 million"],
  ["over a million", ["$800 million", "$900 million", "$1,100 million"], "$900 million"],
  ["years", ["2029", "2030", "2031"], "2030"],
  ["small counts", ["2", "4", "7"], "4"],
  ["not numbers", ["Norvia", "Estria"], "Norvia"],
  ["one among words", ["12 ships", "no ship"], "12 ships"],
])("level ones are left alone: %s", (_trap, options, key) => {
  expect(findNumberProblems(asked(options, key))).toEqual([]);
});
