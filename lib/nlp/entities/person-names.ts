const GENERATION = /^,?(?:Jr\.?|Sr\.?|II|III|IV)$/;

/** Without accents, dots and capitals. */
export const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\p{M}.’']/gu, "")
    .toLowerCase();

const isInitial = (part: string): boolean => /^\p{Lu}\.?$/u.test(part);

const split = (name: string): string[] => name.split(/[\s‑-]+/).filter((part) => !GENERATION.test(part));

/** The parts of a person's name that tell people apart: "Lloyd J. Austin III" gives lloyd, austin. */
export const nameParts = (name: string): string[] =>
  split(name)
    .filter((part) => !isInitial(part))
    .map((part) => fold(part).replace(/,$/, ""));

/**
 * Whether two full names can stand for one person: same parts in any order ("Kihara Minoru"), a middle name or initial
 * more or less, or a given name with one letter changed or two swapped ("Anthony Blinken", "Antony J. Blinken").
 *
 * `firstNames`: when both spellings are among them, as Joan and Jean are, they are two people.
 */
export const isSamePerson = (a: string, b: string, firstNames: ReadonlySet<string> = new Set()): boolean =>
  arePartsOfOne(nameParts(a), nameParts(b), firstNames) && !haveOtherGenerations(a, b);

/** The same for the `nameParts` of two names. */
export function arePartsOfOne(
  left: readonly string[],
  right: readonly string[],
  firstNames: ReadonlySet<string>,
): boolean {
  if (left.length < 2 || right.length < 2) return false;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (long.length <= short.length + 2 && short.every((part) => long.includes(part))) return true;
  const [given = "", otherGiven = ""] = [left[0], right[0]];
  if (given === otherGiven && left.length === right.length)
    return isSlipOfSurname(left.at(-1) ?? "", right.at(-1) ?? "");
  if (left.at(-1) !== right.at(-1) || Math.min(given.length, otherGiven.length) < 4) return false;
  if (!isOneSlipApart(given, otherGiven)) return false;
  const areBothNames = [given, otherGiven].every((name) => firstNames.has(capitalized(name)));
  return !areBothNames || withoutSilent(given) === withoutSilent(otherGiven);
}

/** Long surnames one letter apart, as "zelensky" and "zelenskyy": of one given name they are one person's. */
export const isSlipOfSurname = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= MIN_SURNAME && a[0] === b[0] && isOneSlipApart(a, b);

const MIN_SURNAME = 7;

const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** "Anthony" and "Antony", "Phillip" and "Philip" are spellings of one name. */
const withoutSilent = (name: string): string => name.replaceAll("h", "").replace(/(.)\1/g, "$1");

/** "Brook Jr." and "Brook Sr." are two people; one of them may be called just "Brook". */
export function haveOtherGenerations(a: string, b: string): boolean {
  const [left, right] = [a, b].map((name) =>
    name
      .split(/\s+/)
      .find((part) => GENERATION.test(part))
      ?.replace(/[.,]/g, ""),
  );
  return left !== undefined && right !== undefined && left !== right;
}

/** One letter added, left out or changed, or two neighbours swapped. */
export function isOneSlipApart(a: string, b: string): boolean {
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

/** Whether the initials of a short name fit a full one: "L. Ashford" and "Lloyd Ashford". */
export function sharesInitial(full: string, short: string): boolean {
  const initial = split(short).find(isInitial)?.charAt(0);
  return initial === undefined || split(full).some((part) => part.startsWith(initial));
}

/** The last part as written, generation left out: "Lloyd J. Austin III" gives "Austin". */
export const surnameOf = (name: string): string =>
  name
    .split(" ")
    .filter((part) => !GENERATION.test(part))
    .at(-1)
    ?.replace(/,$/, "") ?? name;
