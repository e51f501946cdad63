import "server-only";
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Label } from "@/lib/model/label";

const FOLDER = join(process.cwd(), "content", "labels");
const ENDING = ".jsonl";

/** The labels of these rounds, of all rounds when none is named. Our own files: the one place where their type is asserted. */
export function readLabels(rounds: readonly string[] = []): Label[] {
  const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith(ENDING)) : [];
  return files
    .filter((name) => rounds.length === 0 || rounds.includes(name.slice(0, -ENDING.length)))
    .toSorted()
    .flatMap((name) => readFileSync(join(FOLDER, name), "utf8").split("\n"))
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Label);
}

/** Appends labels to the file of a round, all in one write. `round`: letters, digits and hyphens. */
export function appendLabels(round: string, labels: readonly Label[]): void {
  mkdirSync(FOLDER, { recursive: true });
  appendFileSync(join(FOLDER, `${round}${ENDING}`), labels.map((label) => `${JSON.stringify(label)}\n`).join(""));
}
