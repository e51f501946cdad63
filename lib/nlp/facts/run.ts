import type { Word } from "@/lib/nlp/read/read";
import { spanOf } from "./found";

/** The span of the words around `head` that stand together. */
export function spanOfRun(words: readonly Word[], phrase: readonly number[], head: number) {
  const own = new Set(phrase);
  let from = head;
  let to = head + 1;
  while (own.has(from - 1)) from--;
  while (own.has(to)) to++;
  return spanOf(words, { from, to: isOpenQuotation(words.slice(from, to)) && isQuoteMark(words[to]) ? to + 1 : to });
}

const isQuoteMark = (word: Word | undefined): boolean => /^[”"»]$/.test(word?.text ?? "");

/** Whether the words open a quotation and do not close it. */
const isOpenQuotation = (words: readonly Word[]): boolean => {
  const marks = words.filter(({ text }) => /^[“”"«»]$/.test(text));
  return marks.length % 2 === 1 && !/^[”»]$/.test(marks.at(-1)?.text ?? "");
};
