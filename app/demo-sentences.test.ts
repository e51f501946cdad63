import { expect, test } from "vitest";
import { findDemoSentences } from "./demo-sentences";

const SUMMIT = "They met at the Camp David summit of August 18, 2023.";
const SHARING = "In December 2023, the three governments began sharing data on missile launches.";
const EXERCISE = "In June 2024, the United States, Japan and South Korea held an exercise.";

const anArticle = (texts: readonly string[]) => ({
  paragraphs: [
    {
      zone: "body" as const,
      sentences: texts.map((text, index) => ({ index, text, start: 0, end: text.length, before: "" })),
    },
  ],
});

test("finds the sentence behind each option where the article has it, with the date in it", () => {
  const found = findDemoSentences(anArticle(["A first sentence.", SUMMIT, SHARING, EXERCISE]));
  const underlined = Object.values(found ?? {}).map(({ index, text, answer }) => [
    index,
    text.slice(answer.start, answer.end),
  ]);
  expect(underlined).toEqual([
    [1, "August 18, 2023"],
    [2, "In December 2023"],
    [3, "June 2024"],
  ]);
});

test("there is no demo once the article no longer says what it asks", () => {
  expect(findDemoSentences(anArticle([SUMMIT, EXERCISE]))).toBeNull();
});
