import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LONG_TEXTS } from "@/lib/nlp/long-texts.testing";

/** A text without an end, sentence by sentence; `separator` stands between them, a blank where it is not said. */
export type Family = {
  readonly name: string;
  readonly sentence: (index: number) => string;
  readonly separator?: string;
};

const FOLDER = join(process.cwd(), "content", "articles");
const sentences = readdirSync(FOLDER)
  .toSorted()
  .map((name) => readFileSync(join(FOLDER, name), "utf8").split("\n---\n").slice(1).join(" "))
  .flatMap((text) => text.trim().split(/(?<=\.)\s+(?=[A-Z])/));

export const BRIEFS: Family = {
  name: "our own briefs, over and over",
  sentence: (index) => sentences[index % sentences.length] ?? "",
};

/** No two sentences are the same: a paragraph that comes twice is not read again. */
const newPeople = LONG_TEXTS.at(-1)?.sentence ?? BRIEFS.sentence;

/** Texts as articles are. */
export const PLAIN_FAMILIES: readonly Family[] = [...LONG_TEXTS, BRIEFS];

/** Texts that a careless loop or regular expression reads in more than linear time. */
export const HOSTILE_FAMILIES: readonly Family[] = [
  { name: "a paragraph for each sentence", sentence: newPeople, separator: "\n\n" },
  { name: "one sentence without an end", sentence: (index) => `the ship ${index} left Oslo and` },
  { name: "no full stop, all capitals", sentence: () => "NORWAY SENT TWELVE SHIPS TO DENMARK", separator: "\n" },
  { name: "quotes that never close", sentence: () => '“Norway ‘said that "Ada Brook left.' },
  { name: "commas", sentence: (index) => (index % 20 === 19 ? "Oslo left." : "Norway, Sweden, Denmark,") },
  { name: "dots", sentence: () => "U.S. . . . A.B. Brook ... went … ." },
  { name: "one name, over and over", sentence: () => "Ada Brook met Ada Brook. She left." },
  { name: "names that run on", sentence: () => "Ada Brook Paul Reyes Anna Holm of Nordic Bank of Norway" },
  { name: "pronouns", sentence: () => "She said he had told her that they saw it in his house." },
  {
    name: "one line, over and over",
    sentence: () => "Norway sent twelve ships to Denmark on Friday.",
    separator: "\n",
  },
];

/** The opening of a family's text, whole sentences, at least `words` words. */
export function textOf({ sentence, separator = " " }: Family, words: number): string {
  const parts: string[] = [];
  for (let count = 0; count < words; count += parts.at(-1)?.split(" ").length ?? 1) parts.push(sentence(parts.length));
  return parts.join(separator);
}
