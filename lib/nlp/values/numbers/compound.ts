import type { Word } from "@/lib/nlp/read/read";
import { numberOf } from "./numerals";

/** A measure in several units: "1 minute 12 seconds" is 72 seconds. `unit`: the smallest one, as it is written. */
export type Compound = { readonly value: number; readonly unit: string; readonly to: number };

/** Units of one scale, with what they are worth in the smallest of it. */
const SCALES: readonly ReadonlyMap<string, number>[] = [
  new Map([
    ["day", 86_400],
    ["hour", 3600],
    ["minute", 60],
    ["second", 1],
  ]),
  new Map([
    ["year", 12],
    ["month", 1],
  ]),
  new Map([
    ["foot", 12],
    ["inch", 1],
  ]),
];
const PLURALS: ReadonlyMap<string, string> = new Map([
  ["feet", "foot"],
  ["inches", "inch"],
]);
/** Only where they are written together with their number: "3 in the north". */
const GLUED: ReadonlyMap<string, string> = new Map([
  ["ft", "foot"],
  ["in", "inch"],
  ["h", "hour"],
  ["hr", "hour"],
  ["min", "minute"],
  ["s", "second"],
]);

/** Reads a measure that goes on in a smaller unit: "2 hours and 5 minutes", "6 feet 2 inches"; null for one unit alone. */
export function compoundAt(words: readonly Word[], at: number): Compound | null {
  for (const scale of SCALES) {
    let [sum, worth, to, parts] = [0, Number.POSITIVE_INFINITY, at, 0];
    for (;;) {
      const start = parts > 0 && /^(?:and|,)$/.test(words[to]?.lower ?? "") ? to + 1 : to;
      // "5ft 11in" are two words, "5 feet 11 inches" four
      const [, digits, glued = ""] = /^(\d{1,3})(ft|in|h|hr|min|s)$/.exec(words[start]?.text ?? "") ?? [];
      const number = numberOf(digits ?? words[start]?.text ?? "");
      const next = worthOf(scale, digits === undefined ? (words[start + 1]?.lower ?? "") : (GLUED.get(glued) ?? ""));
      if (number === null || next === null || next >= worth || (parts > 0 && number * next >= worth)) break;
      [sum, worth, to, parts] = [sum + number * next, next, start + (digits === undefined ? 2 : 1), parts + 1];
    }
    if (parts > 1) return { value: sum / worth, unit: unitOf(words[to - 1]), to };
  }
  return null;
}

/** "seconds", "in" of "11in" */
const unitOf = (word: Word | undefined): string => word?.lower.replace(/^\d+/, "") ?? "";

const worthOf = (scale: ReadonlyMap<string, number>, word: string): number | null =>
  scale.get(PLURALS.get(word) ?? word.replace(/s$/, "")) ?? null;
