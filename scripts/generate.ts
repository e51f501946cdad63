import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readLexicon } from "@/lib/data/content-files";
import type { Document } from "@/lib/model/article";
import type { Candidate, Generation } from "@/lib/model/generation";
import type { Question } from "@/lib/model/question";
import { sliceSpan } from "@/lib/model/span";
import { generate } from "@/lib/nlp/generate";

const USAGE =
  "Usage: npm run -s generate -- <file|-> [--title T] [--published-on YYYY-MM-DD] [--count N] [--seed S] [--types choice,cloze] [--format json|text] [--explain]";

/** What was asked for on the command line, checked. */
type Request = {
  readonly document: Document;
  readonly limit: number;
  readonly seed: number;
  readonly types: readonly ("choice" | "cloze")[];
  readonly format: "json" | "text";
  readonly explain: boolean;
};

/** A wrong command line or input: one sentence for the person who typed it. */
class UsageError extends Error {}

function readRequest(args: readonly string[]): Request {
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

const GAP = "_____";

/** The stem as people see it: with a mark at each gap. */
function shownStem(question: Question): string {
  if (question.type === "choice") return question.stem;
  return question.gaps
    .toSorted((a, b) => b.at - a.at)
    .reduce((stem, { at }) => stem.slice(0, at) + GAP + stem.slice(at), question.stem);
}

function keyOf(question: Question): string {
  if (question.type === "cloze") return question.gaps[0].accepted[0].text;
  return question.options.find(({ isKey }) => isKey)?.text ?? "";
}

function toOutput({ id, question, fact, score }: Candidate) {
  const { evidence } = question;
  return {
    id,
    type: question.type,
    stem: shownStem(question),
    options:
      question.type === "choice"
        ? question.options.map((option) => ({
            text: option.text,
            isKey: option.isKey,
            why: option.why,
            evidence: option.evidence && { sentenceIndex: option.evidence.sentenceIndex, ...option.evidence.span },
          }))
        : null,
    gaps:
      question.type === "cloze"
        ? question.gaps.map(({ accepted }) => ({ accepted: accepted.map(({ text }) => text) }))
        : null,
    key: keyOf(question),
    evidence: {
      sentenceIndex: evidence.sentenceIndex,
      ...evidence.sentence,
      answerStart: evidence.answer.start,
      answerEnd: evidence.answer.end,
      quote: evidence.quote,
    },
    fact,
    score,
  };
}

/** A sentence may have several reasons; the first one found is the nearest to the text. */
const toNotAsked = ({ outcomes }: Generation) =>
  outcomes
    .filter(({ asked }) => asked === 0)
    .map(({ sentenceIndex, reasons }) => ({ sentenceIndex, reason: reasons[0] }));

function findTitle({ title, text }: Document, { sentences }: Generation): string | null {
  const headline = sentences.find(({ zone }) => zone === "headline");
  return title ?? (headline === undefined ? null : sliceSpan(text, headline.span));
}

type Timings = { readonly load: number; readonly generate: number; readonly total: number };

function toJson({ document, explain }: Request, generation: Generation, timings: Timings) {
  const { text, publishedOn } = document;
  return {
    article: {
      title: findTitle(document, generation),
      publishedOn,
      sha256: createHash("sha256").update(text, "utf8").digest("hex"),
      sentences: generation.sentences.map(({ index, span }) => ({ index, ...span })),
    },
    questions: generation.accepted.map(toOutput),
    notAsked: toNotAsked(generation),
    // One pass makes everything: its time stands under "generate" until the stages are timed one by one.
    timingsMs: {
      load: timings.load,
      analyse: 0,
      facts: 0,
      generate: timings.generate,
      verify: 0,
      select: 0,
      total: timings.total,
    },
    ...(explain ? { explain: explainCandidates(generation) } : {}),
  };
}

function explainCandidates({ accepted, rejected }: Generation) {
  const ids = new Set(accepted.map(({ id }) => id));
  return [
    ...accepted.map((candidate) => ({ ...brief(candidate), isAsked: true, issues: [] })),
    ...rejected
      .filter(({ candidate }) => !ids.has(candidate.id))
      .map(({ candidate, issues }) => ({ ...brief(candidate), isAsked: false, issues })),
  ];
}

const brief = ({ id, templateId, question, score }: Candidate) => ({
  id,
  view: templateId,
  stem: shownStem(question),
  key: keyOf(question),
  sentenceIndex: question.evidence.sentenceIndex,
  score,
});

function toText({ accepted }: Generation): string {
  const blocks = accepted.map(({ question }, index) => {
    const options =
      question.type === "choice" ? question.options.map(({ text, isKey }) => `   ${isKey ? "*" : "-"} ${text}`) : [];
    const accepts =
      question.type === "cloze"
        ? question.gaps.map(({ accepted: forms }) => `   Accepted: ${forms.map(({ text }) => text).join(" | ")}`)
        : [];
    return [
      `${index + 1}. ${shownStem(question)}`,
      ...options,
      ...accepts,
      `   Answer: ${keyOf(question)}`,
      `   “${question.evidence.quote}”`,
    ].join("\n");
  });
  return blocks.length === 0 ? "No question passed the checks." : blocks.join("\n\n");
}

/** "7 of 10: 4 no-pattern, 2 unresolved-pronoun" */
function toDiagnostics({ accepted, outcomes }: Generation, limit: number): string {
  const counts = new Map<string, number>();
  for (const { reasons } of outcomes)
    if (reasons[0] !== undefined) counts.set(reasons[0], (counts.get(reasons[0]) ?? 0) + 1);
  const reasons = [...counts]
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([reason, count]) => `${count} ${reason}`);
  return `${accepted.length} of ${limit}: ${reasons.length === 0 ? "nothing left out" : reasons.join(", ")}`;
}

function main(args: readonly string[]): void {
  const started = performance.now();
  const request = readRequest(args);
  const lexicon = readLexicon();
  const loaded = performance.now();
  const generation = generate(request.document, { lexicon }, request);
  const ended = performance.now();
  const timings = {
    load: Math.round(loaded - started),
    generate: Math.round(ended - loaded),
    total: Math.round(ended - started),
  };
  const result =
    request.format === "text" ? toText(generation) : JSON.stringify(toJson(request, generation, timings), null, 2);
  process.stdout.write(`${result}\n`);
  process.stderr.write(`${toDiagnostics(generation, request.limit)}\n`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
