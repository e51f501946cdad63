export type PersonMatch = "name-order" | "middle-name" | "initials" | "surname" | "given-name";

const isSameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && [...a].sort().join(" ") === [...b].sort().join(" ");

/** "b" stands for "bruno". */
const fits = (typed: string, right: string): boolean =>
  typed === right || (typed.length === 1 ? right.startsWith(typed) : right.length === 1 && typed.startsWith(right));

/** A name left out on either side stands for any. */
const areCompatible = (typed: readonly string[], right: readonly string[]): boolean =>
  typed.length === 0 ||
  right.length === 0 ||
  (typed.length === right.length && typed.every((name, index) => fits(name, right[index] ?? "")));

/** Words that open a surname: "van der Berg", "de Souza". */
const PARTICLES = new Set(
  "van von der den de da do dos das du del della di la le al el bin ibn ben ter ten".split(" "),
);

/**
 * Where the surname begins in a whole name. It shows in the accepted answers: "Tanabe" beside "Tanabe Kaoru"; when none
 * of the parts stands alone there, it is the last one with what belongs to it.
 */
function surnameParts(whole: readonly string[], accepted: readonly string[]): { surname: string[]; given: string[] } {
  const first = whole[0] ?? "";
  if (accepted.includes(first) && !accepted.includes(whole.at(-1) ?? "")) {
    return { surname: [first], given: whole.slice(1) };
  }
  let start = whole.length - 1;
  while (start > 1 && PARTICLES.has(whole[start - 1] ?? "")) start--;
  return { surname: whole.slice(start), given: whole.slice(0, start) };
}

/** The surname alone, with or without its particle, or with a second surname before it: "García Márquez". */
function isSurname(typed: readonly string[], whole: readonly string[], accepted: readonly string[]): boolean {
  const { surname } = surnameParts(whole, accepted);
  if (surname[0] === whole[0]) return typed.join(" ") === surname.join(" ");
  const end = whole.slice(-typed.length).join(" ");
  return typed.length < whole.length && end === typed.join(" ") && (typed.at(-1)?.length ?? 0) > 1;
}

const isGivenName = (typed: readonly string[], whole: readonly string[], accepted: readonly string[]): boolean => {
  const { given } = surnameParts(whole, accepted);
  return (typed[0]?.length ?? 0) > 1 && typed.join(" ") === given.slice(0, typed.length).join(" ");
};

const isWithoutMiddle = (typed: readonly string[], right: readonly string[]): boolean =>
  typed[0] === right[0] &&
  typed.at(-1) === right.at(-1) &&
  (typed[0]?.length ?? 0) > 1 &&
  areCompatible(typed.slice(1, -1), right.slice(1, -1));

/** "Loyd C. Ashford" is not "Loyd B. Ashford", though both may be called Loyd Ashford. */
const isOtherMiddle = (typed: readonly string[], right: readonly string[]): boolean =>
  typed[0] === right[0] && typed.at(-1) === right.at(-1) && !areCompatible(typed.slice(1, -1), right.slice(1, -1));

/** "Ashford Loyd B." with the surname at the end. */
const rotated = (words: readonly string[]): string[] => [...words.slice(1), ...words.slice(0, 1)];

/** "I. Varga", "L. B. Ashford", "LB Ashford", "Varga I." */
function hasInitials(typed: readonly string[], whole: readonly string[], accepted: readonly string[]): boolean {
  const { surname, given } = surnameParts(whole, accepted);
  const name = surname.join(" ");
  const text = typed.join(" ");
  const rest = text.endsWith(` ${name}`) ? text.slice(0, -name.length - 1) : text.slice(name.length + 1);
  if (rest === "" || (!text.endsWith(` ${name}`) && !text.startsWith(`${name} `))) return false;
  const initials = rest.split(" ");
  const letters = initials.length === 1 && rest.length === given.length ? [...rest] : initials;
  return letters.length <= given.length && letters.every((letter, index) => isInitialOf(letter, given[index] ?? ""));
}

const isInitialOf = (letter: string, name: string): boolean =>
  letter.length === 1 ? name.startsWith(letter) : name.length === 1 && letter.startsWith(name);

/**
 * Compares a typed name of a person with the accepted ones beyond plain equality.
 *
 * @param typed comparable form, without accents
 * @param accepted all accepted answers in the same form
 * @returns null when it is none of: either order, a middle name left out, initials, surname or given name alone.
 */
export function matchPerson(typed: string, accepted: readonly string[]): PersonMatch | null {
  const words = typed.split(" ");
  const wholes = accepted.map((name) => name.split(" ")).filter((name) => name.length > 1);
  if (words.length > 1) {
    if (wholes.some((whole) => isSameSet(words, whole))) return "name-order";
    const isMiddle = [words, rotated(words)].some(
      (some) =>
        wholes.some((whole) => isWithoutMiddle(some, whole)) && !wholes.some((whole) => isOtherMiddle(some, whole)),
    );
    if (isMiddle) return "middle-name";
    if (wholes.some((whole) => hasInitials(words, whole, accepted))) return "initials";
  }
  if (wholes.some((whole) => isSurname(words, whole, accepted))) return "surname";
  return wholes.some((whole) => isGivenName(words, whole, accepted)) ? "given-name" : null;
}

/** Shorter forms of the accepted names that may be misspelt as the whole may: the surname, and no middle name. */
export function shorterNames(accepted: readonly string[]): string[] {
  const wholes = accepted.map((name) => name.split(" ")).filter((name) => name.length > 1);
  return wholes.flatMap((whole) => {
    const surname = surnameParts(whole, accepted).surname.join(" ");
    return whole.length > 2 ? [surname, `${whole[0]} ${whole.at(-1)}`] : [surname];
  });
}
