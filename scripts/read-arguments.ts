import type { Document } from "@/lib/model/article";
import { DOCUMENT_OPTIONS, readDocument, splitCommandLine, UsageError } from "./command-line";

const USAGE = "Usage: npm run -s read -- <file|-> [--title T] [--published-on YYYY-MM-DD] [--conllu|--facts|--html]";

const OPTIONS = {
  ...DOCUMENT_OPTIONS,
  conllu: { type: "boolean", default: false },
  facts: { type: "boolean", default: false },
  html: { type: "boolean", default: false },
} as const;

/** What was asked for on the command line, checked. */
export type ReadRequest = { readonly document: Document; readonly format: "text" | "conllu" | "facts" | "html" };

/** Reads a command line. Throws a `UsageError` for one that cannot be followed. */
export function readRequest(args: readonly string[]): ReadRequest {
  const { values, positionals } = splitCommandLine(args, OPTIONS, USAGE);
  const formats = (["conllu", "facts", "html"] as const).filter((format) => values[format]);
  if (formats.length > 1) throw new UsageError(`Only one of --conllu, --facts and --html can be written. ${USAGE}`);
  return { document: readDocument(positionals, values, USAGE), format: formats[0] ?? "text" };
}
