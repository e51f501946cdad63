import { expect, test } from "vitest";
import type { Question } from "@/lib/model/question";
import type { Entity } from "@/lib/model/reading";
import { aCandidate, aChoiceQuestion, aClozeQuestion, aFact, anEntity } from "@/lib/model/testing";
import { indexArticle } from "@/lib/nlp/distractors/article";
import { readText } from "@/lib/nlp/reading.testing";
import { readRankContext } from "./place-features";
import { listRiskFeatures } from "./risk-features";

const TEXT =
  "Norvia signed a harbour agreement with Estria in Port Lanna on 3 May 2031. The ministers met for two days.";
const TITLE = "Norvia signs harbour agreement";
const context = readRankContext(indexArticle({ ...(await readText(TEXT, "2031-05-04")), title: TITLE }));

const person = anEntity({ type: "person", canonical: "Ada Brook", aliases: ["Ada Brook", "Brook"] });

function risksOf(
  question: Question,
  entities: readonly Entity[] = [person],
  capitalised = context.capitalised,
): string[] {
  const candidate = aCandidate({ fact: aFact(), question });
  const document = { title: TITLE, text: TEXT, publishedOn: "2031-05-04" };
  const subject = { document, sentences: [], entities, fact: candidate.fact, question };
  return listRiskFeatures({ candidate, issues: [], subject, context: { ...context, capitalised } })
    .filter(([, value]) => value > 0)
    .map(([name]) => name);
}

const asked = (stem: string, options: readonly string[] = ["Norvia", "Kalland", "Osteria"]) =>
  risksOf(aChoiceQuestion({ stem, options }));

const FRAME = `In the article “${TITLE}”, `;

test.each([
  [
    "is-unplaced",
    "Which country signed a harbour agreement with Estria in Port Lanna?",
    "Which country signed a harbour agreement with Estria in May 2031?",
  ],
  ["is-unplaced", "Which country signed a harbour agreement with Estria?", `${FRAME}which country signed first?`],
  ["untold-definites", `${FRAME}which country left the talks?`, `${FRAME}which country signed the agreement?`],
  ["untold-definites", "Which country left the talks in 2031?", "Which country left the talks on fishing in 2031?"],
  ["loose-definites", "Which country paid for all three boats in 2031?", "Which country paid for three boats in 2031?"],
  ["is-pluperfect", "Which country had signed a pact in 2031?", "Which country had a pact with Estria in 2031?"],
  ["gender-clue", "Who sold her boats in Port Lanna in 2031?", "Who sold the Norvian boats in Port Lanna in 2031?"],
  ["bare-surname", "Which country did Brook visit in May 2031?", "Which country did Ada Brook visit in May 2031?"],
  [
    "two-openers",
    "As of May 3, 2031, since 2027 which country has led?",
    "As of May 3, 2031, which country has led since 2027?",
  ],
  ["as-of-past", "As of May 3, 2031, which country signed?", "Which country signed on May 3, 2031?"],
  [
    "pointing-quote",
    "Who said, “This is a lovely harbour”, in 2031?",
    "Who said, “Norvia has a lovely harbour”, in 2031?",
  ],
  [
    "is-thin",
    "Who wrote in 2031?",
    "Which country signed a long harbour agreement with Estria near Port Lanna in 2031?",
  ],
])("suspects %s in “%s” and not in “%s”", (name, suspect, sound) => {
  expect(asked(suspect)).toContain(name);
  expect(asked(sound)).not.toContain(name);
});

test("suspects a name that is written otherwise more often", () => {
  const counts = new Map([
    ["lanna", 1],
    ["cadmarin", 4],
    ["cadmairn", 1],
  ]);
  const of = (stem: string) => risksOf(aChoiceQuestion({ stem }), [], counts);
  expect(of("Which country did Cadmairn visit in 2031?")).toContain("odd-spelling");
  expect(of("Which country did Cadmarin visit in 2031?")).not.toContain("odd-spelling");
  expect(of("Which country did Holmgard visit in 2031?")).not.toContain("odd-spelling");
});

test("suspects a key of one name, of three names, and of another length than all others", () => {
  const who = (key: string, others: readonly string[]) =>
    risksOf(aChoiceQuestion({ stem: "Who opened the Lanna bridge in 2031?", options: [key, ...others] }), [
      anEntity({ type: "person", canonical: key }),
    ]);
  expect(who("Brook", ["Holm", "Reed"])).toContain("short-person");
  expect(who("Ada Maria Brook", ["Per Holm", "Liv Reed"])).toEqual(
    expect.arrayContaining(["long-person", "odd-length"]),
  );
  const plain = who("Ada Brook", ["Per Holm", "Liv Reed"]);
  for (const name of ["short-person", "long-person", "odd-length"]) expect(plain).not.toContain(name);
});

test("suspects a gap behind “in” that a place and a time would fit", () => {
  const gap = (stem: string) => risksOf(aClozeQuestion({ stem, at: stem.length - 1, accepted: ["Port Lanna"] }));
  expect(gap("Norvia signed a pact in .")).toContain("open-in-gap");
  expect(gap("On 3 May 2031 Norvia signed a pact in .")).not.toContain("open-in-gap");
  expect(gap("Norvia signed a pact near .")).not.toContain("open-in-gap");
});
