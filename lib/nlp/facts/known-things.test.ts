import { expect, test } from "vitest";
import { readText } from "@/lib/nlp/reading.testing";
import { listKnownThings } from "./known-things";

/** Whether "the N" in the last sentence of a text means one thing. */
async function isKnownAtEnd(text: string, noun: string, modifier = ""): Promise<boolean> {
  const { sentences } = await readText(text, "2031-05-05");
  return listKnownThings(sentences)(noun, modifier, sentences.length - 1);
}

test.each([
  ["named once before", "A crane fell on a house in Oslo. The crane was old.", "crane", ""],
  ["always there", "Norway closed its ports in May. The police searched the ships.", "police", ""],
  ["what the story is about", "Norway voted in May 2031. The election was calm.", "election", ""],
  ["told by its modifier", "Norway closed its ports in May. The southern port was empty.", "port", "southern"],
])("knows what is %s", async (_what, text, noun, modifier) => {
  expect(await isKnownAtEnd(text, noun, modifier)).toBe(true);
});

test.each([
  ["introduced twice", "A crane fell on a house in Oslo. A crane fell in Bergen. The crane was old.", "crane", ""],
  ["of two kinds", "The red crane fell in Oslo. The blue crane stood still. The crane was old.", "crane", ""],
  ["never named before", "Norway closed its ports in May. The captain was old.", "captain", ""],
  ["told apart only by the text around it", "Two ports closed in May. The other port was empty.", "port", "other"],
])("does not know what is %s", async (_what, text, noun, modifier) => {
  expect(await isKnownAtEnd(text, noun, modifier)).toBe(false);
});
