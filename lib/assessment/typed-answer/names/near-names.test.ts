import { expect, test } from "vitest";
import { markTypedAnswer } from "@/lib/assessment/typed-answer/mark-typed-answer";
import { readLexicon } from "@/lib/data/content-files";
import { aGap } from "@/lib/model/testing";
import { COUNTRIES } from "./country-names";
import { areNearNames, NEAR_NAMES } from "./near-names";
import { findNearNames } from "./near-names.testing";

const lexicon = readLexicon();

test("the frozen table is what the gazetteer gives", () => {
  expect(NEAR_NAMES).toEqual(findNearNames([...lexicon.cities, ...lexicon.regions, ...lexicon.usStates]));
});

test.each([
  ["iran", "iraq"],
  ["australia", "austria"],
  ["niger", "nigeria"],
  ["slovakia", "slovenia"],
  ["north korea", "south korea"],
  ["north koreans", "south koreans"],
  ["gambia", "zambia"],
])("the table has %s and %s", (a, b) => {
  expect([areNearNames(a, b), areNearNames(b, a), areNearNames(a, a)]).toEqual([true, true, false]);
});

const CASINGS = [
  (name: string) => name,
  (name: string) => name.toUpperCase(),
  (name: string) => name.replace(/(?:^| )\p{L}/gu, (initial) => initial.toUpperCase()),
];
const KINDS = ["place", "name", "phrase"] as const;

test("no name passes for one a letter or two away, in either direction, any casing and any kind of gap", () => {
  const pairs = NEAR_NAMES.map((row) => row.split("|")).flatMap(([a = "", b = ""]) => [
    [a, b],
    [b, a],
  ]);
  const leaks = pairs.flatMap(([key = "", typed = ""]) =>
    KINDS.flatMap((kind) =>
      CASINGS.filter((casing) => markTypedAnswer(aGap({ kind, accepted: [casing(key)] }), casing(typed)).credit > 0),
    ).map(() => `${typed} for ${key}`),
  );
  expect(pairs.length).toBeGreaterThan(900);
  expect(leaks).toEqual([]);
});

test("the table of countries has what the word list of the reader has", () => {
  const missing = lexicon.countries.flatMap(({ name, aliases, demonyms, capital }) => {
    const row = COUNTRIES.find(({ names }) => names.includes(name));
    const plain = (row?.names ?? []).map((each) => each.replaceAll(".", ""));
    return [
      ...aliases.filter((alias) => !plain.includes(alias.replaceAll(".", ""))),
      ...demonyms.filter((demonym) => !row?.demonyms.includes(demonym)),
      ...(row?.capital === (capital ?? "") ? [] : [`${capital} of ${name}`]),
    ];
  });
  expect(missing).toEqual([]);
});
