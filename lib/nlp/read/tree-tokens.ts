import type { Token } from "@/lib/model/reading";
import type { Span } from "@/lib/model/span";
import { findAbbreviationEnd, findLastStop } from "./abbreviations";
import { findAddress } from "./addresses";
import { findCut } from "./contractions";

/** First parts that the treebanks leave in one word with what follows: "non-profit", "mid-1980s", "e-mail". */
const PREFIX =
  "non anti multi co re pre post mid semi cross sub ex pro mini counter over inter intra neo micro un arch pseudo quasi ultra e"
    .split(" ")
    .map((part) => `[${part.charAt(0).toUpperCase()}${part.charAt(0)}]${part.slice(1)}`)
    .join("|");

/** Signs that nobody sees: white space to us, but for those within a word. */
const INVISIBLE = "\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF";
const LETTER_OR_DIGIT = "[\\p{L}\\p{M}\\p{N}]";

/** Tried in this order; what no line knows is a token for each sign. */
const PIECE = new RegExp(
  [
    /(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])\.?/u, // "U.S.", "a.m.", "U.S"
    /(?<=[\p{L}\p{N}.])['’]s(?!\p{L})/u, // the possessive of "U.S.'s", "2003's"
    /\d{1,2}\/\d{1,2}\/\d{2,4}(?!\d)|9\/11(?!\d)|\d{1,2}-\d{1,2}-(?:\d{2}){1,2}(?!\d)/, // dates
    /(?:1-)?(?:\d{3}-)?\d{3}-\d{4}(?!\d)|(?<![\p{L}\p{N}])\+\d+/u, // telephones
    /\d{1,2}(?::\d\d){1,2}(?!\d)/, // "10:30"
    /\d+(?:,\d{3})*(?:st|nd|rd|th|s|ST|ND|RD|TH|[A-EGHJ])(?![\p{L}\p{N}])|\d*0['’]s(?!\p{L})/u, // "1980s", "5G"
    /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)*|(?<![\p{L}\p{N}])\.\d+/u, // "1,200.5", ".5"
    /\p{Lu}{1,3}\$|\${2,}|(?:USD|EUR|GBP|JPY|CHF|CNY|INR|AUD|CAD|NZD|SEK|NOK|DKK|HKD|SGD|ZAR|BRL|KRW)(?=\d)/u, // "US$"
    /\p{L}{1,3}&\p{L}{1,3}(?!\p{L})/u, // "AT&T"
    new RegExp(`(?:${PREFIX})[-‑](?:\\p{L}[\\p{L}\\p{M}]*|\\d{2,}s?(?!/))`),
    /(?:[Ww]\/o(?:ut)?|[Bb]\/c|[Ss]\/he)(?!\p{L})/u,
    new RegExp(`\\p{L}${LETTER_OR_DIGIT}*(?:(?:[\\u00AD\\u200B-\\u200D\\u2060]+|['’´\`_@])${LETTER_OR_DIGIT}+)*`, "u"),
    /\p{Extended_Pictographic}(?:[\p{M}\p{Emoji_Modifier}]|\u200D\p{Extended_Pictographic})*|\p{Regional_Indicator}{2}/u,
    /[#@](?=\p{L})[\p{L}\p{N}_]+/u,
    /[:;=]['’]?-?[()DPp](?![\p{L}\p{N}])/u, // ":-)"
    /\.{2,}|-{2,}|[!?]{2,}|={2,}|_{2,}|\*{2,}|\+{2,}|<{2,}|>{2,}|''|``|’’|‘‘|‘’/,
    new RegExp(`[^\\s${INVISIBLE}]\\p{M}*`, "u"),
  ]
    .map(({ source }) => source)
    .join("|"),
  "gu",
);

/**
 * Splits a sentence into tokens in the way of Universal Dependencies, on which the reader network was trained: "did | n't",
 * "Norvia | 's", "U.S. | - | led", "$ | 2.9". In order; every visible character is in one token, white space in none.
 *
 * `span`: one sentence. Its last stop is a token of its own, but after an abbreviation that may end a sentence.
 */
export function splitTreeTokens(text: string, span: Span, abbreviations: ReadonlySet<string>): Token[] {
  const tokens: Token[] = [];
  const push = (start: number, end: number) => {
    if (start < end) tokens.push({ span: { start, end }, text: text.slice(start, end) });
  };
  const lastStop = findLastStop(text, span);
  const split = (from: number, to: number) => {
    let start = from;
    for (const match of text.slice(from, to).matchAll(PIECE)) {
      const at = from + match.index;
      if (at < start) continue;
      const end = at + match[0].length;
      const stop = findAbbreviationEnd(text, { start: at, end }, abbreviations, lastStop);
      const cut = at + ((stop === null ? findCut(match[0]) : null) ?? 0);
      start = stop ?? end;
      push(at, cut);
      push(cut, start);
    }
  };
  for (const match of text.slice(span.start, span.end).matchAll(/\S+/g)) {
    const start = span.start + match.index;
    const end = start + match[0].length;
    const address = findAddress(match[0]);
    if (address === null) split(start, end);
    else {
      split(start, start + address.start);
      push(start + address.start, start + address.end);
      split(start + address.end, end);
    }
  }
  return tokens;
}
