import { MONTHS } from "./words";

const MONTH = `(?:${MONTHS.join("|")}|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.)`;
const DAY = `(?:[A-Z][a-z]+,? )?(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH}),? \\d{4}`;
const HOUR = "\\d{1,2}[:.]\\d\\d(?: ?[AaPp]\\.?[Mm]\\.?)?(?: [A-Z]{2,4})?";
const DATE_LINE = new RegExp(
  `^(?:(?:(?:First )?[Pp]ublished|Posted):?(?: on)? )?(?:${HOUR},? )?(?:${DAY}|\\d{4}-\\d\\d-\\d\\d|\\d\\d?/\\d\\d?/\\d{4})(?:[ ,|]+(?:at )?${HOUR})?(?:[ ,|·]+(?:Last )?[Uu]pdated.{0,60})?\\.?$|^${HOUR}$`,
);
/** "Thursday, May 7, 2031 On Tuesday, the …": a date line that lost its line break. */
const DATE_FIRST = new RegExp(`^[A-Z][a-z]+day, ${MONTH} \\d{1,2}, \\d{4} +(?=\\S)`);
/** "Ministers agree on mines Thursday, May 7, 2031": another one. */
const DATE_LAST = new RegExp(` [A-Z][a-z]+day, ${MONTH} \\d{1,2}, \\d{4}$`);

const DASH = " ?(?:[—–]{1,2}|--|_| - ) ?";
const AGENCY = "(?: ?\\([^()]{1,40}\\)| ?/[A-Z][^/]{1,30}/)?";
const OPENING = "(?=[\"“‘'([]{0,2}[\\p{Lu}\\d])";
/** "LISBON—The", "GENEVA (Agency) — The", "OSLO, May 3 - The", "NEW HARBOUR, Norvia (Agency) — The" */
const LOUD = new RegExp(
  `^\\p{Lu}[\\p{Lu}.'’/-]{2,}(?:,? (?:\\p{Lu}[\\p{L}.’/-]*|\\d{1,4})){0,5}${AGENCY}${DASH}${OPENING}`,
  "u",
);
/** "Oslo, Norvia — The"; only where the report begins, for this is also how an appositive looks. */
const QUIET = new RegExp(
  `^\\p{Lu}[\\p{L}.’-]+(?: \\p{Lu}[\\p{L}.’-]+){0,2}(?:, (?:\\p{Lu}[\\p{L}.’-]*|\\d{1,4})(?: (?:\\p{Lu}[\\p{L}.’-]*|\\d{1,4})){0,2}){0,3}${AGENCY}${DASH}${OPENING}`,
  "u",
);
const PLACE_LINE = /^(?=.*(?:[,(]|\p{Lu}{3}))\p{Lu}[^.!?:"“]{2,40}(?:—|–|--)$/u;
/** "OSLO: The ministers": only where the report begins; elsewhere it is who speaks. */
const COLON = /^\p{Lu}[\p{Lu} .'’-]{2,30}: (?=["“‘'([]{0,2}\p{Lu}\p{Ll})/u;
const REACH = 120;

/** Whether a block is a date or a place and nothing else: "Published 7 May 2031, 10:30 GMT", "Oslo (Agency) —". */
export const isDateLine = (block: string): boolean =>
  block.length <= REACH && (DATE_LINE.test(block) || (PLACE_LINE.test(block) && !/ \(?\p{Ll}/u.test(block)));

/** How many characters of a paragraph its dateline takes, with the dash and blanks after it; 0 when it has none. */
export function measureDateline(block: string, isFirst: boolean): number {
  const opening = block.slice(0, REACH);
  // Where everything is in capitals, a place is not told from other words.
  const isLoud = !/\p{Ll}/u.test(opening);
  const match =
    (isLoud ? null : LOUD.exec(opening)) ??
    DATE_FIRST.exec(opening) ??
    (isFirst ? (QUIET.exec(opening) ?? (isLoud ? null : COLON.exec(opening))) : null);
  return match?.[0].length ?? 0;
}

/** Where a date begins that ends a headline; null when none does. */
export function findTrailingDate(block: string): number | null {
  const from = Math.max(0, block.length - 60);
  const at = DATE_LAST.exec(block.slice(from))?.index;
  return at === undefined ? null : from + at + 1;
}
