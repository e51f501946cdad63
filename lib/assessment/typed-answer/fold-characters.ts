const FRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/(\d)\s?½/g, "$1.5"],
  [/(\d)\s?¼/g, "$1.25"],
  [/(\d)\s?¾/g, "$1.75"],
  [/½/g, "0.5"],
  [/¼/g, "0.25"],
  [/¾/g, "0.75"],
  // composing would read "km²" as "km2"
  [/²/g, " squared"],
  [/³/g, " cubed"],
];

/** Zero in the scripts whose digits people type; the nine others follow it. */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
  0x17e0, 0x1810,
];

function westernDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? digit : String(code - zero);
}

/** The separators of Arabic and East Asian numbers and lists. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ["\u066a", "%"],
  ["\u066b", "."],
  ["\u066c", ","],
  ["\u060c", ","],
  ["\u061f", "?"],
  ["\u3001", ","],
  ["\u3002", "."],
  ["\u2044", "/"],
]);

/**
 * Evens out what a keyboard or a page may change without changing the answer: composed and full-width characters,
 * digits of other scripts, quotes, primes, dashes, kinds of space, and characters that show nothing.
 */
export function foldCharacters(text: string): string {
  if (/^[\w ,.;:!?%$&()/-]*$/.test(text)) return joinWords(text);
  const whole = FRACTIONS.reduce((folded, [from, to]) => folded.replace(from, to), text);
  return joinWords(
    whole
      // before composing, which takes an acute accent apart into a space and a mark
      .replace(/[\u2018\u2019\u201a\u201b\u2032\u2035\u02b9\u02bb\u02bc\uff07`´]/g, "'")
      .replace(/[\u201c\u201d\u201e\u201f\u2033\u2036«»\u300c\u300d]/g, '"')
      .normalize("NFKC")
      // soft hyphen, zero-width characters, direction marks, byte-order mark, variation selectors
      .replace(/\p{DI}/gu, "")
      .replace(/[\u2010-\u2015\u2212\u30fb\ufe58\ufe63]/g, "-")
      .replace(/[\u066a-\u066c\u060c\u061f\u3001\u3002\u2044]/g, (mark) => MARKS.get(mark) ?? mark)
      .replace(/\p{Nd}/gu, westernDigit),
  );
}

const joinWords = (text: string): string =>
  text
    .split(/\s/)
    .filter((word) => word !== "")
    .join(" ");

const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ["ı", "i"],
  ["ł", "l"],
  ["ø", "o"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
]);

/**
 * Letters without accents; expects lower case. "Łódź" in lower case becomes "lodz".
 *
 * Only marks of Latin, Greek and Cyrillic letters and the optional vowels of Arabic and Hebrew are taken off: in other
 * scripts a mark is a vowel, and without it the word is another one.
 */
export function withoutAccents(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text;
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0640\u064b-\u0652\u0670]/g, "")
    .normalize("NFC")
    .replace(/[ıłøđðþßæœ]/g, (letter) => PLAIN_LETTERS.get(letter) ?? letter);
}

const DIGRAPHS: ReadonlyMap<string, string> = new Map([
  ["ä", "ae"],
  ["ö", "oe"],
  ["ü", "ue"],
  ["ø", "oe"],
  ["å", "aa"],
]);

/** The other way to write letters with two dots without them: "münchen" as "muenchen". Expects lower case. */
export const withDigraphs = (text: string): string =>
  withoutAccents(text.normalize("NFC").replace(/[äöüøå]/g, (letter) => DIGRAPHS.get(letter) ?? letter));
