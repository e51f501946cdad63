import { expect, test } from "vitest";
import { readText } from "@/lib/nlp/reading.testing";

test.each([
  ["a small word inside", "She wrote “Harbour at Night” in spring.", ["Harbour at Night"]],
  ["an article is left out", "She wrote “The Harbour at Night” in spring.", ["Harbour at Night"]],
  ["a comma inside the quotation marks", "She wrote “Harbour at Night,” he said.", ["Harbour at Night"]],
  ["straight quotation marks", 'She wrote "Harbour at Night" in spring.', ["Harbour at Night"]],
  ["a place inside a title is no place", "She wrote “No Ships for Oslo” in spring.", ["No Ships for Oslo"]],
  ["a quoted sentence is no title", "“Oslo is cold,” said Ada Brook.", ["Oslo", "Ada Brook"]],
  ["a person in quotation marks", "They called it “Ada Brook” for years.", ["Ada Brook"]],
  ["a mark that nobody closes", "She wrote “Harbour at Oslo in spring.", ["Harbour", "Oslo"]],
])("finds titles in quotation marks whole: %s", async (_trap, text, expected) => {
  const { names } = await readText(text);
  expect(names.map((name) => name.text)).toEqual(expected);
});
