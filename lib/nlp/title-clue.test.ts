import { expect, test } from "vitest";
import { keyText } from "@/lib/model/question";
import { generateFrom } from "./reading.testing";

const TEXT = `Anna Holm opened a bridge over the Lanna in Oslo on May 3, 2031. The bridge cost 41 million euros, according to the city.

Mart Tamm of Estonia and Ida Varga of Finland praised the bridge in Oslo on May 4, 2031. Anna Holm met 12 mayors of Norway in Bergen on May 5, 2031.`;

/** The keys of the questions on one text under a title. */
async function keysUnder(title: string): Promise<string[]> {
  const document = { title, text: TEXT, publishedOn: "2031-05-06" };
  const { sound } = await generateFrom(document, { limit: 20, types: ["choice", "cloze"], seed: 0 });
  return sound.map(({ candidate }) => keyText(candidate.question));
}

test("asks for a name that the title does not hold", async () => {
  expect(await keysUnder("A new crossing for the capital")).toContain("Anna Holm");
});

test.each([
  ["in full", "Anna Holm opens a new crossing", "Anna Holm"],
  ["by the surname", "Holm opens a new crossing", "Anna Holm"],
  ["as a number", "Meeting of 12 mayors about a crossing", "12"],
])("does not ask for what the title holds %s", async (_how, title, key) => {
  expect(await keysUnder(title)).not.toContain(key);
});
