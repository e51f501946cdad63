import type { EntityType } from "@/lib/model/reading";
import { anEntity } from "@/lib/model/testing";
import type { LinkedName } from "@/lib/nlp/entities/link-entities";
import type { ReadSentence, Word } from "@/lib/nlp/read/read";

type HandRead = ReadSentence & { readonly text: string };

/**
 * A sentence with a tree written by hand, word by word: the word, its tag, its relation and the number of its head, counted
 * from 1, 0 for the root ("Norway/NNP/nsubj/2 signed/VBD/root/0"); a fifth part is its chance, else 1.
 */
export function handRead(line: string): HandRead {
  let text = "";
  let isOpen = false;
  const words = line.split(" ").map((entry): Word => {
    const [word = "", tag = "", relation = "", head = "0", chance = "1"] = entry.split("/");
    const isGlued = /^[,.;?”%]$|^[’']s$|^n[’']t$/.test(word) || /[“$(]$/.test(text);
    const start = text.length + (text === "" || isGlued ? 0 : 1);
    text = `${text.padEnd(start)}${word}`;
    const isQuoted = isOpen || word === "“";
    isOpen = word === "“" || (isOpen && word !== "”");
    return {
      text: word,
      lower: word.toLowerCase().replace("’", "'"),
      span: { start, end: text.length },
      tag,
      relation,
      head: head === "0" ? null : Number(head) - 1,
      confidence: Number(chance),
      headConfidence: Number(chance),
      rival: null,
      isQuoted,
    };
  });
  const sentence = { index: 0, paragraph: 0, zone: "body", span: { start: 0, end: text.length } } as const;
  return { text, sentence, words, tokens: [] };
}

/** A name of one or more words of such a sentence, which must hold them. */
export function handName({ text, words }: HandRead, name: string, type: EntityType): LinkedName {
  const start = text.indexOf(name);
  const from = words.findIndex(({ span }) => span.start === start);
  const to = words.findIndex(({ span }) => span.end === start + name.length) + 1;
  if (from < 0 || to <= from) throw new Error(`“${name}” is no row of words of “${text}”`);
  const entity = anEntity({ canonical: name, type });
  const span = { start, end: start + name.length };
  return {
    ...{ sentenceIndex: 0, from, to, span, text: name, title: null, type, known: null, clues: [], entity },
    mention: { id: `mention-${name}`, entityId: entity.id, sentenceIndex: 0, span },
  };
}
