const GENERATION = /^(?:Jr\.?|Sr\.?|II|III|IV)$/;

const fold = (word: string): string =>
  word
    .normalize("NFD")
    .replace(/[\p{M}.’']/gu, "")
    .toLowerCase();

/** The parts of a person's name that tell people apart: "Lloyd J. Austin III" gives lloyd, austin. */
export const nameParts = (name: string): string[] =>
  name
    .split(/[\s‑-]+/)
    .filter((part) => !GENERATION.test(part) && !/^\p{Lu}\.?$/u.test(part))
    .map(fold);

/**
 * Whether two full names can stand for one person: same parts in any order ("Kihara Minoru"), a middle name or initial
 * more or less, or a given name with one letter changed or two swapped ("Anthony Blinken", "Antony J. Blinken").
 */
export function isSamePerson(a: string, b: string): boolean {
  const [left, right] = [nameParts(a), nameParts(b)];
  if (left.length < 2 || right.length < 2) return false;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (long.length <= short.length + 2 && short.every((part) => long.includes(part))) return true;
  const [given = "", otherGiven = ""] = [left[0], right[0]];
  return (
    left.at(-1) === right.at(-1) && Math.min(given.length, otherGiven.length) >= 4 && isOneSlipApart(given, otherGiven)
  );
}

/** One letter added, left out or changed, or two neighbours swapped. */
function isOneSlipApart(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [aEnd, bEnd] = [a.length, b.length];
  while (aEnd > start && bEnd > start && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd--;
    bEnd--;
  }
  const [left, right] = [a.slice(start, aEnd), b.slice(start, bEnd)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** The last part as written, generation left out: "Lloyd J. Austin III" gives "Austin". */
export const surnameOf = (name: string): string =>
  name
    .split(" ")
    .filter((part) => !GENERATION.test(part))
    .at(-1) ?? name;
