import { expect, test } from "vitest";
import { lexicon, readText } from "@/lib/nlp/reading.testing";
import { toConllu } from "./read-conllu";
import { listSentenceReadings } from "./read-sentences";

const TEXT = `By Tom Field

OSLO—Norway’s Defence Minister, Ada Brook, didn’t visit\u00a0 the  U.S.-led base (near Málaga) on May 3. “She left,” Paul Reyes said 🙂.\r\n\r\nThe minister of Norway | of Denmark\tspoke.`;

type Row = readonly string[];

async function writeBlocks(text: string): Promise<{ comments: string[]; rows: Row[] }[]> {
  const reading = await readText(text, "2031-05-03");
  const written = toConllu(reading.text, listSentenceReadings(reading), new Set(lexicon.abbreviations));
  expect(written.endsWith("\n\n")).toBe(true);
  return written
    .slice(0, -2)
    .split("\n\n")
    .map((block) => {
      const lines = block.split("\n");
      return {
        comments: lines.filter((line) => line.startsWith("# ")),
        rows: lines.filter((line) => !line.startsWith("# ")).map((line) => line.split("\t")),
      };
    });
}

const noteOf = (row: Row, key: string): string =>
  row[9]
    ?.split("|")
    .find((note) => note.startsWith(`${key}=`))
    ?.slice(key.length + 1) ?? "";

/** Whether every token hangs, by its head and the head's head, on the root. */
const isTree = (rows: readonly Row[]): boolean =>
  rows.every((row) => {
    let at: Row | undefined = row;
    for (let steps = 0; at !== undefined && at[6] !== "0"; steps++)
      at = steps > rows.length ? undefined : rows[Number(at[6]) - 1];
    return at !== undefined;
  });

test("rows have ten columns, numbers in order, and one tree", async () => {
  for (const { rows } of await writeBlocks(TEXT)) {
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => 10));
    expect(rows.map(([id]) => id)).toEqual(rows.map((_, index) => String(index + 1)));
    expect(rows.flat().filter((column) => column === "" || /[\n\r]/.test(column))).toEqual([]);
    expect(rows.filter((row) => row[6] === "0").map((row) => row[7])).toEqual(["root"]);
    expect(isTree(rows)).toBe(true);
  }
});

test("the text of a sentence is what its forms and SpaceAfter=No give", async () => {
  const blocks = await writeBlocks(TEXT);
  const joined = blocks.map(({ rows }) =>
    rows
      .map((row) => `${row[1]}${noteOf(row, "SpaceAfter") === "No" ? "" : " "}`)
      .join("")
      .trim(),
  );
  const texts = blocks.map(({ comments }) => comments.find((line) => line.startsWith("# text = "))?.slice(9));
  expect(joined).toEqual(texts);
  expect(texts).toContain("OSLO—");
});

test("paragraphs, tags and what was not read are marked", async () => {
  const blocks = await writeBlocks(TEXT);
  expect(blocks.map(({ comments }) => comments.includes("# newpar"))).toEqual([true, true, false, false, true]);
  expect(blocks[0]?.rows.every((row) => noteOf(row, "Unread") === "Yes")).toBe(true);
  const verb = blocks[2]?.rows.find(([, form]) => form === "visit");
  expect([verb?.[3], verb?.[4]]).toEqual(["VERB", "VB"]);
  expect(Number(noteOf(verb ?? [], "Conf"))).toBeGreaterThan(0);
});

test("every name opens once and closes once", async () => {
  const rows = (await writeBlocks(TEXT)).flatMap((block) => block.rows);
  const marks = rows.map((row) => noteOf(row, "Entity")).join("");
  expect(marks.match(/\(/g)?.length).toBeGreaterThan(4);
  expect(marks.match(/\(/g)?.length).toBe(marks.match(/\)/g)?.length);
  expect(noteOf(rows.find(([, form]) => form === "Ada") ?? [], "Entity")).toMatch(/^\(\w+-person-[12]$/);
  expect(noteOf(rows.find(([, form]) => form === "Brook") ?? [], "Entity")).toMatch(/^\w+\)$/);
});
