export type PersonMatch = "name-order" | "middle-name" | "given-name";

const isSameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && [...a].sort().join(" ") === [...b].sort().join(" ");

/** "b" stands for "bruno", and a name left out on either side for any. */
const areCompatible = (typed: readonly string[], right: readonly string[]): boolean =>
  typed.length === 0 ||
  right.length === 0 ||
  (typed.length === right.length &&
    typed.every((name, index) => {
      const other = right[index] ?? "";
      return name === other || (name.length === 1 ? other.startsWith(name) : other === name[0]);
    }));

/**
 * Whether the given name alone was typed. Which part is the surname shows in the accepted answers: "Tanabe"
 * beside "Tanabe Kaoru"; when none of the parts stands alone there, the last one is.
 */
function isGivenName(typed: string, right: readonly string[], accepted: readonly string[]): boolean {
  const surname = right.find((name) => accepted.includes(name)) ?? right.at(-1);
  const given = surname === right[0] ? right.at(-1) : right[0];
  return typed === given && typed !== surname;
}

/**
 * Compares a typed name of a person with the accepted ones beyond plain equality.
 *
 * @param typed comparable form, without accents
 * @param accepted all accepted answers in the same form
 * @returns null when it is none of: either order, a middle name or initial left out, the given name alone.
 */
export function matchPerson(typed: string, accepted: readonly string[]): PersonMatch | null {
  const words = typed.split(" ");
  const wholes = accepted.map((name) => name.split(" ")).filter((name) => name.length > 1);
  if (words.length > 1 && wholes.some((whole) => isSameSet(words, whole))) return "name-order";
  if (words.length > 1 && wholes.some((whole) => isWithoutMiddle(words, whole))) return "middle-name";
  return words.length === 1 && wholes.some((whole) => isGivenName(typed, whole, accepted)) ? "given-name" : null;
}

const isWithoutMiddle = (typed: readonly string[], right: readonly string[]): boolean =>
  typed[0] === right[0] &&
  typed.at(-1) === right.at(-1) &&
  (typed[0]?.length ?? 0) > 1 &&
  areCompatible(typed.slice(1, -1), right.slice(1, -1));
