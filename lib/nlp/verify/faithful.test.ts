import { expect, test } from "vitest";
import { aChoiceQuestion, aDocument, aFact, anEvidence, sentencesIn, spanOf } from "@/lib/model/testing";
import { findChangedHedges, findMissingSource } from "./faithful";
import type { VerifySubject } from "./subject";

const asked = (sentence: string, answer: string, stem: string, key = answer): VerifySubject => ({
  document: aDocument({ text: sentence }),
  sentences: sentencesIn(sentence, [sentence]),
  entities: [],
  fact: null,
  question: aChoiceQuestion({
    stem,
    options: [key],
    evidence: anEvidence({ text: sentence, quote: sentence, answer }),
  }),
});

test.each([
  ["at least", "At least 12 workers were hurt.", "12", "How many workers were hurt?"],
  ["nearly", "Power failed in nearly 300,000 homes.", "300,000", "In how many homes did power fail?"],
  ["up to", "Claims may reach up to $640 million.", "$640 million", "How much may claims reach?"],
  ["about", "It cost about 20 euros.", "20 euros", "How much did it cost?"],
  ["more than", "More than half a million people came.", "half a million", "How many people came?"],
  ["another one", "At least 12 workers were hurt.", "12", "About how many workers were hurt?"],
  ["may", "The union may appeal.", "union", "Who will appeal?"],
  ["expected", "The union is expected to appeal.", "union", "Who will appeal?"],
  ["allegedly", "The mayor allegedly took bribes.", "mayor", "Who took bribes?"],
  ["limit of a number in the stem", "About 40 ships left Holm.", "Holm", "Which town did 40 ships leave?"],
  ["added about", "It cost 20 euros.", "20 euros", "About how much did it cost?"],
  ["reportedly, to begin with", "Reportedly, the union paid Holm.", "union", "Who paid Holm?"],
  ["added may", "The union will appeal.", "union", "Who may appeal?"],
])("a hedge lost or won is found: %s", (_trap, sentence, answer, stem) => {
  expect(findChangedHedges(asked(sentence, answer, stem)).length).toBeGreaterThan(0);
});

test.each([
  ["kept in the stem", "At least 12 workers were hurt.", "12", "At least how many workers were hurt?", "12"],
  ["kept in the key", "At least 12 workers were hurt.", "12", "How many workers were hurt?", "at least 12"],
  ["said otherwise", "Around 40 ships left Holm.", "40", "About how many ships left Holm?", "40"],
  [
    "of another number",
    "At least 12 workers were hurt and 40 ships left Holm.",
    "40",
    "How many ships left Holm?",
    "40",
  ],
  ["no number after it", "They argued over the harbour for 3 days.", "3", "How many days did they argue?", "3"],
  ["about a thing", "They spoke about Norvia for 3 days.", "3", "How many days did they speak?", "3"],
  ["May, the month", "The bridge opened in May.", "bridge", "What opened?", "bridge"],
  ["in another clause", "The bridge opened, but rain may come.", "bridge", "What opened?", "bridge"],
  ["possible said as may", "The union could appeal.", "union", "Who may appeal?", "union"],
])("a hedge that stays is left alone: %s", (_trap, sentence, answer, stem, key) => {
  expect(findChangedHedges(asked(sentence, answer, stem, key))).toEqual([]);
});

test.each([
  [
    "in quotation marks",
    "“The bridge will be closed until Holm agrees,” Varga told the crowd.",
    "Holm",
    "Which town must agree?",
  ],
  ["after said", "Varga said the bridge cost 20 euros.", "20 euros", "How much did the bridge cost?"],
  ["after said that", "The ministry announced that 40 ships left.", "40", "How many ships left?"],
  ["before said", "Forty ships left Holm, the ministry said.", "Holm", "Which town did forty ships leave?"],
  [
    "before said, turned round",
    "Forty ships left Holm, said Hanna Weil, a pilot.",
    "Holm",
    "Which town did forty ships leave?",
  ],
  ["according to", "According to Varga, 40 ships left.", "40", "How many ships left?"],
  [
    "according to at the end",
    "Forty ships left Holm, according to Varga.",
    "Holm",
    "Which town did forty ships leave?",
  ],
  [
    "a state is no source",
    "Forty ships left Holm, the ministry said.",
    "Holm",
    "Which state town did forty ships leave?",
  ],
])("a statement without its source is found: %s", (_trap, sentence, answer, stem) => {
  expect(findMissingSource(asked(sentence, answer, stem))).toHaveLength(1);
});

test.each([
  [
    "source named",
    "Varga said the bridge cost 20 euros.",
    "20 euros",
    "How much did the bridge cost, according to Varga?",
  ],
  ["who said", "Varga said the bridge cost 20 euros.", "Varga", "Who said that the bridge cost 20 euros?"],
  ["did say", "Varga said the bridge cost 20 euros.", "20 euros", "What did Varga say the bridge cost?"],
  [
    "a name in quotation marks",
    "They launched the “Harbor One” in Holm.",
    "Harbor One",
    "What did they launch in Holm?",
  ],
  ["announced a thing", "Norvia announced a 3-year plan for Holm.", "Holm", "For which town is the plan?"],
  ["United States", "The United States sent 3 ships.", "3", "How many ships did the United States send?"],
  ["states that did not", "There were states that lost 3 ships.", "3", "How many ships were lost?"],
  [
    "announced after an apposition",
    "Varga, the president of Norvia, announced the pact in Holm.",
    "Norvia",
    "Which country does Varga lead?",
  ],
  ["added a thing", "Norvia added 300 jobs in Holm.", "300", "How many jobs did Norvia add?"],
  ["claims of money", "Holm faces claims of 3 million euros.", "3 million euros", "How large are the claims?"],
  ["who said, in passing", "Varga, who said little, signed the pact in Holm.", "Holm", "In which town was it signed?"],
  [
    "after what was said",
    "Varga said she was glad; the pact was signed in Holm.",
    "Holm",
    "In which town was it signed?",
  ],
  ["no speaker", "Holm received 3 ships, in which the pact was announced.", "3", "How many ships did Holm receive?"],
  ["the source itself", "According to Varga, 40 ships left.", "Varga", "Who counted 40 ships?"],
])("a statement with its source, and a plain fact, are left alone: %s", (_trap, sentence, answer, stem) => {
  expect(findMissingSource(asked(sentence, answer, stem))).toEqual([]);
});

test("a reported fact needs the name of its own speaker", () => {
  const sentence = "Forty ships left Holm, the Harbour Ministry said.";
  const fact = aFact({
    modality: "reported",
    speaker: { mentionId: null, span: spanOf(sentence, "the Harbour Ministry") },
  });
  const withFact = (stem: string) => ({ ...asked(sentence, "Holm", stem), fact });
  expect(findMissingSource(withFact("Which town did forty ships leave, according to Varga?"))).toHaveLength(1);
  expect(findMissingSource(withFact("Which town did forty ships leave, according to the Harbour Ministry?"))).toEqual(
    [],
  );
});
