/** The day an article speaks from, and how many days back a weekday may lie before it is too doubtful to name. */
export type Calendar = { readonly anchor: string; readonly maxDays: number };

const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const DAY_MS = 86_400_000;

/**
 * The ISO date of a weekday, "yesterday" or "today" told of in the past: the latest one not after the anchor, which may be
 * the anchor itself. Null when it lies further back than the calendar allows, or for other words.
 */
export function findDay(word: string, { anchor, maxDays }: Calendar): string | null {
  const start = Date.parse(`${anchor}T00:00:00Z`);
  if (Number.isNaN(start)) return null;
  const back = daysBack(word, new Date(start).getUTCDay());
  return back === null || back > maxDays ? null : new Date(start - back * DAY_MS).toISOString().slice(0, 10);
}

function daysBack(word: string, anchorDay: number): number | null {
  if (word === "today") return 0;
  if (word === "yesterday") return 1;
  const day = WEEKDAYS.indexOf(word);
  return day < 0 ? null : (anchorDay - day + 7) % 7;
}
