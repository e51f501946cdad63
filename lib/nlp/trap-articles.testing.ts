import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Document } from "@/lib/model/article";
import type { QuestionSidecar } from "./trap-questions.testing";
import type { ReadingSidecar } from "./trap-rows.testing";

/** What has led a reader of news astray before. */
export const TRAPS = [
  "dateline",
  "nested quotation",
  "caption of another day",
  "caption twice",
  "order of names",
  "initial and suffix",
  "misspelt name",
  "two agreements",
  "joint statement",
  "opinion",
  "damaged words",
  "paper with a number",
  "number in a name",
  "hyphened name",
  "abbreviation",
  "doubtful weekday",
  "narrow first",
  "limited number",
  "list of places",
  "two currencies",
  "denial",
  "namesake",
  "fragment or gap",
  "shared surname",
  "page furniture",
] as const;

/** `known`: expectations that are not met yet, by the title of their row, with the part at fault and how. */
type Frame = {
  readonly traps: readonly (typeof TRAPS)[number][];
  readonly title: string | null;
  readonly publishedOn: string | null;
  /** What ends the lines of the article; "\n" when it is not said. */
  readonly lineEnd?: string;
  readonly known: Readonly<Record<string, string>>;
};

/** An article of our own with traps in it. All people and events are invented. */
export type TrapArticle = {
  readonly name: string;
  readonly document: Document;
  readonly sidecar: Frame & ReadingSidecar & QuestionSidecar;
};

const FOLDER = join(import.meta.dirname, "traps");

function readTrap(name: string): TrapArticle {
  const sidecar: TrapArticle["sidecar"] = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), "utf8"));
  const text = readFileSync(join(FOLDER, `${name}.txt`), "utf8").replace(/\r?\n/g, sidecar.lineEnd ?? "\n");
  return { name, sidecar, document: { title: sidecar.title, text, publishedOn: sidecar.publishedOn } };
}

export const TRAP_ARTICLES: readonly TrapArticle[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".json"))
  .toSorted()
  .map((file) => readTrap(file.slice(0, -".json".length)));

/** One article by its name; throws when there is none. */
export function findTrap(name: string): TrapArticle {
  const article = TRAP_ARTICLES.find((other) => other.name === name);
  if (article === undefined) throw new Error(`there is no article ${name}`);
  return article;
}
