import { expect, test } from "vitest";
import { stripEnding } from "./lemmas";

test.each([
  ["donned", "VBD", "don"],
  ["traversed", "VBD", "traverse"],
  ["interrupted", "VBN", "interrupt"],
  ["seeded", "VBN", "seed"],
  ["changing", "VBG", "change"],
  ["acquitted", "VBN", "acquit"],
  ["disagreed", "VBD", "disagree"],
  ["avoided", "VBD", "avoid"],
  ["deleted", "VBN", "delete"],
  ["complied", "VBD", "comply"],
  ["emphasizes", "VBZ", "emphasize"],
  ["crosses", "VBZ", "cross"],
  ["carries", "VBZ", "carry"],
  ["wept", "VBD", "weep"],
  ["found", "VBD", "find"],
  ["born", "VBN", "bear"],
  ["red", "JJ", "red"],
])("the lemma of %s (%s) is %s", (word, tag, lemma) => {
  expect(stripEnding(word, tag)).toBe(lemma);
});
