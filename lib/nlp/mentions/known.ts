import { type Gazetteer, type Known, openerOf } from "./gazetteer";
import { textOf } from "./name";
import type { Form } from "./piece";

const MAX_PIECES = 9;

/** What the lists say about the words of a range, all of them; null when they know no such name. */
export const known = (words: readonly Form[], from: number, to: number, gazetteer: Gazetteer): Known | null =>
  lookUp(textOf(words, from, to), gazetteer);

/** "The" is left out of names in sentences and stands in those of the lists: "The Hague". */
function lookUp(text: string, { byName }: Gazetteer): Known | null {
  const plain = text.replaceAll("’", "'").replaceAll("‑", "-");
  return byName.get(plain) ?? byName.get(`The ${plain}`) ?? null;
}

/** Where the longest name of the lists that starts here ends; `from` when none does. */
export function endOfKnown(words: readonly Form[], from: number, gazetteer: Gazetteer): number {
  if (!gazetteer.openers.has(openerOf(words[from]?.text ?? ""))) return from;
  let text = "";
  let end = from;
  for (let index = from; index < Math.min(words.length, from + MAX_PIECES); index++) {
    const word = words[index];
    const before = words[index - 1];
    if (word === undefined) break;
    const space = index > from && before !== undefined && before.span.end < word.span.start ? " " : "";
    text += space + word.text;
    if (lookUp(text, gazetteer) !== null) end = index + 1;
  }
  return end;
}
