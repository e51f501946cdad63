import type { LinkedName } from "@/lib/nlp/entities/link-entities";
import type { Gazetteer } from "@/lib/nlp/mentions/gazetteer";
import type { Word } from "@/lib/nlp/read/read";
import { type Office, spanOf } from "./found";
import { findOwner, isOfficeTitle, isReported, type Owner } from "./office-words";

/** Titles that say nothing about an office, or that many people share. */
const EMPTY_TITLES =
  /^(?:mr|mrs|ms|miss|dr|doctor|prof|professor|sir|dame|lord|lady|father|rev|reverend|lt|gen|general|col|colonel|capt|captain|maj|major|sgt|sergeant|lieutenant|adm|admiral|petty|officer|detective|inspector|private|commander|judge|justice|attorney|prosecutor|constable|mp|coach|manager|sen|senator|rep|representative|king|queen|prince|princess|imam|rabbi|bishop|baron|baroness|duke|duchess|sheikh|spokes\w+|leader|director|chief|chair\w*|councillor|envoy)\b/;

/** Whoever is called so may hold another office by now, or none. */
const NOT_IN_OFFICE = /^(?:former|ex|late|then|acting|deputy|shadow|vice|-)$/;

/** "former Minister", "Ex-Prime Minister" */
const isPastOffice = (words: readonly Word[], from: number): boolean =>
  [words[from - 1], words[from]].some(
    (word, step) =>
      (step === 0 && NOT_IN_OFFICE.test(word?.lower ?? "")) || /^(?:ex|then|former|now)-/.test(word?.lower ?? ""),
  );

/** "Norvian Defence Minister Ada Brook", "U.S. Secretary of State Ada Brook"; null without a title that is an office. */
export function findTitleOffice(
  words: readonly Word[],
  { title: range }: LinkedName,
  gazetteer: Gazetteer,
): Office | null {
  if (range === null || isPastOffice(words, range.from)) return null;
  const own = findOwner(words, range.from, gazetteer);
  const owner = own ?? ownerBefore(words, range.from, gazetteer);
  const from = own === null ? range.from : own.to;
  const title = words
    .slice(from, range.to)
    .map(({ lower }) => lower)
    .join(" ");
  if (EMPTY_TITLES.test(title) || !isOfficeTitle(title) || /^(?:then|now|ex|former)-/.test(title)) return null;
  const office = { title, isReported: isReported(words, range.from) };
  if (owner !== null) {
    const span = spanOf(words, { from: Math.min(owner.from, from), to: range.to });
    return { ...office, country: writeOwner(words, owner, from), span, isPlaced: true };
  }
  if (isOwnedOtherwise(words, range.from, title)) return null;
  return { ...office, country: null, span: spanOf(words, { from, to: range.to }), isPlaced: false };
}

/** "Japan's Defense Minister": the country stands before the title, as a possessive or a name. */
function ownerBefore(words: readonly Word[], from: number, gazetteer: Gazetteer): Owner | null {
  const possessive = words[from - 1]?.lower.endsWith("'s") ? findOwner(words, from - 2, gazetteer) : null;
  return possessive ?? (from > 0 ? findOwner(words, from - 1, gazetteer) : null);
}

function writeOwner(words: readonly Word[], { to, text }: Owner, from: number): string {
  return words[to]?.lower === "'s" && to < from + 1 ? `${text}’s` : text;
}

/** An office of something that is no country: "Minister of Harbours", "the council's President", "Harbour President". */
const isOwnedOtherwise = (words: readonly Word[], from: number, title: string): boolean =>
  / (?:of|for) /.test(title) ||
  words[from - 1]?.lower.endsWith("'s") === true ||
  (/^\p{Lu}/u.test(words[from - 1]?.text ?? "") && from > 1);
