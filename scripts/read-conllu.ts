import type { TreeToken } from "@/lib/model/reading";
import type { Span } from "@/lib/model/span";
import { UNPARSED } from "@/lib/nlp/read/parse";
import { splitTreeTokens } from "@/lib/nlp/read/tree-tokens";
import { listEntityMarks } from "./read-entity-marks";
import { toUpos } from "./read-parts-of-speech";
import type { SentenceReading } from "./read-sentences";

/**
 * The sentences as CoNLL-U: Penn tags in the fifth column, entities as CorefUD writes them, `Conf` for how likely head and
 * relation are both right. A sentence that the network did not read hangs on its first token, with `Unread=Yes`. Signs that
 * nobody sees are in no token, and a sentence of nothing else is left out.
 */
export function toConllu(
  text: string,
  sentences: readonly SentenceReading[],
  abbreviations: ReadonlySet<string>,
): string {
  let paragraph = -1;
  const blocks = sentences.flatMap((reading, index) => {
    const { sentence } = reading;
    const tokens = reading.tokens.length > 0 ? reading.tokens : chainTokens(text, sentence.span, abbreviations);
    if (tokens.length === 0) return [];
    const isNew = sentence.paragraph !== paragraph;
    paragraph = sentence.paragraph;
    const next = sentences[index + 1]?.sentence.span.start ?? text.length;
    const hasSpace = tokens.map(({ span }, at) => /\s/.test(text.slice(span.end, tokens[at + 1]?.span.start ?? next)));
    const lines = [
      ...(isNew ? ["# newpar"] : []),
      `# sent_id = s${sentence.index}`,
      `# zone = ${sentence.zone}`,
      `# span = ${sentence.span.start}-${sentence.span.end}`,
      `# text = ${joinForms(tokens, hasSpace)}`,
      ...toRows(tokens, reading, hasSpace),
    ];
    return [`${lines.join("\n")}\n\n`];
  });
  return `# newdoc id = article\n# global.Entity = eid-etype-head\n${blocks.join("")}`;
}

const joinForms = (tokens: readonly TreeToken[], hasSpace: readonly boolean[]): string =>
  tokens
    .map(({ text }, index) => `${text}${hasSpace[index] ? " " : ""}`)
    .join("")
    .trimEnd();

function toRows(tokens: readonly TreeToken[], reading: SentenceReading, hasSpace: readonly boolean[]): string[] {
  const marks = listEntityMarks(tokens, reading);
  return tokens.map((token, index) => {
    const notes = [
      reading.tokens.length > 0 ? `Conf=${token.confidence.toFixed(2)}` : "Unread=Yes",
      ...(marks[index] ? [`Entity=${marks[index]}`] : []),
      ...(hasSpace[index] ? [] : ["SpaceAfter=No"]),
    ];
    const head = token.head === null ? 0 : token.head + 1;
    const columns = [index + 1, token.text, "_", toUpos(token), token.tag || "_", "_", head, token.relation, "_"];
    return [...columns, notes.toSorted().join("|")].join("\t");
  });
}

/** Tokens without a tree, all on the first one: the format has no word for "not read". */
const chainTokens = (text: string, span: Span, abbreviations: ReadonlySet<string>): TreeToken[] =>
  splitTreeTokens(text, span, abbreviations).map((token, index) => ({
    ...token,
    ...UNPARSED,
    head: index === 0 ? null : 0,
    relation: index === 0 ? "root" : "dep",
    nameMark: "O",
    nameConfidence: 0,
    nameKinds: [],
  }));
