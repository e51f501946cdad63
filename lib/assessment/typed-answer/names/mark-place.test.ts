import { expect, test } from "vitest";
import { markTypedAnswer } from "@/lib/assessment/typed-answer/mark-typed-answer";
import { aGap } from "@/lib/model/testing";
import { COUNTRIES } from "./country-names";

const CONFUSABLE = [
  ["South Korea", "North Korea"],
  ["Iran", "Iraq"],
  ["Austria", "Australia"],
  ["Niger", "Nigeria"],
  ["Slovakia", "Slovenia"],
  ["Guinea", "Guyana"],
  ["Mali", "Malawi"],
  ["Dominica", "Dominican Republic"],
  ["Sudan", "South Sudan"],
  ["Republic of the Congo", "Democratic Republic of the Congo"],
  ["Zambia", "Gambia"],
  ["Mauritius", "Mauritania"],
  ["Austrian", "Australian"],
  ["South Korean", "North Korean"],
] as const;
const CASINGS = [(text: string) => text, (text: string) => text.toUpperCase(), (text: string) => text.toLowerCase()];
const KINDS = ["place", "name", "phrase"] as const;

test.each(
  CONFUSABLE.flatMap(([a, b]) => [
    [a, b],
    [b, a],
  ]),
)("never takes another country for a misspelling, listed or not: %s is not %s", (key, typed) => {
  const credits = KINDS.flatMap((kind) =>
    CASINGS.map((casing) => markTypedAnswer(aGap({ kind, accepted: [key] }), casing(typed)).credit),
  );
  expect(new Set(credits)).toEqual(new Set([0]));
});

test("no country passes for another", () => {
  const leaks = COUNTRIES.flatMap(({ names }, row) =>
    COUNTRIES.filter((_country, other) => other !== row).flatMap((other) =>
      other.names
        .map((typed) => ({ key: names[0] ?? "", typed }))
        .filter(({ key, typed }) => markTypedAnswer(aGap({ accepted: [key] }), typed).credit > 0),
    ),
  );
  expect(leaks).toEqual([]);
});

test.each([
  ["South Korea", "Republic of Korea"],
  ["United States", "U.S."],
  ["United States", "usa"],
  ["Czech Republic", "Czechia"],
  ["Ivory Coast", "Cote d'Ivoire"],
  ["Myanmar", "Burma"],
])("takes another name of the same country: %s is %s", (key, typed) => {
  expect(markTypedAnswer(aGap({ accepted: [key] }), typed)).toMatchObject({ credit: 1, verdict: "same-country" });
});
