import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Document } from "@/lib/model/article";

const USAGE =
  "Usage: npm run -s generate -- <file|-> [--title T] [--published-on YYYY-MM-DD] [--count N] [--seed S] [--types choice,cloze] [--format json|text] [--explain]";

/** What was asked for on the command line, checked. */
export type Request = {
  readonly document: Document;
  readonly limit: number;
  readonly seed: number;
  readonly types: readonly ("choice" | "cloze")[];
  readonly format: "json" | "text";
  readonly explain: boolean;
};

/** A wrong command line or input: one sentence for the person who typed it. */
export class UsageError extends Error {}

/** Reads a command line. Throws a `UsageError` for one that cannot be followed. */
export function readRequest(args: readonly string[]): Request {
  const { values, positionals } = parseCommandLine(args);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError(USAGE);
  const text = readText(file);
  if (text.trim() === "") throw new UsageError("The text is empty.");
  return {
    document: { title: values.title ?? null, text, publishedOn: readDate(values["published-on"]) },
    limit: readInteger("--count", values.count, 1, 50),
    seed: readInteger("--seed", values.seed, 0, 2 ** 32 - 1),
    types: readTypes(values.types),
    format: readFormat(values.format),
    explain: values.explain,
  };
}

function parseCommandLine(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        title: { type: "string" },
        "published-on": { type: "string" },
        count: { type: "string", default: "10" },
        seed: { type: "string", default: "0" },
        types: { type: "string", default: "choice,cloze" },
        format: { type: "string", default: "json" },
        explain: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    const [reason = ""] = error instanceof Error ? error.message.split("\n") : [];
    throw new UsageError(`${reason} ${USAGE}`);
  }
}

function readText(file: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file === "-" ? 0 : file);
  } catch (error) {
    throw new UsageError(`Cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  try {
    // Drops a leading byte-order mark, and nothing else.
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${file} is not UTF-8 text.`);
  }
}

function readDate(value: string | undefined): string | null {
  if (value === undefined) return null;
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) === value;
  if (!isDate) throw new UsageError(`--published-on takes a date like 2031-05-03, not ${value}.`);
  return value;
}

function readInteger(flag: string, value: string, min: number, max: number): number {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= min && number <= max))
    throw new UsageError(`${flag} takes a number from ${min} to ${max}, not ${value}.`);
  return number;
}

function readTypes(value: string): ("choice" | "cloze")[] {
  const types = value.split(",");
  const known = types.filter((type) => type === "choice" || type === "cloze");
  if (known.length !== types.length) throw new UsageError(`--types takes choice, cloze or both, not ${value}.`);
  return known;
}

function readFormat(value: string): "json" | "text" {
  if (value !== "json" && value !== "text") throw new UsageError(`--format takes json or text, not ${value}.`);
  return value;
}
