import { expect, test } from "vitest";
import { withTextFragment } from "./text-fragment";

test.each([
  ["a short sentence whole", "They met in Oslo.", "They%20met%20in%20Oslo."],
  ["dashes and commas, which mean something there", "A ten-day, cold wait.", "A%20ten%2Dday%2C%20cold%20wait."],
  [
    "a long sentence by its ends",
    "one two three four five six seven eight nine ten eleven twelve thirteen",
    "one%20two%20three%20four%20five%20six,nine%20ten%20eleven%20twelve%20thirteen",
  ],
])("marks %s", (_case, sentence, expected) => {
  expect(withTextFragment("https://news.example/a", sentence)).toBe(`https://news.example/a#:~:text=${expected}`);
});

test("replaces a fragment that the address has already", () => {
  expect(withTextFragment("https://news.example/a#top", "Yes.")).toBe("https://news.example/a#:~:text=Yes.");
});
