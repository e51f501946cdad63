import { expect, test } from "vitest";
import { anyStoryFrameLength, storyFrameLength, writeStoryFrame } from "./story-frame";

const TITLE = "Ferry runs aground off Port Lanna";

test("says which article a question is about, and on which day it held", () => {
  expect(writeStoryFrame(TITLE, null)).toBe("in the article “Ferry runs aground off Port Lanna”, ");
  expect(writeStoryFrame(TITLE, "3 May 2031")).toBe(
    "in the article “Ferry runs aground off Port Lanna” of 3 May 2031, ",
  );
});

test.each([
  ["a title of one word", "Adrift"],
  ["a title that quotes somebody", "Mayor calls ferry “a danger” to Holm"],
  ["a title longer than people read", "Ferry ".repeat(15)],
])("names no article by %s", (_trap, title) => {
  expect(writeStoryFrame(title, null)).toBeNull();
});

test.each([
  ["as it is written", `In the article “${TITLE}”, who led the rescue?`],
  ["with a day", `In the article “${TITLE}” of 3 May 2031, who led the rescue?`],
  ["with a day, month first", `In the article “${TITLE}” of May 3, 2031, who led the rescue?`],
  ["with straight marks", `In the article "${TITLE}", who led the rescue?`],
])("finds the words that name the article %s", (_trap, stem) => {
  expect(stem.slice(storyFrameLength(stem, TITLE))).toBe("who led the rescue?");
});

test.each([
  ["another article", "In the article “Harbour reopens in Port Lanna”, who led the rescue?"],
  ["the article in the middle of a stem", `Who, in the article “${TITLE}”, led the rescue?`],
  ["a day that depends on the reader", `In the article “${TITLE}” of yesterday, who led it?`],
  ["words that are no day", `In the article “${TITLE}” of the daily paper about boats, who led it?`],
])("does not take off %s", (_trap, stem) => {
  expect(storyFrameLength(stem, TITLE)).toBe(0);
  expect(storyFrameLength(stem, null)).toBe(0);
});

test("finds the words that name any article", () => {
  const frame = `In the article “${TITLE}” of May 2031, `;
  expect(anyStoryFrameLength(`${frame}who led the rescue?`)).toBe(frame.length);
  expect(anyStoryFrameLength("In the article, who led the rescue?")).toBe(0);
  expect(anyStoryFrameLength(`Who, ${frame}led the rescue?`)).toBe(0);
});
