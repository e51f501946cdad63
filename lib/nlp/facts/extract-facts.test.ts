import { expect, test } from "vitest";
import { sliceSpan } from "@/lib/model/span";
import { readText } from "@/lib/nlp/reading.testing";

/** The facts of a text in words: rule, modality, lemma, then its roles and its speaker. */
async function factsOf(text: string): Promise<string[]> {
  const { found } = await readText(text, "2031-05-05");
  return found.flatMap(({ facts }) =>
    facts.map(({ fact }) => {
      const roles = fact.roles.map(({ name, span }) => `${name} ${sliceSpan(text, span)}`);
      const speaker = fact.speaker === null ? [] : [`by ${sliceSpan(text, fact.speaker.span)}`];
      const not = fact.predicate.isNegated ? "not " : "";
      return [`${fact.ruleId} ${fact.modality} ${not}${fact.predicate.lemma}`, ...roles, ...speaker].join(" | ");
    }),
  );
}

test.each([
  [
    "who did what, where and when",
    "Norway opened an embassy in Nairobi on May 3, 2031.",
    "clause-active asserted open | agent Norway | patient an embassy in Nairobi | time May 3, 2031",
  ],
  [
    "to whom something was done, and by whom",
    "The bridge was built by the engineers of Estonia.",
    "clause-passive asserted build | patient The bridge | agent the engineers of Estonia",
  ],
  [
    "to whom something was given",
    "Denmark sent a letter to Estonia.",
    "clause-active asserted send | agent Denmark | patient a letter | recipient Estonia",
  ],
  [
    "what something is",
    "Tallinn is the capital of Estonia.",
    "clause-copula asserted be | agent Tallinn | attribute the capital of Estonia",
  ],
  [
    "what somebody speaks of",
    "The minister spoke of a new duty on ships.",
    "clause-active asserted speak | agent The minister | topic of a new duty on ships",
  ],
  [
    "a vote",
    "The Norwegian parliament approved the budget on Monday.",
    "outcome-vote asserted approve | agent The Norwegian parliament | patient the budget | time Monday",
  ],
  [
    "a contest",
    "Anna Holm won the election in Denmark.",
    "outcome-contest asserted win | agent Anna Holm | patient the election",
  ],
  [
    "a ruling",
    "A court in Oslo sentenced the captain to nine years in prison.",
    "outcome-ruling asserted sentence | agent A court in Oslo | patient the captain | amount nine",
  ],
  [
    "dead and injured",
    "The storm killed 14 people in Bergen.",
    "outcome-casualties asserted kill | agent The storm | ",
  ],
  [
    "an agreement",
    "Norway signed a treaty with Estonia in Oslo.",
    "outcome-agreement asserted sign | agent Norway | patient a treaty",
  ],
  ["an office that ends", "Anna Holm resigned on Friday.", "outcome-appointment asserted resign | agent Anna Holm"],
  [
    "a first",
    "Anna Holm became the first woman to lead Denmark.",
    "outcome-record asserted become | agent Anna Holm | topic the first woman to lead Denmark",
  ],
  [
    "who said it",
    "Anna Holm said that Norway had sold 12 ships.",
    "clause-active reported sell | agent Norway | patient 12 ships | amount 12 | by Anna Holm",
  ],
  [
    "the source behind",
    "Norway has sold 12 ships, according to the harbour ministry.",
    "clause-active reported sell | agent Norway | patient 12 ships | amount 12 | by the harbour ministry",
  ],
  [
    "a quotation",
    "“The harbour will be open again by Monday,” Anna Holm said.",
    "quote reported say | agent Anna Holm | topic The harbour will be open again by Monday | by Anna Holm",
  ],
  [
    "an apposition",
    "They met in Elling, a town on the coast of Norway.",
    "apposition asserted be | agent Elling | attribute a town on the coast of Norway",
  ],
  [
    "an office before the name",
    "They met Norwegian Defence Minister Anna Holm.",
    "role asserted be | agent Anna Holm | attribute Norwegian Defence Minister",
  ],
  [
    "a pronoun that was read",
    "Anna Holm lives in Oslo. She was born in Bergen in 1990.",
    "clause-passive asserted bear | patient She | place Bergen | time 1990",
  ],
])("finds %s", async (_what, text, expected) => {
  expect(await factsOf(text)).toContainEqual(expect.stringContaining(expected));
});

test.each([
  ["a negation", "Norway did not sign the treaty.", "asserted not sign"],
  ["a no", "No minister signed the treaty.", "not sign"],
  ["a condition", "If rain returns, Norway will close the bridge.", "hypothetical"],
  ["a possibility", "Norway could sell 12 ships to Estonia.", "hypothetical"],
  ["a plan", "Norway will sell 12 ships to Estonia.", "planned sell"],
  ["an agreement to do it", "Norway agreed to sell 12 ships to Estonia.", "planned agree"],
  ["what is due", "Norway is to sell 12 ships to Estonia.", "planned be"],
  ["a claim", "The captain allegedly sold 12 ships.", "alleged sell"],
  ["an accusation", "The captain was accused of fraud.", "alleged accuse"],
])("tells %s from what happened", async (_what, text, expected) => {
  expect(await factsOf(text)).toContainEqual(expect.stringContaining(expected));
});

test.each([
  ["what nobody said", "Anna Holm did not say that Norway had sold 12 ships."],
  ["what somebody never said", "Anna Holm never said that Norway had sold 12 ships."],
  ["what could not be confirmed", "Police could not confirm that Norway had sold 12 ships."],
  ["what will be announced", "Anna Holm will announce on Monday that Norway has sold 12 ships."],
  ["the ground of a claim", "Anna Holm was accused of fraud because she sold 40 ships to Estonia."],
  ["the day of a plan", "The bridge will open when the council approves the plan."],
  ["the ground of what did not happen", "Anna Holm did not resign because Paul Reyes won the election."],
  ["a quotation nobody spoke", "“The harbour will be open again by Monday,” Anna Holm never said."],
])("does not take for said or done %s", async (_what, text) => {
  const facts = await factsOf(text);
  const inner = /asserted (?:sell|approve|win)|reported (?:sell|say)|^said|^quote/;
  expect(facts.filter((fact) => inner.test(fact))).toEqual([]);
});

test.each([
  ["rarely", "Norway rarely sold ships to Estonia.", "not sell"],
  ["few", "Few ministers signed the treaty with Estonia.", "not sign"],
])("tells %s from what happened", async (_word, text, expected) => {
  const facts = await factsOf(text);
  expect(facts.filter((fact) => !fact.includes(expected) && !fact.startsWith("apposition"))).toEqual([]);
});

test.each([
  ["a no behind a preposition", "Norway passed the law with no votes against it."],
  ["no fewer", "Norway sold no fewer than 300 ships to Estonia."],
  ["no reason", "Anna Holm resigned on Monday for no reason."],
])("does not deny the verb for %s", async (_what, text) => {
  expect((await factsOf(text)).filter((fact) => / not /.test(fact.split(" | ")[0] ?? ""))).toEqual([]);
});

test.each([
  ["since", "Anna Holm has led the harbour ministry since 2019."],
  ["before", "Anna Holm left the harbour ministry before May 2030."],
  ["until", "Anna Holm led the harbour ministry until 2019."],
])("takes no limit for the time itself: %s", async (_word, text) => {
  expect((await factsOf(text)).filter((fact) => fact.includes("| time"))).toEqual([]);
});

test("counts no ages, and no number beside the one that counts", async () => {
  const facts = await factsOf("Paul Reyes, 40, and Anna Holm, 38, met in Oslo. Norway sold 40 ships instead of 12.");
  expect(facts.filter((fact) => /amount (?:38|12)/.test(fact))).toEqual([]);
});

test("tells a fact once, and the day it holds for", async () => {
  const { found } = await readText("They met Anna Holm, who leads the ministry and owns a ship.", "2031-05-05");
  const ids = found.flatMap(({ facts }) => facts.map(({ fact }) => fact.id));
  expect(new Set(ids).size).toBe(ids.length);
  const past = await readText("In 2019, Anna Holm was the mayor of Oslo.", "2031-05-05");
  expect(past.found.flatMap(({ facts }) => facts.map(({ fact }) => fact.asOf))).toEqual(["2019"]);
});

test.each([
  ["a pronoun without a name", "She signed the treaty in Oslo."],
  ["words in quotation marks", "“Norway signed the treaty. Estonia waited.”"],
  ["an alternative", "Every member is elected or replaced in May."],
  ["a question", "Did Norway sign the treaty?"],
  ["a question in the shape of a statement", "Norway signed the treaty with Estonia in 2030?"],
  ["a verb without what it needs", "Results showed."],
  ["what was nearly done", "Norway nearly sold 40 ships to Estonia."],
  ["what was hardly done", "Anna Holm barely won the election in Denmark."],
  ["a fragment", "A long day of rain in Oslo."],
  ["hope", "Norway hopes that Estonia signed the treaty."],
])("states nothing from %s", async (_what, text) => {
  const facts = await factsOf(text);
  expect(facts.filter((fact) => !fact.includes("hope"))).toEqual([]);
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
