import { withoutAccents } from "@/lib/assessment/typed-answer/fold-characters";
import { isStrictWord } from "./exact-words";
import { lemmaOf } from "./lemma";

/** Words that carry no meaning of their own. */
export const FUNCTION_WORDS = new Set(
  (
    "the a an of to in on at by for from with as is are was were be been being it its their his her this that these " +
    "those and has have had will would which who whom into than then there"
  ).split(" "),
);

/** Words that turn a sentence into its opposite when they are added or left out, as lemmas. */
const TURNING = new Set(
  (
    "refuse fail deny reject oppose against stop halt cancel block prevent avoid lose lack withdraw end ban delay " +
    "except only lift ease scrap drop suspend repeal reverse overturn undo avert resist fight escape abandon quit " +
    "cease postpone"
  )
    .split(" ")
    .map(lemmaOf),
);

/** Words by which a thing comes from one side or goes to the other. */
const SIDES = new Set(["from", "to", "by", "with", "without", "for", "against"]);

/** Of a comparable form; "five-year" is two. */
export const wordsOf = (text: string): string[] => text.split(/[ ,;:-]/).filter((word) => word !== "");

/** What is done, where a phrase opens with it: "closing the port" is not "the port". */
export const openingIn = (text: string): string[] =>
  wordsOf(text)
    .slice(0, 1)
    .filter((word) => word.length > 5 && word.endsWith("ing"))
    .map(lemmaOf);

/** Its numbers, in figures and in order. */
export const figuresIn = (text: string): string[] =>
  wordsOf(text)
    .map(lemmaOf)
    .filter((word) => /\d/.test(word));

const strictWords = (text: string): string =>
  wordsOf(text)
    .filter((word) => !FUNCTION_WORDS.has(word) && !/\d/.test(lemmaOf(word)))
    .filter((word) => isStrictWord(word) || TURNING.has(lemmaOf(word)))
    .map(lemmaOf)
    .join(" ");

/** Figures may be left out, but neither added nor moved: "from 5 to 3" is not "from 3 to 5". */
export function keepsStrictWords(typed: string, accepted: string): boolean {
  const wanted = figuresIn(accepted);
  let from = 0;
  for (const figure of figuresIn(typed)) {
    const at = wanted.indexOf(figure, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return strictWords(typed) === strictWords(accepted);
}

/** Names inside a phrase are its capitalised words after the first, as lemmas. */
export const namesIn = (right: string): string[] =>
  right
    .split(" ")
    .slice(1)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => lemmaOf(withoutAccents(word.toLowerCase()).replace(/[^\p{L}\d]/gu, "")));

/** How many runs of capitalised words there are: "deputy mayor of Port Lanna" has one. */
const countNames = (right: string): number => {
  const areNames = right.split(" ").map((word) => /^\p{Lu}/u.test(word));
  return areNames.filter((isName, at) => isName && areNames[at - 1] !== true).length;
};

/** "Norvia sues Estria" is not "Estria sues Norvia", but "Norvia’s port" is "the port of Norvia". */
export function keepsOrder(given: readonly string[], wanted: readonly string[], right: string): boolean {
  if (countNames(right) < 2) return true;
  const inOrder = wanted.filter((word) => given.includes(word));
  return given.filter((word) => wanted.includes(word)).join(" ") === inOrder.join(" ");
}

/** "talks with Norvia" is not "talks without Norvia", nor "fish from Norvia" "fish to Norvia". */
export function keepsSides(typed: string, accepted: string, names: readonly string[]): boolean {
  if (names.length === 0) return true;
  const sidesIn = (text: string) => text.split(" ").filter((word) => SIDES.has(word));
  const [given, wanted] = [sidesIn(typed), sidesIn(accepted)];
  return given.length !== wanted.length || given.join(" ") === wanted.join(" ");
}
