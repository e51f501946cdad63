import { MONTHS, WEEKDAYS } from "@/lib/model/english";
import { formOf, inQuotes, isCapitalised, stemWords, type VerifySubject, type Word } from "./subject";
import { FUNCTION_WORDS } from "./word-lists";

const NOW_WORDS = new Set([
  "today",
  "yesterday",
  "tomorrow",
  "tonight",
  "now",
  "currently",
  "recently",
  "ago",
  "nowadays",
]);
const TIME_UNITS = new Set(
  "week weeks month months year years day days decade century morning evening night weekend afternoon spring summer autumn fall winter".split(
    " ",
  ),
);
const SHIFTS = new Set(["this", "last", "next", "past", "coming", "recent"]);

/** L3: a question is read on another day, elsewhere: "last week", "on Monday" and "here" mean nothing then. */
export function findDeictics(subject: VerifySubject): string[] {
  const words = stemWords(subject);
  return words
    .map((_word, index) => deicticAt(words, index))
    .filter((phrase) => phrase !== null)
    .map((phrase) => `${inQuotes([phrase])} depends on the day or place of reading; give the date or the name.`);
}

function deicticAt(words: readonly Word[], index: number): string | null {
  const text = words[index]?.text ?? "";
  const form = text.toLowerCase();
  const next = words[index + 1]?.text ?? "";
  if (NOW_WORDS.has(form)) return text;
  // "Here" opens no question; "here" after a verb is a place
  if (form === "here" && text === form) return text;
  const beforeIt = formOf(words[index - 1]?.text ?? "");
  if (SHIFTS.has(form) && (TIME_UNITS.has(next.toLowerCase()) || WEEKDAYS.includes(next.toLowerCase()))) {
    return beforeIt === "the" || beforeIt === "per" ? null : `${text} ${next}`;
  }
  return isBareWeekday(words, index) ? text : null;
}

/** "on Monday" is bare; "on Monday, 3 May 2031", "Ash Wednesday" and "Sunday Times" are not. */
function isBareWeekday(words: readonly Word[], index: number): boolean {
  const form = formOf(words[index]?.text ?? "");
  if (!WEEKDAYS.includes(form) || !isCapitalised(words[index]?.text ?? "")) return false;
  const around = [words[index - 1], words[index + 1], words[index + 2]].map((word) => word?.text ?? "");
  const [before = "", next = "", afterNext = ""] = around;
  if (/\d/.test(next) || (MONTHS.includes(next.toLowerCase()) && /\d/.test(afterNext))) return false;
  // a comma ends a name
  const isJoined = (words[index + 1]?.start ?? 0) - (words[index]?.end ?? 0) === 1;
  const isInName = (isCapitalised(next) && isJoined) || (isCapitalised(before) && !FUNCTION_WORDS.has(formOf(before)));
  return !isInName;
}
