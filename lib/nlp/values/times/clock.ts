import type { Word } from "@/lib/nlp/read/read";
import { lowerAt } from "./date-words";
import type { Match, Meaning } from "./expression";

const HALF_OF_DAY = /^[ap]\.?m\.?$/;

/** A time of day, of which only is known that it is one: "5 p.m.", "5:30pm", "17:30". */
export function clockAt(words: readonly Word[], at: number): Match<Meaning> | null {
  const to = clockEnd(words, at);
  return to === null ? null : { value: { kind: "unsettled", reason: "clock" }, to };
}

function clockEnd(words: readonly Word[], at: number): number | null {
  const word = lowerAt(words, at);
  if (/^\d{1,2}[ap]m$/.test(word)) return at + 1;
  if (!/^\d{1,2}(?:\.\d\d)?$/.test(word)) return null;
  const isSplit = lowerAt(words, at + 1) === ":" && isAdjacent(words, at) && isAdjacent(words, at + 1);
  const minutes = isSplit ? lowerAt(words, at + 2) : "";
  if (/^[0-5]\d[ap]m$/.test(minutes)) return at + 3;
  const end = /^[0-5]\d$/.test(minutes) ? at + 3 : at + 1;
  if (HALF_OF_DAY.test(lowerAt(words, end))) return end + 1;
  return end === at + 3 && Number(word) < 24 ? end : null;
}

const isAdjacent = (words: readonly Word[], at: number): boolean => words[at]?.span.end === words[at + 1]?.span.start;
