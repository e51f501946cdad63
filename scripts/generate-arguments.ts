import type { Document } from "@/lib/model/article";
import { DOCUMENT_OPTIONS, readDocument, readInteger, splitCommandLine, UsageError } from "./command-line";

const USAGE =
  "Usage: npm run -s generate -- <file|-> [--title T] [--published-on YYYY-MM-DD] [--count N] [--seed S] [--types choice,cloze] [--format json|text] [--explain]";

const OPTIONS = {
  ...DOCUMENT_OPTIONS,
  count: { type: "string", default: "10" },
  seed: { type: "string", default: "0" },
  types: { type: "string", default: "choice,cloze" },
  format: { type: "string", default: "json" },
  explain: { type: "boolean", default: false },
} as const;

/** What was asked for on the command line, checked. */
export type Request = {
  readonly document: Document;
  readonly limit: number;
  readonly seed: number;
  readonly types: readonly ("choice" | "cloze")[];
  readonly format: "json" | "text";
  readonly explain: boolean;
};

/** Reads a command line. Throws a `UsageError` for one that cannot be followed. */
export function readRequest(args: readonly string[]): Request {
  const { values, positionals } = splitCommandLine(args, OPTIONS, USAGE);
  return {
    document: readDocument(positionals, values, USAGE),
    limit: readInteger("--count", values.count, 1, 50),
    seed: readInteger("--seed", values.seed, 0, 2 ** 32 - 1),
    types: readTypes(values.types),
    format: readFormat(values.format),
    explain: values.explain,
  };
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
