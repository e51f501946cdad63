import { expect, test } from "vitest";
import { aClozeQuestion, aGap } from "@/lib/model/testing";
import { aSubject, BRIDGE } from "./sound-questions.testing";
import { filledStem, hasWords, plain, shownStem, wordsIn } from "./subject";

test.each([
  ["U.S. troops left.", ["U.S", "troops", "left"]],
  ["“It’s a well-known bridge,” she said.", ["It’s", "a", "well-known", "bridge", "she", "said"]],
  ["$2.9 billion (about 61,480 km).", ["$2.9", "billion", "about", "61,480", "km"]],
  ["In _____, on 3 May.", ["In", "_____", "on", "3", "May"]],
])("splits “%s” into words that stand where they say", (text, words) => {
  expect(wordsIn(text).map(({ text: word }) => word)).toEqual(words);
  expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(words);
});

test.each([
  ["The Harbour Ministry", "harbour ministry"],
  ["U.S.", "us"],
  ["Norvia’s", "norvia"],
  ["Seo Jin-woo", "seo jin woo"],
  ["The", "the"],
])("compares “%s” as “%s”", (text, form) => {
  expect(plain(text)).toBe(form);
});

test.each([
  ["Norvia signed.", "norvia", true],
  ["Norvian ships", "Norvia", false],
  ["South Korea’s navy", "South Korea", true],
  ["anything", "", false],
])("in “%s” the words “%s”: %s", (whole, part, expected) => {
  expect(hasWords(whole, part)).toBe(expected);
});

test("two gaps are shown and filled at their places", () => {
  const question = aClozeQuestion({
    stem: " met  in May.",
    gaps: [aGap({ accepted: ["Ida"] }), aGap({ id: "g2", at: 5, accepted: ["Olaf"] })],
  });
  const subject = aSubject(BRIDGE, question);
  expect([shownStem(subject), filledStem(subject)]).toEqual(["_____ met _____ in May.", "Ida met Olaf in May."]);
});
