import { DATE_CASES } from "@/lib/assessment/typed-answer/cases/date-cases.testing";
import { NAME_CASES } from "@/lib/assessment/typed-answer/cases/name-cases.testing";
import { NUMBER_CASES } from "@/lib/assessment/typed-answer/cases/number-cases.testing";
import { PERSON_CASES } from "@/lib/assessment/typed-answer/cases/person-cases.testing";
import { PHRASE_CASES } from "@/lib/assessment/typed-answer/cases/phrase-cases.testing";
import { PLACE_CASES } from "@/lib/assessment/typed-answer/cases/place-cases.testing";
import { MAX_TYPED_LENGTH, markTypedAnswer } from "@/lib/assessment/typed-answer/mark-typed-answer";
import { growthOf, shortestTimes } from "./measure";

// What it costs to mark one typed answer: our own cases, with as many other names as the generator gives, and long hostile
// ones. README.md says how to read it.

const GIVEN = ["Ida", "Olaf", "Siobhan", "Karl", "Marta", "Jin-ho", "Ursel", "Loyd", "Bea", "Peter"];
const FAMILY = ["Brook", "Holt", "de la Cruz", "Mercer", "O’Byrne", "Lind"];
const SIXTY = GIVEN.flatMap((given) => FAMILY.map((family) => `${given} ${family}`));
const KINDS = {
  persons: PERSON_CASES,
  places: PLACE_CASES,
  names: NAME_CASES,
  numbers: NUMBER_CASES,
  dates: DATE_CASES,
  phrases: PHRASE_CASES,
};
const FAMILIES: Readonly<Record<string, string>> = {
  "one word": "a",
  "one-letter words": "a ",
  digits: "1",
  "groups of digits": "1,234 ",
  marks: "'\"-",
  accents: "e\u0301",
  "wide characters": "ﷺ",
  brackets: "(a",
  commas: "Norvia, ",
  "number words": "two hundred ",
};
const SIZES = [125, 250, MAX_TYPED_LENGTH];
const REPEATS = 200;
const SLOWEST_MS = 1;

const worst: string[] = [];
for (const [name, cases] of Object.entries(KINDS)) {
  const asked = cases.flatMap(({ gap, stem, quote, right, half, wrong }) =>
    [...right, ...half, ...wrong].map((text) => ({
      text,
      gap: { ...gap, refused: gap.kind === "number" || gap.kind === "date" ? [] : [...gap.refused, ...SIXTY] },
      context: { stem, quote, dateOrder: null },
    })),
  );
  const all = () => {
    for (const { gap, text, context } of asked) markTypedAnswer(gap, text, context);
  };
  const [time = 0] = await shortestTimes([all], 20);
  console.table({ [name]: { answers: asked.length, "ms each": (time / asked.length).toFixed(4) } });
  if (time / asked.length > SLOWEST_MS) worst.push(name);
}

const gaps = Object.values(KINDS).flatMap((cases) => cases.slice(0, 1).map(({ gap }) => gap));
for (const [name, part] of Object.entries(FAMILIES)) {
  const tasks = SIZES.map((size) => {
    const text = part.repeat(size).slice(0, size);
    return () => {
      for (let times = 0; times < REPEATS; times++) for (const gap of gaps) markTypedAnswer(gap, text);
    };
  });
  const times = (await shortestTimes(tasks, 5)).map((time) => time / REPEATS / gaps.length);
  const cells = SIZES.map((size, index) => [size, `${(times[index] ?? 0).toFixed(4)} ms`]);
  console.table({ [name]: { ...Object.fromEntries(cells), "last step": growthOf(SIZES, times).last.toFixed(2) } });
  if ((times.at(-1) ?? 0) > SLOWEST_MS) worst.push(name);
}
if (worst.length > 0) {
  console.error(`over ${SLOWEST_MS} ms: ${worst.join("; ")}`);
  process.exitCode = 1;
}
