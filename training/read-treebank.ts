import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** A token as the annotators have it. `head` is the index of its head in the sentence; null for the root. */
export type GoldToken = {
  readonly form: string;
  readonly tag: string;
  readonly head: number | null;
  readonly relation: string;
  /** The tenth column: "Entity=(3-person-…|SpaceAfter=No", or "_". */
  readonly notes: string;
};

export type GoldSentence = {
  readonly id: string;
  readonly text: string;
  /** Set on the first sentence of a document. */
  readonly documentId: string | null;
  readonly startsParagraph: boolean;
  readonly tokens: readonly GoldToken[];
};

/** Reads a CoNLL-U file; a name that ends in ".gz" is unpacked. */
export function readTreebank(path: string): readonly GoldSentence[] {
  return parseConllu(readText(path));
}

/** The sentences of a CoNLL-U text. Lines of multi-word tokens (3-4) and of empty nodes (9.1) are left out. */
export function parseConllu(text: string): readonly GoldSentence[] {
  return text
    .split(/\r?\n\r?\n/)
    .map((block) => parseSentence(block.split(/\r?\n/)))
    .filter(({ tokens }) => tokens.length > 0);
}

function parseSentence(lines: readonly string[]): GoldSentence {
  const comment = (key: string) => lines.find((line) => line.startsWith(`# ${key} = `))?.slice(key.length + 5) ?? "";
  return {
    id: comment("sent_id"),
    text: comment("text"),
    documentId: comment("newdoc id") || null,
    startsParagraph: lines.some((line) => /^# newpar(?: |$)/.test(line)),
    tokens: lines
      .map((line) => line.split("\t"))
      .filter(([id]) => /^\d+$/.test(id ?? ""))
      .map(toToken),
  };
}

function toToken([id, form, , , tag, , head, relation, , notes]: readonly string[]): GoldToken {
  if (
    form === undefined ||
    tag === undefined ||
    relation === undefined ||
    notes === undefined ||
    !/^\d+$/.test(head ?? "")
  )
    throw new Error(`token ${id} has too few columns, or a head that is no number`);
  const number = Number(head);
  return { form, tag, head: number === 0 ? null : number - 1, relation, notes };
}

const NAME_TYPES: Readonly<Record<string, string>> = { PER: "person", LOC: "place", ORG: "organisation" };

/** The marks of an .iob2 file by sent_id, with our words for the types: "B-PER" is "B-person". */
export function readNameMarks(path: string): ReadonlyMap<string, readonly string[]> {
  const marks = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of readText(path).split(/\r?\n/)) {
    if (line.startsWith("# sent_id = ")) {
      current = [];
      marks.set(line.slice(12), current);
    } else if (/^\d/.test(line)) {
      const mark = line.split("\t")[2] ?? "O";
      current.push(mark === "O" ? mark : `${mark.slice(0, 2)}${NAME_TYPES[mark.slice(2)] ?? mark.slice(2)}`);
    }
  }
  return marks;
}

function readText(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}
