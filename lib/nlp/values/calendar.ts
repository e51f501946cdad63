const DAY_MS = 86_400_000;

/** First and last ISO day of a stretch of time, both in it: May 2031 is 2031-05-01 to 2031-05-31. */
export type Period = { readonly first: string; readonly last: string };

/** Days since 1970-01-01; NaN for what is no ISO day. */
const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY_MS;

/** Whether a text is an ISO day that can be counted from. */
export const isIsoDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(dayNumber(text));

const isoOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

export const addDays = (iso: string, days: number): string => isoOf(dayNumber(iso) + days);

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (iso: string): number => (((dayNumber(iso) + 4) % 7) + 7) % 7;

/** How many days `later` lies after `earlier`; negative when it lies before. */
export const daysBetween = (earlier: string, later: string): number => dayNumber(later) - dayNumber(earlier);

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** 28 to 31; 0 for a month that does not exist. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0);

const pad = (value: number, length: number): string => String(value).padStart(length, "0");

/** "2031", "2031-05" or "2031-05-03", as far as the parts go. */
export function isoDate(year: number, month: number | null = null, day: number | null = null): string {
  if (month === null) return pad(year, 4);
  const yearAndMonth = `${pad(year, 4)}-${pad(month, 2)}`;
  return day === null ? yearAndMonth : `${yearAndMonth}-${pad(day, 2)}`;
}

/** The days that an ISO date of any grain covers. */
export function periodOf(iso: string): Period {
  const [year = 0, month, day] = iso.split("-").map(Number);
  if (month === undefined) return { first: `${iso}-01-01`, last: `${iso}-12-31` };
  if (day === undefined) return { first: `${iso}-01`, last: `${iso}-${daysInMonth(year, month)}` };
  return { first: iso, last: iso };
}

/** The month `count` months after that of an ISO day: "2031-05" or, for −5, "2030-12". */
export function monthFrom(iso: string, count: number): string {
  const months = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + count;
  return isoDate(Math.floor(months / 12), (months % 12) + 1);
}

/** The week, Monday to Sunday, that lies `count` weeks after that of an ISO day. */
export function weekFrom(iso: string, count: number): Period {
  const first = addDays(iso, 7 * count - ((weekdayOf(iso) + 6) % 7));
  return { first, last: addDays(first, 6) };
}
