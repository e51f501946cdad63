import { expect, test } from "vitest";
import type { Entity } from "@/lib/model/reading";
import { type GivenNames, genderOfNames, genderOfWord } from "./gender";

const GIVEN: GivenNames = {
  genders: new Map([
    ["Ada", "female"],
    ["Peter", "male"],
    ["Gordon", "male"],
  ]),
  surnames: new Set(["Gordon"]),
};

const aPerson = (canonical: string, ...aliases: readonly string[]): Entity => ({
  id: "e_1",
  type: "person",
  subType: null,
  canonical,
  aliases: [canonical, ...aliases],
});

test.each([
  ["given name", aPerson("Ada Brook"), "female"],
  ["surname alone beside a full name", aPerson("Peter Lund", "Lund"), "male"],
  ["title in the name", aPerson("Queen Margrethe"), "female"],
  ["given name alone", aPerson("Ada"), "female"],
  ["given name alone that also is a surname", aPerson("Gordon"), null],
  ["a given name as surname", aPerson("Brook", "Peter"), null],
  ["names that disagree", aPerson("Ada Brook", "Peter Brook"), null],
  ["no name that is listed", aPerson("Kestrel Vantongeren"), null],
])("tells the gender of names: %s", (_case, entity, expected) => {
  expect(genderOfNames(entity, GIVEN)).toBe(expected);
});

test.each([
  ["Mrs.", "female"],
  ["chairwoman", "female"],
  ["King", "male"],
  ["businessman", "male"],
  ["human", null],
  ["woman", "female"],
  ["minister", null],
  ["German", null],
])("tells the gender of %s", (word, expected) => {
  expect(genderOfWord(word)).toBe(expected);
});
