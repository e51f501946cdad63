import { expect, test } from "vitest";
import type { SoundCandidate } from "@/lib/model/generation";
import { keyText } from "@/lib/model/question";
import { generateFrom } from "@/lib/nlp/reading.testing";

const TEXT = `Denmark opens an embassy abroad

Denmark opened an embassy in Nairobi with 14 rooms on May 3, 2031. The embassy has a garden.

At least 41 people were hurt in Oslo when a bridge collapsed on May 1, 2031, according to the police. Norwegian Defence Minister Ada Brook visited the bridge in Oslo with 12 engineers from Sweden. On Monday Brook said that Norway would build a wider bridge in Bergen, and Sweden's government promised $40 million.
`;

const { sound } = await generateFrom(
  { title: null, text: TEXT, publishedOn: "2031-05-06" },
  { limit: 10, types: ["choice", "cloze"], seed: 0 },
);

function find(view: string, key: string): SoundCandidate {
  const found = sound.find(
    ({ candidate: { templateId, question } }) => templateId === view && keyText(question) === key,
  );
  if (found === undefined)
    throw new Error(`no ${view} of ${key} among ${sound.map(({ candidate }) => candidate.templateId).join(", ")}`);
  return found;
}

test("every value lies between 0 and 1, and zeros are left out", () => {
  const values = sound.flatMap(({ features }) => Object.values(features));
  expect(sound.length).toBeGreaterThan(5);
  expect(values.filter((value) => !(value > 0 && value <= 1))).toEqual([]);
});

test("every candidate has one view, one rule, one kind, one modality and one type of answer", () => {
  for (const { features } of sound)
    for (const family of ["view:", "rule:", "kind:", "modality:", "tense:", "zone:", "answer:", "opening:"])
      expect(Object.keys(features).filter((name) => name.startsWith(family))).toHaveLength(1);
});

test("the beginning and the title count for a fact told there", () => {
  const opened = find("cloze-place", "Nairobi").features;
  expect(opened).toMatchObject({ "in-lead": 1, "answer:city": 1, "is-cloze": 1 });
  expect(opened.position).toBeLessThan(0.3);
  expect(opened["like-title"]).toBeGreaterThan(0.5);
  const later = sound.filter(({ candidate }) => candidate.question.evidence.answer.start > TEXT.indexOf("At least"));
  expect(later.length).toBeGreaterThan(0);
  for (const { features } of later) expect(features["in-lead"]).toBeUndefined();
});

test("a choice has tiers and no gap, a gap has its kind and no tiers", () => {
  for (const { candidate, features } of sound) {
    const names = Object.keys(features);
    const isChoice = candidate.question.type === "choice";
    expect(names.some((name) => name.startsWith("tier:"))).toBe(isChoice);
    expect(names.some((name) => name.startsWith("gap:"))).toBe(!isChoice);
    expect(features[isChoice ? "is-choice" : "is-cloze"]).toBe(1);
  }
});

test("warnings of the lint are features, each by its rule", () => {
  for (const { issues, features } of sound)
    expect(
      Object.keys(features)
        .filter((name) => name.startsWith("lint:"))
        .toSorted(),
    ).toEqual([...new Set(issues.map(({ rule }) => `lint:${rule}`))].toSorted());
});

test("without a ranker the guess is the score", () => {
  for (const { features } of sound) expect(features.guess).toBeGreaterThan(0.3);
  expect(new Set(sound.map(({ features }) => features.guess)).size).toBeGreaterThan(3);
  expect(sound.every(({ candidate }) => candidate.score > 0)).toBe(true);
});
