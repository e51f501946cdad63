import { SAID_VERBS } from "./verbs";

const MAX_HEADLINE_WORDS = 25;
const MAX_NOTE_WORDS = 45;
/** Longer than any byline or mark of a list that the patterns below have to look at. */
const REACH = 200;

const BYLINE =
  /^(?:(?:[Ww]ritten |[Rr]eported |[Ww]ords |Interview |Story |Text |Analysis )?[Bb]y|BY) (?:\p{Lu}[\p{L}.'’-]*)(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|al|bin)){0,4}(?:(?:,| and| in| [|·•–—-]) .{0,80})?$/u;
/** "Ada Brook", "Ada Brook and Tom Holt", "Ada Brook in Oslo", "Ada Brook, political editor", "Words: Ada Brook" */
const SIGNED =
  /^(?:(?:Words|Text|Story|Report): |From )?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?: and \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})?(?: in \p{Lu}[\p{L} .'’-]{1,40}|, [\p{L} ]{0,40}(?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist|[Ww]riter|Press|News|Agency))?$/u;
const NAVIGATION =
  /^(?:read (?:more|also|next)|(?:sign up|subscribe|register) |follow (?:us|me|her|him|them) on |click (?:here|to)|advertisement|related(?::| (?:articles?|stories|topics|news)\b)|share (?:this|on)|see also|sources?:?$|more (?:on|from|about) [^.]*$|skip to|listen to this|loading|tags?:|topics?:|comments?\b[^.]*$|print$|tweet$|email$|save$|story continues below|donate|support (?:our|us)|have a (?:news )?tip|updated:?\b|last updated|\d+ min(?:ute)?s? read|get the latest|download our)/i;
const NOTE =
  /\ball rights reserved\b|^(?:©|\(c\)|copyright\b)|\b(?:privacy policy|terms of (?:use|service))\b|\bcontributed to this (?:report|story|article)\b|\bthis (?:article|story|report) (?:was|has been|is) (?:originally |first )?(?:published|updated|corrected|part of|republished)\b|^(?:correction|editor['’]s note|clarification)\b|^\(?(?:additional )?(?:reporting|writing|editing) by \p{Lu}|^our standards:|^(?:contact|e-?mail|write to) .{0,60}\S@\S|^https?:\/\/\S+$|^\S{1,60}@\S{1,60}\.\p{L}+$|^@\w+$|\bwe use cookies\b/iu;
/** "Ada Brook is a reporter for Harbour Press." */
const AUTHOR =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3} (?:is|was) (?:an? |the )?(?:[\p{L}-]+ ){0,3}(?:reporter|correspondent|editor|columnist|staff writer|journalist|freelancer|writer)\b(?: (?:for|at|with|based|in|who|and|covering)\b|\.)/u;
/** "Ada Brook covers ships for Harbour Press." */
const COVERS =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3} (?:(?:covers|reports|writes)\b|has (?:covered|reported|written)\b)/u;
const LIST_MARK = /^(?:[-*•·‣●▪◦–—]|\(?\d{1,2}[.)]|\(?[a-z]\)) \S/;
const TABLE_ROW = /\S(?:\t| \| ).*\S(?:\t| \| )\S|^\|.*\|$/;
/** "Oslo\t12": two columns. */
const COLUMNS = /^[^\t\n\r]*[^\t\n\r ](?:\t| {3,})[^\t\n\r ][^\t\n\r]*$/;
/** "VARGA: There are twelve.", "A: There are twelve." */
const SPEAKER = /^\p{Lu}[\p{Lu} .'’-]{0,30}: ?[\p{L}“"']/u;
/** A stop, or the dash of somebody who was interrupted; pictures may follow. */
const ENDS_SENTENCE =
  /(?:[.!?…]|--|—)["”’'»)\]]{0,3}(?: ?\[\d{1,3}\]){0,3}(?:\s|\p{Extended_Pictographic}|\u{fe0f}|\u{200d})*$/u;
const SIGNATURE = /^(?:—|--) ?\p{Lu}[^!?]*$/u;

const countWords = (block: string, most: number): number => block.split(/\s+/, most + 1).length;

/** Navigation, notes about the article or its author, addresses or signs alone: nothing that is reported. */
export function isBoilerplate(block: string): boolean {
  if (countWords(block, MAX_NOTE_WORDS) > MAX_NOTE_WORDS) return false;
  if (!/[\p{L}\p{N}]/u.test(block)) return true;
  return NOTE.test(block) || AUTHOR.test(block) || (NAVIGATION.test(block) && countWords(block, 25) <= 25);
}

/** "By Ada Brook", "BY ADA BROOK, Harbour Press" */
export const isByline = (block: string): boolean => block.length <= REACH && BYLINE.test(block);

/** A line of names as they stand under a headline; elsewhere it says nothing. */
export const isSigned = (block: string): boolean => block.length <= REACH && SIGNED.test(block);

/** What the last lines of an article say of its author; elsewhere it may be about anybody. */
export const isAuthorNote = (block: string): boolean =>
  countWords(block, MAX_NOTE_WORDS) <= MAX_NOTE_WORDS && COVERS.test(block);

/** What one person says in an interview, with the name in front. */
export const isSpeech = (block: string): boolean => SPEAKER.test(block.slice(0, REACH));

/** An entry of a list, or a row of a table. */
export const isList = (block: string): boolean =>
  LIST_MARK.test(block.slice(0, REACH)) ||
  TABLE_ROW.test(block.slice(0, REACH)) ||
  (block.length <= REACH && COLUMNS.test(block) && !ENDS_SENTENCE.test(block));

/** "Home | World | Weather": a row of a table, unless no other row stands beside it. */
export const isMenu = (block: string): boolean =>
  /^[^|\d]{1,30}(?: \| [^|\d]{1,30}){2,12}$/.test(block.slice(0, REACH));

/** "—Ada Brook" in a paragraph of its own: who said what stands before it. */
export const isSignature = (block: string): boolean =>
  block.length <= REACH && SIGNATURE.test(block) && !ENDS_SENTENCE.test(block);

/** A line without a stop, short enough for a headline. One with a colon leads over to what follows. */
export function isOpenLine(block: string): boolean {
  if (countWords(block, MAX_HEADLINE_WORDS) > MAX_HEADLINE_WORDS || ENDS_SENTENCE.test(block)) return false;
  return !/[:,]$/.test(block) || countWords(block, 5) <= 5;
}

/** Whether all words of a paragraph stand in quotation marks; it may end inside of them. */
export function isQuoteBlock(block: string): boolean {
  if (/^> \S/.test(block)) return true;
  if (!/^["“]/.test(block)) return false;
  const close = block.startsWith("“") ? "”" : '"';
  const open = block.charAt(0);
  let isOpen = false;
  for (const sign of block) {
    if (isOpen ? sign === close : sign === open) isOpen = !isOpen;
    else if (!isOpen && /[\p{L}\p{N}]/u.test(sign)) return false;
  }
  return true;
}

/** A line in quotation marks without a stop, too long for a crosshead. */
export const isPullQuote = (block: string): boolean => isQuoteBlock(block) && countWords(block, 7) > 7;

/** "In a statement, the ministry said:" before a paragraph that is neither quoted nor about somebody who speaks. */
export function opensQuoteBlock(before: string, block: string): boolean {
  if (!/[:,]$/.test(before) || /["“]/.test(block)) return false;
  const words = before
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .slice(-12);
  return words.some(
    (word) => SAID_VERBS.has(word) || /^(?:statement|letter|allegations|message|following)$/.test(word),
  );
}
