import { readFileSync } from "node:fs";
import { type ParseArgsConfig, parseArgs } from "node:util";
import type { Document } from "@/lib/model/article";

/** A wrong command line or input: one sentence for the person who typed it. */
export class UsageError extends Error {}

/** What every command that takes an article understands. */
export const DOCUMENT_OPTIONS = { title: { type: "string" }, "published-on": { type: "string" } } as const;

/** Runs a command. A `UsageError` is one line on standard error and status 2; a reader that leaves early (head) is fine. */
export async function runCommand(main: (args: readonly string[]) => Promise<void>): Promise<void> {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

/** Takes a command line apart. Throws a `UsageError` that ends in `usage` where it has an unknown flag. */
export function splitCommandLine<T extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: T,
  usage: string,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    const [reason = ""] = error instanceof Error ? error.message.split("\n") : [];
    throw new UsageError(`${reason} ${usage}`);
  }
}

/** The article of a command line: one file, or "-" for standard input. */
export function readDocument(
  files: readonly string[],
  flags: { readonly title?: string | undefined; readonly "published-on"?: string | undefined },
  usage: string,
): Document {
  const [file] = files;
  if (file === undefined || files.length > 1) throw new UsageError(usage);
  const text = readText(file);
  if (text.trim() === "") throw new UsageError("The text is empty.");
  return { title: flags.title ?? null, text, publishedOn: readDate(flags["published-on"]) };
}

/** A file as text; "-" is standard input. Throws a `UsageError` where there is none, or it is not UTF-8. */
export function readText(file: string): string {
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

/** A whole number of a flag. Throws a `UsageError` outside `min` to `max`. */
export function readInteger(flag: string, value: string, min: number, max: number): number {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= min && number <= max))
    throw new UsageError(`${flag} takes a number from ${min} to ${max}, not ${value}.`);
  return number;
}

function readDate(value: string | undefined): string | null {
  if (value === undefined) return null;
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) === value;
  if (!isDate) throw new UsageError(`--published-on takes a date like 2031-05-03, not ${value}.`);
  return value;
}
