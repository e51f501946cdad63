import { MONTHS } from "@/lib/model/english";
import { formOf, isCapitalised, isGap, type Word } from "@/lib/nlp/verify/subject";
import { FUNCTION_WORDS } from "@/lib/nlp/verify/word-lists";

/** What follows a noun that says which one is meant. */
const TIES = new Set("of for that who which whose where between in at on from by to with about against".split(" "));
const TELLING = new Set("the all both these those that".split(" "));

/** The nouns of "the event", "all three attacks" with nothing behind that says which. */
export function listLooseDefinites(words: readonly Word[], text: string): string[] {
  return words.flatMap((word, index) => {
    if (!TELLING.has(formOf(word.text))) return [];
    const rest = words.slice(index + 1, index + 6);
    const end = rest.findIndex(
      (next, at) =>
        FUNCTION_WORDS.has(formOf(next.text)) || /[,.;:]/.test(text.slice(rest[at - 1]?.end ?? next.start, next.start)),
    );
    const group = end < 0 ? rest : rest.slice(0, end);
    if (group.length === 0 || group.some((next) => isCapitalised(next.text) || isGap(next.text))) return [];
    const [tie, after] = words
      .slice(index + 1 + group.length, index + 3 + group.length)
      .map((next) => formOf(next.text));
    // "the talks on fishing", not "the talks in 2031": a time does not say which talks
    const isTied = TIES.has(tie ?? "") && !/^\d/.test(after ?? "") && !MONTHS.includes(after ?? "");
    return isTied ? [] : [formOf(group.at(-1)?.text ?? "")];
  });
}
