import { readInteger, splitCommandLine, UsageError } from "./command-line";

export const USAGE =
  "Usage: npm run -s judge -- FILE… [--count N] [--seed S] [--draw DRAW.json] | --draw DRAW.json --verdicts FILE --round NAME --judge NAME | --report [ROUND …]";

const OPTIONS = {
  count: { type: "string", default: "24" },
  seed: { type: "string", default: "1" },
  draw: { type: "string" },
  verdicts: { type: "string" },
  round: { type: "string" },
  judge: { type: "string" },
  report: { type: "boolean", default: false },
} as const;

/** Who judged, and in which round: both become part of a file name or of each label. */
export type Sitting = { readonly verdicts: string; readonly round: string; readonly judge: string };

/** `draw`: the file that remembers what stands on the sheet; written with the sheet, read with the verdicts. */
export type JudgeRequest =
  | { readonly task: "report"; readonly rounds: readonly string[] }
  | {
      readonly task: "sheet" | "verdicts";
      readonly files: readonly string[];
      readonly count: number;
      readonly seed: number;
      readonly draw: string | null;
      readonly sitting: Sitting | null;
    };

/** Reads a command line. Throws a `UsageError` for one that cannot be followed. */
export function readJudgeRequest(args: readonly string[]): JudgeRequest {
  const { values, positionals } = splitCommandLine(args, OPTIONS, USAGE);
  if (values.report) return { task: "report", rounds: positionals };
  const sitting = values.verdicts === undefined ? null : readSitting(values.verdicts, values.round, values.judge);
  const draw = values.draw ?? null;
  if (positionals.length === 0 && (draw === null || sitting === null)) throw new UsageError(USAGE);
  return {
    task: sitting === null ? "sheet" : "verdicts",
    files: positionals,
    count: readInteger("--count", values.count, 1, 500),
    seed: readInteger("--seed", values.seed, 0, 2 ** 32 - 1),
    draw,
    sitting,
  };
}

function readSitting(verdicts: string, round: string | undefined, judge: string | undefined): Sitting {
  if (round === undefined || judge === undefined)
    throw new UsageError(`--verdicts needs --round and --judge. ${USAGE}`);
  if (!/^[\w-]+$/.test(round)) throw new UsageError(`--round takes letters, digits and hyphens, not ${round}.`);
  return { verdicts, round, judge };
}
