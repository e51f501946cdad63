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

/** How many characters of a stem are such words about this article; 0 where it has none. */
export function storyFrameLength(stem: string, title: string | null): number {
  if (title === null || title.trim() === "") return 0;
  const opening = `in the article “${title.trim()}”`;
  if (stem.slice(0, opening.length).toLowerCase() !== opening.toLowerCase()) return 0;
  const rest = /^(?: of (?:\d{1,2} )?\p{L}+(?: \d{1,2},)?(?: \d{4})?)?, /u.exec(stem.slice(opening.length));
  return rest === null ? 0 : opening.length + rest[0].length;
}
