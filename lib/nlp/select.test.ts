import { expect, test } from "vitest";
import type { SoundCandidate } from "@/lib/model/generation";
import type { Features } from "@/lib/model/ranker";
import { aCandidate, aChoiceQuestion, aClozeQuestion, aFact, anEvidence } from "@/lib/model/testing";
import { select } from "./select";

const TOWNS = "Arvel Borin Cadmar Dorrit Elling Farrow Gemmel Holm Ivrea Jossel Kaldur Lanna".split(" ");
const GOODS = "boats bridges cranes dams engines ferries gates harbours islands jetties kilns lamps".split(" ");

type Part = {
  readonly fact?: string;
  readonly score?: number;
  readonly type?: "choice" | "cloze";
  readonly options?: readonly string[];
  readonly answerType?: string;
  readonly features?: Features;
  readonly stem?: string;
  readonly kind?: "event" | "role";
  readonly sentenceIndex?: number;
  readonly templateId?: string;
};

/** A question of its own fact and sentence about its own town, unless told otherwise. */
function aSound(index: number, part: Part = {}): SoundCandidate {
  const town = TOWNS[index] ?? "";
  const text = `${town} sold ${GOODS[index]} to Minister Reed${index}.`;
  const evidence = {
    ...anEvidence({ text, quote: text, answer: town }),
    sentenceIndex: part.sentenceIndex ?? index,
    answer: { start: 100 * index, end: 100 * index + 5 },
  };
  const stem = part.stem ?? `Which town sold ${GOODS[index]} to Minister Reed${index}?`;
  const options = part.options ?? [town, "Quarrenton", "Ruddershaw", "Sallowfield"];
  const question =
    part.type === "cloze"
      ? aClozeQuestion({ stem: ` sold ${GOODS[index]} to Minister Reed${index}.`, accepted: [town], evidence })
      : aChoiceQuestion({ stem, options, evidence });
  const candidate = aCandidate({
    id: `q${index}`,
    score: part.score ?? 0.8,
    fact: aFact({ id: part.fact ?? `f${index}`, kind: part.kind ?? "event" }),
    templateId: part.templateId ?? "which-subject",
    question,
  });
  return { candidate, issues: [], features: part.features ?? {}, answerType: part.answerType ?? `type${index}` };
}

const sounds = (count: number, partOf: (index: number) => Part = () => ({})): SoundCandidate[] =>
  Array.from({ length: count }, (_, index) => aSound(index, partOf(index)));

const choose = (sound: readonly SoundCandidate[], limit = 10) => select(sound, { limit, threshold: 0.6, entities: [] });
const idsOf = (sound: readonly SoundCandidate[], limit?: number) =>
  choose(sound, limit).chosen.map(({ candidate }) => candidate.id);

test("takes no question below the threshold, however few there are", () => {
  const sound = [aSound(0, { score: 0.59 }), aSound(1, { score: 0.6 })];
  expect(idsOf(sound)).toEqual(["q1"]);
  expect(choose(sound).passedOver).toEqual([{ candidateId: "q0", reason: "below-threshold", by: null }]);
});

test("takes the likeliest up to the limit, and says that there were enough", () => {
  const { chosen, passedOver } = choose(
    sounds(6, (index) => ({ score: 0.7 + index / 100 })),
    4,
  );
  expect(chosen.map(({ candidate }) => candidate.id)).toEqual(["q2", "q3", "q4", "q5"]);
  expect(passedOver.map(({ reason }) => reason)).toEqual(["enough", "enough"]);
});

test("asks a fact once, in its best view, and names the question that won", () => {
  const sound = [aSound(0, { fact: "f", score: 0.7 }), aSound(1, { fact: "f", score: 0.9 })];
  expect(idsOf(sound)).toEqual(["q1"]);
  expect(choose(sound).passedOver).toEqual([{ candidateId: "q0", reason: "same-fact", by: "q1" }]);
});

test("asks two questions of a sentence, not three", () => {
  const { chosen, passedOver } = choose(sounds(3, () => ({ sentenceIndex: 1 })));
  expect(chosen).toHaveLength(2);
  expect(passedOver).toMatchObject([{ reason: "same-sentence" }]);
});

test("leaves out a question that tells the answer of a better one", () => {
  const sound = [
    aSound(0, { score: 0.9, sentenceIndex: 1 }),
    aSound(1, { score: 0.7, sentenceIndex: 1, stem: "Which minister bought the boats of Arvel?" }),
  ];
  expect(choose(sound).passedOver).toEqual([{ candidateId: "q1", reason: "tells-answer", by: "q0" }]);
});

test("at equal chances takes what the article is about", () => {
  const main = { "like-title": 1, "like-lead": 1 };
  expect(
    idsOf(
      sounds(4, (index) => (index === 2 ? { features: main } : { features: { position: 0.9 } })),
      1,
    ),
  ).toEqual(["q2"]);
});

test("a chance far lower is not made up for by what the article is about", () => {
  const sound = [
    aSound(0, { score: 0.95, features: { position: 1 } }),
    aSound(1, { score: 0.65, features: { "like-title": 1 } }),
  ];
  expect(idsOf(sound, 1)).toEqual(["q0"]);
});

test("mixes the types where both are about as good", () => {
  const sound = sounds(12, (index) => (index < 6 ? { score: 0.82 } : { type: "cloze", score: 0.8 }));
  const types = choose(sound, 6).chosen.map(({ candidate }) => candidate.question.type);
  expect(types.filter((type) => type === "cloze")).toHaveLength(3);
});

test("spreads over kinds of answer where others are about as good", () => {
  const sound = sounds(12, (index) => (index < 8 ? { answerType: "person", score: 0.82 } : { score: 0.8 }));
  const people = choose(sound, 8).chosen.filter(({ answerType }) => answerType === "person");
  expect(people.length).toBeLessThanOrEqual(4);
});

test("of questions in which the key is the longest option it takes one in three", () => {
  const long = (index: number) => [`${TOWNS[index]}-upon-Lanna`, "Quarr", "Rudd", "Sall"];
  const { chosen, passedOver } = choose(sounds(9, (index) => (index < 5 ? { options: long(index), score: 0.9 } : {})));
  expect(chosen.map(({ candidate }) => candidate.id)).toEqual(["q0", "q1", "q5", "q6", "q7", "q8"]);
  expect(passedOver.map(({ reason }) => reason)).toEqual(["longest-key", "longest-key", "longest-key"]);
});

test("asks for offices in at most two of five questions", () => {
  const { chosen, passedOver } = choose(
    sounds(5, () => ({ kind: "role" })),
    5,
  );
  expect(chosen).toHaveLength(2);
  expect(passedOver.map(({ reason }) => reason)).toEqual(["same-kind", "same-kind", "same-kind"]);
});

test("every sound candidate is either chosen or passed over, whatever their order", () => {
  const sound = sounds(12, (index) => ({ score: 0.5 + index / 24, fact: `f${index % 7}` }));
  const { chosen, passedOver } = choose(sound, 5);
  expect(chosen.length + passedOver.length).toBe(12);
  expect(choose(sound.toReversed(), 5).chosen).toEqual(chosen);
});
