import type { Word } from "@/lib/nlp/read/read";
import { looksPlural } from "@/lib/nlp/values/times/date-words";
import { currencyAfter } from "./money";

export type AmountKind = "count" | "money" | "percent" | "percentage-points" | "measure" | "age";

/** The unit behind a number: its name, what kind of amount it makes, and the word after it. */
export type Unit = { readonly name: string | null; readonly kind: AmountKind; readonly to: number };

const MEASURES = new Set(
  `km kilometre kilometer metre meter m cm mm centimetre centimeter millimetre millimeter mile yard foot feet ft inch inches
  kg kilogram kilo gram g ton tonne lb ounce litre liter gallon barrel hectare acre mph kph knot watt kilowatt megawatt
  gigawatt mw gw kwh mwh gwh volt second minute hour day week month year decade century centuries degree byte gigabyte
  megabyte terabyte calorie kilometers kph km² m² bushel nautical light-year`
    .trim()
    .split(/\s+/),
);
const isMeasure = (word: string): boolean => MEASURES.has(word) || MEASURES.has(word.replace(/s$/, ""));
const PREFIXES = /^(?:square|sq\.?|cubic|metric|nautical|light|calendar)$/;

/** Reads the unit that starts at a word; without one, the noun that is counted, or nothing. */
export function unitAt(words: readonly Word[], at: number, number: number): Unit {
  const lower = (step: number) => words[at + step]?.lower ?? "";
  if (lower(0) === "%" || /^(?:percent|pct)$/.test(lower(0))) return percent(at + 1);
  if (lower(0) === "per" && lower(1) === "cent") return percent(at + 2);
  if (lower(0) === "percentage" && /^points?$/.test(lower(1)))
    return { name: "percentage points", kind: "percentage-points", to: at + 2 };
  const money = currencyAfter(words, at);
  if (money !== null) return { name: money.code, kind: "money", to: money.to };
  return degreesAt(words, at) ?? measureAt(words, at) ?? countedAt(words, at, number);
}

const percent = (to: number): Unit => ({ name: "percent", kind: "percent", to });

/** "°C", "degrees Celsius" */
function degreesAt(words: readonly Word[], at: number): Unit | null {
  const [first, second] = [words[at]?.lower ?? "", words[at + 1]?.text ?? ""];
  if (first === "°") {
    const isNamed = /^[CF]$/.test(second);
    return { name: isNamed ? `°${second}` : "°", kind: "measure", to: isNamed ? at + 2 : at + 1 };
  }
  if (first !== "degrees" || !/^(?:Celsius|Fahrenheit|C|F)$/.test(second)) return null;
  return { name: `degrees ${second}`, kind: "measure", to: at + 2 };
}

/** "km", "square miles", "years old", "km/h" */
function measureAt(words: readonly Word[], at: number): Unit | null {
  const start = PREFIXES.test(words[at]?.lower ?? "") ? at + 1 : at;
  const word = words[start]?.lower ?? "";
  if (!isMeasure(word)) return null;
  if (/^years?$/.test(word) && /^olds?$/.test(words[start + 1]?.lower ?? ""))
    return { name: "years", kind: "age", to: start + 2 };
  const isPerHour = words[start + 1]?.text === "/" && /^[hs]$/.test(words[start + 2]?.text ?? "");
  const to = isPerHour ? start + 3 : start + 1;
  return { name: joined(words, at, to), kind: "measure", to };
}

const joined = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(" ")
    .replaceAll(" / ", "/");

/** Nouns without a plural "s" that are counted. */
const PLURALS = /^(?:people|children|men|women|police|cattle|sheep|aircraft|troops|fish|staff|percent)$/;

/** "people", "ships", and with a tree "men" in "41 armed men". */
function countedAt(words: readonly Word[], at: number, number: number): Unit {
  const next = words[at]?.lower ?? "";
  const isPlural = (looksPlural(words[at]?.text ?? "") && !/^VB/.test(words[at]?.tag ?? "")) || PLURALS.test(next);
  if (isPlural) return { name: next, kind: "count", to: at + 1 };
  const head = words[number]?.head ?? -1;
  const noun = words[head];
  const isNear = head > at && head <= at + 3 && words[number]?.relation.startsWith("nummod") === true;
  if (!isNear || noun === undefined || !/^\p{Ll}+$/u.test(noun.text) || noun.tag !== "NNS")
    return { name: null, kind: "count", to: at };
  return { name: noun.lower, kind: isMeasure(noun.lower) ? "measure" : "count", to: at };
}
