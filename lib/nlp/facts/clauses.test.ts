import { expect, test } from "vitest";
import { aText, readText } from "@/lib/nlp/reading.testing";
import { resolveTimes } from "@/lib/nlp/values/resolve-times";
import { findClauseFact } from "./clause-facts";
import { cutClauses } from "./clauses";
import { findDependence, isDamaged } from "./stands-alone";

async function clausesOf(text: string) {
  const { sentences, names } = await readText(text);
  const { times } = resolveTimes(sentences, aText(text, "2031-05-05"));
  return sentences.flatMap((sentence) =>
    cutClauses(sentence, { names, antecedents: [], times: times.get(sentence.sentence.index) ?? [], amounts: [] }),
  );
}
const written = async (text: string) =>
  (await clausesOf(text)).map(({ kept, words }) => kept.map((index) => words[index]?.text).join(" "));

test.each([
  ["opener", "Separately, Norway signed a pact.", ["Norway signed a pact"]],
  ["apposition", "Ada Brook, the mayor of Oslo, opened a school.", ["Ada Brook opened a school"]],
  ["place in front", "In 2031, Norway signed a pact.", ["In 2031 , Norway signed a pact"]],
  ["trailing relative", "Norway signed a pact, which helps Oslo.", ["Norway signed a pact"]],
  ["relative after a name", "They met Ada Brook, who leads Oslo.", ["They met Ada Brook", "Ada Brook leads Oslo"]],
  ["said that", "Ada Brook said that Norway signed a pact.", ["Norway signed a pact"]],
  ["said behind", "Norway signed a pact, Ada Brook said.", ["Norway signed a pact"]],
  ["according to", "Norway signed a pact, according to Ada Brook.", ["Norway signed a pact"]],
  [
    "two subjects",
    "Norway signed a pact, and Estonia opened a port.",
    ["Norway signed a pact", "Estonia opened a port"],
  ],
  ["two verbs", "Norway signed a pact and opened a port.", ["Norway signed a pact", "Norway opened a port"]],
  ["brackets", "The World Health Organization (WHO) signed a pact.", ["The World Health Organization signed a pact"]],
  ["last week", "Norway signed a pact last week.", ["Norway signed a pact"]],
  ["participle in the subject", "A man arrested in Oslo was charged.", ["A man arrested in Oslo was charged"]],
  ["no finite verb", "A day of rain in Oslo.", []],
  ["question of a list", "Norway, Estonia and Latvia signed a pact.", ["Norway , Estonia and Latvia signed a pact"]],
])("cuts clauses: %s", async (_trap, text, expected) => {
  expect(await written(text)).toEqual(expected);
});

test.each([
  ["past", "Norway signed a pact with Estonia on Friday.", ["2031-05-02"]],
  ["future", "Norway will sign a pact with Estonia on Friday.", ["2031-05-09"]],
])("settles a weekday by the day of the article and the tense: %s", async (_tense, text, expected) => {
  const [clause] = await clausesOf(text);
  expect(clause?.resolved.map(({ value }) => value.iso)).toEqual(expected);
});

test.each([
  ["a pronoun", "Norway signed a pact with them in Oslo.", "unresolved-pronoun"],
  ["a bare definite", "Norway signed the pact with Estonia in Oslo.", "unresolved-definite"],
  ["a place word", "Norway signed a pact with Estonia here.", "unresolved-date"],
  ["negation", "Norway did not sign a pact with Estonia.", "negated"],
  ["a condition", "Norway could sign a pact with Estonia in Oslo.", "hypothetical"],
  ["then-", "Norway met a then-minister from Estonia in Oslo.", "unresolved-date"],
  ["that thing", "Norway believes that number in Oslo.", "unresolved-pronoun"],
  ["an end cut off", "Norway signed a pact with Estonia after.", "low-parse"],
])("knows what a clause leaves open: %s", async (_trap, text, reason) => {
  expect(
    (await clausesOf(text)).flatMap((clause) => {
      const fact = findClauseFact(clause, null);
      return fact === null ? [] : [findDependence(clause, fact, () => false)];
    }),
  ).toEqual([reason]);
});

test.each([
  ["a possessive of the subject", "Norway signed its pact with Estonia in Oslo."],
  ["US money", "Norway paid US$4.2 billion to Estonia in Oslo."],
  ["May the month", "Norway signed a pact with Estonia on May 4, 2031."],
  ["the first time", "Norway met Estonia in Oslo for the first time."],
])("lets stand alone: %s", async (_trap, text) => {
  expect(
    (await clausesOf(text)).flatMap((clause) => {
      const fact = findClauseFact(clause, null);
      return fact === null ? [] : [findDependence(clause, fact, () => false)];
    }),
  ).toEqual([null]);
});

test.each([
  ["The [sic] pact"],
  ["A transpor…ation plan"],
  ["It said [...] so"],
  ["See www.example.org"],
  ["They said said so"],
])("sees damage in %s", (text) => {
  expect(isDamaged(text)).toBe(true);
});
