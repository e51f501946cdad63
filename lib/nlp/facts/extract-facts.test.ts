import { expect, test } from "vitest";
import { sliceSpan } from "@/lib/model/span";
import { readText } from "@/lib/nlp/reading.testing";
import { factLine } from "@/lib/nlp/trap-rows.testing";

/** The facts of a text in words. */
async function factsOf(text: string): Promise<string[]> {
  const { found } = await readText(text, "2031-05-05");
  return found.flatMap(({ facts }) => facts.map(({ fact }) => factLine(text, fact)));
}

/** The facts of a text without their roles: rule, modality, lemma. */
const headsOf = async (text: string): Promise<string[]> =>
  (await factsOf(text)).map((fact) => fact.split(" | ")[0] ?? "");

test.each([
  [
    "who did what, where and when",
    "Norway opened an embassy in Nairobi on May 3, 2031.",
    ["clause-active asserted open | agent Norway | patient an embassy in Nairobi | time May 3, 2031"],
  ],
  [
    "to whom something was done, and by whom",
    "The bridge was built by the engineers of Estonia.",
    ["clause-passive asserted build | patient The bridge | agent the engineers of Estonia"],
  ],
  [
    "to whom something was given",
    "Denmark sent a letter to Estonia.",
    ["clause-active asserted send | agent Denmark | patient a letter | recipient Estonia"],
  ],
  [
    "what something is",
    "Tallinn is the capital of Estonia.",
    ["clause-copula asserted be | agent Tallinn | attribute the capital of Estonia"],
  ],
  [
    "what somebody speaks of",
    "The minister spoke of a new duty on ships.",
    ["clause-active asserted speak | agent The minister | topic of a new duty on ships"],
  ],
  [
    "a vote",
    "The Norwegian parliament approved the budget on Monday.",
    ["outcome-vote asserted approve | agent The Norwegian parliament | patient the budget | time Monday"],
  ],
  [
    "a contest",
    "Anna Holm won the election in Denmark.",
    ["outcome-contest asserted win | agent Anna Holm | patient the election"],
  ],
  [
    "a ruling",
    "A court in Oslo sentenced the captain to nine years in prison.",
    [
      "outcome-ruling asserted sentence | agent A court in Oslo | patient the captain | topic to nine years | amount nine",
    ],
  ],
  [
    "dead and injured",
    "The storm killed 14 people in Bergen.",
    ["outcome-casualties asserted kill | agent The storm | patient 14 people | amount 14"],
  ],
  [
    "an agreement",
    "Norway signed a treaty with Estonia.",
    ["outcome-agreement asserted sign | agent Norway | patient a treaty with Estonia"],
  ],
  [
    "an office that ends",
    "Anna Holm resigned on Friday.",
    ["outcome-appointment asserted resign | agent Anna Holm | time Friday"],
  ],
  [
    "a first",
    "Anna Holm became the first woman to lead Denmark.",
    ["outcome-record asserted become | agent Anna Holm | topic the first woman to lead Denmark"],
  ],
  [
    "who said it",
    "Anna Holm said that Norway had sold 12 ships.",
    ["clause-active reported sell | agent Norway | patient 12 ships | amount 12 | by Anna Holm"],
  ],
  [
    "the source behind",
    "Norway has sold 12 ships, according to the harbour ministry.",
    ["clause-active reported sell | agent Norway | patient 12 ships | amount 12 | by the harbour ministry"],
  ],
  [
    "a quotation",
    "“The harbour will be open again by Monday,” Anna Holm said.",
    ["quote reported say | agent Anna Holm | topic The harbour will be open again by Monday | by Anna Holm"],
  ],
  [
    "an apposition",
    "They met in Elling, a town on the coast of Norway.",
    ["apposition asserted be | agent Elling | attribute a town on the coast of Norway"],
  ],
  [
    "an office before the name",
    "They met Norwegian Defence Minister Anna Holm.",
    ["role asserted be | agent Anna Holm | attribute Norwegian Defence Minister"],
  ],
  [
    "a pronoun that was read",
    "Anna Holm lives in Oslo. She was born in Bergen in 1990.",
    [
      "clause-active asserted live | agent Anna Holm | place Oslo",
      "clause-passive asserted bear | patient She | place Bergen | time 1990",
    ],
  ],
])("finds %s, and nothing else", async (_what, text, expected) => {
  expect(await factsOf(text)).toEqual(expected);
});

test.each([
  [
    "a negation",
    "Norway did not sign the treaty.",
    ["outcome-agreement asserted not sign | agent Norway | patient the treaty"],
  ],
  [
    "a no",
    "No minister signed the treaty.",
    ["outcome-agreement asserted not sign | agent No minister | patient the treaty"],
  ],
  [
    "a condition",
    "If rain returns, Norway will close the bridge.",
    ["clause-active hypothetical close | agent Norway | patient the bridge"],
  ],
  [
    "a possibility",
    "Norway could sell 12 ships to Estonia.",
    ["clause-active hypothetical sell | agent Norway | patient 12 ships | amount 12 | recipient Estonia"],
  ],
  [
    "a plan",
    "Norway will sell 12 ships to Estonia.",
    ["clause-active planned sell | agent Norway | patient 12 ships | amount 12 | recipient Estonia"],
  ],
  [
    "an agreement to do it",
    "Norway agreed to sell 12 ships to Estonia.",
    ["outcome-agreement planned agree | agent Norway | topic to sell 12 ships to Estonia | amount 12"],
  ],
  ["what is due", "Norway is to sell 12 ships to Estonia.", [expect.stringMatching(/^\S+ planned /)]],
  [
    "a claim",
    "The captain allegedly sold 12 ships.",
    ["clause-active alleged sell | agent The captain | patient 12 ships | amount 12"],
  ],
  ["what is rare", "Norway rarely sold ships.", ["clause-active asserted not sell | agent Norway | patient ships"]],
  [
    "what few did",
    "Few ministers signed the treaty.",
    ["outcome-agreement asserted not sign | agent Few ministers | patient the treaty"],
  ],
])("tells %s from what happened", async (_what, text, expected) => {
  expect(await factsOf(text)).toEqual(expected);
});

test.each([
  ["what nobody said", "Anna Holm did not say that Norway had sold 12 ships.", []],
  ["what somebody never said", "Anna Holm never said that Norway had sold 12 ships.", []],
  ["what could not be confirmed", "Police could not confirm that Norway had sold 12 ships.", []],
  ["what will be announced", "Anna Holm will announce on Monday that Norway has sold 12 ships.", []],
  [
    "the ground of a claim",
    "Anna Holm was accused of fraud because she sold 40 ships to Estonia.",
    ["clause-passive alleged accuse"],
  ],
  ["the day of a plan", "The bridge will open when the council approves the plan.", ["clause-active planned open"]],
  [
    "the ground of what did not happen",
    "Anna Holm did not resign because Paul Reyes won the election.",
    ["outcome-appointment asserted not resign"],
  ],
  ["a quotation nobody spoke", "“The harbour will be open again by Monday,” Anna Holm never said.", []],
])("does not take for said or done %s", async (_what, text, expected) => {
  expect(await headsOf(text)).toEqual(expected);
});

test.each([
  ["a no behind a preposition", "Norway passed the law with no votes against it.", ["clause-active asserted pass"]],
  ["no fewer", "Norway sold no fewer than 300 ships to Estonia.", ["clause-active asserted sell"]],
  ["no reason", "Anna Holm resigned on Monday for no reason.", ["outcome-appointment asserted resign"]],
])("does not deny the verb for %s", async (_what, text, expected) => {
  expect(await headsOf(text)).toEqual(expected);
});

test.each([
  ["since", "lead", "Anna Holm has led the harbour ministry since 2019."],
  ["before", "leave", "Anna Holm left the harbour ministry before May 2030."],
  ["until", "lead", "Anna Holm led the harbour ministry until 2019."],
])("takes no limit for the time itself: %s", async (_word, lemma, text) => {
  const expected = `clause-active asserted ${lemma} | agent Anna Holm | patient the harbour ministry`;
  expect(await factsOf(text)).toEqual([expected]);
});

test("counts no ages, and no number beside the one that counts", async () => {
  const facts = await factsOf("Paul Reyes, 40, and Anna Holm, 38, met in Oslo. Norway sold 40 ships instead of 12.");
  const parts = facts.flatMap((fact) => fact.split(" | "));
  expect(parts.filter((part) => part.startsWith("amount"))).toEqual(["amount 40"]);
});

test("tells a fact once, and the day it holds for", async () => {
  const { found } = await readText("They met Anna Holm, who leads the ministry and owns a ship.", "2031-05-05");
  const ids = found.flatMap(({ facts }) => facts.map(({ fact }) => fact.id));
  expect(new Set(ids).size).toBe(ids.length);
  const past = await readText("In 2019, Anna Holm was the mayor of Oslo.", "2031-05-05");
  expect(past.found.flatMap(({ facts }) => facts.map(({ fact }) => fact.asOf))).toEqual(["2019"]);
});

test.each([
  ["a pronoun without a name", "She signed the treaty in Oslo.", []],
  ["words in quotation marks", "“Norway signed the treaty. Estonia waited.”", []],
  ["an alternative", "Every member is elected or replaced in May.", []],
  ["a question", "Did Norway sign the treaty?", []],
  ["a question in the shape of a statement", "Norway signed the treaty with Estonia in 2030?", []],
  ["a verb without what it needs", "Results showed.", []],
  ["what was nearly done", "Norway nearly sold 40 ships to Estonia.", []],
  ["what was hardly done", "Anna Holm barely won the election in Denmark.", []],
  ["a fragment", "A long day of rain in Oslo.", []],
  ["hope", "Norway hopes that Estonia signed the treaty.", ["clause-active asserted hope"]],
])("states no more than it may from %s", async (_what, text, expected) => {
  expect(await headsOf(text)).toEqual(expected);
});

test.each([
  ["a number", "About 40 guests spoke in Oslo.", ["About"]],
  ["a floor", "The storm killed at least nine people.", ["at least"]],
  ["no number", "The guests spoke about the war in some detail under the law.", []],
  ["a claim before a noun", "Police searched the house of the alleged thief.", ["alleged"]],
  ["the accused as a person", "The accused spoke in Oslo.", []],
])("takes for a hedge what limits %s", async (_what, text, expected) => {
  const { found } = await readText(text, "2031-05-05");
  const hedges = found.flatMap(({ facts }) => facts.flatMap(({ fact }) => fact.hedges));
  expect(hedges.map((span) => sliceSpan(text, span))).toEqual(expected);
});

test("gives every fact the day it holds for, and the pronoun behind it", async () => {
  const { found } = await readText("Anna Holm lives in Oslo. She leads the harbour ministry.", "2031-05-05");
  const facts = found.flatMap((sentence) => sentence.facts.map(({ fact }) => fact));
  expect(facts.map(({ asOf }) => asOf)).toEqual(facts.map(() => "2031-05-05"));
  expect(facts.flatMap(({ support }) => support.map(({ kind }) => kind))).toEqual(["coreference"]);
});
