import { ORDINAL_WORDS } from "@/lib/model/english";
import type { Word } from "@/lib/nlp/read/read";
import { lowerAt, yearOf } from "./date-words";
import { type DateParts, type Match, type Meaning, NO_PARTS } from "./expression";

/** Stretches longer or shorter than a year that the text names: "the 1990s", "19th century", "the third quarter of 2031". */
export function periodAt(words: readonly Word[], at: number): Match<Meaning> | null {
  return decadeAt(words, at) ?? centuryAt(words, at) ?? partOfYearAt(words, at) ?? seasonAt(words, at);
}

/** "1990s"; "1800s" is the century, "2000s" may be either. "’90s" is of the last century. */
function decadeAt(words: readonly Word[], at: number): Match<Meaning> | null {
  const text = words[at]?.text ?? "";
  const start = /^(?:(?:1\d|20)\d0s|\d0s)$/.test(text) ? Number.parseInt(text, 10) : null;
  if (start === null) return null;
  if (start < 100) {
    if (!/^['’‘]$/.test(words[at - 1]?.text ?? "") || start < 20) return null;
    return period(1900 + start, 1909 + start, at + 1);
  }
  if (start === 2000) return { value: { kind: "unsettled", reason: "ambiguous" }, to: at + 1 };
  return period(start, start % 100 === 0 ? start + 99 : start + 9, at + 1);
}

/** "the 19th century", "a twentieth-century house"; counted as people do, 1800 to 1899. Before Christ: vague. */
function centuryAt(words: readonly Word[], at: number): Match<Meaning> | null {
  const [, whole] = /^(.+)-century$/.exec(lowerAt(words, at)) ?? [];
  const number = ordinalOf(whole ?? lowerAt(words, at));
  if (number === null || number > 21) return null;
  const to = centuryEnd(words, at, whole !== undefined);
  if (to === null) return null;
  if (/^(?:bc|bce|b\.c\.?)$/.test(lowerAt(words, to)))
    return { value: { kind: "unsettled", reason: "vague" }, to: to + 1 };
  return period((number - 1) * 100, number * 100 - 1, to);
}

function centuryEnd(words: readonly Word[], at: number, isOneWord: boolean): number | null {
  if (isOneWord) return at + 1;
  if (/^centur(?:y|ies)$/.test(lowerAt(words, at + 1))) return at + 2;
  return null;
}

/** "19th", "third" → 19, 3 */
export function ordinalOf(lower: string): number | null {
  if (/^\d{1,3}(?:st|nd|rd|th)$/.test(lower)) return Number.parseInt(lower, 10);
  return ORDINAL_WORDS.get(lower) ?? null;
}

const period = (first: number, last: number, to: number): Match<Meaning> => ({
  value: {
    kind: "period",
    first: `${String(first).padStart(4, "0")}-01-01`,
    last: `${String(last).padStart(4, "0")}-12-31`,
  },
  to,
});

const MONTHS_OF: Readonly<Record<string, number>> = { quarter: 3, half: 6 };

/** "the first half of 2031", "third quarter of last year", "Q3 2031"; vague where no year is given. */
function partOfYearAt(words: readonly Word[], at: number): Match<Meaning> | null {
  const [, quarter] = /^Q([1-4])$/.exec(words[at]?.text ?? "") ?? [];
  const number = quarter === undefined ? ordinalOf(lowerAt(words, at)) : Number(quarter);
  const unit = quarter === undefined ? lowerAt(words, at + 1) : "quarter";
  const length = MONTHS_OF[unit];
  if (number === null || length === undefined || number * length > 12) return null;
  const end = quarter === undefined ? at + 2 : at + 1;
  const year = yearOfPart(words, end);
  if (year === null) return { value: { kind: "unsettled", reason: "vague" }, to: end };
  return {
    value: { kind: "months", parts: year.value, first: (number - 1) * length + 1, last: number * length },
    to: year.to,
  };
}

function yearOfPart(words: readonly Word[], at: number): Match<DateParts> | null {
  const start = /^(?:of|in|,)$/.test(lowerAt(words, at)) ? at + 1 : at;
  const year = yearOf(words[start]?.text ?? "");
  if (year !== null) return { value: { ...NO_PARTS, year }, to: start + 1 };
  const offset = ["last", "this", "next"].indexOf(lowerAt(words, start)) - 1;
  return offset >= -1 && lowerAt(words, start + 1) === "year"
    ? { value: { ...NO_PARTS, yearOffset: offset }, to: start + 2 }
    : null;
}

/** "summer 2031", "the winter of 2030–2031": which months that means depends on the half of the globe. */
function seasonAt(words: readonly Word[], at: number): Match<Meaning> | null {
  if (!/^(?:spring|summer|autumn|fall|winter)$/.test(lowerAt(words, at))) return null;
  const start = lowerAt(words, at + 1) === "of" ? at + 2 : at + 1;
  const text = words[start]?.text ?? "";
  if (yearOf(text) === null && !/^\d{4}[-–]\d{2,4}$/.test(text)) return null;
  const isRange = /^[–-]$/.test(lowerAt(words, start + 1)) && /^\d{2,4}$/.test(lowerAt(words, start + 2));
  return { value: { kind: "unsettled", reason: "vague" }, to: isRange ? start + 3 : start + 1 };
}
