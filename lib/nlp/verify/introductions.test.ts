import { expect, test } from "vitest";
import { hasOneIntroduction } from "./introductions";

test.each([
  ["one of them", "crane", "A crane fell in Holm. The crane was old."],
  ["told of as known", "crane", "The crane in Holm was old. It fell on the crane’s driver."],
  ["in a longer word elsewhere", "car", "The car stopped. Two cards and a carpet lay on the road."],
  ["with its owner’s ending", "ship’s", "The ship sank. A fishing boat came."],
  ["behind an adjective", "old crane", "An old crane fell. Workers came."],
  ["a number of them, said twice", "workers", "At least 12 workers fell. The 12 workers were brought to Holm."],
  ["one holder of an office", "mayor", "Mayor Ida Varga spoke. The town heard Mayor Varga in silence."],
])("an article tells of one: %s", (_trap, phrase, text) => {
  expect(hasOneIntroduction(phrase, text)).toBe(true);
});

test.each([
  ["none", "crane", "A tower fell in Holm."],
  ["only in a longer word", "car", "The carpet lay there."],
  ["another one", "crane", "A crane fell in Holm. Another crane stood."],
  ["a second one", "crane", "A crane fell. A second, smaller thing: a red crane."],
  ["several", "crane", "The crane fell. Both of the two cranes were old."],
  ["a number of them", "crane", "The crane fell on 3 other cranes."],
  ["plural in -ies", "ferry", "The ferry sank. Two ferries came."],
  ["men", "fisherman", "A fisherman saw it. Three fishermen came."],
  ["two numbers", "workers", "Twelve workers fell. Three workers died."],
  ["two sides", "tower", "The north tower fell, and the south tower stood."],
  ["two countries", "president", "The Norvian president and the Estrian president met."],
  ["two names", "bridge", "The Lanna Bridge is old. The Holm bridge and the Lanna bridge are near."],
  ["two holders", "mayor", "Mayor Ida Varga met Mayor Olaf Brook."],
])("an article does not: %s", (_trap, phrase, text) => {
  expect(hasOneIntroduction(phrase, text)).toBe(false);
});
