import { MONTHS } from "./english";

/** Longer titles make a question that is hard to follow. */
const MAX_TITLE_WORDS = 14;

/**
 * The words before a question that say which story it is about, for a stem that has too little to go by: "in the article “Ferry
 * runs aground off Holm”, ". `date`: the day of the article in words, where the question is true on that day only. Null for a title that is
 * too long, or that quotes somebody.
 */
export function writeStoryFrame(title: string, date: string | null): string | null {
  const words = title.trim().split(/\s+/);
  if (words.length < 3 || words.length > MAX_TITLE_WORDS || /["“”«»\n]/.test(title.trim())) return null;
  return `in the article “${title.trim()}”${date === null ? "" : ` of ${date}`}, `;
}

/** What may follow the title: a day, month or year in words, and the comma. */
const TAIL = new RegExp(`^(?: of (?:\\d{1,2} )?(?:${MONTHS.join("|")})(?: \\d{1,2},)?(?: \\d{4})?)?, `, "i");

/** How many characters of a stem are such words about this article; 0 where it has none. */
export function storyFrameLength(stem: string, title: string | null): number {
  if (title === null || title.trim() === "") return 0;
  const openings = [`in the article “${title.trim()}”`, `in the article "${title.trim()}"`];
  const opening = openings.find((words) => stem.slice(0, words.length).toLowerCase() === words.toLowerCase());
  if (opening === undefined) return 0;
  const rest = TAIL.exec(stem.slice(opening.length));
  return rest === null ? 0 : opening.length + rest[0].length;
}

/** The same for whatever article the words name: several questions of one set name the same one. */
export function anyStoryFrameLength(stem: string): number {
  const title = /^in the article (?:“([^“”\n]{1,300})”|"([^"\n]{1,300})")/i.exec(stem);
  return storyFrameLength(stem, title?.[1] ?? title?.[2] ?? null);
}
