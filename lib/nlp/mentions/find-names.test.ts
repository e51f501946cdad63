import { expect, test } from "vitest";
import { readText } from "@/lib/nlp/reading.testing";

const namesIn = async (text: string) => (await readText(text)).names.map((name) => name.text);

test.each([
  [
    "small words of a foreign name",
    "The Groupe d’intervention de la gendarmerie d’Elling freed them.",
    ["Groupe d’intervention de la gendarmerie d’Elling"],
  ],
  ["no foreign name", "They met Charles de Gaulle de facto.", ["Charles de Gaulle"]],
  ["a people of two words", "The Puerto Rican senator met the Sri Lankan envoy.", ["Puerto Rican", "Sri Lankan"]],
  ["the head of a body", "They met President of the Odra Guild of Welders in Oslo.", ["Odra Guild of Welders", "Oslo"]],
  [
    "the head of a body with her name",
    "They left the room after Senior Vice President of Odra Bank Ada Brook had come in.",
    ["Odra Bank", "Ada Brook"],
  ],
  ["an office of state is no body", "They met Minister of Defence Ada Brook.", ["Ada Brook"]],
  ["a number of a unit", "He joined the 7th Fleet in Oslo.", ["7th Fleet", "Oslo"]],
  ["a number of a day", "He came on the 7th Friday.", []],
  ["a number behind a product", "They bought the Quorvex 9 in Oslo.", ["Quorvex 9", "Oslo"]],
  ["an amount", "They flew Quorvex 9 times.", ["Quorvex"]],
  ["a guild’s hall", "Police were called to Shipwrights’ Hall in London.", ["Shipwrights’ Hall", "London"]],
  [
    "a joint task",
    "They quoted the Officials Committee for Domestic and External Harbour Co-ordination.",
    ["Officials Committee for Domestic and External Harbour Co-ordination"],
  ],
])("cuts names where they end: %s", async (_trap, text, expected) => {
  expect(await namesIn(text)).toEqual(expected);
});

test("a word that is a name elsewhere in the article is one where the tagger doubts it", async () => {
  const names = await namesIn("Quorvex is a town. They love Quorvex. A Quorvex bus left Quorvex.");
  expect(names).toEqual(["Quorvex", "Quorvex", "Quorvex", "Quorvex"]);
});
