import { expect, test } from "vitest";
import { parseConllu } from "./read-treebank";

const row = (...columns: readonly string[]) => columns.join("\t");
const SENTENCE = [
  "# newdoc id = harbour",
  "# newpar",
  "# newpar_block = p (1 s)",
  "# sent_id = harbour-1",
  "# text = They won't.",
  row("1", "They", "they", "PRON", "PRP", "_", "2", "nsubj", "_", "_"),
  row("2-3", "won't", "_", "_", "_", "_", "_", "_", "_", "SpaceAfter=No"),
  row("2", "wo", "will", "AUX", "MD", "_", "0", "root", "_", "_"),
  row("2.1", "sail", "sail", "VERB", "VB", "_", "_", "_", "0:root", "_"),
  row("3", "n't", "not", "PART", "RB", "_", "2", "advmod", "_", "_"),
].join("\n");

test("heads count from 0, and multi-word lines and empty nodes are left out", () => {
  expect(parseConllu(`${SENTENCE}\n\n`)).toEqual([
    {
      id: "harbour-1",
      text: "They won't.",
      documentId: "harbour",
      startsParagraph: true,
      tokens: [
        { form: "They", tag: "PRP", head: 1, relation: "nsubj", notes: "_" },
        { form: "wo", tag: "MD", head: null, relation: "root", notes: "_" },
        { form: "n't", tag: "RB", head: 1, relation: "advmod", notes: "_" },
      ],
    },
  ]);
});

test.each([
  ["two sentences", `${SENTENCE}\n\n${SENTENCE}\n\n`, 2],
  ["lines that end in CRLF", `${SENTENCE}\n\n${SENTENCE}\n\n`.replaceAll("\n", "\r\n"), 2],
  ["comments alone", "# newdoc\n\n", 0],
  ["nothing", "", 0],
])("finds the sentences: %s", (_case, text, count) => {
  expect(parseConllu(text)).toHaveLength(count);
});

test("a token with too few columns is refused", () => {
  expect(() => parseConllu(row("1", "They", "they"))).toThrow("token 1");
});
