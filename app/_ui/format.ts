const DAY = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
const MOMENT_PARTS = { day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" } as const;
const MOMENT = new Intl.DateTimeFormat("en-GB", MOMENT_PARTS);
const MOMENT_IN_UTC = new Intl.DateTimeFormat("en-GB", { ...MOMENT_PARTS, timeZone: "UTC" });
const CLOCK = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/** "2024-07-29" as "29 July 2024". */
export const formatDay = (iso: string): string => DAY.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));
/** "2024-07-29" as "29 July 2024", "2024-07" as "July 2024"; anything else, "2024" among it, as it stands. */
export function formatDate(iso: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(iso)) return formatDay(iso);
  return /^\d{4}-\d\d$/.test(iso) ? MONTH.format(new Date(`${iso}-01T00:00:00Z`)) : iso;
}
/** "29 July 2024 at 10:14", in the time zone of whoever runs this: for a browser. */
export const formatMoment = (at: Date): string => MOMENT.format(at);
/** "29 July 2024 at 08:14 UTC" */
export const formatMomentInUtc = (at: Date): string => `${MOMENT_IN_UTC.format(at)} UTC`;
/** "10:14" */
export const formatClock = (at: Date): string => CLOCK.format(at);
/** 7, 6.5: no more decimals than there are. */
export const formatMarks = (marks: number): string => String(Math.round(marks * 100) / 100);
/** "1 question", "3 questions" */
export const formatCount = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
