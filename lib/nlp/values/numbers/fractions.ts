import { NUMBER_WORDS, SCALE_WORDS } from "@/lib/model/english";
import type { Word } from "@/lib/nlp/read/read";
import type { Numeral } from "./numerals";

const GLYPHS: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅕", 1 / 5],
  ["⅛", 1 / 8],
  ["⅜", 3 / 8],
]);
const PARTS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halves", 2],
  ["third", 3],
  ["quarter", 4],
  ["fourth", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["tenth", 10],
]);

/** "1¼", "½", "1 1/2", "3/4", "two-thirds", "three quarters", "a third of", "half of", "half a million", "two and a half" */
export function fractionAt(words: readonly Word[], at: number): Numeral | null {
  const text = words[at]?.text ?? "";
  if (/^\d+$/.test(text)) return digitFraction(words, at);
  const glyph = GLYPHS.get(text);
  if (glyph !== undefined) return phrase(at + 1, glyph, "digits");
  return halfAt(words, at) ?? wordFraction(words, at);
}

const phrase = (to: number, value: number, form: Numeral["form"] = "phrase"): Numeral => ({
  to,
  value,
  step: value,
  form,
  unit: null,
});

function digitFraction(words: readonly Word[], at: number): Numeral | null {
  const whole = Number(words[at]?.text);
  const glyph = GLYPHS.get(words[at + 1]?.text ?? "");
  if (glyph !== undefined && words[at]?.span.end === words[at + 1]?.span.start) return phrase(at + 2, whole + glyph);
  const plain = slashed(words, at);
  if (plain !== null) return phrase(at + 3, plain);
  const mixed = slashed(words, at + 1);
  return mixed === null ? null : phrase(at + 4, whole + mixed);
}

/** "3/4", written without blanks; "9/11" is none. */
function slashed(words: readonly Word[], at: number): number | null {
  const [over, slash, under] = [words[at], words[at + 1], words[at + 2]];
  if (slash?.text !== "/" || over?.span.end !== slash.span.start || slash.span.end !== under?.span.start) return null;
  const [top, bottom] = [Number(over?.text), Number(under?.text)];
  return [2, 3, 4, 5, 8, 10].includes(bottom) && top > 0 && top < bottom ? top / bottom : null;
}

/** "half of", "half the voters", "half a million", "two and a half (million)" */
function halfAt(words: readonly Word[], at: number): Numeral | null {
  const lower = (step: number) => words[at + step]?.lower ?? "";
  if (lower(0) === "half") {
    const scale = /^an?$/.test(lower(1)) ? SCALE_WORDS.get(lower(2)) : undefined;
    if (scale !== undefined) return phrase(at + 3, scale / 2);
    return /^(?:of|the|its|their|his|her|our|all)$/.test(lower(1)) ? phrase(at + 1, 0.5, "word") : null;
  }
  const whole = NUMBER_WORDS.get(lower(0)) ?? 0;
  if (whole === 0 || lower(1) !== "and" || lower(2) !== "a" || lower(3) !== "half") return null;
  const scale = SCALE_WORDS.get(lower(4));
  return phrase(at + (scale === undefined ? 4 : 5), (whole + 0.5) * (scale ?? 1));
}

/** "two-thirds", "three quarters"; "a third" and "one fifth" only before "of", since there is "a third man". */
function wordFraction(words: readonly Word[], at: number): Numeral | null {
  const lower = words[at]?.lower ?? "";
  const isJoined = lower.includes("-");
  const [top = "", bottom = ""] = isJoined ? lower.split("-") : [lower, words[at + 1]?.lower ?? ""];
  const over = /^an?$/.test(top) ? 1 : NUMBER_WORDS.get(top);
  const under = PARTS.get(bottom) ?? PARTS.get(bottom.replace(/s$/, ""));
  const to = isJoined ? at + 1 : at + 2;
  if (over === undefined || under === undefined || over >= under || over === 0) return null;
  const isPlural = over > 1 && bottom.endsWith("s");
  if (!isPlural && !(over === 1 && words[to]?.lower === "of")) return null;
  return phrase(to, over / under);
}
