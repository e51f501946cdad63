import { digitsValue, type Separators } from "./digits";
import { cardinalWord, ordinalWord, scaleWord } from "./number-words";

/** How what can be read in two ways is read: "1,234", and the "m" of "12 m". */
export type Manner = { readonly separators: Separators; readonly isMetre: boolean };

/** A number in the making: `total` of what was multiplied, `part` of what may still be; `decimals` behind "point". */
type Reading = {
  readonly total: number;
  readonly part: number;
  readonly isSeen: boolean;
  readonly decimals: string | null;
};

const NOTHING: Reading = { total: 0, part: 0, isSeen: false, decimals: null };
const SKIPPED = new Set(
  "a an and the of it is was were are there i think they in all total exactly only just".split(" "),
);
const SUFFIXES = new Set(["st", "nd", "rd", "th"]);

/** Whether a word is a number by itself. */
const wordValue = (word: string, { separators }: Manner): number | null =>
  cardinalWord(word) ?? digitsValue(word, separators);

const settle = (state: Reading): Reading =>
  state.decimals === null || state.decimals === ""
    ? { ...state, decimals: null }
    : { ...state, part: state.part + Number(`0.${state.decimals}`), decimals: null };

/** "twenty one" and "two hundred forty" add up; "3 5", "100 20" and "200 300" are two numbers, and no answer. */
function addsUp(part: number, value: number, isDigits: boolean): boolean {
  if (part === 0 || (value < 1 && Number.isInteger(part))) return true;
  if (isDigits) return false;
  return (part >= 20 && part % 10 === 0 && value < 10) || (part % 100 === 0 && value < 100);
}

function readNext(state: Reading, word: string, manner: Manner): Reading | null {
  if (SUFFIXES.has(word) && state.isSeen) return state;
  if (word === "half") return { ...state, part: state.part + 0.5, isSeen: true };
  const ordinal = ordinalWord(word);
  // "twenty-first" adds up; in "20 second" the word is a unit
  if (ordinal !== null && (!state.isSeen || (word !== "second" && addsUp(state.part, ordinal, false)))) {
    return { ...state, part: state.part + ordinal, isSeen: true };
  }
  return readCardinal(state, word, manner);
}

function readCardinal(state: Reading, word: string, manner: Manner): Reading | null {
  const value = wordValue(word, manner);
  if (state.decimals !== null && value !== null && value < 10) {
    return { ...state, decimals: `${state.decimals}${value}` };
  }
  const settled = settle(state);
  if (value !== null) {
    if (!addsUp(settled.part, value, /^\d/.test(word))) return null;
    return { ...settled, part: settled.part + value, isSeen: true };
  }
  if (word === "point" && settled.isSeen) return { ...settled, decimals: "" };
  // "hundreds" alone is no number; "2 millions" is one
  const scale = scaleWord(word, settled.isSeen, manner.isMetre);
  if (scale === null) return null;
  const part = (settled.part === 0 ? 1 : settled.part) * scale;
  return scale === 100
    ? { ...settled, part, isSeen: true }
    : { ...settled, total: settled.total + part, part: 0, isSeen: true };
}

/**
 * Reads the one number among the words, in figures or written out.
 *
 * @returns its value and the other words in order, a minus taken in; null when there is no number, or more than one.
 */
export function readNumber(
  words: readonly string[],
  manner: Manner,
): { readonly value: number; readonly others: readonly string[] } | null {
  let state = NOTHING;
  let sign = 1;
  const others: string[] = [];
  for (const word of words) {
    const next = readNext(state, word, manner);
    if (next !== null) state = next;
    else if (word === "minus" && !state.isSeen) sign = -1;
    else if (wordValue(word, manner) !== null) return null;
    else if (!SKIPPED.has(word)) others.push(word);
  }
  const done = settle(state);
  return done.isSeen ? { value: sign * (done.total + done.part), others } : null;
}
