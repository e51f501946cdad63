import type { Word } from "@/lib/nlp/read/read";

const SIGNS: Readonly<Record<string, string>> = {
  $: "USD",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "₹": "INR",
  "₩": "KRW",
  "₽": "RUB",
  "₺": "TRY",
  "₦": "NGN",
  "₴": "UAH",
};
/** Letters that stand right before "$". */
const DOLLARS: Readonly<Record<string, string>> = {
  US: "USD",
  "U.S.": "USD",
  A: "AUD",
  AU: "AUD",
  C: "CAD",
  CA: "CAD",
  NZ: "NZD",
  HK: "HKD",
  S: "SGD",
  NT: "TWD",
  R: "BRL",
};
const CODES = new Set(
  "USD EUR GBP JPY INR AUD CAD CHF CNY NZD HKD SGD SEK NOK DKK KRW RUB BRL ZAR MXN TRY PLN".split(" "),
);
const WORDS: Readonly<Record<string, string>> = {
  dollar: "USD",
  dollars: "USD",
  euro: "EUR",
  euros: "EUR",
  pound: "GBP",
  pounds: "GBP",
  yen: "JPY",
  rupees: "INR",
  yuan: "CNY",
  renminbi: "CNY",
  roubles: "RUB",
  rubles: "RUB",
  won: "KRW",
  lei: "RON",
  lari: "GEL",
  lira: "TRY",
  zloty: "PLN",
  zlotys: "PLN",
  forint: "HUF",
  forints: "HUF",
  hryvnia: "UAH",
  hryvnias: "UAH",
  shekels: "ILS",
  rand: "ZAR",
  naira: "NGN",
  kronor: "SEK",
  baht: "THB",
  ringgit: "MYR",
  tenge: "KZT",
};
const DOLLARS_OF: Readonly<Record<string, string>> = {
  us: "USD",
  "u.s.": "USD",
  american: "USD",
  australian: "AUD",
  canadian: "CAD",
  singapore: "SGD",
};

/** Money that several countries call by one name. */
const MONEY_OF: ReadonlyMap<string, string> = new Map([
  ["swiss francs", "CHF"],
  ["norwegian kroner", "NOK"],
  ["danish kroner", "DKK"],
  ["swedish kronor", "SEK"],
  ["czech koruna", "CZK"],
  ["mexican pesos", "MXN"],
  ["argentine pesos", "ARS"],
  ["philippine pesos", "PHP"],
]);

/** A sign or code before a number; `from` is its first word, the number starts at `at`. */
export function currencyBefore(words: readonly Word[], at: number): { code: string; from: number } | null {
  const before = words[at - 1];
  if (before === undefined) return null;
  const letters = words[at - 2];
  const isJoined = letters?.span.end === before.span.start || (letters?.text.length ?? 0) > 1;
  if (before.text === "$" && letters !== undefined && isJoined) {
    const code = DOLLARS[letters.text];
    if (code !== undefined) return { code, from: at - 2 };
  }
  const code = SIGNS[before.text] ?? (CODES.has(before.text) ? before.text : undefined);
  return code === undefined ? null : { code, from: at - 1 };
}

/** "dollars", "Australian dollars", "USD" after a number; `to` is the word after them. */
export function currencyAfter(words: readonly Word[], at: number): { code: string; to: number } | null {
  const word = words[at];
  if (word === undefined) return null;
  if (CODES.has(word.text)) return { code: word.text, to: at + 1 };
  const next = words[at + 1]?.lower ?? "";
  const dollars = /^dollars?$/.test(next) ? DOLLARS_OF[word.lower] : MONEY_OF.get(`${word.lower} ${next}`);
  if (dollars !== undefined) return { code: dollars, to: at + 2 };
  const code = WORDS[word.lower];
  if (code === undefined || !Object.hasOwn(WORDS, word.lower) || isOtherSense(words, word)) return null;
  return { code, to: next === "sterling" ? at + 2 : at + 1 };
}

/** "weighs 200 pounds", "the 12 won again" */
const isOtherSense = (words: readonly Word[], { lower, tag }: Word): boolean =>
  lower === "won"
    ? tag.startsWith("VB")
    : lower.startsWith("pound") &&
      words.some((word) => /^(?:weigh(?:s|ed|ing)?|weight|heavy|heavier)$/.test(word.lower));
