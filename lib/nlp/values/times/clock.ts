import type { Word } from "@/lib/nlp/read/read";
import { lowerAt } from "./date-words";
import type { Match, Meaning } from "./expression";

const HALF_OF_DAY = /^[ap]\.?m\.?$/;

/** A time of day, of which only is known that it is one: "5 p.m.", "5:30pm", "9.30am", "17:30". */
export function clockAt(words: readonly Word[], at: number): Match<Meaning> | null {
  const to = clockEnd(words, at);
  return to === null ? null : { value: { kind: "unsettled", reason: "clock" }, to };
}

function clockEnd(words: readonly Word[], at: number): number | null {
  const word = lowerAt(words, at);
  if (/^\d{1,2}(?:[.:][0-5]\d)?[ap]m$/.test(word)) return at + 1;
  if (!/^\d{1,2}(?:[.:]\d\d)?$/.test(word)) return null;
  if (HALF_OF_DAY.test(lowerAt(words, at + 1))) return at + 2;
  return /^(?:1?\d|2[0-3]|0\d):[0-5]\d$/.test(word) ? at + 1 : null;
}
